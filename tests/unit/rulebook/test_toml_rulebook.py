"""What the rulebook makes of data files, and that each error names file, key and line."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

import pytest

from desktop.domain.policy import Policy
from desktop.domain.refusals import BadInput, Problem
from desktop.domain.report_forms import Choice, FieldKind, FormField, ReportKind, ReportTemplate
from desktop.domain.roles import Role
from desktop.domain.taxonomy import Category, Code, IncidentClass, ReportDuty
from desktop.rulebook.toml_rulebook import TomlRulebook

TAXONOMY = "taxonomy/codes.toml"
POLICY = "policies/clean.toml"
DEMONSTRATION = "policies/demonstration.toml"
TEMPLATE = "report_templates/initial.toml"

FILES = MappingProxyType(
    {
        TAXONOMY: """\
version = 1
effective_from = 2026-11-01
sources = ["a source"]
circumstances = [{ code = "pat-frisk", title = "Pat frisk" }]
deactivation_reasons = [
  { code = "privacy", title = "Privacy" },
  { code = "fault", title = "Fault" },
]
no_recording_reasons = [{ code = "forgot", title = "Forgot" }]

[[categories]]
code = "UOF"
title = "Use of force"
keep = "7 years"
keep_days = 2557
duty = "report"
class = "restricted"
also = ["use-of-force"]

[[categories]]
code = "TST"
title = "Test"
keep = "until a person releases it"
duty = "none"
class = "ordinary"
set_by_supervisor = true
""",
        POLICY: """\
preset = "clean"
version = 1
effective_from = 2026-11-01
title = "Clean"
notice = "Have counsel confirm"
sources = ["a source"]
gates_every_incident = true
attestation_categories = ["TST"]
attestation_opens = false
still_roles = ["investigator", "custodian"]
second_factor_roles = ["administrator"]
grant_minutes = 30
""",
        DEMONSTRATION: """\
preset = "clean-demonstration"
demonstration_of = "clean"
version = 1
effective_from = 2026-11-01
title = "Clean, demonstration"
notice = "Have counsel confirm"
sources = ["a source"]
gates_every_incident = false
gated_categories = ["UOF"]
attestation_categories = []
attestation_opens = true
still_roles = ["officer"]
second_factor_roles = []
grant_minutes = 1
""",
        TEMPLATE: """\
kind = "initial"
version = 1
effective_from = 2026-11-01
title = "Report"
banner = "A BANNER"
counts_as_report = true
sources = ["a source"]

[declaration]
field = "declaration"
own_recollection = "own"

[[fields]]
key = "narrative"
title = "Narrative"
kind = "long-text"
required = true
least_words = 3
prompt = \"\"\"
What I perceived
What I did
\"\"\"

[[fields]]
key = "declaration"
title = "Declaration"
kind = "choice"
required = true
choices = [
  { code = "own", title = "From memory" },
  { code = "viewed", title = "Seen before" },
]

[[fields]]
key = "declared_viewing"
title = "What I had seen"
kind = "text"
required_when = { field = "declaration", is = "viewed" }
""",
    }
)


class Resources:
    """A resources folder whose files a test may change."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        for name, text in FILES.items():
            self.write(name, text)

    def write(self, name: str, text: str) -> None:
        (self.folder / name).parent.mkdir(exist_ok=True)
        (self.folder / name).write_text(text, "utf-8")

    def rulebook(self) -> TomlRulebook:
        return TomlRulebook(self.folder)

    def fault(self, ask: Callable[[TomlRulebook], object] | None = None) -> dict[str, str]:
        with pytest.raises(BadInput) as refused:
            (ask or everything)(self.rulebook())
        assert refused.value.problem is Problem.DATA_FILE_INVALID
        return refused.value.facts


def everything(rulebook: TomlRulebook) -> None:
    rulebook.taxonomy()
    rulebook.presets()
    rulebook.template(ReportKind.INITIAL)


@pytest.fixture
def resources(tmp_path: Path) -> Resources:
    return Resources(tmp_path)


# What is read


