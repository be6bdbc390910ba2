"""A footage reader, seen by FFmpeg as a file."""

import io

from desktop.ports.footage_vault import FootageReader


class ReaderFile(io.RawIOBase):
    """A read-only file over a FootageReader.

    FFmpeg's callbacks can't carry an exception: what the reader raises (a grant that ended, damage,
    a camera that went) is kept here, every later read is empty, and the opener raises it again.
    """

    def __init__(self, reader: FootageReader) -> None:
        super().__init__()
        self._reader = reader
        self._position = 0
        self._failure: Exception | None = None

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._position

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        start = {io.SEEK_SET: 0, io.SEEK_CUR: self._position, io.SEEK_END: self._reader.size}
        self._position = max(0, start[whence] + offset)
        return self._position

    def read(self, size: int = -1, /) -> bytes:
        if self._failure is not None:
            return b""
        count = size if size >= 0 else max(0, self._reader.size - self._position)
        try:
            piece = self._reader.read_at(self._position, count)
        except Exception as failure:  # noqa: BLE001 - kept whole, and raised by raise_failure
            self._failure = failure
            return b""
        self._position += len(piece)
        return piece

    def raise_failure(self) -> None:
        """Raise what the reader raised, if it did."""
        if self._failure is not None:
            raise self._failure
