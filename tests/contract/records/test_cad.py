"""CAD calls and the recordings that they match."""

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.domain.cad import NoRecording
from desktop.domain.custody import SaltedText
from desktop.domain.identifiers import Badge
from desktop.ports.records import Records, UnrecordedChangeError
from tests.fakes.builders import NOON, REYES, make_call, make_entry, make_recording

_START = NOON - timedelta(hours=2)  # of make_recording, which lasts five minutes
_LEE = Badge("4712")


def test_a_call_stands_there_once(records: Records) -> None:
    call = make_call()
    with records.writing() as work:
        assert work.cad.add([call, make_call(badge=_LEE), call]) == 2
        assert work.cad.add([call, make_call(event="26-001235")]) == 1
        work.custody.append(make_entry())

    with records.reading() as work:
        assert len(work.cad.event("26-001234")) == 2


def test_an_event_tells_every_officers_part_by_dispatch(records: Records) -> None:
    second, first = make_call(), make_call(badge=_LEE, dispatched_at=_START - timedelta(minutes=9))
    with records.writing() as work:
        work.cad.add([second, first])
        work.custody.append(make_entry())

    with records.reading() as work:
        assert work.cad.event("26-001234") == (first, second)
        assert work.cad.event("unknown") == ()


def test_a_recording_matches_calls_of_its_wearers_that_it_overlaps(records: Records) -> None:
    minute = timedelta(minutes=1)
    ends = _START + 5 * minute

    def call(event: str, dispatched: int, cleared: int, badge: str = "4711") -> object:
        return make_call(
            event=event,
            badge=Badge(badge),
            dispatched_at=_START + dispatched * minute,
            cleared_at=_START + cleared * minute,
        )

    matching = [
        call("during", 1, 4),
        call("began 7 h 59 min before and clears as it starts", -479, 0),
        call("of the assigned wearer", -1, 60, badge="4712"),
        call("dispatched within the pre-buffer after its end", 10, 60),
    ]
    others = [
        call("cleared a minute before it starts", -30, -1),
        call("dispatched after the pre-buffer", 11, 60),
        call("of somebody else", 1, 4, badge="4713"),
        call("of eight hours", -240, 240),
    ]
    with records.writing() as work:
        work.cad.add([*others, *matching])  # type: ignore[list-item]  # calls, made above
        work.custody.append(make_entry())

    recording = make_recording(assigned_wearer=_LEE)
    assert recording.ended_at == ends
    with records.reading() as work:
        assert [one.event for one in work.cad.matching(recording)] == [
            "began 7 h 59 min before and clears as it starts",
            "of the assigned wearer",
            "during",
            "dispatched within the pre-buffer after its end",
        ]


def test_a_recording_whose_start_is_unknown_matches_nothing(records: Records) -> None:
    with records.writing() as work:
        work.cad.add([make_call()])
        work.custody.append(make_entry())

    with records.reading() as work:
        assert work.cad.matching(make_recording(started_at=None)) == ()
        assert len(work.cad.matching(make_recording())) == 1


def test_an_officers_calls_are_told_by_when_they_were_dispatched(records: Records) -> None:
    start = NOON - timedelta(hours=2)
    calls = [
        make_call(event=str(number), dispatched_at=start + timedelta(hours=number))
        for number in range(3)
    ]
    with records.writing() as work:
        work.cad.add([calls[1], calls[2], calls[0], make_call(event="9", badge=Badge("4712"))])
        work.custody.append(make_entry())

    with records.reading() as work:
        two_hours = start + timedelta(hours=2)
        assert work.cad.of_badge(REYES, start, two_hours) == (calls[0], calls[1])
        assert work.cad.of_badge(REYES, start + timedelta(milliseconds=1), two_hours) == (calls[1],)
        assert work.cad.of_badge(Badge("1"), start, two_hours) == ()


def test_the_newest_reason_for_no_recording_counts(records: Records) -> None:
    first = NoRecording("1", REYES, "fault", SaltedText("Cable?", "00"), NOON)
    second = replace(first, reason="forgot", words=SaltedText("I forgot.", "01"))
    theirs = replace(first, badge=Badge("4712"))
    with records.writing() as work:
        for reason in (first, second, replace(first, event="2"), theirs):
            work.cad.explain(reason)
        work.custody.append(make_entry())

    with records.reading() as work:
        told = work.cad.explanations(REYES, {"1", "3"})
    assert told == {"1": second}


def test_a_reason_for_no_recording_needs_an_entry(records: Records) -> None:
    reason = NoRecording("1", REYES, "fault", SaltedText("Cable", "00"), NOON)
    with pytest.raises(UnrecordedChangeError), records.writing() as work:
        work.cad.explain(reason)
