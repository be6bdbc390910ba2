"""A small rulebook in memory."""

from dataclasses import replace
from typing import Any

from desktop.domain.policy import Policy
from desktop.domain.refusals import BadInput, Problem
from desktop.domain.report_forms import (
    OWN_ACCOUNTS,
    Choice,
    FieldKind,
    FormField,
    ReportKind,
    ReportTemplate,
)
from desktop.domain.roles import Role
from desktop.domain.taxonomy import (
    Category,
    Code,
    IncidentClass,
    NumberFormat,
    ReportDuty,
    Taxonomy,
)

EFFECTIVE = "2026-11-01"
SOURCES = ("a test",)

NARRATIVE = FormField("narrative", "Narrative", FieldKind.LONG_TEXT, required=True, least_words=3)
DECLARATION = FormField(
    "declaration",
    "Declaration",
    FieldKind.CHOICE,
    required=True,
    choices=(Choice("own-recollection", "From memory"), Choice("viewed-before", "Seen before")),
)
DECLARED_VIEWING = FormField(
    "declared_viewing",
    "What I saw or heard before",
    FieldKind.LONG_TEXT,
    required=False,
    required_when=("declaration", "viewed-before"),
)


def a_category(
    code: str,
    duty: ReportDuty = ReportDuty.REPORT,
    incident_class: IncidentClass = IncidentClass.ORDINARY,
    *,
    set_by_supervisor: bool = False,
    report: ReportKind = ReportKind.INITIAL,
    deletion_may_be_asked: bool = False,
) -> Category:
    """A category that is kept for 180 days."""
    return Category(
        code,
        f"Category {code}",
        "180 days",
        180,
        duty,
        incident_class,
        set_by_supervisor=set_by_supervisor,
        report=report,
        deletion_may_be_asked=deletion_may_be_asked,
    )


A_TAXONOMY = Taxonomy(
    version=1,
    effective_from=EFFECTIVE,
    sources=SOURCES,
    categories=(
        a_category("CRI", incident_class=IncidentClass.CRITICAL),
        a_category("UOF", incident_class=IncidentClass.RESTRICTED),
        a_category("FRC", report=ReportKind.USE_OF_FORCE),
        a_category("FIO", report=ReportKind.FIO),
        a_category("CFS", ReportDuty.SHORT),
        a_category("NON", ReportDuty.ATTESTATION),
        a_category("ACC", ReportDuty.ATTESTATION, deletion_may_be_asked=True),
        a_category("TST", ReportDuty.NONE, set_by_supervisor=True),
        a_category("UNC"),
    ),
    circumstances=(Code("dispatched-call", "Dispatched call"), Code("pat-frisk", "Pat frisk")),
    deactivation_reasons=(Code("encounter-ended", "Encounter ended"),),
    no_recording_reasons=(Code("fault", "Fault"),),
    flags=(Code("school", "School"), Code("juvenile", "Juvenile")),
    numbers=(NumberFormat("report", "Report number", "[0-9]{2}-[0-9]{3}", "26-001"),),
)


def a_policy(
    preset: str = "clean-reporting",
    version: int = 1,
    *,
    still_roles: frozenset[Role] = frozenset({Role.INVESTIGATOR}),
    second_factor_roles: frozenset[Role] = frozenset(),
    **changed: Any,
) -> Policy:
    """A policy that gates every incident, for 30 minutes a grant."""
    policy = Policy(
        preset=preset,
        version=version,
        title="Clean Reporting",
        notice="For tests",
        effective_from=EFFECTIVE,
        sources=SOURCES,
        gated_categories=None,
        attestation_categories=frozenset({"NON"}),
        attestation_opens=False,
        still_roles=still_roles,
        second_factor_roles=second_factor_roles,
        grant_seconds=1800,
        override_minutes=frozenset({15, 30, 60}),
    )
    return replace(policy, **changed)


def a_template(kind: ReportKind, version: int = 1) -> ReportTemplate:
    """A template with a narrative of three words and a declaration."""
    return ReportTemplate(
        kind=kind,
        version=version,
        title=f"Report ({kind.value})",
        effective_from=EFFECTIVE,
        sources=SOURCES,
        counts_as_report=kind in OWN_ACCOUNTS,
        banner="WRITTEN AFTER REVIEW OF RECORDINGS" if kind is ReportKind.SUPPLEMENT else "",
        declaration_field="declaration",
        own_recollection="own-recollection",
        fields=(NARRATIVE, DECLARATION, DECLARED_VIEWING),
    )


class FakeRulebook:
    """Holds the policies it is given, or Clean Reporting and its demonstration."""

    def __init__(self, *policies: Policy, taxonomy: Taxonomy = A_TAXONOMY) -> None:
        still_roles = frozenset({Role.INVESTIGATOR, Role.OFFICER, Role.SERGEANT})
        self.policies = policies or (
            a_policy(),
            a_policy("clean-reporting-demonstration", still_roles=still_roles),
        )
        self._taxonomy = taxonomy

    def taxonomy(self) -> Taxonomy:
        return self._taxonomy

    def presets(self) -> tuple[str, ...]:
        names = {policy.preset for policy in self.policies}
        return tuple(sorted(name for name in names if not name.endswith("-demonstration")))

    def newest_policy(self, preset: str, *, demonstration: bool) -> Policy:
        wanted = f"{preset}-demonstration" if demonstration else preset
        found = [policy for policy in self.policies if policy.preset == wanted]
        if preset not in self.presets() or not found:
            raise BadInput(Problem.CODE_UNKNOWN, code=preset, choices=", ".join(self.presets()))
        return max(found, key=lambda policy: policy.version)

    def policy(self, name: str) -> Policy:
        for policy in self.policies:
            if policy.name == name:
                return policy
        names = ", ".join(policy.name for policy in self.policies)
        raise BadInput(Problem.CODE_UNKNOWN, code=name, choices=names)

    def template(self, kind: ReportKind) -> ReportTemplate:
        return a_template(kind)
