"""The data files that the program is shipped with say what the policy says."""

from pathlib import Path

import pytest

import desktop
from desktop.domain.refusals import BadInput
from desktop.domain.report_forms import (
    OWN_ACCOUNTS,
    FieldKind,
    FormField,
    ReportKind,
    check_answers,
)
from desktop.domain.report_passages import Prompt, passage_prompts
from desktop.domain.roles import Role
from desktop.domain.taxonomy import IncidentClass, ReportDuty
from desktop.rulebook.toml_rulebook import TomlRulebook

RULEBOOK = TomlRulebook(Path(desktop.__file__).parents[1] / "resources")
YEAR = 365.25

# Policy 3, drawn: code, keep in days (- is until a person releases it), duty or the form of the
# report where it is not the incident report, class, and what else.
CATEGORIES = """
CRI -    report      critical      investigator-statement
DTH -    report      restricted
SEX -    report      confidential
DOM 2557 report      restricted
UOF 2557 use-of-force restricted
CMP -    report      confidential
AFE 2557 report      ordinary
AMI 1096 report      ordinary
INV 1096 report      ordinary
SRW 1096 report      ordinary
FIO 913  fio         ordinary
VST 180  report      ordinary
PUR 1096 report      ordinary
CRA 1096 report      ordinary
TRN 913  report      ordinary
CRD 180  report      restricted
SCH 180  report      restricted
MED 180  short       restricted
CFS 180  short       ordinary
NON 180  attestation ordinary
TST 180  none        ordinary
ACC 180  attestation restricted
UNC -    report      ordinary
"""
CIRCUMSTANCES = """
vehicle-stop person-stop-consensual person-stop-suspicion person-stop-probable-cause
dispatched-call initial-response on-site-detention arrest-investigation arrest on-scene-interview
prisoner-transport pat-frisk search-incident-to-arrest emergency-driving pursuit crowd-control
adversarial-contact use-of-force other-duty
"""
A_REPORT = {
    "started": "2026-11-20T11:47:00-05:00",
    "ended": "2026-11-20T12:10:00-05:00",
    "location": "Oak Street School, front steps",
    "own_role": "primary",
    "reason_for_contact": "Called by the school",
    "narrative": "word " * 20,
    "declaration": "own-recollection",
}


def drawn(code: str) -> str:
    category = RULEBOOK.taxonomy().category(code)
    days = "-" if category.keep_days is None else str(category.keep_days)
    is_usual = category.report is ReportKind.INITIAL
    duty = category.duty.value if is_usual else category.report.value
    columns = (category.code, days, duty, category.incident_class.value)
    return " ".join((*columns, *category.also))


def field(kind: ReportKind, key: str) -> FormField:
    (found,) = (field for field in RULEBOOK.template(kind).fields if field.key == key)
    return found


def test_the_categories_are_those_of_the_policy() -> None:
    wanted = [" ".join(row.split()) for row in CATEGORIES.strip().splitlines()]
    assert [drawn(category.code) for category in RULEBOOK.taxonomy().categories] == wanted


@pytest.mark.parametrize(("words", "days"), [("7 years", 7 * YEAR), ("3 years", 3 * YEAR)])
def test_days_are_as_long_as_the_words_say(words: str, days: float) -> None:
    kept = {c.keep_days for c in RULEBOOK.taxonomy().categories if c.keep == words}
    assert kept == {round(days + 0.25)}


def test_only_a_supervisor_sets_test_or_training() -> None:
    by_supervisor = [c.code for c in RULEBOOK.taxonomy().categories if c.set_by_supervisor]
    assert by_supervisor == ["TST"]


def test_the_circumstances_and_reasons_are_those_of_the_policy() -> None:
    taxonomy = RULEBOOK.taxonomy()
    assert [code.code for code in taxonomy.circumstances] == CIRCUMSTANCES.split()
    assert len(taxonomy.deactivation_reasons) == 12
    assert len(taxonomy.no_recording_reasons) == 7


def test_a_station_can_be_created_with_each_of_five_presets() -> None:
    """Policy 2, presets A to E."""
    assert RULEBOOK.presets() == (
        "boston-405-like",
        "clean-reporting",
        "critical-only",
        "log-only",
        "model-act-classes",
    )
    assert (
        RULEBOOK.newest_policy("clean-reporting", demonstration=False).name == "clean-reporting/1"
    )
    demonstration = RULEBOOK.newest_policy("clean-reporting", demonstration=True)
    assert demonstration.name == "clean-reporting-demonstration/1"


