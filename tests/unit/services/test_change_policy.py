"""Changing the policy: two people, a later date, and nothing that was locked is opened by it."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from desktop.domain.custody import Act, Entry
from desktop.domain.gate import Locked, LockReason
from desktop.domain.identifiers import Badge, ProposalId
from desktop.domain.policy_difference import ChangeKind
from desktop.domain.policy_proposals import (
    PolicyAdoption,
    PolicyProposal,
    ProposalAnswer,
    ProposalOutcome,
    ProposalState,
)
from desktop.domain.recordings import Recording
from desktop.domain.refusals import Problem
from desktop.domain.roles import Role
from desktop.services.administer_officers import AdministerOfficers
from desktop.services.change_policy import ChangePolicy, PolicyOverview
from desktop.services.found_station import FoundStation
from tests.fakes.builders import NOON, REYES
from tests.fakes.clock import FakeClock
from tests.fakes.passwords import QuickHasher
from tests.fakes.records import FakeRecords
from tests.fakes.rulebook import FakeRulebook, a_policy
from tests.unit.services.expectations import bad_input, refused
from tests.unit.services.station_on_fakes import (
    ADMIN,
    AUDITOR,
    COMMANDER,
    PASSWORD,
    SERGEANT,
    StationOnFakes,
)

CLEAN = a_policy()
LOOSE = a_policy("critical-only", gated_categories=frozenset({"CRI"}))
SHADOW = a_policy("log-only", log_only=True)
DAY = timedelta(days=1)
TOMORROW = NOON + DAY
BEFORE, AFTERWARDS = Badge("9550"), Badge("C550")


@pytest.fixture
def station() -> StationOnFakes:
    """A station founded with Clean Reporting; two other presets are shipped."""
    return StationOnFakes(rulebook=FakeRulebook(CLEAN, LOOSE, SHADOW))


def change(station: StationOnFakes) -> ChangePolicy:
    return ChangePolicy(station.records, station.rulebook, station.clock)


def overview(station: StationOnFakes) -> PolicyOverview:
    return change(station).overview(station.session(AUDITOR))


def propose(
    station: StationOnFakes, preset: str = "critical-only", at: datetime = TOMORROW
) -> PolicyProposal:
    return change(station).propose(station.session(ADMIN), preset, at)


def agree(station: StationOnFakes, proposal: PolicyProposal) -> PolicyAdoption:
    return change(station).agree(station.session(COMMANDER), proposal.id)


def loosen(station: StationOnFakes, at: datetime) -> None:
    """Let Critical Only take effect, by two people."""
    agree(station, propose(station, at=at))


def film(station: StationOnFakes, started_at: datetime) -> Recording:
    return station.film(started_at=started_at)


def locked(station: StationOnFakes, recording: Recording, by: Badge = REYES) -> set[LockReason]:
    decision = station.custodian.ask(station.session(by), [recording.id])
    return {reason.code for reason in decision.reasons} if isinstance(decision, Locked) else set()


# The course of a change


def test_a_change_takes_an_administrator_a_commander_and_a_date(station: StationOnFakes) -> None:
    """Policy 2: a new version takes effect at a date, and needs two people."""
    proposal = propose(station)
    assert overview(station).open_proposal == proposal
    assert overview(station).in_force == CLEAN

    assert agree(station, proposal) == PolicyAdoption("critical-only/1", TOMORROW)
    assert overview(station).in_force == CLEAN
    assert overview(station).open_proposal is None
    station.clock.advance(DAY)
    assert overview(station).in_force == LOOSE
    assert [each.policy for each in overview(station).adoptions] == [CLEAN.name, LOOSE.name]
    assert station.journal() == [
        ("policy-proposed", ADMIN),
        ("policy-agreed", COMMANDER),
        ("policy-adopted", COMMANDER),
    ]
    told = {
        "proposal": proposal.id,
        "policy": "critical-only/1",
        "effective_at": TOMORROW.isoformat(timespec="milliseconds"),
    }
    proposed, agreed, adopted = (entry["details"] for entry in station.entries())
    assert proposed == adopted == told
    assert agreed == {**told, "proposed_by": ADMIN}
    assert station.verify().findings == ()


@pytest.mark.parametrize("outcome", ["decline", "withdraw"])
def test_what_was_declined_or_withdrawn_never_takes_effect(
    station: StationOnFakes, outcome: str
) -> None:
    proposal = propose(station)
    by = COMMANDER if outcome == "decline" else ADMIN
    getattr(change(station), outcome)(station.session(by), proposal.id)
    with refused(Problem.PROPOSAL_ANSWERED_ALREADY):
        agree(station, proposal)
    station.clock.advance(2 * DAY)
    assert overview(station).in_force == CLEAN
    (answered,) = overview(station).proposals
    assert answered.answer is not None
    assert (answered.answer.outcome.value[:5], answered.answer.by) == (f"{outcome}"[:5], by)
    assert [act for act, _ in station.journal()][-1].startswith(f"policy-{outcome[:5]}")
    assert station.verify().findings == ()


def test_what_nobody_agreed_to_in_time_never_takes_effect_and_can_be_proposed_again(
    station: StationOnFakes,
) -> None:
    proposal = propose(station)
    station.clock.advance(DAY)
    with refused(Problem.PROPOSAL_LAPSED):
        agree(station, proposal)
    assert overview(station).in_force == CLEAN
    assert overview(station).proposals[0].state(station.clock.now()) is ProposalState.LAPSED
    again = propose(station, at=TOMORROW + DAY)
    assert overview(station).open_proposal == again


def test_one_change_is_proposed_at_a_time(station: StationOnFakes) -> None:
    propose(station)
    with refused(Problem.PROPOSAL_OPEN_ALREADY, policy="critical-only/1"):
        propose(station, at=TOMORROW + DAY)


@pytest.mark.parametrize("at", [NOON, NOON - DAY])
def test_no_policy_takes_effect_in_the_past(station: StationOnFakes, at: datetime) -> None:
    """Else a recording that is still on its camera would be judged by it."""
    with refused(Problem.POLICY_DATE_PASSED):
        propose(station, at=at)


def test_what_is_in_force_at_that_date_is_not_proposed(station: StationOnFakes) -> None:
    with refused(Problem.POLICY_IN_FORCE_ALREADY):
        propose(station, "clean-reporting")
    loosen(station, TOMORROW)
    with refused(Problem.POLICY_IN_FORCE_ALREADY):
        propose(station, at=TOMORROW + DAY)
    # Back again from then on is a change.
    assert propose(station, "clean-reporting", TOMORROW + DAY).policy == CLEAN.name


def test_an_unknown_preset_is_turned_away(station: StationOnFakes) -> None:
    with bad_input(Problem.CODE_UNKNOWN, code="log-everything"):
        propose(station, "log-everything")
    with bad_input(Problem.CODE_UNKNOWN, code="log-everything"):
        change(station).compare(station.session(), "log-everything")
    with bad_input(Problem.PROPOSAL_MISSING):
        change(station).agree(station.session(COMMANDER), ProposalId("unknown"))


@pytest.mark.parametrize("badge", [REYES, SERGEANT, AUDITOR, COMMANDER])
def test_only_an_administrator_proposes_and_withdraws(
    station: StationOnFakes, badge: Badge
) -> None:
    """Policy 4."""
    with refused(Problem.NO_RIGHT):
        change(station).propose(station.session(badge), "critical-only", TOMORROW)
    proposal = propose(station)
    with refused(Problem.NO_RIGHT):
        change(station).withdraw(station.session(badge), proposal.id)


@pytest.mark.parametrize("badge", [REYES, SERGEANT, AUDITOR, ADMIN])
def test_only_a_commander_agrees_and_declines(station: StationOnFakes, badge: Badge) -> None:
    """Policy 4."""
    proposal = propose(station)
    with refused(Problem.NO_RIGHT):
        change(station).agree(station.session(badge), proposal.id)
    with refused(Problem.NO_RIGHT):
        change(station).decline(station.session(badge), proposal.id)
    assert overview(station).open_proposal == proposal


def test_nobody_agrees_to_what_they_proposed_themselves(station: StationOnFakes) -> None:
    """Policy 2: two people, though a forged row should name one of them twice."""
    proposal = propose(station)
    state = station.records.behind_its_back()
    state.proposals[proposal.id] = replace(proposal, by=COMMANDER)
    with refused(Problem.OWN_PROPOSAL):
        agree(station, proposal)


def test_one_person_with_two_accounts_is_not_two_people(station: StationOnFakes) -> None:
    """Policy 2: an administrator who has an account as a commander by now."""
    accounts = AdministerOfficers(station.records, station.clock, station.hasher)
    admin = station.session(ADMIN)
    accounts.add(admin, BEFORE, Role.ADMINISTRATOR, "headquarters", PASSWORD, "77-a")
    proposal = change(station).propose(station.session(BEFORE), "critical-only", TOMORROW)
    accounts.disable(admin, BEFORE)
    accounts.add(admin, AFTERWARDS, Role.COMMANDER, "headquarters", PASSWORD, "77-a")
    with refused(Problem.OWN_PROPOSAL):
        change(station).agree(station.session(AFTERWARDS), proposal.id)
    assert agree(station, proposal).policy == LOOSE.name


def test_what_is_refused_leaves_no_trace_in_the_records(station: StationOnFakes) -> None:
    with refused(Problem.POLICY_DATE_PASSED):
        propose(station, at=NOON)
    assert station.journal() == []
    assert overview(station).proposals == ()


# What would change


def test_a_change_is_shown_before_and_after_it_took_effect(station: StationOnFakes) -> None:
    service, session = change(station), station.session(COMMANDER)
    compared = service.compare(session, "critical-only")
    assert (compared.before, compared.after) == (CLEAN, LOOSE)
    assert {each.kind for each in compared.changes} == {ChangeKind.CATEGORY_WAITS_NO_MORE}
    proposal = propose(station)
    assert service.compare_proposal(session, proposal) == compared
    agree(station, proposal)
    station.clock.advance(2 * DAY)
    assert service.compare_proposal(session, proposal) == compared
    assert service.compare(session, "critical-only").changes == ()


def test_a_forged_proposal_of_the_past_is_still_compared(station: StationOnFakes) -> None:
    early = PolicyProposal(ProposalId("p0"), LOOSE.name, NOON - DAY, ADMIN, NOON - 2 * DAY)
    compared = change(station).compare_proposal(station.session(), early)
    assert (compared.before, compared.after) == (CLEAN, LOOSE)


# Nothing that was locked is opened


def test_what_was_locked_before_a_change_stays_locked_after_it(station: StationOnFakes) -> None:
    """Policy 2: a change of preset opens nothing; the recording keeps its policy."""
    recording = film(station, NOON - timedelta(hours=2))
    station.incident(recording)
    assert locked(station, recording) == {LockReason.REPORT_NOT_SEALED}
    loosen(station, TOMORROW)
    station.clock.advance(2 * DAY)
    assert overview(station).in_force == LOOSE
    assert locked(station, recording) == {LockReason.REPORT_NOT_SEALED}


def test_what_was_made_before_a_change_and_offloaded_after_it_is_bound_by_both(
    station: StationOnFakes,
) -> None:
    """Policy 2: the stricter of the policies in force at its start and at its offload."""
    loosen(station, TOMORROW)
    station.clock.advance(2 * DAY)
    early = film(station, TOMORROW - timedelta(minutes=1))
    late = film(station, TOMORROW + timedelta(minutes=1))
    station.incident(early)
    station.incident(late)
    assert early.policies == (CLEAN.name, LOOSE.name)
    assert late.policies == (LOOSE.name,)
    assert locked(station, early) == {LockReason.REPORT_NOT_SEALED}
    assert locked(station, late) == set()


def test_a_stricter_policy_binds_what_was_made_before_it_and_offloaded_after(
    station: StationOnFakes,
) -> None:
    """Policy 2: keeping a camera back until a change gains nothing either way."""
    loosen(station, TOMORROW)
    station.clock.advance(DAY)
    agree(station, propose(station, "clean-reporting", TOMORROW + DAY))
    station.clock.advance(2 * DAY)
    kept_back = film(station, TOMORROW + timedelta(minutes=1))
    station.incident(kept_back)
    assert kept_back.policies == (LOOSE.name, CLEAN.name)
    assert locked(station, kept_back) == {LockReason.REPORT_NOT_SEALED}


# Log-only, at a station's creation only


def test_log_only_is_no_offer_to_a_station_that_was_founded_with_another_policy(
    station: StationOnFakes,
) -> None:
    """Policy 2, preset E."""
    offers = {each.policy.preset: each.may_be_proposed for each in overview(station).offers}
    assert offers == {"clean-reporting": True, "critical-only": True, "log-only": False}
    with refused(Problem.LOG_ONLY_AT_FOUNDING_ONLY):
        propose(station, "log-only")


def test_a_forged_proposal_of_log_only_is_not_agreed_to(station: StationOnFakes) -> None:
    """Policy 2, preset E: nor where the station's own row was made to say log-only."""
    state = station.records.behind_its_back()
    assert state.station is not None
    state.station = replace(state.station, preset="log-only")
    forged = PolicyProposal(ProposalId("p9"), SHADOW.name, TOMORROW, ADMIN, NOON)
    state.proposals[forged.id] = forged
    with refused(Problem.LOG_ONLY_AT_FOUNDING_ONLY):
        agree(station, forged)
    assert ("record-without-entry", "p9") in found(station)


