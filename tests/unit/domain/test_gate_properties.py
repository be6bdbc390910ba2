"""What holds of the gate for every combination of facts, under the default preset and others."""

from dataclasses import replace
from itertools import permutations

from hypothesis import assume, given
from hypothesis import strategies as st

from desktop.domain.gate import (
    RULES,
    GateDecision,
    IncidentFacts,
    Locked,
    LockReason,
    Open,
    Opener,
    Opening,
    OwnReport,
    RecordingFacts,
    Viewer,
    decide,
)
from desktop.domain.identifiers import Badge, IncidentId
from desktop.domain.incidents import Involvement
from desktop.domain.policy import Policy
from desktop.domain.roles import Role
from desktop.domain.taxonomy import IncidentClass
from tests.unit.domain.gate_cases import CLEAN_REPORTING, ME, PARTNER, a_preset, a_recording

UNITS = st.sampled_from(["school", "harbour"])
CATEGORIES = st.sampled_from(["AMI", "UOF", "NON"])
REASONS = st.sampled_from([None, "", "complaint 12"])
WEARERS = st.sampled_from([frozenset({PARTNER}), frozenset({ME}), frozenset({ME, PARTNER})])
OPENABLE = [each for each in IncidentClass if each is not IncidentClass.CRITICAL]
INCIDENT_IDS = st.integers(1, 3).map(lambda number: IncidentId(f"incident-{number}"))
CASE_ROLES = [Role.INVESTIGATOR, Role.INTERNAL_AFFAIRS, Role.RECORDS]
GATED_ROLES = [Role.OFFICER, Role.SERGEANT, Role.COMMANDER]
DEFAULT_PRESET = st.just((CLEAN_REPORTING,))
POLICIES = st.lists(
    st.builds(
        a_preset,
        st.sampled_from([None, frozenset({"UOF"}), frozenset({"AMI", "NON"})]),
        attestation_opens=st.booleans(),
        confirms_first_tag=st.booleans(),
        critical_bars_supervisors=st.booleans(),
        release_before_report=st.booleans(),
        reason_for_every_view=st.booleans(),
    ),
    min_size=1,
    max_size=2,
).map(tuple)


def viewers(roles: list[Role] | None = None) -> st.SearchStrategy[Viewer]:
    return st.builds(Viewer, st.just(ME), st.sampled_from(roles or list(Role)), UNITS, REASONS)


@st.composite
def incidents(draw: st.DrawFn) -> IncidentFacts:
    number = draw(st.integers(1, 3))
    return IncidentFacts(
        IncidentId(f"incident-{number}"),
        f"I-26-{number:05d}",
        draw(UNITS),
        draw(CATEGORIES),
        draw(st.sampled_from(IncidentClass)),
        draw(st.frozensets(st.sampled_from(Involvement), max_size=2)),
        draw(st.sampled_from(OwnReport)),
        confirmed=draw(st.booleans()),
        released=draw(st.booleans()),
        on_case=draw(st.booleans()),
        unobtainable=draw(st.booleans()),
    )


@st.composite
def recordings(
    draw: st.DrawFn,
    policies: st.SearchStrategy[tuple[Policy, ...]] = DEFAULT_PRESET,
) -> RecordingFacts:
    """A recording in several incidents; an override may lift the locks of any of them."""
    return a_recording(
        *draw(st.lists(incidents(), max_size=3)),
        wearers=draw(WEARERS),
        policies=draw(policies),
        number=draw(st.integers(1, 9)),
        overridden=draw(st.frozensets(INCIDENT_IDS, max_size=2)),
    )


def without_exceptions(recording: RecordingFacts) -> RecordingFacts:
    """The same recording where no override is in force and no investigator released anything."""
    incidents = tuple(replace(each, released=False) for each in recording.incidents)
    return replace(recording, incidents=incidents, overridden=frozenset())


def questions(
    policies: st.SearchStrategy[tuple[Policy, ...]] = DEFAULT_PRESET,
) -> st.SearchStrategy[list[RecordingFacts]]:
    return st.lists(recordings(policies), min_size=1, max_size=3)


def is_part_of(viewer: Viewer, recording: RecordingFacts, incident: IncidentFacts) -> bool:
    return bool(incident.involvement) or viewer.badge in recording.wearers


