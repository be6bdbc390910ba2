"""The gate's exceptions, case by case: releases, cases, overrides, confirmations, presets."""

import pytest

from desktop.domain.gate import (
    OVERRIDABLE,
    SHADOWED,
    GateDecision,
    IncidentFacts,
    Locked,
    LockReason,
    Open,
    OwnReport,
    decide,
)
from desktop.domain.identifiers import Badge
from desktop.domain.incidents import Involvement
from desktop.domain.roles import Role
from desktop.domain.taxonomy import IncidentClass
from tests.unit.domain.gate_cases import (
    CLEAN_REPORTING,
    FIRST,
    ME,
    a_preset,
    a_recording,
    a_viewer,
    an_incident,
)

CRITICAL = IncidentClass.CRITICAL
SEALED = OwnReport.SEALED
OVERRIDDEN = frozenset({FIRST})
MODEL_ACT = a_preset(frozenset({"UOF", "CRI"}), confirms_first_tag=True)
BOSTON_405 = a_preset(frozenset({"CRI"}), release_before_report=True)
LOG_ONLY = a_preset(log_only=True)


def codes(decision: GateDecision) -> list[LockReason]:
    """The reasons of a lock; none when it is open."""
    return [reason.code for reason in decision.reasons] if isinstance(decision, Locked) else []


def test_a_release_opens_critical_footage_after_the_officers_own_account() -> None:
    """Policy 2.6: the investigator releases, and the report comes first all the same."""
    for own_report, expected in (
        (SEALED, []),
        (OwnReport.ATTESTED, [LockReason.ATTESTATION_OPENS_NOTHING]),
        (OwnReport.NONE, [LockReason.OTHER_OFFICERS_FOOTAGE]),
    ):
        released = an_incident(
            Involvement.WITNESS, own_report=own_report, incident_class=CRITICAL, released=True
        )
        assert codes(decide(a_viewer(), [a_recording(released)])) == expected


def test_like_boston_405_a_release_alone_opens_critical_footage() -> None:
    """Policy 2, preset D: critical hold, then view; one stricter policy ends it."""
    held = an_incident(Involvement.FORCE_USER, category="CRI", incident_class=CRITICAL)
    released = an_incident(
        Involvement.FORCE_USER, category="CRI", incident_class=CRITICAL, released=True
    )
    assert LockReason.CRITICAL_HOLD in codes(
        decide(a_viewer(), [a_recording(held, policies=(BOSTON_405,))])
    )
    alone = a_recording(released, policies=(BOSTON_405,))
    assert isinstance(decide(a_viewer(), [alone]), Open)
    both = a_recording(released, policies=(BOSTON_405, CLEAN_REPORTING))
    assert codes(decide(a_viewer(), [both])) == [LockReason.OTHER_OFFICERS_FOOTAGE]
    ordinary = an_incident(Involvement.FORCE_USER, category="CRI", released=True)
    assert codes(decide(a_viewer(), [a_recording(ordinary, policies=(BOSTON_405,))])) == [
        LockReason.OTHER_OFFICERS_FOOTAGE
    ]


def test_an_agency_may_bar_uninvolved_supervisors_from_critical_footage_or_not() -> None:
    """Policy 2.4: barred until the release; one policy that bars is enough."""
    lenient = a_preset(critical_bars_supervisors=False)
    critical = an_incident(incident_class=CRITICAL)
    sergeant = a_viewer(Role.SERGEANT, reason="weekly review")
    for policies, expected in (
        ((CLEAN_REPORTING,), [LockReason.CRITICAL_HOLD]),
        ((lenient, CLEAN_REPORTING), [LockReason.CRITICAL_HOLD]),
        ((lenient,), []),
    ):
        assert codes(decide(sergeant, [a_recording(critical, policies=policies)])) == expected
    released = an_incident(incident_class=CRITICAL, released=True)
    assert isinstance(decide(sergeant, [a_recording(released)]), Open)
    involved = an_incident(Involvement.SUPERVISOR, own_report=SEALED, incident_class=CRITICAL)
    assert codes(decide(sergeant, [a_recording(involved, policies=(lenient,))])) == [
        LockReason.CRITICAL_HOLD
    ]


