"""An older copy of the station is found against the kept head, and nothing is opened on it."""

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.domain.custody import Act
from desktop.domain.identifiers import Badge
from desktop.domain.kept_head import LogStanding
from desktop.domain.refusals import IntegrityFailure, Problem
from desktop.ports.grants import PlaybackGrant
from desktop.services.sign_in import SignIn
from tests.fakes.builders import NOON, REYES
from tests.unit.services.expectations import bad_input, refused
from tests.unit.services.older_copy import put_back_an_older_copy
from tests.unit.services.station_on_fakes import (
    ADMIN,
    AUDITOR,
    CUSTODIAN,
    PASSWORD,
    SERGEANT,
    TERMINAL,
    StationOnFakes,
)


def sign_in(station: StationOnFakes, badge: Badge = REYES) -> None:
    SignIn(
        station.records,
        station.clock,
        station.hasher,
        station.second_factor,
        station.rulebook,
        TERMINAL,
        station.heads,
        station.kept,
    )(badge, PASSWORD).end()


def use(station: StationOnFakes, entries: int = 5) -> None:
    """Go on with whatever there is."""
    station.clock.advance(timedelta(seconds=1))
    for _ in range(entries):
        station.log.head(station.session(AUDITOR))


# The day's head


def test_the_first_sign_in_of_a_day_signs_the_days_head_and_keeps_it(
    station: StationOnFakes,
) -> None:
    """Design 3: the tree head is signed at intervals."""
    station.clock.advance(timedelta(days=1))
    sign_in(station)
    assert station.journal() == [("signed-in", REYES), ("head-signed", None)]
    with station.records.reading() as work:
        newest, head = work.custody.newest_signed_head(), work.custody.head()
    assert newest is not None
    assert (newest.head, newest.signed_at) == (head, NOON + timedelta(days=1))
    assert station.kept.read() == head


def test_the_second_sign_in_of_a_day_signs_none_but_keeps_what_there_is(
    station: StationOnFakes,
) -> None:
    sign_in(station)
    assert station.journal() == [("signed-in", REYES)]
    with station.records.reading() as work:
        assert station.kept.read() == work.custody.head()


def test_a_day_begins_at_midnight_utc(station: StationOnFakes) -> None:
    station.clock.advance(timedelta(hours=11, minutes=59))
    sign_in(station)
    assert station.journal() == [("signed-in", REYES)]
    station.clock.advance(timedelta(minutes=1))
    sign_in(station)
    assert station.journal()[-1] == ("head-signed", None)


def test_a_refused_sign_in_signs_nothing(station: StationOnFakes) -> None:
    station.clock.advance(timedelta(days=1))
    station.disable(REYES)
    station.turn_page()
    with refused(Problem.SIGN_IN_DISABLED):
        sign_in(station)
    assert station.journal() == [("sign-in-failed", REYES)]


# Standing


def test_a_station_that_was_recovered_on_a_new_machine_has_no_kept_head_and_is_not_accused(
    station: StationOnFakes,
) -> None:
    station.log.head(station.session())
    station.key_store.heads.clear()
    assert station.kept.standing() is LogStanding.NOT_KEPT
    assert station.kept.failure() is None
    station.kept.require()
    station.kept.keep_newest()
    assert station.kept.standing() is LogStanding.EXTENDS


def test_a_log_that_goes_on_extends_the_kept_head(station: StationOnFakes) -> None:
    station.log.head(station.session())
    station.film()
    assert station.kept.standing() is LogStanding.EXTENDS
    station.kept.require()


def test_an_older_copy_is_rolled_back_however_often_its_head_is_signed(
    station: StationOnFakes,
) -> None:
    size = put_back_an_older_copy(station)
    assert station.kept.standing() is LogStanding.ROLLED_BACK
    use(station, entries=1)
    assert station.kept.standing() is LogStanding.ROLLED_BACK
    use(station)
    assert station.kept.standing() is LogStanding.FORKED
    kept = station.kept.read()
    assert kept is not None
    assert kept.size == size


def test_an_older_head_does_not_take_the_place_of_a_newer_one(station: StationOnFakes) -> None:
    newest = station.log.head(station.session()).head
    station.kept.keep_newest()
    assert station.kept.read() == newest


def test_a_keychain_that_takes_no_head_stops_nobody(station: StationOnFakes) -> None:
    before = station.log.head(station.session()).head
    station.key_store.missing = True
    sign_in(station)
    station.key_store.missing = False
    assert station.kept.read() == before


def test_missing_nodes_below_the_kept_head_are_damage(station: StationOnFakes) -> None:
    station.log.head(station.session())
    station.records.behind_its_back().nodes.clear()
    with pytest.raises(IntegrityFailure) as failed:
        station.kept.standing()
    assert failed.value.problem is Problem.LOG_DAMAGED


# What waits


