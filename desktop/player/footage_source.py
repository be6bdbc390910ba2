"""A footage reader, seen by libVLC as a medium: decrypted bytes go from memory to memory."""

import ctypes
from collections.abc import Callable, Sequence
from threading import Lock

from desktop.player.libvlc import Binding, Instance, Medium, OutParameter
from desktop.ports.footage_vault import FootageReader

_LARGEST_READ = 256 * 1024  # libVLC asks for up to 16 MiB, and can't turn elsewhere meanwhile
_DONE, _FAILED = 0, -1


class FootageSource:
    """One medium over a reader. Its callbacks run on libVLC's threads and raise nothing.

    What the reader raises would look like the file's end to libVLC: it is handed to `failed`.
    """

    def __init__(
        self,
        vlc: Binding,
        reader: FootageReader,
        options: Sequence[str],
        failed: Callable[[Exception], None],
    ) -> None:
        self._reader = reader
        self._failed = failed
        self._lock = Lock()
        self._positions: dict[int, int] = {}
        self._opened = 0
        self._is_cut_off = False
        callbacks = vlc.CallbackDecorators
        self._callbacks = (  # libVLC keeps their addresses only
            callbacks.MediaOpenCb(self._open),
            callbacks.MediaReadCb(self._read),
            callbacks.MediaSeekCb(self._seek),
            callbacks.MediaCloseCb(self._close),
        )
        self._vlc = vlc
        self._options = tuple(options)
        self.medium: Medium = None

    def make_medium(self, instance: Instance) -> Medium:
        """The medium, to be given to a media player."""
        self.medium = instance.media_new_callbacks(*self._callbacks, None)
        for option in self._options:
            self.medium.add_option(option)
        return self.medium

    def cut_off(self) -> None:
        """Let libVLC read no more, so that it comes to its end soon."""
        self._is_cut_off = True

    def release(self) -> None:
        """Give the medium up; only after the media player was stopped."""
        if self.medium is not None:
            self.medium.release()
            self.medium = None

    def _open(self, _: object, stream: OutParameter, size: OutParameter) -> int:
        with self._lock:
            self._opened += 1  # a handle of 0 would come back as None
            self._positions[self._opened] = 0
            stream[0] = self._opened
        size[0] = self._reader.size
        return _DONE

    def _read(self, stream: int, memory: int, count: int) -> int:
        try:
            if self._is_cut_off:
                return _FAILED
            position = self._positions[stream]
            piece = self._reader.read_at(position, min(count, _LARGEST_READ))
            ctypes.memmove(memory, piece, len(piece))
            self._positions[stream] = position + len(piece)
            return len(piece)
        except Exception as failure:  # noqa: BLE001 - nothing may be raised into C
            self._failed(failure)
            return _FAILED

    def _seek(self, stream: int, position: int) -> int:
        if position > self._reader.size:
            return _FAILED
        self._positions[stream] = position
        return _DONE

    def _close(self, stream: int) -> None:
        self._positions.pop(stream, None)
