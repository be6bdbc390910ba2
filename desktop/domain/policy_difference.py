"""What a change from one policy to another would change, each difference typed (policy 2)."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from desktop.domain.policy import Policy


class Direction(StrEnum):
    """Whether a difference locks more, opens more, or does neither."""

    STRICTER = "stricter"
    LOOSER = "looser"
    NEITHER = "neither"


class ChangeKind(StrEnum):
    """Kinds of differences between two policies."""

    LOG_ONLY_BEGINS = "log-only-begins"
    LOG_ONLY_ENDS = "log-only-ends"
    CATEGORY_WAITS = "category-waits"
    CATEGORY_WAITS_NO_MORE = "category-waits-no-more"
    TAG_CONFIRMED_FIRST = "tag-confirmed-first"
    TAG_COUNTS_AT_ONCE = "tag-counts-at-once"
    CRITICAL_BARS_SUPERVISORS = "critical-bars-supervisors"
    CRITICAL_OPEN_TO_SUPERVISORS = "critical-open-to-supervisors"
    RELEASE_AFTER_REPORT = "release-after-report"
    RELEASE_BEFORE_REPORT = "release-before-report"
    REASON_ASKED = "reason-asked"
    REASON_ASKED_NO_MORE = "reason-asked-no-more"
    ATTESTATION_OPENS = "attestation-opens"
    ATTESTATION_OPENS_NO_MORE = "attestation-opens-no-more"
    ATTESTATION_ALLOWED = "attestation-allowed"
    ATTESTATION_ALLOWED_NO_MORE = "attestation-allowed-no-more"
    OVERRIDE_LENGTH_ADDED = "override-length-added"
    OVERRIDE_LENGTH_GONE = "override-length-gone"
    STILLS_ALLOWED = "stills-allowed"
    STILLS_ALLOWED_NO_MORE = "stills-allowed-no-more"
    SECOND_FACTOR_ASKED = "second-factor-asked"
    SECOND_FACTOR_ASKED_NO_MORE = "second-factor-asked-no-more"
    GRANT_SHORTER = "grant-shorter"
    GRANT_LONGER = "grant-longer"
    REPORT_DUE = "report-due"
    DECISION_DUE = "decision-due"


_STRICTER = frozenset(
    {
        ChangeKind.LOG_ONLY_ENDS,
        ChangeKind.CATEGORY_WAITS,
        ChangeKind.TAG_CONFIRMED_FIRST,
        ChangeKind.CRITICAL_BARS_SUPERVISORS,
        ChangeKind.RELEASE_AFTER_REPORT,
        ChangeKind.REASON_ASKED,
        ChangeKind.ATTESTATION_OPENS_NO_MORE,
        ChangeKind.ATTESTATION_ALLOWED_NO_MORE,
        ChangeKind.OVERRIDE_LENGTH_GONE,
        ChangeKind.STILLS_ALLOWED_NO_MORE,
        ChangeKind.SECOND_FACTOR_ASKED,
        ChangeKind.GRANT_SHORTER,
    }
)
# When something falls due opens and closes nothing (policy 2.12).
_NEITHER = frozenset({ChangeKind.REPORT_DUE, ChangeKind.DECISION_DUE})

DIRECTIONS = MappingProxyType(
    {
        kind: Direction.STRICTER
        if kind in _STRICTER
        else Direction.NEITHER
        if kind in _NEITHER
        else Direction.LOOSER
        for kind in ChangeKind
    }
)
"""Where each kind of difference leads."""


@dataclass(frozen=True, slots=True)
class PolicyChange:
    """One difference. `subject`: a category's code, a role, minutes or hours, as `kind` has it."""

    kind: ChangeKind
    subject: str = ""

    @property
    def direction(self) -> Direction:
        """Whether it locks more or less than before."""
        return DIRECTIONS[self.kind]


