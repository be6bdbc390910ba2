"""Where libVLC paints: a piece of memory, from which each picture is told as it is due."""

import ctypes
import logging
from collections.abc import Callable

from desktop.player.libvlc import Binding, MediaPlayer, OutParameter

log = logging.getLogger(__name__)

_CHROMA = "RV32"  # B, G, R, unused
_ALIGNMENT = 32  # bytes, of the memory and of each row, as libVLC asks
_BYTES_A_PIXEL = 4

Displayed = Callable[[memoryview, int], None]


class PictureSink:
    """The memory that one media player paints into; pictures are scaled to one size.

    `displayed` gets the memory and the bytes of a row, on libVLC's thread, while nothing else
    writes there: it copies what it wants to keep, and does not wait.
    """

    def __init__(self, vlc: Binding, displayed: Displayed) -> None:
        self._displayed = displayed
        callbacks = vlc.CallbackDecorators
        self._callbacks = (  # libVLC keeps their addresses only
            callbacks.VideoLockCb(self._lock),
            callbacks.VideoUnlockCb(self._unlock),
            callbacks.VideoDisplayCb(self._display),
        )
        self._held: object = None  # fixes the memory in its place
        self._address = 0
        self._stride = 0
        self._memory = memoryview(bytearray())

    def attach(self, media_player: MediaPlayer, width: int, height: int) -> None:
        """Have a stopped media player paint here, in that size."""
        self._stride = -(-width * _BYTES_A_PIXEL // _ALIGNMENT) * _ALIGNMENT
        size = self._stride * height
        painted = bytearray(size + _ALIGNMENT)
        self._held = (ctypes.c_char * len(painted)).from_buffer(painted)
        start = ctypes.addressof(self._held)
        self._address = -(-start // _ALIGNMENT) * _ALIGNMENT
        offset = self._address - start
        self._memory = memoryview(painted)[offset : offset + size]
        media_player.video_set_callbacks(*self._callbacks, None)
        media_player.video_set_format(_CHROMA, width, height, self._stride)

    def wipe(self) -> None:
        """Overwrite the last picture; only after the media player was stopped."""
        self._memory[:] = bytes(len(self._memory))

    def _lock(self, _: object, planes: OutParameter) -> None:
        planes[0] = self._address

    def _unlock(self, _: object, __: object, ___: object) -> None:
        """Nothing to do: what was painted is told when it is due."""

    def _display(self, _: object, __: object) -> None:
        try:
            self._displayed(self._memory, self._stride)
        except Exception:  # libVLC's own thread called: nobody above could catch it
            log.exception("a picture could not be handed out")
