"""What a policy locks is told in plain words, whatever it switches."""

import pytest

from desktop.domain.policy import Policy
from desktop.domain.roles import Role
from desktop.views.policy.rule_sentences import named, rule_lines
from tests.fakes.rulebook import a_policy

TITLES = {"UOF": "Use of force", "CRI": "Officer-involved shooting", "NON": "Non-event contact"}


def told(policy: Policy) -> str:
    return "\n".join(line.spoken for line in rule_lines(policy, TITLES))


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({}, "Footage of every incident waits"),
        (
            {"gated_categories": frozenset({"CRI", "UOF"})},
            "waits for the viewer's own report: Use of force · Officer-involved shooting",
        ),
        ({"confirms_first_tag": True}, "A tag opens nothing until dispatch"),
        ({}, "held from officers and supervisors until it is released"),
        ({"critical_bars_supervisors": False}, "except from supervisors who were not there"),
        ({}, "opens it only after the officer's own account"),
        ({"release_before_report": True}, "opens it before the officer's own account"),
        ({"reason_for_every_view": True}, "Everyone gives a reason for every view."),
        ({}, "non-reportable, which opens nothing: Non-event contact"),
        ({"attestation_opens": True}, "non-reportable, which opens the footage:"),
        ({}, "An override may last, in minutes: 15, 30, 60."),
        ({"override_minutes": frozenset()}, "There is no override."),
        ({"still_roles": frozenset()}, "May make stills of what is open to them: nobody"),
        (
            {"second_factor_roles": frozenset({Role.CUSTODIAN})},
            "Need an authenticator app to sign in: Custodian",
        ),
        ({"grant_seconds": 90}, "Footage stays open for 1.5 minutes at a time."),
        ({"report_due_hours": 8}, "falls due after 8 hours, a decision after 72."),
    ],
)
def test_every_rule_is_told(changed: dict[str, object], words: str) -> None:
    assert words in told(a_policy(**changed))  # type: ignore[arg-type]  # any field of a policy


def test_a_log_only_policy_names_what_it_would_have_locked_and_claims_no_lock() -> None:
    words = told(a_policy(log_only=True, gated_categories=frozenset({"UOF"})))
    assert words.startswith("No footage waits for a report.")
    assert "Use of force" in words.splitlines()[0]
    assert "Critical footage" not in words


def test_what_is_not_attested_or_asked_for_is_not_told() -> None:
    words = told(a_policy(attestation_categories=frozenset()))
    assert "non-reportable" not in words
    assert "authenticator" not in words


def test_a_category_that_the_codes_no_longer_hold_is_named_by_its_code() -> None:
    assert named({"OLD", "UOF"}, TITLES) == "Use of force · OLD"