def policy_difference(
    before: Policy, after: Policy, categories: Iterable[str]
) -> tuple[PolicyChange, ...]:
    """Every difference between two policies; `categories` are the codes in use, in their order.

    What a log-only policy gates locks nothing, so it counts as not gated here.
    """
    return (
        *_gate(before, after, tuple(categories)),
        *_switch(
            before.reason_for_every_view,
            after.reason_for_every_view,
            ChangeKind.REASON_ASKED,
            ChangeKind.REASON_ASKED_NO_MORE,
        ),
        *_sets(
            before.attestation_categories,
            after.attestation_categories,
            ChangeKind.ATTESTATION_ALLOWED,
            ChangeKind.ATTESTATION_ALLOWED_NO_MORE,
        ),
        *_minutes(before, after),
        *_sets(
            before.still_roles,
            after.still_roles,
            ChangeKind.STILLS_ALLOWED,
            ChangeKind.STILLS_ALLOWED_NO_MORE,
        ),
        *_sets(
            before.second_factor_roles,
            after.second_factor_roles,
            ChangeKind.SECOND_FACTOR_ASKED,
            ChangeKind.SECOND_FACTOR_ASKED_NO_MORE,
        ),
        *_times(before, after),
    )


def _gate(before: Policy, after: Policy, categories: tuple[str, ...]) -> Iterator[PolicyChange]:
    yield from _switch(
        before.log_only, after.log_only, ChangeKind.LOG_ONLY_BEGINS, ChangeKind.LOG_ONLY_ENDS
    )
    for category in categories:
        yield from _switch(
            before.gates(category) and not before.log_only,
            after.gates(category) and not after.log_only,
            ChangeKind.CATEGORY_WAITS,
            ChangeKind.CATEGORY_WAITS_NO_MORE,
            category,
        )
    yield from _switch(
        before.confirms_first_tag and not before.log_only,
        after.confirms_first_tag and not after.log_only,
        ChangeKind.TAG_CONFIRMED_FIRST,
        ChangeKind.TAG_COUNTS_AT_ONCE,
    )
    yield from _switch(
        before.critical_bars_supervisors and not before.log_only,
        after.critical_bars_supervisors and not after.log_only,
        ChangeKind.CRITICAL_BARS_SUPERVISORS,
        ChangeKind.CRITICAL_OPEN_TO_SUPERVISORS,
    )
    yield from _switch(
        before.release_before_report or before.log_only,
        after.release_before_report or after.log_only,
        ChangeKind.RELEASE_BEFORE_REPORT,
        ChangeKind.RELEASE_AFTER_REPORT,
    )
    yield from _switch(
        before.attestation_opens or before.log_only,
        after.attestation_opens or after.log_only,
        ChangeKind.ATTESTATION_OPENS,
        ChangeKind.ATTESTATION_OPENS_NO_MORE,
    )


def _minutes(before: Policy, after: Policy) -> Iterator[PolicyChange]:
    for minutes in sorted(before.override_minutes ^ after.override_minutes):
        is_new = minutes in after.override_minutes
        yield PolicyChange(
            ChangeKind.OVERRIDE_LENGTH_ADDED if is_new else ChangeKind.OVERRIDE_LENGTH_GONE,
            str(minutes),
        )


def _times(before: Policy, after: Policy) -> Iterator[PolicyChange]:
    if before.grant_seconds != after.grant_seconds:
        shorter = after.grant_seconds < before.grant_seconds
        kind = ChangeKind.GRANT_SHORTER if shorter else ChangeKind.GRANT_LONGER
        yield PolicyChange(kind, f"{after.grant_seconds / 60:g}")
    if before.report_due_hours != after.report_due_hours:
        yield PolicyChange(ChangeKind.REPORT_DUE, str(after.report_due_hours))
    if before.decision_due_hours != after.decision_due_hours:
        yield PolicyChange(ChangeKind.DECISION_DUE, str(after.decision_due_hours))


def _sets(
    before: Iterable[str], after: Iterable[str], gained: ChangeKind, lost: ChangeKind
) -> Iterator[PolicyChange]:
    had, has = set(before), set(after)
    for each in sorted(had ^ has):
        yield PolicyChange(gained if each in has else lost, str(each))


def _switch(
    before: bool,  # noqa: FBT001 - two states of one switch, always side by side
    after: bool,  # noqa: FBT001 - as above
    on: ChangeKind,
    off: ChangeKind,
    subject: str = "",
) -> Iterator[PolicyChange]:
    if before != after:
        yield PolicyChange(on if after else off, subject)
