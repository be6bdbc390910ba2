"""What a unit of work promises, whatever stands behind it."""

import pytest

from desktop.domain.drafts import Draft
from desktop.domain.incidents import FiledBecause
from desktop.domain.refusals import BadInput, Problem
from desktop.domain.report_forms import ReportKind
from desktop.ports.records import Notes, Records, UnrecordedChangeError, Work
from tests.fakes.builders import (
    NOON,
    REYES,
    make_account,
    make_call,
    make_entry,
    make_incident,
    make_recording,
    make_source,
)


def test_a_change_with_its_entry_is_there_afterwards(records: Records) -> None:
    with records.writing() as work:
        work.officers.add(make_account())
        work.custody.append(make_entry())

    with records.reading() as work:
        assert work.officers.find(REYES) == make_account().officer
        assert work.custody.head().size == 2


def test_a_change_without_an_entry_is_refused_and_rolled_back(records: Records) -> None:
    with pytest.raises(UnrecordedChangeError), records.writing() as work:
        work.officers.add(make_account())

    with records.reading() as work:
        assert work.officers.find(REYES) is None


def test_a_counter_needs_an_entry_too(records: Records) -> None:
    with records.writing() as work:
        work.officers.add(make_account())
        work.custody.append(make_entry())

    with pytest.raises(UnrecordedChangeError), records.writing() as work:
        work.officers.set_failures(REYES, 1, None)

    with records.reading() as work:
        assert work.officers.account(REYES).failures == 0


def test_an_entry_without_a_change_is_kept(records: Records) -> None:
    with records.writing() as work:
        work.custody.append(make_entry())

    with records.reading() as work:
        assert work.custody.head().size == 2


def test_a_unit_that_changes_nothing_needs_no_entry(records: Records) -> None:
    with records.writing() as work:
        work.custody.append(make_entry())
        work.cad.add([make_call()])

    with records.writing() as work:
        assert work.cad.add([make_call()]) == 0
        assert work.officers.all() == ()


def test_a_mistake_halfway_leaves_neither_change_nor_entry(records: Records) -> None:
    def add_and_fail(work: Work) -> None:
        recording = make_recording()
        work.recordings.add(recording, make_source(recording))
        work.custody.append(make_entry())
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError), records.writing() as work:
        add_and_fail(work)

    with records.reading() as work:
        assert work.recordings.paths() == frozenset()
        assert work.custody.head().size == 1


def test_a_refusal_halfway_leaves_neither_change_nor_entry(records: Records) -> None:
    def add_twice(work: Work) -> None:
        work.officers.add(make_account())
        work.custody.append(make_entry())
        work.officers.add(make_account())

    with pytest.raises(BadInput), records.writing() as work:
        add_twice(work)

    with records.reading() as work:
        assert work.officers.all() == ()
        assert work.custody.head().size == 1


def test_a_unit_sees_its_own_changes(records: Records) -> None:
    with records.writing() as work:
        work.officers.add(make_account())
        assert work.officers.find(REYES) is not None
        assert work.custody.append(make_entry()) == 1
        assert work.custody.head().size == 2


def test_a_unit_for_reading_changes_nothing(records: Records) -> None:
    with records.reading() as work:
        with pytest.raises(UnrecordedChangeError):
            work.officers.add(make_account())
        with pytest.raises(UnrecordedChangeError):
            work.cad.add([make_call()])
        with pytest.raises(UnrecordedChangeError):
            work.custody.append(make_entry())

    with records.reading() as work:
        assert work.officers.all() == ()
        assert work.custody.head().size == 1


def test_a_unit_cannot_be_used_after_its_end(records: Records) -> None:
    with records.reading() as read:
        pass
    with records.writing() as written:
        pass

    with pytest.raises(RuntimeError):
        read.officers.all()
    with pytest.raises(RuntimeError):
        written.cad.add([make_call()])
    with pytest.raises(RuntimeError):
        written.custody.head()


def test_there_is_one_unit_at_a_time(records: Records) -> None:
    with records.reading(), pytest.raises(RuntimeError), records.writing():
        pass

    with records.writing() as work:
        work.custody.append(make_entry())


def test_a_unit_for_notes_reaches_no_record(records: Records) -> None:
    with records.noting() as notes:
        reachable = {name for name in dir(notes) if not name.startswith("_")}

    assert reachable == {"decision_drafts", "drafts", "preferences", "viewings"}


def test_a_note_that_goes_wrong_halfway_is_not_kept(records: Records) -> None:
    incident = make_incident()
    with records.writing() as work:
        work.incidents.add(incident, FiledBecause.WORN_BY_FILER)
        work.custody.append(make_entry())

    def save_and_fail(notes: Notes) -> None:
        notes.drafts.save(Draft(REYES, incident.id, ReportKind.INITIAL, {}, NOON))
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError), records.noting() as notes:
        save_and_fail(notes)

    with records.reading() as work:
        assert work.drafts.of(REYES) == ()


def test_a_note_among_records_still_needs_an_entry(records: Records) -> None:
    incident = make_incident()
    with records.writing() as work:
        work.incidents.add(incident, FiledBecause.WORN_BY_FILER)
        work.custody.append(make_entry())

    with pytest.raises(UnrecordedChangeError), records.writing() as work:
        work.drafts.save(Draft(REYES, incident.id, ReportKind.INITIAL, {}, NOON))


def test_a_unit_for_notes_is_one_unit_too(records: Records) -> None:
    with records.noting() as over, pytest.raises(RuntimeError), records.reading():
        pass
    with pytest.raises(RuntimeError):
        over.drafts.of(REYES)
    with pytest.raises(RuntimeError), records.reading(), records.noting():
        pass


def test_nothing_is_damaged_at_first(records: Records) -> None:
    assert records.damage() == ()


def test_an_unfounded_station_says_that_it_is_missing(unfounded: Records) -> None:
    with unfounded.writing() as work:
        for asked in (
            work.station.facts,
            lambda: work.policies.in_force(NOON),
            lambda: work.custody.append(make_entry()),
        ):
            with pytest.raises(BadInput) as refusal:
                asked()
            assert refusal.value.problem is Problem.STATION_MISSING
