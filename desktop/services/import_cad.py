"""Importing CAD calls from the export that dispatch centres give (policy 6)."""

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from desktop.domain.cad import CadCall
from desktop.domain.custody import Act, Entry
from desktop.domain.identifiers import Badge, badge_from
from desktop.domain.refusals import BadInput, Problem
from desktop.domain.roles import Right
from desktop.ports.clock import Clock
from desktop.ports.records import Records, Work
from desktop.services.cad_match import involve_dispatched, join_dispatched
from desktop.services.session import Session

_EVENT, _BADGE, _DISPATCHED = "Event ID", "Officer Badge ID", "Dispatched Time"
_CLEARED, _TYPE = "Cleared Time", "Call Type"
_COLUMNS = (_EVENT, _BADGE, _DISPATCHED, _CLEARED, _TYPE)


@dataclass(frozen=True, slots=True)
class CadImport:
    """What came of an import: new calls, incidents that were joined to an event, exceptions.

    `unknown_badges` are named in the file but not at this station: matching them would silently
    fail, so they are shown.
    """

    calls: int
    new: int
    incidents_joined: int
    unknown_badges: tuple[Badge, ...]


@dataclass(frozen=True, slots=True)
class ImportCad:
    """Reads an export whole or not at all."""

    records: Records
    clock: Clock

    def __call__(self, session: Session, text: str) -> CadImport:
        """Import the text of a CSV file; times without a zone are taken as UTC.

        Raises Refused (NO_RIGHT), BadInput (CAD_FILE_UNREADABLE, CAD_ROW_INVALID).
        """
        session.require(Right.IMPORT_CAD)
        calls = tuple(_calls(text))
        with self.records.writing() as work:
            known = {officer.badge for officer in work.officers.all()}
            new = work.cad.add(calls)
            joined = self._join(work)
            self._involve_latecomers(work, {call.event for call in calls})
            work.custody.append(
                Entry(
                    Act.CAD_IMPORTED,
                    self.clock.now(),
                    session.badge,
                    {"calls": len(calls), "new": new, "incidents": joined},
                )
            )
        unknown = sorted({call.badge for call in calls} - known)
        return CadImport(len(calls), new, joined, tuple(unknown))

    def _join(self, work: Work) -> int:
        joined = 0
        for incident in work.incidents.without_cad():
            recordings = work.recordings.get_many(incident.recordings)
            joined += join_dispatched(work, incident, recordings, self.clock.now())
        return joined

    def _involve_latecomers(self, work: Work, events: set[str]) -> None:
        """A row may name an officer of an event that an incident was joined to before."""
        for event in sorted(events):
            for incident in work.incidents.of_event(event):
                involve_dispatched(work, incident, event, self.clock.now())


def _calls(text: str) -> Iterator[CadCall]:
    reader = csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline=""))
    try:
        yield from _read(reader)
    except csv.Error as bad:
        raise BadInput(Problem.CAD_ROW_INVALID, line=reader.line_num + 1) from bad


def _read(reader: "csv.DictReader[str]") -> Iterator[CadCall]:
    titles = {(title or "").strip().casefold(): title for title in reader.fieldnames or ()}
    columns = {wanted: titles.get(wanted.casefold()) for wanted in _COLUMNS}
    missing = [wanted for wanted, title in columns.items() if title is None]
    if missing:
        raise BadInput(Problem.CAD_FILE_UNREADABLE, columns=", ".join(missing))
    for row in reader:
        yield _call({wanted: row.get(title or "") for wanted, title in columns.items()}, reader)


def _call(row: dict[str, str | None], reader: "csv.DictReader[str]") -> CadCall:
    line = reader.line_num
    empty = [wanted for wanted in _COLUMNS if not (row[wanted] or "").strip()]
    if empty:
        raise BadInput(Problem.CAD_ROW_INVALID, line=line, column=empty[0], value="")
    values = {wanted: (row[wanted] or "").strip() for wanted in _COLUMNS}
    try:
        badge = badge_from(values[_BADGE])
    except BadInput as refused:
        raise BadInput(
            Problem.CAD_ROW_INVALID, line=line, column=_BADGE, value=values[_BADGE]
        ) from refused
    dispatched = _time(values, _DISPATCHED, line)
    cleared = _time(values, _CLEARED, line)
    if cleared < dispatched:
        raise BadInput(Problem.CAD_ROW_INVALID, line=line, column=_CLEARED, value=values[_CLEARED])
    return CadCall(values[_EVENT], badge, dispatched, cleared, values[_TYPE])


def _time(values: dict[str, str], column: str, line: int) -> datetime:
    try:
        read = datetime.fromisoformat(values[column])
        return read.replace(tzinfo=UTC) if read.tzinfo is None else read.astimezone(UTC)
    except (ValueError, OverflowError) as bad:
        raise BadInput(
            Problem.CAD_ROW_INVALID, line=line, column=column, value=values[column]
        ) from bad