def test_a_taxonomy_is_read_as_it_stands(resources: Resources) -> None:
    taxonomy = resources.rulebook().taxonomy()
    assert (taxonomy.version, taxonomy.effective_from) == (1, "2026-11-01")
    assert taxonomy.sources == ("a source",)
    assert taxonomy.circumstances == (Code("pat-frisk", "Pat frisk"),)
    assert taxonomy.deactivation_reasons == (Code("privacy", "Privacy"), Code("fault", "Fault"))
    assert taxonomy.no_recording_reasons == (Code("forgot", "Forgot"),)
    assert taxonomy.categories == (
        Category(
            "UOF",
            "Use of force",
            "7 years",
            2557,
            ReportDuty.REPORT,
            IncidentClass.RESTRICTED,
            also=("use-of-force",),
        ),
        Category(
            "TST",
            "Test",
            "until a person releases it",
            None,
            ReportDuty.NONE,
            IncidentClass.ORDINARY,
            set_by_supervisor=True,
        ),
    )


def test_a_policy_is_read_as_it_stands(resources: Resources) -> None:
    assert resources.rulebook().policy("clean/1") == Policy(
        preset="clean",
        version=1,
        title="Clean",
        notice="Have counsel confirm",
        effective_from="2026-11-01",
        sources=("a source",),
        gated_categories=None,
        attestation_categories=frozenset({"TST"}),
        attestation_opens=False,
        still_roles=frozenset({Role.INVESTIGATOR, Role.CUSTODIAN}),
        second_factor_roles=frozenset({Role.ADMINISTRATOR}),
        grant_seconds=1800,
    )


def test_a_policy_may_gate_some_categories_only(resources: Resources) -> None:
    policy = resources.rulebook().policy("clean-demonstration/1")
    assert policy.gated_categories == frozenset({"UOF"})
    assert policy.attestation_opens


def test_a_template_is_read_as_it_stands(resources: Resources) -> None:
    assert resources.rulebook().template(ReportKind.INITIAL) == ReportTemplate(
        kind=ReportKind.INITIAL,
        version=1,
        title="Report",
        effective_from="2026-11-01",
        sources=("a source",),
        counts_as_report=True,
        banner="A BANNER",
        declaration_field="declaration",
        own_recollection="own",
        fields=(
            FormField(
                "narrative",
                "Narrative",
                FieldKind.LONG_TEXT,
                required=True,
                prompt="What I perceived\nWhat I did",
                least_words=3,
            ),
            FormField(
                "declaration",
                "Declaration",
                FieldKind.CHOICE,
                required=True,
                choices=(Choice("own", "From memory"), Choice("viewed", "Seen before")),
            ),
            FormField(
                "declared_viewing",
                "What I had seen",
                FieldKind.TEXT,
                required=False,
                required_when=("declaration", "viewed"),
            ),
        ),
    )


def test_a_station_chooses_among_the_presets_that_are_no_demonstrations(
    resources: Resources,
) -> None:
    assert resources.rulebook().presets() == ("clean",)


def test_a_demonstration_station_gets_the_demonstration_of_the_preset(
    resources: Resources,
) -> None:
    rulebook = resources.rulebook()
    assert rulebook.newest_policy("clean", demonstration=False).name == "clean/1"
    assert rulebook.newest_policy("clean", demonstration=True).name == "clean-demonstration/1"


@pytest.mark.parametrize(
    ("preset", "demonstration"),
    [
        ("other", False),
        ("other", True),
        ("clean-demonstration", False),
        ("clean-demonstration", True),
        ("", False),
    ],
)
def test_a_preset_that_is_not_there_is_refused_with_the_choices(
    resources: Resources, preset: str, demonstration: bool
) -> None:
    with pytest.raises(BadInput) as refused:
        resources.rulebook().newest_policy(preset, demonstration=demonstration)
    assert refused.value.problem is Problem.CODE_UNKNOWN
    assert refused.value.facts == {"code": preset, "choices": "clean"}


def test_a_preset_without_a_demonstration_serves_no_demonstration(resources: Resources) -> None:
    (resources.folder / DEMONSTRATION).unlink()
    with pytest.raises(BadInput) as refused:
        resources.rulebook().newest_policy("clean", demonstration=True)
    assert refused.value.problem is Problem.CODE_UNKNOWN


