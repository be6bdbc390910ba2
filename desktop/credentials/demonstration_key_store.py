"""The explicit key store of a demonstration station: a file that says that it protects nothing."""

from pathlib import Path

from desktop.credentials.master_key_text import as_text, from_text
from desktop.credentials.private_files import read_private_file, write_private_file
from desktop.domain.identifiers import StationId
from desktop.domain.refusals import BadInput, Problem

FILE_NAME = "DEMONSTRATION-KEY-PROTECTS-NOTHING.txt"
_LINES = (
    "Firsthand demonstration key 1",
    "This station is a demonstration. Its key lies here, beside what it locks, so it protects",
    "nothing. A real station keeps its key in the keychain and refuses this file.",
)


class DemonstrationKeyStore:
    """Keeps the key of a demonstration station in a file of that station's own folder.

    Promises: it neither reads nor writes for a station that is no demonstration, and takes no key
    file that was made for another station; both are BadInput (DEMONSTRATION_KEY_REFUSED).
    """

    def __init__(self, station_folder: Path, *, demonstration: bool) -> None:
        self._file = station_folder / FILE_NAME
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

    def _refuse_real_stations(self, station: StationId) -> None:
        if not self._demonstration:
            raise BadInput(Problem.DEMONSTRATION_KEY_REFUSED, station=station, file=self._file)