@pytest.mark.parametrize("role", [Role.INVESTIGATOR, Role.INTERNAL_AFFAIRS])
def test_an_investigator_of_the_case_plays_and_a_critical_hold_is_not_for_them(role: Role) -> None:
    """Policy 2.6 and 4."""
    stranger = an_incident(incident_class=CRITICAL)
    assert codes(decide(a_viewer(role), [a_recording(stranger)])) == [LockReason.NOT_ON_CASE]
    assigned = an_incident(incident_class=CRITICAL, on_case=True, unit="another")
    assert isinstance(decide(a_viewer(role), [a_recording(assigned)]), Open)


def test_an_investigator_who_was_there_is_gated_like_everyone_else() -> None:
    """Policy 2.4 and 4: the case does not replace the report, nor the report the case."""
    there = an_incident(Involvement.WITNESS, on_case=True)
    investigator = a_viewer(Role.INVESTIGATOR)
    assert codes(decide(investigator, [a_recording(there)])) == [LockReason.OTHER_OFFICERS_FOOTAGE]
    sealed = an_incident(Involvement.WITNESS, own_report=SEALED)
    assert codes(decide(investigator, [a_recording(sealed)])) == [LockReason.NOT_ON_CASE]


def test_records_staff_play_the_cases_they_are_assigned_to_and_nothing_critical() -> None:
    """Policy 4 and 2.6."""
    records = a_viewer(Role.RECORDS)
    assert codes(decide(records, [a_recording(an_incident())])) == [LockReason.NOT_ON_CASE]
    assert isinstance(decide(records, [a_recording(an_incident(on_case=True))]), Open)
    critical = an_incident(on_case=True, incident_class=CRITICAL)
    assert codes(decide(records, [a_recording(critical)])) == [LockReason.CRITICAL_HOLD]


def test_a_custodian_plays_for_a_stated_purpose_only() -> None:
    """Policy 2.16 and 4."""
    theirs = a_recording(an_incident(unit="harbour"))
    custodian = Role.CUSTODIAN
    assert codes(decide(a_viewer(custodian), [theirs])) == [LockReason.PURPOSE_MISSING]
    assert isinstance(decide(a_viewer(custodian, reason="court order 12"), [theirs]), Open)
    there = a_recording(an_incident(Involvement.WITNESS))
    assert codes(decide(a_viewer(custodian, reason="court order 12"), [there])) == [
        LockReason.OTHER_OFFICERS_FOOTAGE
    ]


def test_where_a_report_will_not_come_only_an_investigator_watches_for_it() -> None:
    """Policy 2.12: a deadlock opens nothing to supervisors, and nothing by waiting."""
    stuck = an_incident(unobtainable=True)
    sergeant = a_viewer(Role.SERGEANT, reason="weekly review")
    assert codes(decide(sergeant, [a_recording(stuck)])) == [LockReason.REPORT_UNOBTAINABLE]
    investigator = a_viewer(Role.INVESTIGATOR)
    assert isinstance(
        decide(investigator, [a_recording(an_incident(unobtainable=True, on_case=True))]), Open
    )
    own = an_incident(Involvement.WITNESS, unobtainable=True)
    assert codes(decide(a_viewer(), [a_recording(own)])) == [LockReason.OTHER_OFFICERS_FOOTAGE]
    sealed = an_incident(Involvement.WITNESS, unobtainable=True, own_report=SEALED)
    assert isinstance(decide(a_viewer(), [a_recording(sealed)]), Open)