def test_a_policy_that_is_not_there_is_refused_with_the_choices(resources: Resources) -> None:
    with pytest.raises(BadInput) as refused:
        resources.rulebook().policy("clean/2")
    assert refused.value.problem is Problem.CODE_UNKNOWN
    assert refused.value.facts == {"code": "clean/2", "choices": "clean-demonstration/1, clean/1"}


# Versions


def test_the_newest_version_counts_and_the_older_stays(resources: Resources) -> None:
    # Ten is newer than nine, whatever the file names say.
    for name, text in FILES.items():
        for version in (9, 10):
            newer = text.replace("version = 1", f"version = {version}")
            resources.write(name.replace(".toml", f"-{version}.toml"), newer)
    rulebook = resources.rulebook()
    assert rulebook.taxonomy().version == 10
    assert rulebook.newest_policy("clean", demonstration=False).name == "clean/10"
    assert rulebook.newest_policy("clean", demonstration=True).name == "clean-demonstration/10"
    assert rulebook.template(ReportKind.INITIAL).name == "initial/10"
    assert rulebook.policy("clean/1").version == 1


def test_a_policy_of_the_past_may_name_a_category_of_the_past(resources: Resources) -> None:
    newer = FILES[TAXONOMY].replace("version = 1", "version = 2").replace('"TST"', '"NEW"')
    resources.write("taxonomy/codes-2.toml", newer)
    assert resources.rulebook().policy("clean/1").attestation_categories == {"TST"}


def test_other_files_in_the_folders_are_left_alone(resources: Resources) -> None:
    resources.write("policies/README.txt", "not TOML")
    resources.write("policies/clean.toml.orig", "not TOML")
    assert resources.rulebook().presets() == ("clean",)


def test_files_from_windows_editors_are_read(resources: Resources) -> None:
    for name, text in FILES.items():
        content = b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode()
        (resources.folder / name).write_bytes(content)
    everything(resources.rulebook())
    assert resources.rulebook().template(ReportKind.INITIAL).fields[0].prompt.count("\n") == 1


# Errors


@dataclass(frozen=True)
class Fault:
    """In `file`, `old` becomes `new`; the refusal names `key`, and the line that begins so."""

    file: str
    old: str
    new: str
    key: str | None
    row: str
    detail: str = ""


