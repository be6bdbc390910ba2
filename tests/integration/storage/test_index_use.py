"""Lists walk an index: they neither scan a table nor sort a page, so they stay instant."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop.domain.identifiers import Badge, IncidentId, MarkerId, RecordingId
from desktop.ports.records import RecordingScope
from desktop.storage.connection import connect
from desktop.storage.transaction import Parameters, Row, Transaction
from desktop.storage.unit_of_work import SqliteWork
from tests.fakes.builders import CAMERA, NOON, REYES, make_call, make_recording, make_source
from tests.integration.storage.filled_station import KEY

_ID = "01960000-0000-7000-8000-000000000001"


class ExplainedTransaction(Transaction):
    """A transaction that keeps the plan of each query."""

    plans: list[str]

    def rows(self, sql: str, parameters: Parameters = ()) -> list[Row]:
        self._explain(sql, parameters)
        return super().rows(sql, parameters)

    def row(self, sql: str, parameters: Parameters = ()) -> Row | None:
        self._explain(sql, parameters)
        return super().row(sql, parameters)

    def _explain(self, sql: str, parameters: Parameters) -> None:
        steps = self.connection.execute("EXPLAIN QUERY PLAN " + sql, parameters).fetchall()
        self.plans += [step["detail"] for step in steps]


@pytest.fixture
def explained(database: Path) -> Iterator[ExplainedTransaction]:
    connection = connect(database, KEY)
    transaction = ExplainedTransaction(connection.conn, may_change=False)
    transaction.plans = []
    yield transaction
    connection.close()


@pytest.mark.parametrize(
    "scope",
    [
        RecordingScope(),
        RecordingScope(unit="north"),
        RecordingScope(person=REYES),
        RecordingScope(unit="north", person=REYES),
    ],
    ids=["all", "of a unit", "of a person", "of a person in a unit"],
)
def test_a_page_of_recordings_walks_an_index(
    explained: ExplainedTransaction, scope: RecordingScope
) -> None:
    SqliteWork(explained).recordings.page(scope, None, 200)

    assert explained.plans
    assert all(step.startswith("SEARCH") for step in explained.plans), explained.plans


_QUESTIONS: dict[str, Callable[[SqliteWork], object]] = {
    "recordings known source": lambda work: work.recordings.known_source(
        make_source(make_recording())
    ),
    "incidents find": lambda work: work.incidents.find("I-26-00001"),
    "incidents holding": lambda work: work.incidents.holding(RecordingId(_ID)),
    "incidents next serial": lambda work: work.incidents.next_serial(2026),
    "recordings untagged": lambda work: work.recordings.untagged(REYES, 200),
    "recordings matching": lambda work: work.recordings.matching(make_call()),
    "incidents involving": lambda work: work.incidents.involving(REYES, None, 50),
    "incidents owed by": lambda work: work.incidents.owed_by(REYES, 50),
    "incidents of event": lambda work: work.incidents.of_event("26-001234"),
    "incidents tag versions": lambda work: work.incidents.tag_versions(IncidentId(_ID)),
    "reports of incident": lambda work: work.reports.of_incident(IncidentId(_ID)),
    "reports decisions": lambda work: work.reports.decisions(IncidentId(_ID)),
    "reports waiting": lambda work: work.reports.waiting("u", None, 50, newest_first=False),
    "reports waiting newest": lambda work: work.reports.waiting("u", None, 50, newest_first=True),
    "reports page": lambda work: work.reports.page(None, 200),
    "viewings of": lambda work: work.viewings.of(REYES, [RecordingId(_ID)]),
    "viewings viewers": lambda work: work.viewings.viewers([RecordingId(_ID)]),
    "markers of": lambda work: work.markers.of([RecordingId(_ID)]),
    "markers latest": lambda work: work.markers.latest(MarkerId(_ID)),
    "cad matching": lambda work: work.cad.matching(make_recording()),
    "cad event": lambda work: work.cad.event("26-001234"),
    "preferences of": lambda work: work.preferences.of(REYES),
    "cad of badge": lambda work: work.cad.of_badge(REYES, NOON, NOON),
    "cad explanations": lambda work: work.cad.explanations(REYES, ["26-001234"]),
    "drafts of": lambda work: work.drafts.of(REYES),
    "cameras wearer": lambda work: work.cameras.wearer(CAMERA),
    "officers find": lambda work: work.officers.find(Badge("4711")),
    "custody head": lambda work: work.custody.head(),
    "custody entries": lambda work: work.custody.entries(2, 200),
    "custody naming": lambda work: work.custody.naming([_ID], 0, 500),
    "custody nodes": lambda work: work.custody.nodes(1, 1, 200),
}


@pytest.mark.parametrize("question", _QUESTIONS)
def test_no_question_scans_a_table(explained: ExplainedTransaction, question: str) -> None:
    _QUESTIONS[question](SqliteWork(explained))

    scans = [step for step in explained.plans if step.startswith("SCAN")]
    # What was asked for is scanned, not its table; the last number is read off its index's end.
    allowed = ("SCAN json_each", "SCAN (subquery")
    assert explained.plans
    assert [step for step in scans if not step.startswith(allowed)] == []
