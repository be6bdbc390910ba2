"""The lock, as packaging reads it."""

from pathlib import Path

import pytest

from installer.bundle.lock import RUNTIME, WINDOWS, Pin, pins
from installer.checks.windows_wheels import NoWheel, see_offered

OURS, OTHER = "a" * 64, "b" * 64
LOCK = f"""# pinned by hand
av==18.1.0 \\
    --hash=sha256:{OURS} \\
    --hash=sha256:{OTHER}
    # via firsthand
pywin32==312 ; sys_platform == 'win32' \\
    --hash=sha256:{OURS}
jeepney==0.9.0 ; sys_platform == 'linux' \\
    --hash=sha256:{OURS}
"""


@pytest.fixture
def lock(tmp_path: Path) -> Path:
    file = tmp_path / "requirements.lock"
    file.write_text(LOCK, "utf-8")
    return file


def test_each_system_gets_what_is_pinned_for_it(lock: Path) -> None:
    assert list(pins(lock, WINDOWS)) == ["av", "pywin32"]
    assert list(pins(lock, {"sys_platform": "linux"})) == ["av", "jeepney"]


def test_a_pin_is_handed_on_with_every_hash(lock: Path) -> None:
    line = pins(lock, WINDOWS)["av"].line
    assert line == f"av==18.1.0 --hash=sha256:{OURS} --hash=sha256:{OTHER}"


def test_the_programs_own_lock_has_what_windows_alone_needs() -> None:
    assert {"pywin32", "pywin32-ctypes", "pyside6-essentials"} <= pins(RUNTIME, WINDOWS).keys()


def test_a_wheel_whose_hash_the_lock_does_not_hold_is_no_wheel() -> None:
    pin = Pin("av", "18.1.0", (OURS,))
    see_offered([pin], f"av==18.1.0 --hash=sha256:{OTHER} --hash=sha256:{OURS}")
    with pytest.raises(NoWheel, match=r"av 18\.1\.0"):
        see_offered([pin], f"av==18.1.0 --hash=sha256:{OTHER}")