SECOND_CATEGORY = 'code = "TST"\ntitle = "Test"'
FAULTS = {
    "syntax": Fault(POLICY, 'title = "Clean"', "title = Clean", "title", "title = Clean"),
    "no value": Fault(POLICY, "grant_minutes = 30", "grant_minutes =", "grant_minutes", "grant"),
    "open text": Fault(POLICY, 'title = "Clean"', 'title = "Clean', "title", "title"),
    "open header": Fault(TEMPLATE, "[declaration]", "[declaration", None, "[declaration"),
    "no equals sign": Fault(POLICY, 'title = "Clean"', "just words", None, "just words"),
    "key twice": Fault(
        POLICY, "grant_minutes = 30", "version = 2\ngrant_minutes = 30", "version", "version = 2"
    ),
    "unknown key": Fault(
        POLICY, "attestation_opens", "opens = 1\nattestation_opens", "opens", "opens = 1"
    ),
    "missing key": Fault(POLICY, 'notice = "Have counsel confirm"\n', "", "notice", "preset"),
    "wrong type": Fault(
        POLICY, "grant_minutes = 30", 'grant_minutes = "30"', "grant_minutes", "grant_minutes"
    ),
    "number for yes": Fault(
        POLICY, "opens = false", "opens = 0", "attestation_opens", "attestation_opens"
    ),
    "too long a grant": Fault(
        POLICY, "grant_minutes = 30", "grant_minutes = 721", "grant_minutes", "grant_minutes"
    ),
    "no grant": Fault(
        POLICY, "grant_minutes = 30", "grant_minutes = 0", "grant_minutes", "grant_minutes"
    ),
    "version 0": Fault(POLICY, "version = 1", "version = 0", "version", "version"),
    "date in words": Fault(POLICY, "= 2026-11-01", '= "today"', "effective_from", "effective_from"),
    "no sources": Fault(POLICY, '["a source"]', "[]", "sources", "sources"),
    "blank title": Fault(POLICY, 'title = "Clean"', 'title = " "', "title", "title"),
    "preset with spaces": Fault(POLICY, '"clean"', '"Clean Reporting"', "preset", "preset"),
    "unknown role": Fault(
        POLICY,
        '["investigator", "custodian"]',
        '[\n  "investigator",\n  "chief",\n]',
        "still_roles",
        '  "chief"',
    ),
    "unknown role of a second factor": Fault(
        POLICY, '["administrator"]', '["root"]', "second_factor_roles", "second_factor_roles"
    ),
    "category to attest": Fault(
        POLICY,
        '["TST"]',
        '[\n  "TST",\n  "XXX",\n]',
        "attestation_categories",
        '  "XXX"',
        "no category 'XXX'",
    ),
    "category to gate": Fault(
        DEMONSTRATION,
        'gated_categories = ["UOF"]',
        'gated_categories = ["XXX"]',
        "gated_categories",
        "gated_categories",
        "no category 'XXX'",
    ),
    "every and some": Fault(
        POLICY,
        "gates_every_incident = true",
        'gates_every_incident = true\ngated_categories = ["UOF"]',
        "gated_categories",
        "gated_categories",
        "not both",
    ),
    "neither every nor some": Fault(
        DEMONSTRATION,
        'gated_categories = ["UOF"]',
        "gated_categories = []",
        "gated_categories",
        "gated_categories",
    ),
    "no such preset": Fault(
        DEMONSTRATION,
        'demonstration_of = "clean"',
        'demonstration_of = "other"',
        "demonstration_of",
        "demonstration_of",
        "no preset 'other'",
    ),
    "demonstration of a demonstration": Fault(
        DEMONSTRATION,
        'demonstration_of = "clean"',
        'demonstration_of = "clean-demonstration"',
        "demonstration_of",
        "demonstration_of",
        "no preset",
    ),
    "demonstration under a real name": Fault(
        DEMONSTRATION,
        'preset = "clean-demonstration"\ndemonstration_of = "clean"\nversion = 1',
        'preset = "clean"\ndemonstration_of = "clean"\nversion = 2',
        "preset",
        "preset",
        "name of its own",
    ),
    "category twice": Fault(
        TAXONOMY,
        SECOND_CATEGORY,
        'title = "Test"\ncode = "UOF"',
        "categories.code",
        'code = "UOF"',
        "'UOF' stands here twice",
    ),
    "category in small letters": Fault(
        TAXONOMY, 'code = "TST"', 'code = "tst"', "categories.code", 'code = "tst"'
    ),
    "category without a title": Fault(
        TAXONOMY, SECOND_CATEGORY, 'code = "TST"', "categories.title", "[[categories]]"
    ),
    "class unknown": Fault(
        TAXONOMY, '"ordinary"', '"secret"', "categories.class", 'class = "secret"'
    ),
    "duty unknown": Fault(TAXONOMY, '"none"', '"maybe"', "categories.duty", 'duty = "maybe"'),
    "kept for no day": Fault(TAXONOMY, "2557", "0", "categories.keep_days", "keep_days = 0"),
    "report unknown": Fault(
        TAXONOMY,
        'also = ["use-of-force"]',
        'also = [\n  "fio",\n  "poem",\n]',
        "categories.also",
        '  "poem"',
        "no report 'poem'",
    ),
    "report that is no account": Fault(
        TAXONOMY,
        'also = ["use-of-force"]',
        'report = "supplement"',
        "categories.report",
        'report = "supplement"',
        "no officer's own account",
    ),
    "supplement that counts": Fault(
        TEMPLATE,
        'kind = "initial"',
        'kind = "supplement"',
        "counts_as_report",
        "counts_as_report",
        "only an officer's own account counts",
    ),
    "account that does not count": Fault(
        TEMPLATE,
        "counts_as_report = true",
        "counts_as_report = false",
        "counts_as_report",
        "counts_as_report",
        "always does",
    ),
    "circumstance twice": Fault(
        TAXONOMY,
        'circumstances = [{ code = "pat-frisk", title = "Pat frisk" }]',
        'circumstances = [\n  { code = "a", title = "A" },\n  { title = "B", code = "a" },\n]',
        "circumstances.code",
        '  { title = "B"',
        "twice",
    ),
    "deactivation reason twice": Fault(
        TAXONOMY,
        '"fault"',
        '"privacy"',
        "deactivation_reasons.code",
        '  { code = "privacy", title = "Fault"',
    ),
    "no-recording reason twice": Fault(
        TAXONOMY,
        '[{ code = "forgot", title = "Forgot" }]',
        '[\n  { code = "a", title = "A" },\n  { code = "a", title = "B" }\n]',
        "no_recording_reasons.code",
        '  { code = "a", title = "B"',
    ),
    "reason in capitals": Fault(
        TAXONOMY, '"fault"', '"FAULT"', "deactivation_reasons.code", '  { code = "FAULT"'
    ),
    "no circumstances": Fault(
        TAXONOMY,
        '[{ code = "pat-frisk", title = "Pat frisk" }]',
        "[]",
        "circumstances",
        "circumstances",
    ),
    "unknown key in a list": Fault(
        TAXONOMY,
        'title = "Fault" }',
        'title = "Fault", note = "x" }',
        "deactivation_reasons.note",
        '  { code = "fault"',
    ),
    "field twice": Fault(
        TEMPLATE,
        'key = "declared_viewing"',
        'key = "narrative"',
        "fields.key",
        'key = "narrative"',
        "twice",
    ),
    "field key with hyphens": Fault(
        TEMPLATE, '"declared_viewing"', '"declared-viewing"', "fields.key", 'key = "declared-v'
    ),
    "field kind unknown": Fault(
        TEMPLATE, '"long-text"', '"essay"', "fields.kind", 'kind = "essay"'
    ),
    "template kind unknown": Fault(TEMPLATE, '"initial"', '"poem"', "kind", 'kind = "poem"'),
    "choice field without choices": Fault(
        TEMPLATE,
        'title = "What I had seen"\nkind = "text"',
        'title = "What I had seen"\nkind = "choices"',
        "fields.choices",
        "[[fields]]",
        "needs choices",
    ),
    "choices without a choice field": Fault(
        TEMPLATE,
        'title = "What I had seen"\nkind = "text"',
        'title = "Seen"\nkind = "text"\nchoices = [{ code = "a", title = "A" }]',
        "fields.choices",
        'choices = [{ code = "a"',
        "no choices",
    ),
    "choice twice": Fault(
        TEMPLATE,
        '"viewed", title',
        '"own", title',
        "fields.choices.code",
        '  { code = "own", title = "Seen',
    ),
    "words of a choice": Fault(
        TEMPLATE,
        "choices = [",
        "least_words = 2\nchoices = [",
        "fields.least_words",
        "least_words = 2",
        "no words",
    ),
    "condition on no field": Fault(
        TEMPLATE,
        '{ field = "declaration"',
        '{ field = "declarations"',
        "fields.required_when.field",
        "required_when",
        "no choice field 'declarations'",
    ),
    "condition on a text": Fault(
        TEMPLATE,
        '{ field = "declaration"',
        '{ field = "narrative"',
        "fields.required_when.field",
        "required_when",
        "no choice field 'narrative'",
    ),
    "condition on no choice": Fault(
        TEMPLATE,
        'is = "viewed"',
        'is = "seen"',
        "fields.required_when.is",
        "required_when",
        "no choice 'seen'",
    ),
    "required and required when": Fault(
        TEMPLATE,
        "required_when = {",
        "required = true\nrequired_when = {",
        "fields.required_when",
        "required_when",
        "required anyway",
    ),
    "declaration without a field": Fault(
        TEMPLATE,
        'field = "declaration"\nown',
        'field = "oath"\nown',
        "declaration.field",
        'field = "oath"',
        "no choice field 'oath'",
    ),
    "declaration without its choice": Fault(
        TEMPLATE,
        'own_recollection = "own"',
        'own_recollection = "memory"',
        "declaration.own_recollection",
        "own_recollection",
        "no choice 'memory'",
    ),
    "declaration that may be left out": Fault(
        TEMPLATE,
        'kind = "choice"\nrequired = true',
        'kind = "choice"',
        "declaration.field",
        'field = "declaration"',
        "required",
    ),
    "no fields": Fault(TEMPLATE, "[[fields]]", "[[field]]", "fields", "kind"),
}


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS.keys())
def test_an_error_names_file_key_and_line(resources: Resources, fault: Fault) -> None:
    assert fault.old in FILES[fault.file]
    text = FILES[fault.file].replace(fault.old, fault.new)
    resources.write(fault.file, text)
    facts = resources.fault()
    assert (facts["file"], facts.get("key")) == (fault.file, fault.key)
    assert text.splitlines()[int(facts["line"]) - 1].startswith(fault.row)
    assert fault.detail in facts["detail"]
    assert facts["detail"]