def why(decision: GateDecision) -> set[tuple[LockReason, str | None]]:
    if isinstance(decision, Open):
        return set()
    return {(reason.code, reason.incident) for reason in decision.reasons}


def should_open(viewer: Viewer, asked: list[RecordingFacts]) -> bool:
    """The default preset said once more, in other words."""
    if viewer.role in {Role.ADMINISTRATOR, Role.DEVICE_MANAGER, Role.AUDITOR}:
        return False
    return all(
        bool(recording.incidents)
        and all(opens_to(viewer, recording, incident) for incident in recording.incidents)
        for recording in asked
    )


def opens_to(viewer: Viewer, recording: RecordingFacts, incident: IncidentFacts) -> bool:
    if viewer.role in CASE_ROLES and not incident.on_case:
        return False
    if viewer.role is Role.CUSTODIAN and not viewer.reason:
        return False
    overridden = incident.incident in recording.overridden
    held = incident.incident_class is IncidentClass.CRITICAL and not incident.released
    if is_part_of(viewer, recording, incident):
        return overridden or (incident.own_report is OwnReport.SEALED and not held)
    if held and not overridden and viewer.role not in CASE_ROLES[:2]:
        return False
    if viewer.role in {Role.SERGEANT, Role.COMMANDER}:
        asks_well = viewer.unit == incident.unit and bool(viewer.reason)
        return asks_well and not incident.unobtainable
    return viewer.role is not Role.OFFICER


@given(viewers(), questions())
def test_under_clean_reporting_the_gate_opens_exactly_as_the_policy_says(
    viewer: Viewer, asked: list[RecordingFacts]
) -> None:
    """Policy 2.1, 2.3, 2.4, 2.6, 2.8, 2.12, 2.16."""
    assert isinstance(decide(viewer, asked), Open) is should_open(viewer, asked)


@given(viewers(), questions(), st.data())
def test_nobody_who_had_a_part_watches_before_their_own_report_is_sealed(
    viewer: Viewer, asked: list[RecordingFacts], data: st.DataObject
) -> None:
    """Policy 2.1 and 2.4: recorder, dispatched, on scene, witness, force-user, supervisor."""
    recording = data.draw(st.sampled_from(asked))
    assume(recording.incidents)
    due = replace(
        data.draw(st.sampled_from(recording.incidents)),
        own_report=data.draw(st.sampled_from([OwnReport.NONE, OwnReport.ATTESTED])),
    )
    if viewer.badge not in recording.wearers:
        due = replace(due, involvement=frozenset({data.draw(st.sampled_from(Involvement))}))
    gated = replace(without_exceptions(recording), incidents=(*recording.incidents, due))
    assert isinstance(decide(viewer, [*asked, gated]), Locked)


@given(viewers(GATED_ROLES), questions())
def test_a_gated_persons_only_key_is_the_sealed_report(
    viewer: Viewer, asked: list[RecordingFacts]
) -> None:
    """Policy 2.1 and 2.12: no reason, unit, category or further part replaces the report."""
    everyones = [
        replace(
            without_exceptions(recording),
            incidents=tuple(
                replace(
                    incident,
                    involvement=incident.involvement | {Involvement.WITNESS},
                    incident_class=IncidentClass.ORDINARY,
                )
                for incident in recording.incidents
            ),
        )
        for recording in asked
        if recording.incidents
    ]
    assume(everyones)
    reports = {incident.own_report for each in everyones for incident in each.incidents}
    assert isinstance(decide(viewer, everyones), Open) is (reports == {OwnReport.SEALED})


@given(viewers(GATED_ROLES), questions(), st.data())
def test_sealing_one_report_opens_no_other_incident(
    viewer: Viewer, asked: list[RecordingFacts], data: st.DataObject
) -> None:
    """Policy 2.1: the gate is per officer and incident."""
    sealed = data.draw(st.integers(1, 3).map(lambda number: f"incident-{number}"))
    after = [
        replace(
            recording,
            incidents=tuple(
                replace(incident, own_report=OwnReport.SEALED)
                if incident.incident == sealed
                else incident
                for incident in recording.incidents
            ),
        )
        for recording in asked
    ]
    before = {reason for reason in why(decide(viewer, asked)) if reason[1] != sealed}
    assert {reason for reason in why(decide(viewer, after)) if reason[1] != sealed} == before


