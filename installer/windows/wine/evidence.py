"""A piece of evidence in the data folder, which no installer may ever touch."""

from dataclasses import dataclass
from pathlib import Path

_CONTENT = bytes(range(256)) * 64


@dataclass(frozen=True, slots=True)
class Evidence:
    """One file under the data folder of an installation."""

    data: Path

    @property
    def _file(self) -> Path:
        return self.data / "vault" / "evidence.sealed"

    def lay(self) -> None:
        """Put it there. Raises OSError."""
        self._file.parent.mkdir(exist_ok=True)
        self._file.write_bytes(_CONTENT)

    def is_kept(self) -> bool:
        """Whether it is there, byte by byte."""
        return self._file.is_file() and self._file.read_bytes() == _CONTENT
