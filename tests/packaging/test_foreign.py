"""What must never be inside a package is found there."""

from pathlib import Path

import pytest

from installer.bundle.finish import Unfit, refuse_foreign
from installer.bundle.foreign import foreign


def lay(program: Path, inside: str) -> None:
    place = program / inside
    place.parent.mkdir(parents=True, exist_ok=True)
    place.touch()


@pytest.mark.parametrize(
    ("inside", "reason"),
    [
        ("_internal/face_recognition/api.py", "recognises or learns"),
        ("_internal/dlib.cpython-311.so", "recognises or learns"),
        ("_internal/torch/lib.so", "recognises or learns"),
        ("_internal/cv2/cv2.pyd", "recognises or learns"),
        ("_internal/bcryptprimitives.dll", "is the system's own, or a stand-in for it"),
        ("_internal/api-ms-win-core-path-l1-1-0.dll", "is the system's own, or a stand-in for it"),
        ("_internal/pytest/main.py", "is for developers"),
        ("_internal/pip/main.py", "is for developers"),
    ],
)
def test_what_recognises_learns_stands_in_or_is_for_developers_is_refused(
    tmp_path: Path, inside: str, reason: str
) -> None:
    lay(tmp_path, inside)
    with pytest.raises(Unfit, match=reason):
        refuse_foreign(tmp_path)


def test_what_only_sounds_alike_is_let_be(tmp_path: Path) -> None:
    for inside in (
        "_internal/desktop/interface_records.py",
        "_internal/surface_detail.png",
        "_internal/torchlight.png",
        "_internal/libQt6Core.so.6",
        "_internal/pipes.py",
    ):
        lay(tmp_path, inside)
    assert not list(foreign(tmp_path))