@given(viewers(), recordings(POLICIES))
def test_a_recording_opens_only_when_it_would_open_in_each_of_its_incidents(
    viewer: Viewer, recording: RecordingFacts
) -> None:
    """Policy 2.3."""
    assume(recording.incidents)
    alone = [
        isinstance(decide(viewer, [replace(recording, incidents=(incident,))]), Open)
        for incident in recording.incidents
    ]
    assert isinstance(decide(viewer, [recording]), Open) is all(alone)


@given(viewers(), questions(POLICIES))
def test_a_question_about_several_recordings_locks_for_the_reasons_of_each(
    viewer: Viewer, asked: list[RecordingFacts]
) -> None:
    together = why(decide(viewer, asked))
    assert together == {reason for each in asked for reason in why(decide(viewer, [each]))}


@given(viewers([Role.ADMINISTRATOR, Role.DEVICE_MANAGER]), questions(POLICIES))
def test_administrators_and_device_managers_never_play(
    viewer: Viewer, asked: list[RecordingFacts]
) -> None:
    """Policy 2.16 and 4: whatever they sealed, whatever the preset."""
    decision = decide(viewer, asked)
    assert isinstance(decision, Locked)
    assert {reason.rule.opening for reason in decision.reasons} == {Opening.NOTHING}


@given(viewers(), recordings(POLICIES), incidents())
def test_no_report_ever_opens_a_critical_incident(
    viewer: Viewer, recording: RecordingFacts, incident: IncidentFacts
) -> None:
    """Policy 2.6: only the investigator releases, to whoever was there."""
    critical = replace(
        incident,
        incident_class=IncidentClass.CRITICAL,
        own_report=OwnReport.SEALED,
        involvement=incident.involvement | {Involvement.WITNESS},
    )
    held = without_exceptions(replace(recording, incidents=(*recording.incidents, critical)))
    assert isinstance(decide(viewer, [held]), Locked)


@given(viewers(), questions(POLICIES))
def test_the_decision_does_not_hang_on_the_order_of_the_facts(
    viewer: Viewer, asked: list[RecordingFacts]
) -> None:
    expected = why(decide(viewer, asked))
    for order in permutations(asked):
        turned = [replace(each, incidents=each.incidents[::-1]) for each in order]
        assert why(decide(viewer, turned)) == expected


@given(viewers(), recordings(POLICIES))
def test_one_more_policy_never_opens_what_was_locked(
    viewer: Viewer, recording: RecordingFacts
) -> None:
    """Policy 2, presets: the stricter counts, so no later version opens a recording."""
    assume(isinstance(decide(viewer, [recording]), Locked))
    for more in (CLEAN_REPORTING, a_preset(frozenset(), attestation_opens=True)):
        joined = replace(recording.policies, policies=(*recording.policies.policies, more))
        assert isinstance(decide(viewer, [replace(recording, policies=joined)]), Locked)


@given(viewers(), recordings(POLICIES), st.frozensets(st.sampled_from(["2103", "2104"])))
def test_who_else_wore_the_camera_changes_nothing_for_the_viewer(
    viewer: Viewer, recording: RecordingFacts, others: frozenset[str]
) -> None:
    """Policy 2.11: reassigning a recording never unlocks it."""
    wearers = recording.wearers | {Badge(badge) for badge in others}
    assert decide(viewer, [replace(recording, wearers=wearers)]) == decide(viewer, [recording])


@given(viewers(), questions(POLICIES))
def test_every_lock_tells_its_rule_what_opens_it_and_who_can(
    viewer: Viewer, asked: list[RecordingFacts]
) -> None:
    decision = decide(viewer, asked)
    assert decision.recordings == tuple(each.recording for each in asked)
    if isinstance(decision, Open):
        return
    assert decision.reasons
    assert len(set(decision.reasons)) == len(decision.reasons)
    for reason in decision.reasons:
        rule = reason.rule
        assert rule is RULES[reason.code]
        assert rule.number
        assert (rule.opening is Opening.NOTHING) is (rule.opener is Opener.NOBODY)
        assert (reason.incident is None) is (reason.incident_number is None)