@pytest.mark.parametrize("demonstration", [False, True])
def test_clean_reporting_gates_every_incident_and_lets_no_attestation_open_any(
    demonstration: bool,
) -> None:
    policy = RULEBOOK.newest_policy("clean-reporting", demonstration=demonstration)
    assert all(policy.gates(category.code) for category in RULEBOOK.taxonomy().categories)
    assert policy.attestation_categories == {"NON", "ACC"}
    assert not policy.attestation_opens
    assert policy.grant_seconds == 30 * 60
    assert policy.second_factor_roles == frozenset()
    assert policy.notice == "Demonstration profile: have counsel confirm"


def test_only_a_demonstration_lets_officers_and_sergeants_make_stills() -> None:
    real = RULEBOOK.newest_policy("clean-reporting", demonstration=False).still_roles
    shown = RULEBOOK.newest_policy("clean-reporting", demonstration=True).still_roles
    assert real == {Role.INVESTIGATOR, Role.INTERNAL_AFFAIRS, Role.CUSTODIAN}
    assert shown - real == {Role.OFFICER, Role.SERGEANT}
    assert real < shown


def test_what_may_be_attested_owes_an_attestation() -> None:
    policy = RULEBOOK.newest_policy("clean-reporting", demonstration=False)
    owing = {c.code for c in RULEBOOK.taxonomy().categories if c.duty is ReportDuty.ATTESTATION}
    assert policy.attestation_categories == owing


def test_only_an_officers_own_account_ends_the_wait_never_a_supplement_or_a_request() -> None:
    """Policy 2.5."""
    counting = [kind for kind in ReportKind if RULEBOOK.template(kind).counts_as_report]
    assert counting == [ReportKind.INITIAL, ReportKind.USE_OF_FORCE, ReportKind.FIO]


def test_what_is_no_account_of_ones_own_says_so_in_a_banner() -> None:
    """Policy 2.7: a supplement is bannered; 2.8 and 2.10: a request does nothing by itself."""
    banners = {kind: RULEBOOK.template(kind).banner for kind in ReportKind}
    assert {kind: banner for kind, banner in banners.items() if banner} == {
        ReportKind.SUPPLEMENT: "WRITTEN AFTER REVIEW OF RECORDINGS",
        ReportKind.EXIGENCY_REQUEST: "REQUEST ONLY: IT OPENS NOTHING AND IS NO REPORT",
        ReportKind.DELETION_REQUEST: "REQUEST ONLY: APPROVING IT DELETES NOTHING BY ITSELF",
    }


@pytest.mark.parametrize("kind", ReportKind)
def test_every_form_has_the_signed_words_and_the_other_way(kind: ReportKind) -> None:
    choices = {choice.code: choice.title for choice in field(kind, "declaration").choices}
    words = (
        "is from my own recollection. "
        "I have not viewed, heard or been told the content of any recording."
    )
    assert RULEBOOK.template(kind).own_recollection == "own-recollection"
    assert set(choices) == {"own-recollection", "viewed-before"}
    assert choices["own-recollection"].endswith(words)


def test_a_supplement_says_first_that_it_comes_after_watching() -> None:
    first, _ = field(ReportKind.SUPPLEMENT, "declaration").choices
    assert first.code == "viewed-before"


def test_the_report_declares_in_the_exact_words() -> None:
    own, viewed = field(ReportKind.INITIAL, "declaration").choices
    assert own.title == (
        "This report is from my own recollection. "
        "I have not viewed, heard or been told the content of any recording."
    )
    assert viewed.title == "I did see or hear some of it before: declare it here"


def test_the_narrative_is_prompted_without_a_word_of_content() -> None:
    assert passage_prompts(field(ReportKind.INITIAL, "narrative")) == (
        Prompt("What I perceived", "sights, sounds, distances, light"),
        Prompt("What I believed", "at that moment, and why"),
        Prompt("What I said", "and what was said to me"),
        Prompt("What I did", "step by step, and what came of it"),
    )
    assert "normal" in field(ReportKind.INITIAL, "not_recalled").prompt


