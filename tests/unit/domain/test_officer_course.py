"""An officer's course of an incident, read out of entries and of nothing else."""

from collections.abc import Mapping
from typing import Any

import pytest

from desktop.domain.custody import Act
from desktop.domain.identifiers import Badge, IncidentId, RecordingId
from desktop.domain.log_lines import LogLine
from desktop.domain.officer_course import OfficerCourse, officer_course
from desktop.domain.viewed_parts import Speed, ViewedPart
from tests.fakes.builders import NOON, REYES

INCIDENT, RECORDING = IncidentId("i1"), RecordingId("r1")
SEALED = {"incident": "i1", "report": "p1", "kind": "initial", "version": 1}


def line(seq: int, act: Act, details: Mapping[str, Any], actor: Badge | None = REYES) -> LogLine:
    return LogLine(seq, "00", act, NOON, actor, details)


def course(*lines: LogLine) -> OfficerCourse:
    return officer_course(REYES, INCIDENT, (RECORDING,), lines)


def test_what_others_did_and_what_is_of_other_incidents_is_passed_over() -> None:
    other = Badge("4712")
    found = course(
        line(1, Act.REPORT_SEALED, SEALED, other),
        line(2, Act.REPORT_SEALED, {**SEALED, "incident": "i2"}),
        line(3, Act.FOOTAGE_RELEASED, {"recordings": ["r1"]}, other),
        line(4, Act.FOOTAGE_RELEASED, {"recordings": ["r2"]}),
        line(5, Act.VIEWED, {"decision": 4, "spans": ["r2:0-5"]}),
        line(6, Act.LOG_READ, {"recording": "r1"}),
        LogLine(7, "00"),
    )
    assert found == OfficerCourse(REYES, (), ())
    assert (found.first_account, found.first_release) == (None, None)


def test_what_was_viewed_stands_under_its_release_each_moment_once() -> None:
    (release,) = course(
        line(1, Act.FOOTAGE_RELEASED, {"recordings": ["r1", "r2"]}),
        line(2, Act.VIEWED, {"decision": 1, "spans": ["r1:0-5000@1", "r2:0-9@1"]}),
        line(3, Act.STILL_MADE, {"decision": 1, "recording": "r1", "at_ms": 7000}),
        line(4, Act.VIEWED, {"decision": 1, "spans": ["r1:4000-6000@2", "r1:5000-5500@1"]}),
    ).releases
    assert release.viewed == {
        RECORDING: (
            ViewedPart(0, 5500, Speed.NORMAL),
            ViewedPart(4000, 6000, Speed.DOUBLE),
            ViewedPart(7000, 7000, Speed.STILL),
        )
    }
    assert release.viewed_ms == 6000
    assert release.ended_at == NOON


@pytest.mark.parametrize(
    "tampered", [{"report": 1}, {"kind": "poem"}, {"kind": ["initial"]}, {"version": "one"}]
)
def test_an_entry_that_was_tampered_with_is_no_sealed_report(tampered: Mapping[str, Any]) -> None:
    assert course(line(1, Act.REPORT_SEALED, {**SEALED, **tampered})).sealed == ()


@pytest.mark.parametrize("decision", [None, "1", 9])
def test_a_viewing_under_no_release_is_passed_over(decision: object) -> None:
    """Verifying the log names it; a release is what counts here."""
    found = course(
        line(1, Act.FOOTAGE_RELEASED, {"recordings": ["r1"]}),
        line(2, Act.VIEWED, {"decision": decision, "spans": ["r1:0-5"]}),
    )
    assert found.releases[0].viewed == {}
