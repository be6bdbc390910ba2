"""The gate's decisions, case by case; what holds for all cases is in test_gate_properties."""

import pytest

from desktop.domain.gate import (
    RULES,
    GateDecision,
    Locked,
    LockReason,
    Open,
    Opener,
    Opening,
    OwnReport,
    decide,
)
from desktop.domain.identifiers import RecordingId
from desktop.domain.incidents import Involvement
from desktop.domain.roles import Role
from desktop.domain.taxonomy import IncidentClass
from tests.unit.domain.gate_cases import (
    CLEAN_REPORTING,
    ME,
    PARTNER,
    a_preset,
    a_recording,
    a_viewer,
    an_incident,
)

MINE = frozenset({ME})


def codes(decision: GateDecision) -> list[LockReason]:
    """The reasons of a lock; none when it is open."""
    return [reason.code for reason in decision.reasons] if isinstance(decision, Locked) else []


def test_the_recorders_own_sealed_report_opens_the_incident_to_them() -> None:
    """Policy 2.1."""
    mine = a_recording(an_incident(Involvement.RECORDER, own_report=OwnReport.SEALED), wearers=MINE)
    assert decide(a_viewer(), [mine]) == Open((RecordingId("recording-1"),))


def test_the_recorder_without_a_sealed_report_is_told_to_seal_it() -> None:
    """Policy 2.1."""
    decision = decide(a_viewer(), [a_recording(an_incident(Involvement.RECORDER), wearers=MINE)])
    assert isinstance(decision, Locked)
    (reason,) = decision.reasons
    assert reason.code is LockReason.REPORT_NOT_SEALED
    assert (reason.incident, reason.incident_number) == ("incident-1", "I-26-00001")
    assert reason.rule.number == "2.1"
    assert (reason.rule.opening, reason.rule.opener) == (Opening.SEAL_OWN_REPORT, Opener.VIEWER)


def test_the_wearer_counts_as_recorder_even_where_the_incident_does_not_name_them() -> None:
    """Policy 2.4: the camera says who recorded, whoever was written down."""
    unnamed = a_recording(an_incident(), wearers=frozenset({PARTNER, ME}))
    assert codes(decide(a_viewer(), [unnamed])) == [LockReason.REPORT_NOT_SEALED]


def test_another_officers_footage_of_ones_incident_waits_for_ones_own_report() -> None:
    """Policy 2.3."""
    theirs = a_recording(an_incident(Involvement.DISPATCHED))
    assert codes(decide(a_viewer(), [theirs])) == [LockReason.OTHER_OFFICERS_FOOTAGE]
    after = a_recording(an_incident(Involvement.DISPATCHED, own_report=OwnReport.SEALED))
    assert isinstance(decide(a_viewer(), [after]), Open)


def test_a_recording_in_no_incident_is_open_to_nobody() -> None:
    """Policy 2.1: the gate is per officer and incident, so it opens nothing untagged."""
    untagged = a_recording(wearers=MINE)
    decision = decide(a_viewer(), [untagged])
    assert isinstance(decision, Locked)
    (reason,) = decision.reasons
    assert reason.code is LockReason.NOT_TAGGED
    assert reason.incident is None
    assert (reason.rule.opening, reason.rule.opener) == (Opening.TAG_RECORDING, Opener.RECORDER)
    assert codes(decide(a_viewer(Role.SERGEANT, reason="audit"), [untagged])) == [
        LockReason.NOT_TAGGED
    ]


def test_a_recording_in_two_incidents_names_only_the_one_that_still_locks_it() -> None:
    """Policy 2.3."""
    done = an_incident(Involvement.RECORDER, own_report=OwnReport.SEALED, number=1)
    due = an_incident(Involvement.RECORDER, number=2)
    decision = decide(a_viewer(), [a_recording(done, due, wearers=MINE)])
    assert isinstance(decision, Locked)
    assert [reason.incident_number for reason in decision.reasons] == ["I-26-00002"]


