"""Recordings: kept as they are, recognised again, listed in pages."""

from datetime import UTC, datetime, timedelta

import pytest

from desktop.domain.identifiers import Badge, RecordingId
from desktop.domain.incidents import FiledBecause, Involved, Involvement
from desktop.domain.recordings import (
    ClockDoubt,
    MediaCondition,
    MediaFacts,
    Recording,
    StartSource,
)
from desktop.domain.refusals import BadInput, Problem
from desktop.ports.records import PageKey, RecordingScope, Records
from tests.fakes.builders import (
    NOON,
    REYES,
    make_call,
    make_entry,
    make_incident,
    make_media,
    make_recording,
    make_source,
)

_EVERYTHING = RecordingScope()
_LEE = Badge("4712")


def _add(records: Records, *recordings: Recording) -> None:
    with records.writing() as work:
        for recording in recordings:
            work.recordings.add(recording, make_source(recording))
        work.custody.append(make_entry())


def _walk(records: Records, scope: RecordingScope, limit: int) -> list[list[RecordingId]]:
    pages: list[list[RecordingId]] = []
    after: PageKey | None = None
    while True:
        with records.reading() as work:
            page = work.recordings.page(scope, after, limit)
        pages.append([recording.id for recording in page.recordings])
        if page.next is None:
            return pages
        after = page.next


@pytest.mark.parametrize(
    "recording",
    [
        make_recording(),
        make_recording(
            assigned_wearer=None,
            started_at=None,
            start_source=StartSource.UNKNOWN,
            clock_doubt=ClockDoubt.UNKNOWN,
            media=MediaFacts(MediaCondition.NOT_VIDEO),
            policies=("clean-reporting/1", "clean-reporting/2"),
        ),
        make_recording(started_at=datetime(1969, 12, 31, 23, 59, 59, 999_000, tzinfo=UTC)),
        make_recording(started_at=datetime(2099, 1, 1, tzinfo=UTC), assigned_wearer=_LEE),
        make_recording(media=make_media(duration=0.04, width=None)),
    ],
    ids=["playable", "nothing known", "before 1970", "in the future", "one frame"],
)
def test_a_recording_comes_back_as_it_was_added(records: Records, recording: Recording) -> None:
    _add(records, recording)

    with records.reading() as work:
        assert work.recordings.get(recording.id) == recording


@pytest.mark.parametrize(
    "name",
    [
        'DCIM/O\'Brien "stop".MP4',
        "DCIM/🚓 Café.mp4",
        "DCIM/two\nlines\t.mp4",
        "DCIM/..",
        "e\u0301" * 80 + ".mp4",
        "DCIM/\udcff\udc80 no text at all.mp4",
        "'; DROP TABLE recordings; --",
    ],
)
def test_any_file_name_is_kept_and_recognised(records: Records, name: str) -> None:
    recording = make_recording(original_name=name)
    _add(records, recording)

    with records.reading() as work:
        assert work.recordings.get(recording.id).original_name == name
        assert work.recordings.known_source(make_source(recording)) == recording.id


def test_several_recordings_come_in_the_order_asked(records: Records) -> None:
    first, second, third = (make_recording() for _ in range(3))
    _add(records, first, second, third)

    with records.reading() as work:
        assert work.recordings.get_many([third.id, first.id]) == (third, first)
        assert work.recordings.get_many([second.id, second.id]) == (second, second)
        assert work.recordings.get_many([]) == ()


@pytest.mark.parametrize("unknown", ["nothing", "", "bytes that are no text \udcff"])
def test_an_unknown_recording_is_named(records: Records, unknown: str) -> None:
    known = make_recording()
    _add(records, known)

    with records.reading() as work:
        with pytest.raises(BadInput) as refusal:
            work.recordings.get_many([known.id, RecordingId(unknown)])
        assert refusal.value.problem is Problem.RECORDING_UNKNOWN
        assert refusal.value.facts["recording"] == unknown
        with pytest.raises(BadInput):
            work.recordings.get(RecordingId(unknown))


