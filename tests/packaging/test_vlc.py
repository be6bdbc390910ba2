"""No other VLC than the pinned one is taken."""

import hashlib
import zipfile
from pathlib import Path

import pytest

from installer.bundle.libvlc import LIBRARIES, PLUGINS, libvlc_files
from installer.windows.vlc import INSIDE, AnotherFile, bring_vlc


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    file = tmp_path / "served.zip"
    with zipfile.ZipFile(file, "w") as packed:
        packed.writestr(f"{INSIDE}/libvlc.dll", "library")
    return file


def test_the_pinned_one_is_unpacked(tmp_path: Path, archive: Path) -> None:
    folder = tmp_path / "vlc"
    bring_vlc(folder, archive.as_uri(), hashlib.sha256(archive.read_bytes()).hexdigest())
    assert (folder / "libvlc.dll").read_text("utf-8") == "library"


def test_another_file_is_refused_and_nothing_of_it_is_unpacked(
    tmp_path: Path, archive: Path
) -> None:
    folder = tmp_path / "vlc"
    with pytest.raises(AnotherFile, match="not 0000"):
        bring_vlc(folder, archive.as_uri(), "0" * 64)
    assert not list(folder.iterdir())


def test_a_vlc_without_one_of_the_plugins_is_not_packaged(tmp_path: Path) -> None:
    for name in LIBRARIES:
        (tmp_path / name).touch()
    missing = f"lib{PLUGINS['access'][0]}_plugin.dll"
    with pytest.raises(FileNotFoundError, match=missing):
        list(libvlc_files(tmp_path))