def test_of_several_errors_the_first_in_the_file_is_named(resources: Resources) -> None:
    text = FILES[POLICY].replace("= 30", "= 0").replace("version = 1", "version = 0")
    resources.write(POLICY, text + "unknown = 1\n")
    assert resources.fault()["line"] == "2"


def test_the_second_of_two_equal_categories_is_named(resources: Resources) -> None:
    text = FILES[TAXONOMY].replace('code = "TST"', 'code = "UOF"')
    resources.write(TAXONOMY, text)
    rows = text.splitlines()
    assert int(resources.fault()["line"]) == len(rows) - rows[::-1].index('code = "UOF"')


@pytest.mark.parametrize("name", FILES)
def test_one_version_in_two_files_is_refused(resources: Resources, name: str) -> None:
    other = name.replace(".toml", "-copy.toml")
    resources.write(other, FILES[name])
    facts = resources.fault()
    # The file that comes second by its name is the one that is named.
    second, first = sorted([name, other], reverse=True)
    assert (facts["file"], facts.get("key")) == (second, "version")
    assert FILES[name].splitlines()[int(facts["line"]) - 1] == "version = 1"
    assert first in facts["detail"]


@pytest.mark.parametrize("folder", ["taxonomy", "policies", "report_templates"])
def test_a_folder_without_data_is_named(resources: Resources, folder: str) -> None:
    for file in (resources.folder / folder).iterdir():
        file.unlink()
    facts = resources.fault()
    assert (facts["file"], facts.get("key"), facts["line"]) == (folder, None, "1")


