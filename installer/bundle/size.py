"""How large a frozen program is, and what takes the most."""

from pathlib import Path

_MIB = 1024 * 1024
_LARGEST = 8


def told_size(program: Path, largest: int = _LARGEST) -> str:
    """Tell a program's size and its largest files, a line each."""
    places = (place for place in program.rglob("*") if place.is_file() and not place.is_symlink())
    files = [(file.stat().st_size, file) for file in places]
    lines = [f"{sum(size for size, _ in files) / _MIB:.0f} MiB in {len(files)} files; most is in"]
    for size, file in sorted(files, reverse=True)[:largest]:
        lines.append(f"  {size / _MIB:5.1f} MiB  {file.relative_to(program).as_posix()}")
    return "\n".join(lines)
