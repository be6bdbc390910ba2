"""Cameras' folders, made up for a test."""

import os
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

from desktop.app.resources import RESOURCES

_CAMERAS = RESOURCES / "demonstration" / "cameras"
CAMERA, WEARER = "C-0329", "4421"
VIDEO = _CAMERAS / "C-0361" / "DCIM" / "100FIRST" / "20261120_183010.avi"
MP4 = _CAMERAS / "C-0370" / "DCIM" / "100FIRST" / "20261120_201500.mp4"


def dock(place: Path, files: Mapping[str, bytes], camera: str = CAMERA) -> Path:
    """Make a camera's folder that holds files by their names below it."""
    folder = place / camera
    folder.mkdir()
    for name, content in files.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    return folder


def set_clock(file: Path, at: datetime) -> None:
    """Give a file the date that a camera's clock gave it."""
    seconds = (at - datetime(1970, 1, 1, tzinfo=UTC)).total_seconds()
    os.utime(file, (seconds, seconds))
