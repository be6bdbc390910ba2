"""What every rulebook promises, whatever is in it."""

from pathlib import Path

import pytest

import desktop
from desktop.domain.refusals import BadInput, Problem
from desktop.domain.report_forms import FieldKind, ReportKind
from desktop.ports.rulebook import Rulebook
from desktop.rulebook.toml_rulebook import TomlRulebook
from tests.fakes.rulebook import FakeRulebook


@pytest.fixture(params=["fake", "shipped"])
def rulebook(request: pytest.FixtureRequest) -> Rulebook:
    if request.param == "fake":
        return FakeRulebook()
    return TomlRulebook(Path(desktop.__file__).parents[1] / "resources")


def test_each_preset_has_a_policy_for_real_stations_and_another_for_demonstrations(
    rulebook: Rulebook,
) -> None:
    assert rulebook.presets()
    for preset in rulebook.presets():
        real = rulebook.newest_policy(preset, demonstration=False)
        demonstration = rulebook.newest_policy(preset, demonstration=True)
        assert real.preset == preset
        assert demonstration.preset not in rulebook.presets()
        assert rulebook.policy(real.name) == real
        assert rulebook.policy(demonstration.name) == demonstration


@pytest.mark.parametrize("demonstration", [False, True])
def test_no_station_can_be_created_with_a_demonstrations_policy_by_its_own_name(
    rulebook: Rulebook, demonstration: bool
) -> None:
    (preset, *_) = rulebook.presets()
    shown = rulebook.newest_policy(preset, demonstration=True).preset
    for unknown in (shown, "no-such-preset"):
        with pytest.raises(BadInput) as refused:
            rulebook.newest_policy(unknown, demonstration=demonstration)
        assert refused.value.problem is Problem.CODE_UNKNOWN
        assert refused.value.facts["code"] == unknown
        assert preset in refused.value.facts["choices"]


def test_a_policy_that_is_not_there_is_refused(rulebook: Rulebook) -> None:
    with pytest.raises(BadInput) as refused:
        rulebook.policy("clean-reporting/0")
    assert refused.value.problem is Problem.CODE_UNKNOWN
    assert "clean-reporting/1" in refused.value.facts["choices"]


def test_what_may_be_attested_is_a_category(rulebook: Rulebook) -> None:
    known = {category.code for category in rulebook.taxonomy().categories}
    policy = rulebook.newest_policy(rulebook.presets()[0], demonstration=False)
    assert policy.attestation_categories <= known


@pytest.mark.parametrize("kind", ReportKind)
def test_each_kind_of_report_has_a_form_with_a_declaration(
    rulebook: Rulebook, kind: ReportKind
) -> None:
    template = rulebook.template(kind)
    assert template.kind is kind
    (declaration,) = (f for f in template.fields if f.key == template.declaration_field)
    assert declaration.required
    assert declaration.kind is FieldKind.CHOICE
    assert template.own_recollection in {choice.code for choice in declaration.choices}
