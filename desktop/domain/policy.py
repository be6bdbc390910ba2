"""Policies: which footage is gated, for whom, and what else an agency may switch (policy 2)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta

from desktop.domain.roles import Role


@dataclass(frozen=True, slots=True)
class Policy:
    """One version of a preset.

    `gated_categories` holds category codes; None gates every incident. `grant_seconds` is how long
    a release lasts. `attestation_categories` may be attested as non-reportable (policy 2.9).
    `report_due_hours` run from the end of the first recording, `decision_due_hours` from the
    sealing; neither opens nor closes anything.

    `log_only` locks nothing and enters what would have been locked. `confirms_first_tag` lets a
    tag that gates nothing open nothing until CAD or an uninvolved supervisor confirms it (2.9).
    `critical_bars_supervisors` holds critical footage from uninvolved supervisors too (2.4);
    `release_before_report` lets an investigator's release open it before the officer's statement.
    `reason_for_every_view` asks everyone for a reason (2.13). `override_minutes` are the lengths
    that an override may have, none where there is no override (2.8).
    """

    preset: str
    version: int
    title: str
    notice: str
    effective_from: str
    sources: tuple[str, ...]
    gated_categories: frozenset[str] | None
    attestation_categories: frozenset[str]
    attestation_opens: bool
    still_roles: frozenset[Role]
    second_factor_roles: frozenset[Role]
    grant_seconds: int
    report_due_hours: int = 12
    decision_due_hours: int = 72
    log_only: bool = False
    confirms_first_tag: bool = False
    critical_bars_supervisors: bool = True
    release_before_report: bool = False
    reason_for_every_view: bool = False
    override_minutes: frozenset[int] = frozenset()

    @property
    def name(self) -> str:
        """The name that records and log entries hold: preset and version."""
        return f"{self.preset}/{self.version}"

    def gates(self, category: str) -> bool:
        """Whether footage of a category waits for the viewer's own report."""
        return self.gated_categories is None or category in self.gated_categories


@dataclass(frozen=True, slots=True)
class PoliciesInForce:
    """The policies that bind one recording; wherever they differ the stricter counts.

    A recording keeps the policies in force at its start and at its offload.
    """

    policies: tuple[Policy, ...]

    def __post_init__(self) -> None:
        """No policy would mean no gate, so there must be one. Raises ValueError."""
        if not self.policies:
            msg = "a recording is bound by at least one policy"
            raise ValueError(msg)

    def gates(self, category: str) -> bool:
        """Gated as soon as one of the policies gates it."""
        return any(policy.gates(category) for policy in self.policies)

    @property
    def attestation_opens(self) -> bool:
        """An attestation opens footage only where every policy says so (policy 2.9)."""
        return all(policy.attestation_opens for policy in self.policies)

    def may_attest(self, category: str) -> bool:
        """A category is attested only where every policy allows it (policy 2.9)."""
        return all(category in policy.attestation_categories for policy in self.policies)

    def may_make_stills(self, role: Role) -> bool:
        """A role may take a still only where every policy allows it."""
        return all(role in policy.still_roles for policy in self.policies)

    @property
    def is_log_only(self) -> bool:
        """Nothing is locked only where every policy says so."""
        return all(policy.log_only for policy in self.policies)

    @property
    def confirms_first_tag(self) -> bool:
        """A tag waits for its confirmation as soon as one policy says so (policy 2.9)."""
        return any(policy.confirms_first_tag for policy in self.policies)

    @property
    def critical_bars_supervisors(self) -> bool:
        """One policy is enough to bar uninvolved supervisors (policy 2.4)."""
        return any(policy.critical_bars_supervisors for policy in self.policies)

    @property
    def release_before_report(self) -> bool:
        """A release comes before the report only where every policy lets it."""
        return all(policy.release_before_report for policy in self.policies)

    @property
    def reason_for_every_view(self) -> bool:
        """One policy is enough to ask everyone for a reason (policy 2.13)."""
        return any(policy.reason_for_every_view for policy in self.policies)

    @property
    def override_minutes(self) -> frozenset[int]:
        """The lengths that every policy allows an override to have (policy 2.8)."""
        return frozenset.intersection(*(policy.override_minutes for policy in self.policies))

    @property
    def grant_seconds(self) -> int:
        """The shortest release."""
        return min(policy.grant_seconds for policy in self.policies)

    @property
    def report_due(self) -> timedelta:
        """How long an officer has for the own report."""
        return timedelta(hours=min(policy.report_due_hours for policy in self.policies))

    @property
    def decision_due(self) -> timedelta:
        """How long a supervisor has for the decision, and an officer for a returned report."""
        return timedelta(hours=min(policy.decision_due_hours for policy in self.policies))


def distinct(policies: Iterable[Policy]) -> PoliciesInForce:
    """Join policies, each once."""
    return PoliciesInForce(tuple({policy.name: policy for policy in policies}.values()))
