"""What a change of policy changes, and whether it locks more or less (policy 2)."""

from typing import Any

import pytest

from desktop.domain.policy_difference import (
    DIRECTIONS,
    ChangeKind,
    Direction,
    PolicyChange,
    policy_difference,
)
from desktop.domain.roles import Role
from tests.fakes.rulebook import a_policy

CATEGORIES = ("CRI", "UOF", "VST")


def changes(before: dict[str, Any], after: dict[str, Any]) -> list[tuple[ChangeKind, str]]:
    found = policy_difference(a_policy(**before), a_policy(**after), CATEGORIES)
    return [(change.kind, change.subject) for change in found]


def test_a_policy_does_not_differ_from_itself_or_by_its_name() -> None:
    assert policy_difference(a_policy(), a_policy("other", 4, title="Other"), CATEGORIES) == ()


def test_each_category_that_waits_or_waits_no_more_is_named() -> None:
    force, stops = {"gated_categories": frozenset({"UOF"})}, {"gated_categories": None}
    assert changes(stops, force) == [
        (ChangeKind.CATEGORY_WAITS_NO_MORE, "CRI"),
        (ChangeKind.CATEGORY_WAITS_NO_MORE, "VST"),
    ]
    assert changes(force, stops) == [
        (ChangeKind.CATEGORY_WAITS, "CRI"),
        (ChangeKind.CATEGORY_WAITS, "VST"),
    ]


SWITCHES = [
    ("confirms_first_tag", ChangeKind.TAG_CONFIRMED_FIRST, ChangeKind.TAG_COUNTS_AT_ONCE),
    (
        "critical_bars_supervisors",
        ChangeKind.CRITICAL_BARS_SUPERVISORS,
        ChangeKind.CRITICAL_OPEN_TO_SUPERVISORS,
    ),
    ("reason_for_every_view", ChangeKind.REASON_ASKED, ChangeKind.REASON_ASKED_NO_MORE),
    (
        "release_before_report",
        ChangeKind.RELEASE_BEFORE_REPORT,
        ChangeKind.RELEASE_AFTER_REPORT,
    ),
    ("attestation_opens", ChangeKind.ATTESTATION_OPENS, ChangeKind.ATTESTATION_OPENS_NO_MORE),
]


@pytest.mark.parametrize(("switch", "on", "off"), SWITCHES)
def test_each_switch_is_told_both_ways(switch: str, on: ChangeKind, off: ChangeKind) -> None:
    assert changes({switch: False}, {switch: True}) == [(on, "")]
    assert changes({switch: True}, {switch: False}) == [(off, "")]
    assert {DIRECTIONS[on], DIRECTIONS[off]} == {Direction.STRICTER, Direction.LOOSER}


SETS: list[tuple[str, frozenset[object], str, ChangeKind, ChangeKind]] = [
    (
        "attestation_categories",
        frozenset({"ACC", "NON"}),
        "ACC",
        ChangeKind.ATTESTATION_ALLOWED,
        ChangeKind.ATTESTATION_ALLOWED_NO_MORE,
    ),
    (
        "override_minutes",
        frozenset({15, 30, 60, 120}),
        "120",
        ChangeKind.OVERRIDE_LENGTH_ADDED,
        ChangeKind.OVERRIDE_LENGTH_GONE,
    ),
    (
        "still_roles",
        frozenset({Role.INVESTIGATOR, Role.SERGEANT}),
        "sergeant",
        ChangeKind.STILLS_ALLOWED,
        ChangeKind.STILLS_ALLOWED_NO_MORE,
    ),
    (
        "second_factor_roles",
        frozenset({Role.ADMINISTRATOR}),
        "administrator",
        ChangeKind.SECOND_FACTOR_ASKED,
        ChangeKind.SECOND_FACTOR_ASKED_NO_MORE,
    ),
]


@pytest.mark.parametrize(("key", "more", "named", "gained", "lost"), SETS)
def test_each_member_that_came_or_went_is_named(
    key: str, more: frozenset[object], named: str, gained: ChangeKind, lost: ChangeKind
) -> None:
    assert changes({}, {key: more}) == [(gained, named)]
    assert changes({key: more}, {}) == [(lost, named)]


def test_times_are_told_as_they_will_be() -> None:
    """Policy 2.12: when something falls due opens and closes nothing."""
    assert changes({}, {"grant_seconds": 90}) == [(ChangeKind.GRANT_SHORTER, "1.5")]
    assert changes({"grant_seconds": 90}, {}) == [(ChangeKind.GRANT_LONGER, "30")]
    assert changes({}, {"report_due_hours": 8}) == [(ChangeKind.REPORT_DUE, "8")]
    assert changes({}, {"decision_due_hours": 48}) == [(ChangeKind.DECISION_DUE, "48")]
    assert PolicyChange(ChangeKind.REPORT_DUE, "8").direction is Direction.NEITHER


def test_log_only_opens_everything_and_its_end_locks_everything_again() -> None:
    """Preset E gates every incident on paper and locks nothing, so its categories do not wait."""
    strict: dict[str, Any] = {"confirms_first_tag": True}
    shadow: dict[str, Any] = {"log_only": True, "confirms_first_tag": True}
    begun, ended = changes(strict, shadow), changes(shadow, strict)
    assert begun[0] == (ChangeKind.LOG_ONLY_BEGINS, "")
    assert ended[0] == (ChangeKind.LOG_ONLY_ENDS, "")
    assert [name for kind, name in begun if kind is ChangeKind.CATEGORY_WAITS_NO_MORE] == [
        *CATEGORIES
    ]
    assert {DIRECTIONS[kind] for kind, _ in begun} == {Direction.LOOSER}
    assert {DIRECTIONS[kind] for kind, _ in ended} == {Direction.STRICTER}
    assert len(begun) == len(ended) == 1 + 3 + 4


def test_each_kind_leads_the_other_way_than_its_counterpart() -> None:
    told = [DIRECTIONS[kind] for kind in ChangeKind]
    assert told.count(Direction.STRICTER) == told.count(Direction.LOOSER) == 12
