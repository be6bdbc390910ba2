"""What must not be inside a frozen program, looked for by name."""

import re
from collections.abc import Iterator
from pathlib import Path

_FACES = re.compile(
    r"(?<!inter)(?<!sur)(?<!type)face[_-]?(rec|det|net|mesh|alignment)|facial|biometr|dlib|mtcnn|deepid|"
    r"insightface",
    re.IGNORECASE,
)
_LEARNING = re.compile(
    r"^(torch|tensorflow|onnxruntime|keras|sklearn|transformers|cv2)\b", re.IGNORECASE
)
_SHIMS = re.compile(
    r"^(api-ms-win-.*|bcryptprimitives|icuuc|kernelbase|mscms|ntdll|ucrtbase)\.dll$", re.IGNORECASE
)
_DEVELOPERS = re.compile(r"^(mypy|pytest|_pytest|hypothesis|pip|ruff|tink)(c)?$")


def foreign(program: Path) -> Iterator[str]:
    """Yield every file and folder that a program must not hold, with the reason.

    No recognition of faces and no machine learning, ever; no library of Windows' or Wine's own,
    which would stand in for the machine's; nothing that only developers use.
    """
    for place in sorted(program.rglob("*")):
        inside = place.relative_to(program).as_posix()
        name = place.name
        if _FACES.search(name) or (place.is_dir() and _LEARNING.match(name)):
            yield f"{inside}: recognises or learns"
        elif _SHIMS.match(name):
            yield f"{inside}: is the system's own, or a stand-in for it"
        elif place.is_dir() and _DEVELOPERS.match(name):
            yield f"{inside}: is for developers"