@pytest.mark.parametrize(
    ("own_report", "confirmed", "expected"),
    [
        (OwnReport.NONE, False, [LockReason.FIRST_TAG_UNCONFIRMED]),
        (OwnReport.ATTESTED, False, [LockReason.FIRST_TAG_UNCONFIRMED]),
        (OwnReport.NONE, True, []),
        (OwnReport.SEALED, False, []),
    ],
)
def test_under_class_presets_a_first_tag_opens_nothing_until_it_is_confirmed(
    own_report: OwnReport, confirmed: bool, expected: list[LockReason]
) -> None:
    """Policy 2.9: tagging down must not open footage; one's own account always does."""
    tagged = an_incident(Involvement.RECORDER, own_report=own_report, confirmed=confirmed)
    assert codes(decide(a_viewer(), [a_recording(tagged, policies=(MODEL_ACT,))])) == expected
    lenient = a_preset(frozenset({"UOF"}))
    assert isinstance(decide(a_viewer(), [a_recording(tagged, policies=(lenient,))]), Open)


def test_an_attestation_of_an_unconfirmed_tag_opens_nothing() -> None:
    """Policy 2.9: attesting a category that nobody confirmed is tagging down in other words."""
    policy = a_preset(frozenset({"NON"}), attestation_opens=True, confirms_first_tag=True)
    for confirmed, expected in ((False, [LockReason.FIRST_TAG_UNCONFIRMED]), (True, [])):
        attested = an_incident(
            Involvement.RECORDER,
            own_report=OwnReport.ATTESTED,
            category="NON",
            confirmed=confirmed,
        )
        assert codes(decide(a_viewer(), [a_recording(attested, policies=(policy,))])) == expected


def test_where_the_policy_asks_everyone_for_a_reason_nobody_plays_without() -> None:
    """Policy 2.13: a reason for every view, as a switch."""
    policy = a_preset(reason_for_every_view=True)
    sealed = a_recording(an_incident(Involvement.WITNESS, own_report=SEALED), policies=(policy,))
    assert codes(decide(a_viewer(), [sealed])) == [LockReason.REASON_MISSING]
    assert isinstance(decide(a_viewer(reason="supplement"), [sealed]), Open)
    gated = a_recording(an_incident(Involvement.WITNESS), policies=(policy,))
    assert codes(decide(a_viewer(), [gated])) == [LockReason.OTHER_OFFICERS_FOOTAGE]


def test_an_override_lifts_the_wait_for_a_report_and_tells_what_it_lifted() -> None:
    """Policy 2.8."""
    gated = an_incident(Involvement.WITNESS, incident_class=CRITICAL)
    decision = decide(a_viewer(), [a_recording(gated, overridden=OVERRIDDEN)])
    assert isinstance(decision, Open)
    assert [reason.code for reason in decision.lifted] == [
        LockReason.CRITICAL_HOLD,
        LockReason.OTHER_OFFICERS_FOOTAGE,
    ]
    assert decision.shadow == ()
    sealed = an_incident(Involvement.WITNESS, own_report=SEALED)
    plain = decide(a_viewer(), [a_recording(sealed, overridden=OVERRIDDEN)])
    assert isinstance(plain, Open)
    assert plain.lifted == ()


def test_an_override_of_one_incident_lifts_nothing_of_another() -> None:
    """Policy 2.8 and 2.3."""
    first, second = an_incident(Involvement.WITNESS), an_incident(Involvement.WITNESS, number=2)
    decision = decide(a_viewer(), [a_recording(first, second, overridden=OVERRIDDEN)])
    assert isinstance(decision, Locked)
    assert [reason.incident_number for reason in decision.reasons] == ["I-26-00002"]


