"""Stills: one exact frame as a PNG, marked with who took it, made in memory only."""

import io

from av.video.frame import VideoFrame
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from desktop.media.burnt_in import burn_in
from desktop.media.exact_frame import exact_frame
from desktop.ports.footage_vault import FootageReader
from desktop.ports.media import StillPicture

# Degrees counter-clockwise, as the container asks a player to turn the picture.
_TURNS = {
    90: Image.Transpose.ROTATE_90,
    180: Image.Transpose.ROTATE_180,
    270: Image.Transpose.ROTATE_270,
}


class PyAvStills:
    """Takes stills through PyAV, straight from a reader."""

    def still(self, reader: FootageReader, at: float, burnt_in: tuple[str, ...]) -> StillPicture:
        """The exact frame, turned upright as a player shows it, with the lines burnt in.

        Above the band the pixels are those of the decode; the lines and the frame's own time stand
        in the PNG's text (Comment, Frame-Time) as well.
        """
        found = exact_frame(reader, at)
        picture = upright(found.frame)
        burn_in(picture, burnt_in)
        text = PngInfo()
        text.add_itxt("Comment", "\n".join(burnt_in))
        text.add_itxt("Frame-Time", f"{found.at:.6f}")
        png = io.BytesIO()
        picture.save(png, "PNG", pnginfo=text)
        return StillPicture(png.getvalue(), found.at)


def upright(frame: VideoFrame) -> Image.Image:
    """The frame's pixels, turned by quarter turns as the camera's own position asks for."""
    picture: Image.Image = frame.to_image()
    turn = quarter_turn(frame)
    return picture if turn is None else picture.transpose(turn)


def quarter_turn(frame: VideoFrame) -> Image.Transpose | None:
    """The turn that makes a frame upright; None where it is."""
    return _TURNS.get(frame.rotation % 360)
