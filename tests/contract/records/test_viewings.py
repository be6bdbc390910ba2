"""The viewing ledger."""

from datetime import timedelta

import pytest

from desktop.domain.custody import SaltedText
from desktop.domain.identifiers import Badge, RecordingId
from desktop.domain.refusals import BadInput, Problem
from desktop.domain.reports import Viewing
from desktop.domain.viewed_parts import Speed
from desktop.ports.records import Records, UnrecordedChangeError
from tests.fakes.builders import NOON, REYES, make_entry, make_recording, make_source, make_viewing

_LEE = Badge("4712")


@pytest.fixture
def recordings(records: Records) -> list[RecordingId]:
    made = [make_recording() for _ in range(3)]
    with records.writing() as work:
        for recording in made:
            work.recordings.add(recording, make_source(recording))
        work.custody.append(make_entry())
    return [recording.id for recording in made]


def test_a_persons_viewings_come_in_the_order_of_viewing(
    records: Records, recordings: list[RecordingId]
) -> None:
    late = make_viewing(recordings[0], from_ms=60_000, to_ms=61_500)
    early = make_viewing(recordings[1])
    again = make_viewing(recordings[0], from_ms=0, to_ms=1)
    with records.writing() as work:
        for viewing in (late, make_viewing(recordings[0], viewer=_LEE), early, again):
            work.viewings.add(viewing)
        work.viewings.add(make_viewing(recordings[2]))
        work.custody.append(make_entry())

    with records.reading() as work:
        assert work.viewings.of(REYES, recordings[:2]) == (late, early, again)
        assert work.viewings.of(REYES, []) == ()


def test_everyone_who_viewed_is_told(records: Records, recordings: list[RecordingId]) -> None:
    with records.writing() as work:
        work.viewings.add(make_viewing(recordings[0]))
        work.viewings.add(make_viewing(recordings[0]))
        work.viewings.add(make_viewing(recordings[1], viewer=_LEE))
        work.custody.append(make_entry())

    with records.reading() as work:
        assert work.viewings.viewers(recordings) == {REYES, _LEE}
        assert work.viewings.viewers(recordings[:1]) == {REYES}
        assert work.viewings.viewers(recordings[2:]) == frozenset()


def test_an_unknown_recording_was_viewed_by_nobody(records: Records) -> None:
    with pytest.raises(BadInput) as refusal, records.writing() as work:
        work.viewings.add(make_viewing(RecordingId("unknown")))

    assert refusal.value.problem is Problem.RECORDING_UNKNOWN


def test_the_reason_for_a_release_is_kept_once_with_its_salt(records: Records) -> None:
    reason = SaltedText("Complaint 26-17: what was said at the door", "ab" * 16)
    with records.writing() as work:
        work.viewings.add_reason(1, reason)
        work.custody.append(make_entry())

    with records.reading() as work:
        assert work.viewings.reason(1) == reason
        assert work.viewings.reason(2) is None
    with pytest.raises(Exception, match=r"UNIQUE|one reason"), records.writing() as work:
        work.viewings.add_reason(1, SaltedText("Another", ""))
    with records.reading() as work:
        assert work.viewings.reason(1) == reason


def _note(records: Records, *viewings: Viewing) -> None:
    for viewing in viewings:
        with records.noting() as notes:
            notes.viewings.add(viewing)


def test_what_goes_on_as_fast_lengthens_the_last_note_of_its_recording_and_release(
    records: Records, recordings: list[RecordingId]
) -> None:
    first, second, _ = recordings
    later = NOON + timedelta(seconds=2)
    _note(
        records,
        make_viewing(first, from_ms=0, to_ms=2000),
        make_viewing(second, from_ms=0, to_ms=1000),
        make_viewing(first, from_ms=2000, to_ms=4000, viewed_at=later),
        make_viewing(first, from_ms=0, to_ms=5000),
        make_viewing(first, from_ms=1000, to_ms=3000, viewed_at=later),
        make_viewing(first, from_ms=3000, to_ms=3500, decision=2),
        make_viewing(first, from_ms=3000, to_ms=3500, viewer=_LEE),
        make_viewing(first, from_ms=5000, to_ms=6000),
        make_viewing(first, from_ms=6000, to_ms=7000, speed=Speed.DOUBLE),
        make_viewing(first, from_ms=7000, to_ms=8000, speed=Speed.DOUBLE),
    )

    with records.reading() as work:
        assert work.viewings.noted() == (
            make_viewing(first, from_ms=0, to_ms=5000),
            make_viewing(second, from_ms=0, to_ms=1000),
            make_viewing(first, from_ms=1000, to_ms=3000, viewed_at=later),
            make_viewing(first, from_ms=3000, to_ms=3500, decision=2),
            make_viewing(first, from_ms=3000, to_ms=3500, viewer=_LEE),
            make_viewing(first, from_ms=5000, to_ms=6000),
            make_viewing(first, from_ms=6000, to_ms=8000, speed=Speed.DOUBLE),
        )
        assert work.custody.head().size == 2


def test_what_is_noted_counts_as_viewed(records: Records, recordings: list[RecordingId]) -> None:
    noted, entered = make_viewing(recordings[0], decision=2), make_viewing(recordings[0])
    _note(records, noted, make_viewing(recordings[1], viewer=_LEE))
    with records.writing() as work:
        work.viewings.add(entered)
        work.custody.append(make_entry())

    with records.reading() as work:
        assert work.viewings.of(REYES, recordings) == (entered, noted)
        assert work.viewings.viewers(recordings) == {REYES, _LEE}
        assert work.viewings.viewers([recordings[2]]) == frozenset()


@pytest.mark.parametrize("speed", Speed)
def test_every_speed_is_noted_and_settled_as_it_was(
    records: Records, recordings: list[RecordingId], speed: Speed
) -> None:
    viewing = make_viewing(recordings[0], speed=speed)
    _note(records, viewing)

    with records.writing() as work:
        assert work.viewings.settle(1) == (viewing,)
        work.custody.append(make_entry())
    with records.reading() as work:
        assert work.viewings.of(REYES, recordings) == (viewing,)


def test_what_was_noted_is_settled_by_release_with_an_entry(
    records: Records, recordings: list[RecordingId]
) -> None:
    one, other = make_viewing(recordings[0]), make_viewing(recordings[1], decision=2)
    _note(records, one, other)

    with records.writing() as work:
        assert work.viewings.settle(3) == ()
    with pytest.raises(UnrecordedChangeError), records.writing() as work:
        work.viewings.settle(1)
    with records.writing() as work:
        assert work.viewings.settle(1) == (one,)
        work.custody.append(make_entry())

    with records.reading() as work:
        assert work.viewings.noted() == (other,)
        assert work.viewings.of(REYES, recordings) == (one, other)


def test_a_look_at_what_is_not_there_is_not_noted(records: Records) -> None:
    with pytest.raises(BadInput) as refusal:
        _note(records, make_viewing(RecordingId("unknown")))
    assert refusal.value.problem is Problem.RECORDING_UNKNOWN