def test_recordings_asked_for_together_open_together_or_not_at_all() -> None:
    done = an_incident(Involvement.RECORDER, own_report=OwnReport.SEALED, number=1)
    due = an_incident(Involvement.RECORDER, number=2)
    first, second = a_recording(done, number=1), a_recording(due, number=2)
    decision = decide(a_viewer(), [first, second])
    assert isinstance(decision, Locked)
    assert decision.recordings == ("recording-1", "recording-2")
    assert isinstance(decide(a_viewer(), [first]), Open)


def test_a_reason_that_two_recordings_share_is_given_once() -> None:
    incident = an_incident(Involvement.WITNESS)
    both = [a_recording(incident, number=1), a_recording(incident, number=2)]
    assert codes(decide(a_viewer(), both)) == [LockReason.OTHER_OFFICERS_FOOTAGE]


def test_an_involved_supervisor_is_gated_like_everyone_else() -> None:
    """Policy 2.4: a stated reason is for the uninvolved."""
    involved = a_recording(an_incident(Involvement.SUPERVISOR))
    sergeant = a_viewer(Role.SERGEANT, reason="weekly review")
    assert codes(decide(sergeant, [involved])) == [LockReason.INVOLVED_SUPERVISOR]
    sealed = a_recording(an_incident(Involvement.SUPERVISOR, own_report=OwnReport.SEALED))
    assert isinstance(decide(a_viewer(Role.SERGEANT), [sealed]), Open)


@pytest.mark.parametrize("role", [Role.SERGEANT, Role.COMMANDER])
def test_an_uninvolved_supervisor_of_the_unit_plays_with_a_stated_reason(role: Role) -> None:
    """Policy 2.4."""
    theirs = a_recording(an_incident())
    assert codes(decide(a_viewer(role), [theirs])) == [LockReason.REASON_MISSING]
    assert codes(decide(a_viewer(role, reason=""), [theirs])) == [LockReason.REASON_MISSING]
    assert isinstance(decide(a_viewer(role, reason="complaint 12"), [theirs]), Open)


def test_a_supervisor_of_another_unit_does_not_play() -> None:
    """Policy 4."""
    theirs = a_recording(an_incident(unit="harbour"))
    sergeant = a_viewer(Role.SERGEANT, reason="complaint 12")
    assert codes(decide(sergeant, [theirs])) == [LockReason.OUTSIDE_UNIT]


def test_an_officer_who_was_not_there_does_not_play() -> None:
    """Policy 4: own and involved."""
    assert codes(decide(a_viewer(reason="curious"), [a_recording(an_incident())])) == [
        LockReason.NOT_INVOLVED
    ]


def test_a_critical_incident_waits_for_the_investigator_and_the_report_as_well() -> None:
    """Policy 2.6: the class overrides the category; the report alone does not open it."""
    due = an_incident(Involvement.FORCE_USER, incident_class=IncidentClass.CRITICAL)
    assert codes(decide(a_viewer(), [a_recording(due)])) == [
        LockReason.CRITICAL_HOLD,
        LockReason.OTHER_OFFICERS_FOOTAGE,
    ]
    sealed = an_incident(
        Involvement.FORCE_USER,
        own_report=OwnReport.SEALED,
        incident_class=IncidentClass.CRITICAL,
    )
    decision = decide(a_viewer(), [a_recording(sealed)])
    assert isinstance(decision, Locked)
    (reason,) = decision.reasons
    assert reason.rule.number == "2.6"
    assert reason.rule.opener is Opener.INVESTIGATOR


def test_a_critical_incident_is_barred_to_uninvolved_supervisors_too() -> None:
    """Policy 2.6."""
    critical = a_recording(an_incident(incident_class=IncidentClass.CRITICAL))
    sergeant = a_viewer(Role.SERGEANT, reason="after-action")
    assert codes(decide(sergeant, [critical])) == [LockReason.CRITICAL_HOLD]