def test_a_station_that_began_log_only_may_become_strict_and_return() -> None:
    """Policy 2, preset E: what was strict meanwhile stays strict."""
    records, clock, rulebook = FakeRecords(), FakeClock(), FakeRulebook(CLEAN, SHADOW)
    FoundStation(records, rulebook, QuickHasher())(
        replace(StationOnFakes().facts, preset="log-only"), ADMIN, "headquarters", PASSWORD
    )
    donor = StationOnFakes()
    service = ChangePolicy(records, rulebook, clock)
    admin, commander = donor.session(ADMIN), donor.session(COMMANDER)
    assert all(each.may_be_proposed for each in service.overview(admin).offers)
    for preset, day in (("clean-reporting", 1), ("log-only", 2)):
        proposal = service.propose(admin, preset, NOON + day * DAY)
        service.agree(commander, proposal.id)
    adopted = [each.policy for each in service.overview(admin).adoptions]
    assert adopted == [SHADOW.name, CLEAN.name, SHADOW.name]


# Tampering


def found(station: StationOnFakes) -> list[tuple[str, str]]:
    return [(each.kind.value, each.subject) for each in station.verify().findings]


def test_an_adoption_that_nobody_entered_is_named(station: StationOnFakes) -> None:
    """Policy 2: no row alone puts log-only in force unseen."""
    station.records.behind_its_back().policies.append((SHADOW.name, TOMORROW))
    assert found(station) == [("record-without-entry", SHADOW.name)]


