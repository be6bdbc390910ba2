"""A frozen program's files as a fragment of WiX 3, which wixl reads as well."""

import hashlib
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID, uuid5
from xml.sax.saxutils import quoteattr

_COMPONENTS = UUID("8e1d6a52-64a4-4b52-9b21-6f0d8f7f2c11")
"""Never to be changed: with a file's place it makes the same component in every version."""
_NAMED_BY_HAND = {"Firsthand.exe"}
_HEAD = (
    '<?xml version="1.0" encoding="utf-8"?>\n<Wix xmlns="http://schemas.microsoft.com/wix/2006/wi">'
)


def write_file_list(program: Path, fragment: Path, named: str) -> int:
    """Write the fragment and tell how many files it holds. Raises OSError.

    `named` is the program's folder as whoever builds the MSI finds it.
    """
    components: list[str] = []
    lines = [_HEAD, '<Fragment><DirectoryRef Id="INSTALLDIR">']
    lines += _folder(program, (program, named), components)
    lines += ["</DirectoryRef></Fragment>", '<Fragment><ComponentGroup Id="Files">']
    lines += [f'<ComponentRef Id="{each}"/>' for each in components]
    lines += ["</ComponentGroup></Fragment></Wix>", ""]
    fragment.write_text("\n".join(lines), "utf-8")
    return len(components)


def _folder(folder: Path, named: tuple[Path, str], components: list[str]) -> Iterator[str]:
    program, name_of_program = named
    for place in sorted(folder.iterdir()):
        inside = place.relative_to(program).as_posix()
        name = quoteattr(place.name)
        if place.is_dir():
            yield f'<Directory Id="{_identifier("d", inside)}" Name={name}>'
            yield from _folder(place, named, components)
            yield "</Directory>"
        elif inside not in _NAMED_BY_HAND:
            component = _identifier("c", inside)
            components.append(component)
            guid = str(uuid5(_COMPONENTS, inside)).upper()
            source = quoteattr(f"{name_of_program}/{inside}")
            identifier = _identifier("f", inside)
            file = f'<File Id="{identifier}" Name={name} Source={source} KeyPath="yes"/>'
            yield f'<Component Id="{component}" Guid="{guid}" Win64="yes">{file}</Component>'


def _identifier(kind: str, inside: str) -> str:
    return kind + hashlib.sha256(inside.encode()).hexdigest()[:20]
