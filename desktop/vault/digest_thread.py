"""SHA-256 beside the work: a second thread hashes buffers while the first fills the next."""

import hashlib
from queue import SimpleQueue
from threading import Thread
from types import TracebackType
from typing import Self

_BUFFERS = 8


class DigestThread:
    """Lends buffers, takes them back filled, and hashes them in the order they came back.

    No byte is copied: whoever hands a buffer in no longer touches it. Use as a context.
    """

    def __init__(self, buffer_size: int, pieces: int) -> None:
        """Buffers of `buffer_size` bytes, no more of them than the `pieces` to come."""
        self._digest = hashlib.sha256()
        self._free: SimpleQueue[memoryview] = SimpleQueue()
        self._filled: SimpleQueue[tuple[memoryview, int] | None] = SimpleQueue()
        for _ in range(min(_BUFFERS, pieces)):
            self._free.put(memoryview(bytearray(buffer_size)))
        self._thread = Thread(target=self._hash, name="digest")

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._end()

    def lend(self) -> memoryview:
        """A free buffer; waits for one."""
        return self._free.get()

    def hand_in(self, buffer: memoryview, length: int) -> None:
        """Hash the first `length` bytes of a lent buffer."""
        self._filled.put((buffer, length))

    def hexdigest(self) -> str:
        """The SHA-256 of all that was handed in; nothing can be handed in afterwards."""
        self._end()
        return self._digest.hexdigest()

    def _end(self) -> None:
        if self._thread.is_alive():
            self._filled.put(None)
            self._thread.join()

    def _hash(self) -> None:
        while (piece := self._filled.get()) is not None:
            buffer, length = piece
            self._digest.update(buffer[:length])
            self._free.put(buffer)
