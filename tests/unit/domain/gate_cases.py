"""Plain facts to put before the gate, as one line each."""

from dataclasses import replace
from typing import Any

from desktop.domain.gate import IncidentFacts, OwnReport, RecordingFacts, Viewer
from desktop.domain.identifiers import Badge, IncidentId, RecordingId
from desktop.domain.incidents import Involvement
from desktop.domain.policy import PoliciesInForce, Policy
from desktop.domain.roles import Role
from desktop.domain.taxonomy import IncidentClass

ME = Badge("2101")
PARTNER = Badge("2102")


def a_preset(
    gated_categories: frozenset[str] | None = None,
    *,
    attestation_opens: bool = False,
    **changed: Any,
) -> Policy:
    """A policy: None gates every incident, as the default preset does."""
    policy = Policy(
        preset="clean-reporting" if gated_categories is None else "classes",
        version=1 + attestation_opens,
        title="For the gate's tests",
        notice="",
        effective_from="2026-11-01",
        sources=("a test",),
        gated_categories=gated_categories,
        attestation_categories=frozenset({"NON"}),
        attestation_opens=attestation_opens,
        still_roles=frozenset(),
        second_factor_roles=frozenset(),
        grant_seconds=600,
    )
    return replace(policy, **changed)


CLEAN_REPORTING = a_preset()


def a_viewer(role: Role = Role.OFFICER, unit: str = "school", reason: str | None = None) -> Viewer:
    """The person whom every case is about."""
    return Viewer(ME, role, unit, reason)


def an_incident(
    *involvement: Involvement,
    own_report: OwnReport = OwnReport.NONE,
    number: int = 1,
    unit: str = "school",
    category: str = "AMI",
    incident_class: IncidentClass = IncidentClass.ORDINARY,
    **changed: Any,
) -> IncidentFacts:
    """An incident as the viewer stands to it."""
    facts = IncidentFacts(
        IncidentId(f"incident-{number}"),
        f"I-26-{number:05d}",
        unit,
        category,
        incident_class,
        frozenset(involvement),
        own_report,
    )
    return replace(facts, **changed)


def a_recording(
    *incidents: IncidentFacts,
    wearers: frozenset[Badge] = frozenset({PARTNER}),
    policies: tuple[Policy, ...] = (CLEAN_REPORTING,),
    number: int = 1,
    overridden: frozenset[IncidentId] = frozenset(),
) -> RecordingFacts:
    """A recording in these incidents; the viewer's partner wore it unless said otherwise."""
    return RecordingFacts(
        RecordingId(f"recording-{number}"),
        wearers,
        PoliciesInForce(policies),
        incidents,
        overridden,
    )


FIRST = IncidentId("incident-1")