def test_a_kind_of_report_without_a_template_is_named(resources: Resources) -> None:
    facts = resources.fault(lambda rulebook: rulebook.template(ReportKind.SUPPLEMENT))
    assert facts["file"] == "report_templates"
    assert "supplement" in facts["detail"]


def test_a_file_that_is_not_utf_8_is_named_with_the_line_of_the_bad_byte(
    resources: Resources,
) -> None:
    content = FILES[POLICY].replace('"Clean"', '"Cl\xe9an"').encode("latin-1")
    (resources.folder / POLICY).write_bytes(content)
    facts = resources.fault()
    assert (facts["file"], facts.get("key"), facts["line"]) == (POLICY, None, "4")


def test_a_file_that_can_not_be_read_is_named(resources: Resources) -> None:
    (resources.folder / POLICY).unlink()
    (resources.folder / POLICY).mkdir()
    facts = resources.fault()
    assert (facts["file"], facts.get("key"), facts["line"]) == (POLICY, None, "1")
    assert facts["detail"]


@pytest.mark.parametrize("text", ["", 'a = """', "a = [1,", "\n\na = {"])
def test_a_file_that_ends_too_early_is_named_at_its_end(resources: Resources, text: str) -> None:
    resources.write(POLICY, text)
    facts = resources.fault()
    assert facts["file"] == POLICY
    assert int(facts["line"]) == max(1, len(text.splitlines()))
