"""Officers and their accounts."""

from datetime import timedelta

import pytest

from desktop.domain.custody import SaltedText
from desktop.domain.identifiers import Badge
from desktop.domain.refusals import BadInput, Problem
from desktop.domain.roles import Role
from desktop.ports.records import Records, Work
from tests.fakes.builders import NOON, REYES, make_account, make_entry, make_officer


@pytest.fixture
def staffed(records: Records) -> Records:
    with records.writing() as work:
        for badge, role in (
            ("S100", Role.SERGEANT),
            ("4711", Role.OFFICER),
            ("A1", Role.ADMINISTRATOR),
            ("A2", Role.ADMINISTRATOR),
        ):
            work.officers.add(make_account(make_officer(badge, role)))
        work.custody.append(make_entry())
    return records


def test_an_account_comes_back_as_it_was_added(records: Records) -> None:
    account = make_account(
        must_change=True,
        failures=5,
        locked_until=NOON + timedelta(minutes=30),
        second_factor_secret="JBSWY3DP",
        second_factor_step=58_000_000,
    )
    with records.writing() as work:
        work.officers.add(account)
        work.custody.append(make_entry())

    with records.reading() as work:
        assert work.officers.account(REYES) == account


def test_officers_are_listed_by_badge(staffed: Records) -> None:
    with staffed.reading() as work:
        assert [officer.badge for officer in work.officers.all()] == ["4711", "A1", "A2", "S100"]


def test_a_badge_is_given_once(staffed: Records) -> None:
    with pytest.raises(BadInput) as refusal, staffed.writing() as work:
        work.officers.add(make_account(make_officer("4711", Role.ADMINISTRATOR)))

    assert refusal.value.problem is Problem.OFFICER_EXISTS
    with staffed.reading() as work:
        assert work.officers.account(REYES).officer.role is Role.OFFICER


def test_a_disabled_officer_stays_and_no_longer_counts_as_active(staffed: Records) -> None:
    with staffed.writing() as work:
        work.officers.disable(Badge("A2"))
        work.custody.append(make_entry())

    with staffed.reading() as work:
        disabled = work.officers.find(Badge("A2"))
        assert disabled is not None
        assert disabled.disabled
        assert work.officers.active_with_role(Role.ADMINISTRATOR) == 1
        assert work.officers.active_with_role(Role.CUSTODIAN) == 0


def test_each_part_of_an_account_changes_by_itself(staffed: Records) -> None:
    locked_until = NOON + timedelta(minutes=30)
    with staffed.writing() as work:
        work.officers.set_password(REYES, "another hash", must_change=True)
        work.officers.set_failures(REYES, 5, locked_until)
        work.officers.set_second_factor(REYES, "JBSWY3DP")
        work.officers.set_second_factor_step(REYES, 7)
        work.custody.append(make_entry())

    with staffed.reading() as work:
        assert work.officers.account(REYES) == make_account(
            password_hash="another hash",
            must_change=True,
            failures=5,
            locked_until=locked_until,
            second_factor_secret="JBSWY3DP",
            second_factor_step=7,
        )
        assert work.officers.account(Badge("A1")) == make_account(
            make_officer("A1", Role.ADMINISTRATOR)
        )


def test_a_lock_is_lifted(staffed: Records) -> None:
    with staffed.writing() as work:
        work.officers.set_failures(REYES, 5, NOON)
        work.officers.set_failures(REYES, 0, None)
        work.custody.append(make_entry())

    with staffed.reading() as work:
        assert work.officers.account(REYES).locked_until is None


def _set_password(work: Work, badge: Badge) -> None:
    work.officers.set_password(badge, "hash", must_change=False)


def _set_failures(work: Work, badge: Badge) -> None:
    work.officers.set_failures(badge, 1, None)


def _set_second_factor(work: Work, badge: Badge) -> None:
    work.officers.set_second_factor(badge, "JBSWY3DP")


def _set_second_factor_step(work: Work, badge: Badge) -> None:
    work.officers.set_second_factor_step(badge, 1)


def _disable(work: Work, badge: Badge) -> None:
    work.officers.disable(badge)


@pytest.mark.parametrize(
    "change",
    [_set_password, _set_failures, _set_second_factor, _set_second_factor_step, _disable],
)
def test_an_account_that_is_not_there_does_not_change(staffed: Records, change: object) -> None:
    assert callable(change)
    with pytest.raises(BadInput) as refusal, staffed.writing() as work:
        change(work, Badge("9999"))

    assert refusal.value.problem is Problem.OFFICER_UNKNOWN


def test_a_badge_that_nobody_has_is_named(staffed: Records) -> None:
    with staffed.reading() as work, pytest.raises(BadInput) as refusal:
        work.officers.account(Badge("9999"))

    assert refusal.value.problem is Problem.OFFICER_UNKNOWN
    assert refusal.value.facts == {"badge": "9999"}


def test_nobody_is_found_under_an_unknown_badge(staffed: Records) -> None:
    with staffed.reading() as work:
        assert work.officers.find(Badge("9999")) is None


def test_every_account_is_told_by_badge(records: Records) -> None:
    locked = make_account(make_officer("4712"), failures=5, locked_until=NOON, must_change=True)
    with records.writing() as work:
        work.officers.add(locked)
        work.officers.add(make_account(second_factor_secret="secret"))
        work.custody.append(make_entry())

    with records.reading() as work:
        assert work.officers.accounts() == (make_account(second_factor_secret="secret"), locked)


def test_every_account_of_a_personnel_number_is_one_person(records: Records) -> None:
    """One person with two accounts sees no more than with one (policy 2.1)."""
    with records.writing() as work:
        for badge, person, disabled in (
            ("4711", "77", False),
            ("4712", "78", False),
            ("S100", "77", True),
            ("S200", None, False),
            ("S300", None, False),
        ):
            officer = make_officer(badge, person=person, disabled=disabled)
            work.officers.add(make_account(officer))
        work.custody.append(make_entry())

    with records.reading() as work:
        assert work.officers.account(REYES).officer.person == SaltedText("77", "5f" * 16)
        assert work.officers.badges_of(REYES) == {"4711", "S100"}
        assert work.officers.badges_of(Badge("S100")) == {"4711", "S100"}
        assert work.officers.badges_of(Badge("4712")) == {"4712"}
        assert work.officers.badges_of(Badge("S200")) == {"S200"}
        assert work.officers.badges_of(Badge("0000")) == {"0000"}
