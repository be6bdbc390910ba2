"""A founded station over the real records; everything else of it is fake and quick."""

import functools
import shutil
import tempfile
from pathlib import Path

from desktop.domain.custody import Act, Entry
from desktop.domain.policy import Policy
from desktop.ports.records import Records
from desktop.services.found_station import FoundStation
from desktop.services.steady_clock import SteadyClock, newest_entry_time
from desktop.storage import create_records, open_records
from tests.fakes.builders import make_account
from tests.fakes.rulebook import FakeRulebook, a_policy
from tests.unit.services.station_on_fakes import ADMIN, PASSWORD, PEOPLE, StationOnFakes
from tests.unit.services.station_on_fakes import WitnessingUnsealer as Unsealer

KEY = bytes(range(32))
CLEAN = a_policy()
CLASSES = a_policy(
    "model-act-classes", gated_categories=frozenset({"UOF", "CRI"}), confirms_first_tag=True
)
BOSTON = a_policy(
    "boston-405-like", gated_categories=frozenset({"CRI"}), release_before_report=True
)
POLICIES: tuple[Policy, ...] = (CLEAN, CLASSES, BOSTON)


class StationOnSqlite(StationOnFakes):
    """`database` keeps what happens, encrypted, with its guards; close it in the end."""

    def __init__(self, folder: Path) -> None:
        super().__init__(rulebook=FakeRulebook(*POLICIES))
        path = folder / "records.db"
        shutil.copy(_founded(), path)
        self.database = open_records(path, KEY)
        self.records = self.database  # type: ignore[assignment]  # it does what the fake does
        self.unsealer = Unsealer(self.records, self.keys.unsealer, [])
        self.wall = self.clock
        self.restart()
        self.turn_page()

    def restart(self) -> None:
        """Begin anew with whatever the wall clock shows now, as the program does."""
        steady = SteadyClock(self.wall, newest_entry_time(self.records))
        self.clock = steady  # type: ignore[assignment]  # only `wall` is moved


@functools.cache
def _founded() -> Path:
    """A database that was founded once; founding anew for each sequence would take too long."""
    path = Path(tempfile.mkdtemp(prefix="firsthand-gate-")) / "records.db"
    records = create_records(path, KEY)
    _found(records)
    records.close()
    return path


def _found(records: Records) -> None:
    on_fakes = StationOnFakes(rulebook=FakeRulebook(*POLICIES))
    hashed = on_fakes.hasher.hash(PASSWORD)
    FoundStation(records, on_fakes.rulebook, on_fakes.hasher)(
        on_fakes.facts, ADMIN, "headquarters", PASSWORD
    )
    with records.writing() as work:
        for officer in PEOPLE:
            work.officers.add(make_account(officer, password_hash=hashed))
            work.custody.append(Entry(Act.OFFICER_ADDED, on_fakes.clock.now(), ADMIN))
