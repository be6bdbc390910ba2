"""Reading what a player showed."""

from PIL import Image

from desktop.ports.player import Frame
from tests.footage.frame_code import read_frame_code


def picture_of(frame: Frame) -> Image.Image:
    """The pixels as a picture."""
    size = (frame.width, frame.height)
    return Image.frombuffer("RGB", size, bytes(frame.pixels), "raw", "BGRX", frame.stride, 1)


def number_of(frame: Frame) -> int:
    """The frame's own number, from its pixels. Raises ValueError when there is none."""
    return read_frame_code(picture_of(frame))