def test_a_file_is_recognised_by_camera_name_size_and_time(records: Records) -> None:
    recording = make_recording()
    _add(records, recording)
    source = make_source(recording)

    with records.reading() as work:
        assert work.recordings.known_source(source) == recording.id
        for other in (
            make_source(recording, camera="BWC-0001"),
            make_source(recording, name="DCIM/other.MP4"),
            make_source(recording, size=source.size + 1),
            make_source(recording, modified_at=source.modified_at + timedelta(milliseconds=1)),
        ):
            assert work.recordings.known_source(other) is None


def test_a_source_that_was_sealed_twice_is_the_first_recording(records: Records) -> None:
    first, second = make_recording(), make_recording()
    with records.writing() as work:
        work.recordings.add(first, make_source(first))
        work.recordings.add(second, make_source(first))
        work.custody.append(make_entry())

    with records.reading() as work:
        assert work.recordings.known_source(make_source(first)) == first.id


def test_a_recording_is_recorded_once(records: Records) -> None:
    recording = make_recording()
    _add(records, recording)

    with pytest.raises(Exception, match=r"UNIQUE|once"):
        _add(records, recording)
    with pytest.raises(Exception, match=r"UNIQUE|once"):
        _add(records, make_recording(sealed=recording.sealed))

    assert _walk(records, _EVERYTHING, 10) == [[recording.id]]


def test_the_vault_paths_are_told(records: Records) -> None:
    recordings = [make_recording() for _ in range(3)]
    _add(records, *recordings)

    with records.reading() as work:
        assert work.recordings.paths() == {recording.sealed.path for recording in recordings}


def test_pages_run_from_the_newest_offload_to_the_oldest(records: Records) -> None:
    #   offloaded at   12:00  12:01  12:01  12:02  12:03
    a, b, c, d, e = (
        make_recording(offloaded_at=NOON + timedelta(minutes=minutes))
        for minutes in (0, 1, 1, 2, 3)
    )
    _add(records, d, b, e, c, a)

    assert _walk(records, _EVERYTHING, 2) == [[e.id, d.id], [c.id, b.id], [a.id]]
    assert _walk(records, _EVERYTHING, 5) == [[e.id, d.id, c.id, b.id, a.id]]
    assert _walk(records, _EVERYTHING, 1) == [[e.id], [d.id], [c.id], [b.id], [a.id]]


def test_a_station_without_recordings_has_one_empty_page(records: Records) -> None:
    for scope in (_EVERYTHING, RecordingScope(unit="north"), RecordingScope(person=REYES)):
        assert _walk(records, scope, 10) == [[]]


def test_a_recording_added_meanwhile_does_not_shift_the_pages(records: Records) -> None:
    old, new = (make_recording(offloaded_at=NOON + timedelta(minutes=n)) for n in (0, 1))
    _add(records, old, new)
    with records.reading() as work:
        first = work.recordings.page(_EVERYTHING, None, 1)
    _add(records, make_recording(offloaded_at=NOON + timedelta(minutes=2)))

    with records.reading() as work:
        second = work.recordings.page(_EVERYTHING, first.next, 1)
    assert [recording.id for recording in second.recordings] == [old.id]


def test_a_unit_sees_its_own_recordings(records: Records) -> None:
    north = [make_recording(unit="north", offloaded_at=NOON + timedelta(minutes=n)) for n in (0, 1)]
    _add(records, *north, make_recording(unit="south"))

    assert _walk(records, RecordingScope(unit="north"), 1) == [[north[1].id], [north[0].id]]
    assert _walk(records, RecordingScope(unit="west"), 1) == [[]]


def test_a_person_sees_what_they_wore_and_what_their_camera_recorded(records: Records) -> None:
    worn = make_recording(wearer=_LEE, assigned_wearer=None, offloaded_at=NOON)
    borrowed = make_recording(
        wearer=REYES, assigned_wearer=_LEE, offloaded_at=NOON + timedelta(minutes=1)
    )
    _add(records, worn, borrowed, make_recording(wearer=REYES, assigned_wearer=REYES))

    assert _walk(records, RecordingScope(person=_LEE), 1) == [[borrowed.id], [worn.id]]