def test_an_officer_must_answer_only_what_matters() -> None:
    answers = check_answers(RULEBOOK.template(ReportKind.INITIAL), A_REPORT)
    assert set(answers) == set(A_REPORT)
    for key in A_REPORT:
        without = {other: answer for other, answer in A_REPORT.items() if other != key}
        with pytest.raises(BadInput) as refused:
            check_answers(RULEBOOK.template(ReportKind.INITIAL), without)
        assert refused.value.facts["fields"] == f"{key} (missing)"


def test_a_vague_narrative_is_no_report() -> None:
    with pytest.raises(BadInput) as refused:
        check_answers(RULEBOOK.template(ReportKind.INITIAL), A_REPORT | {"narrative": "word " * 19})
    assert refused.value.facts["fields"] == "narrative (too-short)"


@pytest.mark.parametrize("kind", [ReportKind.INITIAL, ReportKind.ATTESTATION])
def test_who_had_seen_something_says_what(kind: ReportKind) -> None:
    assert field(kind, "declared_viewing").required_when == ("declaration", "viewed-before")


def test_who_used_force_tells_each_use() -> None:
    with pytest.raises(BadInput) as refused:
        check_answers(RULEBOOK.template(ReportKind.INITIAL), A_REPORT | {"own_role": "force-user"})
    assert refused.value.facts["fields"] == "force_used (missing)"


@pytest.mark.parametrize("kind", ReportKind)
def test_forms_are_flat_and_say_from_when_and_whence_they_are(kind: ReportKind) -> None:
    template = RULEBOOK.template(kind)
    assert template.effective_from == "2026-11-01"
    assert template.sources
    assert all(field.title for field in template.fields)
    assert len(template.fields) < (40 if kind is ReportKind.USE_OF_FORCE else 25)
    assert FieldKind.LONG_TEXT in {field.kind for field in template.fields}


def test_the_use_of_force_form_asks_for_all_that_the_incident_report_must_have() -> None:
    """Policy 5, and the reason why it takes that report's place (policy 2.5)."""
    initial, force = (
        {each.key for each in RULEBOOK.template(kind).fields if each.required}
        for kind in (ReportKind.INITIAL, ReportKind.USE_OF_FORCE)
    )
    assert initial < force


@pytest.mark.parametrize(
    "key",
    [
        "officers_applying_force",
        "own_officers_applying_force",
        "approached",
        "ambush",
        "supervisor",
        "first_contact",
        "resistance",
        "injuries_and_aid",
        "subject_facts",
    ],
)
def test_the_use_of_force_form_asks_for_the_national_elements(key: str) -> None:
    """Policy 5: the FBI National Use-of-Force elements."""
    assert field(ReportKind.USE_OF_FORCE, key).required


@pytest.mark.parametrize("key", ["force_types", "force_used", "officer_facts"])
def test_who_used_force_tells_it_and_a_witness_need_not(key: str) -> None:
    assert field(ReportKind.USE_OF_FORCE, key).required_when == ("own_role", "force-user")


@pytest.mark.parametrize(
    ("frisk", "key"), [("pat-frisk", "frisk_basis"), ("search", "search_basis")]
)
def test_who_frisked_or_searched_says_what_it_rests_on(frisk: str, key: str) -> None:
    assert field(ReportKind.FIO, key).required_when == ("frisk", frisk)


@pytest.mark.parametrize("kind", sorted(OWN_ACCOUNTS))
def test_no_account_of_ones_own_is_a_stub(kind: ReportKind) -> None:
    """Policy 2.5: required fields, a narrative and the signed words."""
    narrative = field(kind, "narrative")
    assert narrative.required
    assert narrative.least_words >= 20
    assert field(kind, "declaration").required


def test_only_of_an_accidental_recording_deletion_may_be_asked() -> None:
    """Policy 2.10."""
    categories = RULEBOOK.taxonomy().categories
    assert [each.code for each in categories if each.deletion_may_be_asked] == ["ACC"]


def test_urgency_has_the_policys_five_reasons() -> None:
    """Policy 2.8."""
    codes = [each.code for each in field(ReportKind.EXIGENCY_REQUEST, "exigency").choices]
    assert codes == [
        "suspect-at-large",
        "missing-person",
        "imminent-threat",
        "officer-down",
        "medical",
    ]


def test_critical_incidents_are_the_only_critical_class() -> None:
    critical = [
        c.code for c in RULEBOOK.taxonomy().categories if c.incident_class is IncidentClass.CRITICAL
    ]
    assert critical == ["CRI"]
