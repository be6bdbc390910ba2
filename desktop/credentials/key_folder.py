"""The station's folder of key files: what lies where, and what a broken one means."""

from dataclasses import replace
from pathlib import Path

from desktop.credentials.key_file import (
    KeyFile,
    KeyFileTooNew,
    KeyFileUnreadable,
    KeyLabel,
    KeyPurpose,
)
from desktop.credentials.private_files import (
    make_private_folder,
    read_private_file,
    write_private_file,
)
from desktop.domain.identifiers import StationId
from desktop.domain.refusals import BadInput, IntegrityFailure, Problem

_SEALING_SUFFIX = ".sealing-key"
_FIXED_NAMES = {KeyPurpose.SIGNING: "signing.key", KeyPurpose.RECOVERY: "recovery.key"}


class KeyFolder:
    """Reads and writes the key files of one station, `keys/` in its folder.

    A file that is missing, damaged, renamed, or labelled for another station is an
    IntegrityFailure (STATION_MISMATCH) that names it; one of a newer version is BadInput
    (STATION_TOO_NEW); one of a demonstration in a real station, or the other way round, is BadInput
    (DEMONSTRATION_KEY_REFUSED).
    """

    def __init__(self, folder: Path, station: StationId, *, demonstration: bool) -> None:
        self._folder = folder
        self._station = station
        self._demonstration = demonstration

    def is_empty(self) -> bool:
        """Whether no key was ever made here."""
        return not self._folder.is_dir() or not any(self._folder.iterdir())

    def write(self, file: KeyFile) -> None:
        """Put a key file in place. Raises BadInput (STATION_READ_ONLY, DISK_FULL)."""
        make_private_folder(self._folder)
        write_private_file(self._path(file.label), file.to_bytes())

    def signing(self) -> KeyFile:
        """The file of the signing key."""
        return self._read(self._folder / _FIXED_NAMES[KeyPurpose.SIGNING], KeyPurpose.SIGNING)

    def recovery(self) -> KeyFile:
        """The file of the recovery copy."""
        return self._read(self._folder / _FIXED_NAMES[KeyPurpose.RECOVERY], KeyPurpose.RECOVERY)

    def sealing(self) -> list[KeyFile]:
        """The files of all sealing keys, at least one, the current one last."""
        paths = sorted(self._folder.glob(f"*{_SEALING_SUFFIX}"))
        if not paths:
            raise self._mismatch(self._folder / f"*{_SEALING_SUFFIX}")
        files = [self._read(path, KeyPurpose.SEALING) for path in paths]
        return sorted(files, key=lambda file: file.label.serial)

    def open(self, file: KeyFile, wrapping_key: bytes) -> bytes:
        """Decrypt a file's secret. Raises IntegrityFailure (STATION_MISMATCH)."""
        try:
            return file.open(wrapping_key)
        except KeyFileUnreadable as error:
            raise self._mismatch(self._path(file.label)) from error

    def _path(self, label: KeyLabel) -> Path:
        return self._folder / _FIXED_NAMES.get(label.purpose, f"{label.key_id}{_SEALING_SUFFIX}")

    def _read(self, path: Path, purpose: KeyPurpose) -> KeyFile:
        content = read_private_file(path)
        if content is None:
            raise self._mismatch(path)
        try:
            file = KeyFile.from_bytes(content)
        except KeyFileTooNew as error:
            raise BadInput(Problem.STATION_TOO_NEW, file=self._name(path)) from error
        except KeyFileUnreadable as error:
            raise self._mismatch(path) from error
        expected = replace(file.label, purpose=purpose, station=self._station)
        if file.label != expected or self._path(file.label) != path:
            raise self._mismatch(path)
        if file.label.demonstration != self._demonstration:
            raise BadInput(
                Problem.DEMONSTRATION_KEY_REFUSED, station=self._station, file=self._name(path)
            )
        return file

    def _mismatch(self, path: Path) -> IntegrityFailure:
        return IntegrityFailure(
            Problem.STATION_MISMATCH, station=self._station, file=self._name(path)
        )

    def _name(self, path: Path) -> str:
        return f"{self._folder.name}/{path.name}"
