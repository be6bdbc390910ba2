"""Entering that the station's key was recovered from its two halves."""

from dataclasses import dataclass

from desktop.domain.custody import Act, Entry
from desktop.ports.clock import Clock
from desktop.ports.records import Records


@dataclass(frozen=True, slots=True)
class NoteRecovery:
    """Writes the entry. Use of the halves away from the station can't be entered by anyone."""

    records: Records
    clock: Clock
    terminal: str

    def __call__(self) -> None:
        """Enter it."""
        with self.records.writing() as work:
            work.custody.append(
                Entry(Act.STATION_RECOVERED, self.clock.now(), None, {"terminal": self.terminal})
            )