def test_an_adoption_whose_date_was_changed_is_named(station: StationOnFakes) -> None:
    loosen(station, TOMORROW)
    state = station.records.behind_its_back()
    state.policies[1] = (LOOSE.name, NOON)
    assert found(station) == [
        ("record-without-entry", LOOSE.name),
        ("entry-without-record", LOOSE.name),
    ]


def test_a_founding_policy_that_was_exchanged_is_named(station: StationOnFakes) -> None:
    station.records.behind_its_back().policies[0] = (SHADOW.name, NOON)
    assert found(station) == [
        ("record-without-entry", SHADOW.name),
        ("entry-without-record", CLEAN.name),
    ]


def test_an_adoption_without_two_people_behind_it_is_named(station: StationOnFakes) -> None:
    """Policy 2: an entry of the adoption alone is not enough."""
    proposal = propose(station)
    with station.records.writing() as work:
        work.policies.adopt(LOOSE.name, TOMORROW)
        told = {
            "policy": LOOSE.name,
            "proposal": proposal.id,
            "effective_at": TOMORROW.isoformat(),
        }
        work.custody.append(Entry(Act.POLICY_ADOPTED, NOON, COMMANDER, told))
    assert ("record-without-entry", LOOSE.name) in found(station)


def test_a_proposal_that_is_gone_or_was_changed_is_named(station: StationOnFakes) -> None:
    proposal = propose(station)
    state = station.records.behind_its_back()
    for changed in (
        replace(proposal, policy=SHADOW.name),
        replace(proposal, by=REYES),
        replace(proposal, effective_at=TOMORROW + DAY),
        replace(proposal, answer=ProposalAnswer(ProposalOutcome.AGREED, COMMANDER, NOON)),
    ):
        state.proposals[proposal.id] = changed
        assert found(station) == [("record-differs-from-entry", proposal.id)]
    del state.proposals[proposal.id]
    assert found(station) == [("entry-without-record", proposal.id)]