def test_a_person_sees_the_recordings_of_incidents_that_they_were_involved_in(
    records: Records,
) -> None:
    filed, later, foreign = (
        make_recording(offloaded_at=NOON + timedelta(minutes=n)) for n in range(3)
    )
    _add(records, filed, later, foreign)
    incident = make_incident([filed.id], [(REYES, Involvement.RECORDER)])
    with records.writing() as work:
        work.incidents.add(incident, FiledBecause.WORN_BY_FILER)
        work.custody.append(make_entry())
    lees = RecordingScope(person=_LEE)
    assert _walk(records, lees, 10) == [[]]

    with records.writing() as work:
        work.incidents.involve(incident.id, Involved(_LEE, Involvement.WITNESS), REYES, NOON)
        work.custody.append(make_entry())
    assert _walk(records, lees, 10) == [[filed.id]]

    with records.writing() as work:
        work.incidents.file(incident.id, later.id, REYES, NOON, FiledBecause.WORN_BY_FILER)
        work.custody.append(make_entry())
    assert _walk(records, lees, 10) == [[later.id, filed.id]]


def test_a_recording_in_two_incidents_of_a_person_is_listed_once(records: Records) -> None:
    recording = make_recording()
    _add(records, recording)
    people = [
        (REYES, Involvement.RECORDER),
        (_LEE, Involvement.WITNESS),
        (_LEE, Involvement.ON_SCENE),
    ]
    with records.writing() as work:
        for _ in range(2):
            incident = make_incident([recording.id], people)
            work.incidents.add(incident, FiledBecause.WORN_BY_FILER)
        work.custody.append(make_entry())

    for person in (REYES, _LEE):
        assert _walk(records, RecordingScope(person=person), 1) == [[recording.id]]


def test_a_person_within_a_unit_sees_only_what_is_both(records: Records) -> None:
    both = make_recording(unit="north", wearer=_LEE)
    _add(records, both, make_recording(unit="south", wearer=_LEE), make_recording(unit="north"))

    assert _walk(records, RecordingScope(unit="north", person=_LEE), 10) == [[both.id]]


def test_untagged_recordings_wait_for_everyone_who_wore_them(records: Records) -> None:
    older = make_recording(assigned_wearer=None)
    newer = make_recording(assigned_wearer=Badge("4712"), offloaded_at=NOON + timedelta(minutes=1))
    _add(records, older, newer)

    with records.reading() as work:
        assert work.recordings.untagged(REYES, 10) == (newer, older)
        assert work.recordings.untagged(REYES, 1) == (newer,)
        assert work.recordings.untagged(Badge("4712"), 10) == (newer,)
        assert work.recordings.untagged(Badge("1"), 10) == ()


def test_a_recording_waits_no_more_once_it_is_filed(records: Records) -> None:
    first, second, third = make_recording(), make_recording(), make_recording()
    _add(records, first, second, third)
    incident = make_incident([first.id])
    with records.writing() as work:
        work.incidents.add(incident, FiledBecause.WORN_BY_FILER)
        work.incidents.file(incident.id, third.id, REYES, NOON, FiledBecause.WORN_BY_FILER)
        work.custody.append(make_entry())

    with records.reading() as work:
        assert work.recordings.untagged(REYES, 10) == (second,)


def test_a_call_tells_the_recordings_that_match_it(records: Records) -> None:
    start = NOON - timedelta(hours=2)
    call = make_call(dispatched_at=start, cleared_at=start + timedelta(hours=1))
    before = make_recording(started_at=start - timedelta(minutes=10))
    late = make_recording(started_at=start + timedelta(hours=1))
    early = make_recording(wearer=Badge("4712"), started_at=start - timedelta(minutes=9))
    after = make_recording(started_at=start + timedelta(hours=1, milliseconds=1))
    others = make_recording(wearer=Badge("4712"), assigned_wearer=Badge("4712"), started_at=start)
    too_long = make_recording(
        started_at=call.earliest_start - timedelta(milliseconds=1),
        media=make_media(duration=2 * 86_400.0),
    )
    _add(records, late, before, early, after, others, too_long, make_recording(started_at=None))

    with records.reading() as work:
        assert work.recordings.matching(call) == (before, early, late)
