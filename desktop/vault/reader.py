"""The reader that a grant makes, and that is worth nothing once the grant is over."""

from threading import Lock

from desktop.domain.identifiers import RecordingId
from desktop.domain.refusals import Problem, Refused
from desktop.ports.grants import PlaybackGrant
from desktop.vault.segment_reader import SegmentReader


class GrantedReader:
    """Decrypted bytes of one recording while its grant lives; any thread may read.

    Each read asks the grant first. Once that is over, the key and all that was decrypted are
    forgotten at the next read.
    """

    def __init__(self, grant: PlaybackGrant, recording: RecordingId, reader: SegmentReader) -> None:
        self._grant = grant
        self._recording = recording
        self._lock = Lock()
        self._reader: SegmentReader | None = reader
        self._size = reader.size

    @property
    def size(self) -> int:
        return self._size

    def read_at(self, offset: int, count: int) -> bytes:
        with self._lock:
            if self._recording not in self._grant.recordings:
                self._forget()
            if self._reader is None:
                raise Refused(Problem.GRANT_ENDED, recording=self._recording)
            return self._reader.read_at(offset, count)

    def close(self) -> None:
        with self._lock:
            self._forget()

    def _forget(self) -> None:
        if self._reader is not None:
            self._reader.close()
            self._reader = None