def test_an_attestation_opens_nothing_unless_every_policy_says_so() -> None:
    """Policy 2.9."""
    attested = an_incident(Involvement.RECORDER, own_report=OwnReport.ATTESTED)
    lenient = a_preset(attestation_opens=True)
    locked = decide(a_viewer(), [a_recording(attested, wearers=MINE)])
    assert codes(locked) == [LockReason.ATTESTATION_OPENS_NOTHING]
    mixed = a_recording(attested, wearers=MINE, policies=(lenient, CLEAN_REPORTING))
    assert codes(decide(a_viewer(), [mixed])) == [LockReason.ATTESTATION_OPENS_NOTHING]
    opened = a_recording(attested, wearers=MINE, policies=(lenient,))
    assert isinstance(decide(a_viewer(), [opened]), Open)


def test_a_category_that_no_policy_gates_is_open_to_who_was_involved() -> None:
    """Policy 2, presets B to D: the stricter of two policies counts."""
    classes = a_preset(frozenset({"UOF"}))
    ungated = an_incident(Involvement.WITNESS, category="AMI")
    gated = an_incident(Involvement.WITNESS, category="UOF")
    assert isinstance(decide(a_viewer(), [a_recording(ungated, policies=(classes,))]), Open)
    assert codes(decide(a_viewer(), [a_recording(gated, policies=(classes,))])) == [
        LockReason.OTHER_OFFICERS_FOOTAGE
    ]
    both = a_recording(ungated, policies=(classes, CLEAN_REPORTING))
    assert codes(decide(a_viewer(), [both])) == [LockReason.OTHER_OFFICERS_FOOTAGE]
    uninvolved = a_recording(an_incident(category="AMI"), policies=(classes,))
    assert codes(decide(a_viewer(), [uninvolved])) == [LockReason.NOT_INVOLVED]


@pytest.mark.parametrize(
    ("role", "code", "opening", "opener"),
    [
        (Role.ADMINISTRATOR, LockReason.ADMINISTRATOR, Opening.NOTHING, Opener.NOBODY),
        (Role.DEVICE_MANAGER, LockReason.ROLE_NEVER_PLAYS, Opening.NOTHING, Opener.NOBODY),
        (Role.AUDITOR, LockReason.NOT_DRAWN, Opening.AUDIT_DRAW, Opener.AUDIT_OFFICE),
    ],
)
def test_roles_that_play_nothing_by_role_alone_are_told_what_would_open_it(
    role: Role, code: LockReason, opening: Opening, opener: Opener
) -> None:
    """Policy 4 and 2.16, also for who was involved and sealed a report."""
    sealed = an_incident(Involvement.RECORDER, own_report=OwnReport.SEALED)
    decision = decide(a_viewer(role, reason="work"), [a_recording(sealed, wearers=MINE)])
    assert isinstance(decision, Locked)
    (reason,) = decision.reasons
    assert reason.code is code
    assert reason.incident is None
    assert (reason.rule.opening, reason.rule.opener) == (opening, opener)


def test_the_gate_refuses_to_decide_of_nothing() -> None:
    """An empty question must not come out as open."""
    with pytest.raises(ValueError, match=r"^the gate decides of at least one recording$"):
        decide(a_viewer(), [])


def test_every_reason_has_its_rule_and_no_rule_opens_by_waiting() -> None:
    """Policy 2.12: a timer never opens footage, so no opening is one."""
    assert set(RULES) == set(LockReason)
    # An override stands beside the table: it lifts several reasons, and is no rule of one.
    beside = {Opening.OVERRIDE_GRANT}
    assert {rule.opening for rule in RULES.values()} == set(Opening) - beside
    assert {rule.opener for rule in RULES.values()} == set(Opener)
    nothing = {code for code, rule in RULES.items() if rule.opening is Opening.NOTHING}
    assert nothing == {code for code, rule in RULES.items() if rule.opener is Opener.NOBODY}
    assert not [opening for opening in Opening if "wait" in opening or "time" in opening]
