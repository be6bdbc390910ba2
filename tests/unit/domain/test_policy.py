"""Where policies differ, the stricter counts."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from desktop.domain.policy import PoliciesInForce, Policy, distinct
from desktop.domain.roles import Role
from tests.fakes.rulebook import a_policy

ALL = a_policy("all")
FORCE = replace(a_policy("force"), gated_categories=frozenset({"UOF"}))
ARREST = replace(a_policy("arrest"), gated_categories=frozenset({"AFE"}))


def test_a_policy_is_named_by_preset_and_version() -> None:
    assert a_policy("clean-reporting", 3).name == "clean-reporting/3"


@pytest.mark.parametrize("category", ["UOF", "AFE", "UNC", "a code that no taxonomy has"])
def test_a_policy_without_a_list_gates_everything(category: str) -> None:
    assert ALL.gates(category)


def test_a_policy_with_a_list_gates_what_it_lists() -> None:
    assert FORCE.gates("UOF")
    assert not FORCE.gates("AFE")


@pytest.mark.parametrize(
    ("policies", "gated"),
    [
        ((FORCE,), {"UOF"}),
        ((FORCE, ARREST), {"UOF", "AFE"}),
        ((ARREST, FORCE), {"UOF", "AFE"}),
        ((FORCE, ALL), {"UOF", "AFE", "MED"}),
    ],
    ids=["one", "two", "two the other way round", "one that gates all"],
)
def test_one_policy_that_gates_is_enough(policies: tuple[Policy, ...], gated: set[str]) -> None:
    in_force = PoliciesInForce(policies)
    assert {category for category in ("UOF", "AFE", "MED") if in_force.gates(category)} == gated


@pytest.mark.parametrize(
    ("opens", "together"),
    [((True,), True), ((True, True), True), ((True, False), False), ((False, True), False)],
)
def test_an_attestation_opens_only_where_every_policy_says_so(
    opens: tuple[bool, ...], together: bool
) -> None:
    in_force = PoliciesInForce(tuple(replace(ALL, attestation_opens=each) for each in opens))
    assert in_force.attestation_opens is together


def test_a_role_may_make_stills_only_where_every_policy_allows_it() -> None:
    wide = a_policy(still_roles=frozenset({Role.OFFICER, Role.INVESTIGATOR}))
    narrow = a_policy(still_roles=frozenset({Role.INVESTIGATOR, Role.AUDITOR}))
    in_force = PoliciesInForce((wide, narrow))
    assert [role for role in Role if in_force.may_make_stills(role)] == [Role.INVESTIGATOR]


def test_the_shortest_release_counts() -> None:
    short, long = replace(ALL, grant_seconds=60), replace(ALL, grant_seconds=1800)
    assert PoliciesInForce((long, short)).grant_seconds == 60
    assert PoliciesInForce((short, long)).grant_seconds == 60


def test_no_policy_is_no_way_to_have_no_gate() -> None:
    with pytest.raises(ValueError, match=r"^a recording is bound by at least one policy$"):
        PoliciesInForce(())
    with pytest.raises(ValueError, match=r"^a recording is bound by at least one policy$"):
        distinct([])


def test_the_same_policy_twice_counts_once() -> None:
    assert distinct([ALL, FORCE, ALL]).policies == (ALL, FORCE)


def test_the_shortest_time_of_several_policies_is_due() -> None:
    short, long = (
        replace(a_policy(), report_due_hours=8),
        replace(a_policy(), decision_due_hours=48),
    )
    both = PoliciesInForce((short, long))
    assert both.report_due == timedelta(hours=8)
    assert both.decision_due == timedelta(hours=48)


@pytest.mark.parametrize(
    ("switch", "each", "together"),
    [
        ("confirms_first_tag", (False, True), True),
        ("critical_bars_supervisors", (False, True), True),
        ("reason_for_every_view", (False, True), True),
        ("release_before_report", (False, True), False),
        ("log_only", (False, True), False),
        ("confirms_first_tag", (False, False), False),
        ("critical_bars_supervisors", (False, False), False),
        ("reason_for_every_view", (False, False), False),
        ("release_before_report", (True, True), True),
        ("log_only", (True, True), True),
    ],
)
def test_a_switch_of_two_policies_stands_as_the_stricter_has_it(
    switch: str, each: tuple[bool, bool], together: bool
) -> None:
    """Policy 2.4, 2.6, 2.9, 2.13, and presets D and E."""
    switches: list[dict[str, Any]] = [{switch: value} for value in each]
    in_force = PoliciesInForce(tuple(a_policy(**changed) for changed in switches))
    joined = {"log_only": "is_log_only"}.get(switch, switch)
    assert getattr(in_force, joined) is together


def test_an_override_lasts_as_long_as_every_policy_allows() -> None:
    """Policy 2.8."""
    short = replace(ALL, override_minutes=frozenset({15}))
    long = replace(ALL, override_minutes=frozenset({15, 60}))
    none = replace(ALL, override_minutes=frozenset())
    assert PoliciesInForce((short, long)).override_minutes == {15}
    assert PoliciesInForce((long,)).override_minutes == {15, 60}
    assert PoliciesInForce((long, none)).override_minutes == frozenset()
