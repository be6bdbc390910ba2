"""The recordings as any decoder shows them, small, to hold a painted picture against."""

from pathlib import Path

import av
from PIL import Image, ImageChops, ImageStat

_SMALL = (32, 18)
_FRAMES = 200
_ALIKE = 14.0
"""Levels by which small pictures may differ in the mean: scaling, colours, the watermark."""


class OriginalFrames:
    """The first frames of every recording in a folder."""

    def __init__(self, folder: Path) -> None:
        self._frames = [frames for file in sorted(folder.rglob("*")) if (frames := _decoded(file))]

    def place_of(self, painted: Image.Image) -> int | None:
        """The place of the frame that a picture looks like most, or None where none is alike."""
        small = _small(painted)
        differences = [
            (_difference(small, frame), place)
            for frames in self._frames
            for place, frame in enumerate(frames)
        ]
        nearest, place = min(differences, default=(_ALIKE, -1))
        return place if nearest < _ALIKE else None


def _decoded(file: Path) -> list[Image.Image]:
    if not file.is_file():
        return []
    found: list[Image.Image] = []
    try:
        with av.open(str(file), mode="r") as container:
            for frame in container.decode(video=0):
                found.append(_small(frame.to_image()))
                if len(found) >= _FRAMES:
                    break
    except (av.FFmpegError, IndexError):
        return found
    return found


def _small(picture: Image.Image) -> Image.Image:
    return picture.convert("RGB").resize(_SMALL, Image.Resampling.BOX)


def _difference(one: Image.Image, other: Image.Image) -> float:
    means: list[float] = ImageStat.Stat(ImageChops.difference(one, other)).mean
    return sum(means) / len(means)
