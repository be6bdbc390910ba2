"""Saying why a call has no recording."""

import pytest

from desktop.domain.custody import Act, Entry
from desktop.domain.identifiers import Badge
from desktop.domain.refusals import Problem
from tests.fakes.builders import NOON, REYES, make_call
from tests.unit.services.expectations import bad_input, refused
from tests.unit.services.station_on_fakes import ADMIN, CUSTODIAN, PARTNER, StationOnFakes

_EVENT = "26-001234"


@pytest.fixture(autouse=True)
def _call(station: StationOnFakes) -> None:
    with station.records.writing() as work:
        work.cad.add([make_call()])
        work.custody.append(Entry(Act.CAD_IMPORTED, NOON, ADMIN))
    station.turn_page()


def test_a_reason_is_kept_with_its_words_and_entered_without_them(
    station: StationOnFakes,
) -> None:
    given = station.explain(station.session(), f" {_EVENT} ", "Fault", " The cable broke. ")

    assert (given.event, given.badge, given.reason) == (_EVENT, REYES, "fault")
    assert (given.words.text, given.given_at) == ("The cable broke.", NOON)
    with station.records.reading() as work:
        assert work.cad.explanations(REYES, [_EVENT]) == {_EVENT: given}
    assert station.journal() == [("no-recording-explained", REYES)]
    assert station.last_entry()["details"] == {
        "event": _EVENT,
        "reason": "fault",
        "words": given.words.digest,
    }


def test_a_reason_needs_no_words_and_can_be_given_anew(station: StationOnFakes) -> None:
    station.explain(station.session(), _EVENT, "fault", "First")
    assert station.explain(station.session(), _EVENT, "fault").words.text == ""
    (shown,) = station.my_shift(station.session()).calls
    assert shown.explanation is not None
    assert shown.explanation.words.text == ""


def test_a_call_of_others_is_not_ones_to_explain(station: StationOnFakes) -> None:
    with bad_input(Problem.CALL_UNKNOWN, event=_EVENT):
        station.explain(station.session(PARTNER), _EVENT, "fault")
    with bad_input(Problem.CALL_UNKNOWN):
        station.explain(station.session(), "26-9", "fault")
    with bad_input(Problem.CODE_UNKNOWN):
        station.explain(station.session(), _EVENT, "felt-like-it")
    assert station.journal() == []


@pytest.mark.parametrize("badge", [ADMIN, CUSTODIAN])
def test_who_wears_no_camera_explains_nothing(station: StationOnFakes, badge: Badge) -> None:
    with refused(Problem.NO_RIGHT):
        station.explain(station.session(badge), _EVENT, "fault")