@pytest.mark.parametrize(
    ("used", "problem"), [(0, Problem.LOG_ROLLED_BACK), (5, Problem.LOG_FORKED)]
)
def test_no_footage_is_released_on_an_older_copy_and_the_refusal_is_entered(
    station: StationOnFakes, used: int, problem: Problem
) -> None:
    recording = station.film()
    station.seal(station.incident(recording))
    size = put_back_an_older_copy(station)
    use(station, used)
    with pytest.raises(IntegrityFailure) as failed:
        station.custodian.release(station.session(), [recording.id])
    assert failed.value.problem is problem
    assert failed.value.facts["size"] == str(size)
    assert station.unsealer.last_committed == []
    entry = station.last_entry()
    assert (entry["act"], entry["actor"]) == ("access-refused", REYES)
    assert entry["details"] == {
        "recordings": [recording.id],
        "standing": problem.removeprefix("log-"),
        "open": False,
        "terminal": TERMINAL,
    }


def test_no_report_is_sealed_on_an_older_copy_and_its_draft_stays(station: StationOnFakes) -> None:
    """What is sealed into a log that is thrown away would be lost with it."""
    incident = station.incident(station.film())
    put_back_an_older_copy(station)
    with pytest.raises(IntegrityFailure) as failed:
        station.seal(incident)
    assert failed.value.problem is Problem.LOG_ROLLED_BACK
    assert station.journal() == []


def test_no_certificate_is_issued_on_an_older_copy(station: StationOnFakes) -> None:
    incident = station.incident(station.film())
    put_back_an_older_copy(station)
    with pytest.raises(IntegrityFailure) as failed:
        station.certify(station.session(CUSTODIAN), incident.id)
    assert failed.value.problem is Problem.LOG_DAMAGED
    assert station.journal() == []


# Accepting


def test_a_custodian_accepts_an_older_copy_and_the_log_says_what_was_given_up(
    station: StationOnFakes,
) -> None:
    recording = station.film()
    station.seal(station.incident(recording))
    size = put_back_an_older_copy(station)
    given_up = station.kept.read()
    assert given_up is not None
    signed = station.accept_log(station.session(CUSTODIAN), " The disk died. ")
    assert station.journal() == [("log-accepted", CUSTODIAN)]
    with station.records.reading() as work:
        words = work.custody.words(signed.head.size - 1)
    assert words is not None
    assert words.text == "The disk died."
    assert station.last_entry()["details"] == {
        "standing": "rolled-back",
        "kept_size": size,
        "kept_root": given_up.root.hex(),
        "size": signed.head.size,
        "note": words.digest,
    }
    assert station.kept.standing() is LogStanding.EXTENDS
    released = station.custodian.release(station.session(), [recording.id])
    assert isinstance(released, PlaybackGrant)
    assert station.verify().findings == ()


def test_where_nothing_is_wrong_there_is_nothing_to_accept(station: StationOnFakes) -> None:
    station.log.head(station.session())
    station.turn_page()
    with refused(Problem.NOTHING_TO_ACCEPT):
        station.accept_log(station.session(CUSTODIAN), "The disk died.")
    assert station.journal() == []


def test_an_older_copy_is_not_accepted_without_a_reason(station: StationOnFakes) -> None:
    put_back_an_older_copy(station)
    with bad_input(Problem.NOTE_MISSING):
        station.accept_log(station.session(CUSTODIAN), "  ")
    assert station.kept.standing() is LogStanding.ROLLED_BACK


def test_a_custodian_sees_both_logs_before_accepting_one(station: StationOnFakes) -> None:
    """Nothing is entered by looking."""
    size = put_back_an_older_copy(station)
    compared = station.accept_log.compare(station.session(CUSTODIAN))
    with station.records.reading() as work:
        head = work.custody.head()
    assert compared.kept is not None
    assert (compared.kept.size, compared.head) == (size, head)
    assert (compared.standing, compared.newest_at) == (LogStanding.ROLLED_BACK, NOON)
    assert station.journal() == []


def test_a_newest_entry_that_cannot_be_read_has_no_time(station: StationOnFakes) -> None:
    entries = station.records.behind_its_back().entries
    entries[-1] = replace(entries[-1], entry=b"garbage")
    assert station.accept_log.compare(station.session(CUSTODIAN)).newest_at is None


@pytest.mark.parametrize("badge", [REYES, SERGEANT, AUDITOR, ADMIN])
def test_nobody_but_the_custodian_compares_them(station: StationOnFakes, badge: Badge) -> None:
    with refused(Problem.NO_RIGHT, right="accept-log"):
        station.accept_log.compare(station.session(badge))


@pytest.mark.parametrize("badge", [REYES, SERGEANT, AUDITOR, ADMIN])
def test_nobody_but_the_custodian_accepts_an_older_copy(
    station: StationOnFakes, badge: Badge
) -> None:
    put_back_an_older_copy(station)
    with refused(Problem.NO_RIGHT, right="accept-log"):
        station.accept_log(station.session(badge), "The disk died.")
    assert station.kept.standing() is LogStanding.ROLLED_BACK


def test_acts_of_the_log_itself_cover_themselves(station: StationOnFakes) -> None:
    signed = station.log.head(station.session())
    assert station.last_entry()["act"] == Act.HEAD_SIGNED
    assert station.last_entry()["seq"] == signed.head.size - 1
