"""The explicit key store of a demonstration station: files that say that they protect nothing."""

from pathlib import Path

from desktop.credentials.master_key_text import as_text, from_text
from desktop.credentials.private_files import read_private_file, write_private_file
from desktop.domain.custody import TreeHead
from desktop.domain.identifiers import StationId
from desktop.domain.kept_head import kept_from, kept_text
from desktop.domain.refusals import BadInput, Problem

FILE_NAME = "DEMONSTRATION-KEY-PROTECTS-NOTHING.txt"
_LINES = (
    "Firsthand demonstration key 1",
    "This station is a demonstration. Its key lies here, beside what it locks, so it protects",
    "nothing. A real station keeps its key in the keychain and refuses this file.",
)


HEAD_FILE_NAME = "DEMONSTRATION-LOG-HEAD-PROTECTS-NOTHING.txt"
_HEAD_LINES = (
    "Firsthand demonstration log head 1",
    "A real station keeps this in the keychain, where putting back its folder does not change it.",
)


class DemonstrationKeyStore:
    """Keeps a demonstration station's key and its log's newest head in files of its own folder.

    Promises: it neither reads nor writes for a station that is no demonstration, and takes no key
    file that was made for another station; both are BadInput (DEMONSTRATION_KEY_REFUSED).
    """

    def __init__(self, station_folder: Path, *, demonstration: bool) -> None:
        self._file = station_folder / FILE_NAME
        self._head_file = station_folder / HEAD_FILE_NAME
        self._demonstration = demonstration

    @property
    def for_demonstrations(self) -> bool:
        return True

    def read(self, station: StationId) -> bytes | None:
        """As the port says. Raises also BadInput (STATION_READ_ONLY) for a file it may not read."""
        self._refuse_real_stations(station)
        content = read_private_file(self._file)
        if content is None:
            return None
        lines = content.decode("utf-8", "replace").splitlines()
        if len(lines) != len(_LINES) + 2 or tuple(lines[: len(_LINES)]) != _LINES:
            return None
        if lines[-2] != f"station {station}":
            raise BadInput(Problem.DEMONSTRATION_KEY_REFUSED, station=station, file=self._file)
        return from_text(lines[-1].removeprefix("key "))

    def write(self, station: StationId, master_key: bytes) -> None:
        """As the port says. Raises also BadInput (STATION_READ_ONLY, DISK_FULL)."""
        key = as_text(master_key)
        self._refuse_real_stations(station)
        lines = (*_LINES, f"station {station}", f"key {key}")
        write_private_file(self._file, ("\n".join(lines) + "\n").encode())

    def read_head(self, station: StationId) -> TreeHead | None:
        """As the port says. Raises also BadInput (STATION_READ_ONLY) for a file it may not read."""
        self._refuse_real_stations(station)
        content = read_private_file(self._head_file)
        lines = (content or b"").decode("utf-8", "replace").splitlines()
        if tuple(lines[:-1]) != (*_HEAD_LINES, f"station {station}"):
            return None
        return kept_from(lines[-1].removeprefix("head "))

    def keep_head(self, station: StationId, head: TreeHead) -> None:
        """As the port says. Raises also BadInput (STATION_READ_ONLY, DISK_FULL)."""
        self._refuse_real_stations(station)
        lines = (*_HEAD_LINES, f"station {station}", f"head {kept_text(head)}")
        write_private_file(self._head_file, ("\n".join(lines) + "\n").encode())

    def _refuse_real_stations(self, station: StationId) -> None:
        if not self._demonstration:
            raise BadInput(Problem.DEMONSTRATION_KEY_REFUSED, station=station, file=self._file)