@pytest.mark.parametrize(
    ("role", "incident", "expected"),
    [
        (Role.OFFICER, an_incident(), LockReason.NOT_INVOLVED),
        (Role.SERGEANT, an_incident(unit="harbour"), LockReason.OUTSIDE_UNIT),
        (Role.SERGEANT, an_incident(), LockReason.REASON_MISSING),
        (Role.SERGEANT, an_incident(unobtainable=True), LockReason.REPORT_UNOBTAINABLE),
        (Role.INVESTIGATOR, an_incident(), LockReason.NOT_ON_CASE),
        (Role.CUSTODIAN, an_incident(), LockReason.PURPOSE_MISSING),
        (Role.AUDITOR, an_incident(), LockReason.NOT_DRAWN),
        (Role.ADMINISTRATOR, an_incident(), LockReason.ADMINISTRATOR),
        (Role.DEVICE_MANAGER, an_incident(), LockReason.ROLE_NEVER_PLAYS),
    ],
    ids=str,
)
def test_neither_an_override_nor_a_log_only_policy_makes_anyone_part_of_it(
    role: Role, incident: IncidentFacts, expected: LockReason
) -> None:
    """Policy 2.8, 2.16 and 4."""
    overridden = a_recording(incident, overridden=OVERRIDDEN)
    assert codes(decide(a_viewer(role), [overridden])) == [expected]
    if expected not in SHADOWED:
        shadowed = a_recording(incident, policies=(LOG_ONLY,))
        assert codes(decide(a_viewer(role), [shadowed])) == [expected]


def test_what_was_never_tagged_stays_locked_under_every_policy() -> None:
    """Policy 2.1."""
    untagged = a_recording(policies=(LOG_ONLY,), wearers=frozenset({ME}), overridden=OVERRIDDEN)
    assert codes(decide(a_viewer(), [untagged])) == [LockReason.NOT_TAGGED]


def test_log_only_locks_nothing_and_tells_what_would_have_been_locked() -> None:
    """Policy 2, preset E; one policy that locks is enough."""
    gated = an_incident(Involvement.WITNESS, incident_class=CRITICAL)
    decision = decide(a_viewer(), [a_recording(gated, policies=(LOG_ONLY,))])
    assert isinstance(decision, Open)
    assert [reason.code for reason in decision.shadow] == [
        LockReason.CRITICAL_HOLD,
        LockReason.OTHER_OFFICERS_FOOTAGE,
    ]
    assert decision.lifted == ()
    stuck = a_recording(an_incident(unobtainable=True), policies=(LOG_ONLY,))
    shadowed = decide(a_viewer(Role.SERGEANT), [stuck])
    assert isinstance(shadowed, Open)
    assert [reason.code for reason in shadowed.shadow] == [LockReason.REPORT_UNOBTAINABLE]
    both = a_recording(gated, policies=(LOG_ONLY, CLEAN_REPORTING))
    assert isinstance(decide(a_viewer(), [both]), Locked)


def test_a_second_account_of_the_same_person_sees_no_more() -> None:
    """Policy 2.1: what another of their badges wore locks it to all of them."""
    other = Badge("2199")
    viewer = a_viewer()
    worn = a_recording(an_incident(), wearers=frozenset({other}))
    assert codes(decide(viewer, [worn])) == [LockReason.NOT_INVOLVED]
    doubled = type(viewer)(viewer.badge, viewer.role, viewer.unit, None, frozenset({other}))
    assert doubled.badges == {ME, other}
    assert codes(decide(doubled, [worn])) == [LockReason.REPORT_NOT_SEALED]


def test_what_an_override_or_a_log_only_policy_lifts_is_what_waits_for_an_account() -> None:
    """Policy 2.8: never a role, a unit, a case, a purpose, a draw or a missing tag."""
    assert {
        LockReason.FIRST_TAG_UNCONFIRMED,
        LockReason.REPORT_NOT_SEALED,
        LockReason.OTHER_OFFICERS_FOOTAGE,
        LockReason.INVOLVED_SUPERVISOR,
        LockReason.ATTESTATION_OPENS_NOTHING,
        LockReason.CRITICAL_HOLD,
    } == OVERRIDABLE
    assert {LockReason.REPORT_UNOBTAINABLE} == SHADOWED - OVERRIDABLE
