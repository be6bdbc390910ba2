"""The viewing ledger."""

import pytest

from desktop.domain.custody import SaltedText
from desktop.domain.identifiers import Badge, RecordingId
from desktop.domain.refusals import BadInput, Problem
from desktop.ports.records import Records
from tests.fakes.builders import REYES, make_entry, make_recording, make_source, make_viewing

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
