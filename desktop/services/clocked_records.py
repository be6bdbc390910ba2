"""Records that enter, before anything else, that the machine's clock was found set back."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass

from desktop.domain.custody import Act, Detail, Entry
from desktop.ports.records import Notes, Records, Work
from desktop.services.steady_clock import SteadyClock


@dataclass(frozen=True, slots=True)
class ClockedRecords:
    """The station's records under a steady clock.

    Promises: a clock that was set back is entered once, ahead of whatever is entered next, in the
    same transaction; reading enters nothing.
    """

    records: Records
    clock: SteadyClock
    terminal: str

    def reading(self) -> AbstractContextManager[Work]:
        """As the records themselves."""
        return self.records.reading()

    @contextmanager
    def writing(self) -> Iterator[Work]:
        """As the records themselves, with that entry first where there is something to tell."""
        with self.records.writing() as work:
            now, set_back = self.clock.now(), self.clock.set_back
            if set_back:
                seconds = round(set_back.total_seconds())
                details: dict[str, Detail] = {"seconds": seconds, "terminal": self.terminal}
                work.custody.append(Entry(Act.CLOCK_SET_BACK, now, None, details))
            yield work
        if set_back:
            self.clock.entered()

    def noting(self) -> AbstractContextManager[Notes]:
        """As the records themselves."""
        return self.records.noting()

    def damage(self) -> tuple[str, ...]:
        """As the records themselves."""
        return self.records.damage()
