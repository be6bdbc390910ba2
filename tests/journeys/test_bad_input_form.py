"""Report forms that do not fit: nothing is sealed, and what was written is as it was left."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop.domain.refusals import Problem
from tests.journeys.expectations import assert_whole, problem_of, words_of
from tests.journeys.filled_forms import fill
from tests.journeys.main_job import PARTNER, MainJob
from tests.journeys.shell import Ran, Shell


@pytest.fixture
def form(shell: Shell, job: MainJob) -> dict[str, Any]:
    """The empty form of the partner, whose report is not sealed yet."""
    words = ("report", "form", job.incident, "--json")
    body: dict[str, Any] = shell.at(*words, badge=PARTNER).body["form"]
    return body


@pytest.fixture
def filled(form: dict[str, Any], tmp_path: Path) -> Path:
    """The same, filled in well."""
    return fill(form, tmp_path / "report.toml")


def seal(shell: Shell, job: MainJob, file: Path, code: int = 2) -> Ran:
    return shell.at(
        "report", "seal", job.incident, "--from", file, "--json", badge=PARTNER, code=code
    )


def assert_nothing_is_sealed(shell: Shell, job: MainJob) -> None:
    shown = shell.at("report", "show", job.incident, "--json", badge=PARTNER).body
    assert shown["reports"] == []
    assert_whole(shell)


Change = Callable[[str], str]


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        (lambda text: text + 'nickname = "Rex"\n', "nickname (not a field of this form)"),
        (lambda text: text.replace("narrative", "narative"), "narrative (not filled in yet)"),
        (lambda text: text.replace("narrative", "narative"), "narative (not a field of this form)"),
        (
            lambda text: text + 'camera_on_throughout = "yes"\n',
            "camera_on_throughout (another kind of answer is needed)",
        ),
        (
            lambda text: text + "others_present = 4387\n",
            "others_present (another kind of answer is needed)",
        ),
        (
            lambda text: text + "[property]\nbag = 1\n",
            "property (another kind of answer is needed)",
        ),
        (lambda text: text + 'location_kind = "moon"\n', "location_kind (not one of the choices)"),
        (lambda _: 'narrative = "I was there."\n', "narrative (needs a few more words)"),
        (lambda _: "", "declaration (not filled in yet)"),
        (lambda text: text + '"\\u001b[2J" = 1\n', "\\u001b[2J (not a field of this form)"),
    ],
)
def test_a_form_whose_answers_do_not_fit_names_each_of_them(
    shell: Shell, job: MainJob, filled: Path, change: Change, fault: str
) -> None:
    changed = change(filled.read_text("utf-8"))
    filled.write_text(changed, "utf-8")
    ran = seal(shell, job, filled)
    assert problem_of(ran) is Problem.FORM_INVALID
    assert fault in words_of(ran)
    assert "What you wrote is as you left it." in words_of(ran)
    assert filled.read_text("utf-8") == changed
    assert_nothing_is_sealed(shell, job)


def test_an_empty_form_is_refused_naming_every_required_field(
    shell: Shell, job: MainJob, form: dict[str, Any], tmp_path: Path
) -> None:
    empty = tmp_path / "empty.toml"
    shell.at("report", "form", job.incident, "--out", empty, badge=PARTNER)
    ran = seal(shell, job, empty)
    assert problem_of(ran) is Problem.FORM_INVALID
    required = {field["key"] for field in form["fields"] if field["required"]}
    assert len(required) >= 5
    named = ran.body["error"]["facts"]["fields"].split(", ")
    assert set(named) == {f"{key} (missing)" for key in required}
    assert_nothing_is_sealed(shell, job)


@pytest.mark.parametrize(
    ("written", "instead", "problem"),
    [
        ('form = "initial/1"', 'form = "supplement/1"', Problem.FORM_OF_ANOTHER_KIND),
        ('form = "initial/1"', 'form = "initial/99"', Problem.FORM_OF_ANOTHER_KIND),
        ('form = "initial/1"', "form = 1", Problem.FORM_OF_ANOTHER_KIND),
        ('incident = "I', 'incident = "X', Problem.FORM_OF_ANOTHER_INCIDENT),
        ('incident = "I', "incident = 26\n# ", Problem.FORM_OF_ANOTHER_INCIDENT),
        ('location = "', 'location = ""', Problem.FORM_UNREADABLE),
        ('form = "', 'location = "x"\nform = "', Problem.FORM_UNREADABLE),
    ],
)
def test_a_form_for_something_else_or_that_is_no_toml_is_refused(
    shell: Shell, job: MainJob, filled: Path, written: str, instead: str, problem: Problem
) -> None:
    text = filled.read_text("utf-8")
    assert written in text
    filled.write_text(text.replace(written, instead, 1), "utf-8")
    ran = seal(shell, job, filled)
    assert problem_of(ran) is problem
    assert "the form is as you left it" in words_of(ran)
    assert_nothing_is_sealed(shell, job)


def test_a_form_that_cannot_be_read_says_why(shell: Shell, job: MainJob, tmp_path: Path) -> None:
    (tmp_path / "folder.toml").mkdir()
    (tmp_path / "bytes.toml").write_bytes(b"\xff\xfe\x00")
    for name in ("nowhere.toml", "folder.toml", "bytes.toml"):
        ran = seal(shell, job, tmp_path / name)
        assert problem_of(ran) is Problem.FORM_UNREADABLE
        assert name in words_of(ran)
        assert "Errno" not in words_of(ran)
    assert_nothing_is_sealed(shell, job)


def test_a_form_is_sealed_for_the_incident_that_it_was_made_for_alone(
    shell: Shell, job: MainJob, filled: Path
) -> None:
    seal(shell, job, filled, code=0)
    again = seal(shell, job, filled, code=3)
    assert problem_of(again) is Problem.REPORT_ALREADY_SEALED
    unknown = ("report", "seal", "I-26-99999", "--from", filled, "--json")
    assert problem_of(shell.at(*unknown, badge=PARTNER, code=2)) is Problem.INCIDENT_UNKNOWN
    assert_whole(shell)


def test_what_an_officer_pasted_into_a_report_never_steers_a_terminal(
    shell: Shell, job: MainJob, form: dict[str, Any], tmp_path: Path
) -> None:
    narrative = "I saw it. " * 20 + "\x1b[2J\x9b31m\u202ereversed\ttab"
    file = fill(form, tmp_path / "pasted.toml", narrative=narrative, location="\x1b]0;title\x07")
    seal(shell, job, file, code=0)
    shown = shell.at("report", "show", job.incident, badge=PARTNER).out
    assert not [c for c in shown if c != "\n" and (ord(c) < 32 or 0x7F <= ord(c) < 0xA0)]
    assert "\u202e" not in shown
    assert "\\u001b[2J" in shown
    printed = shell.at("report", "show", job.incident, "--json", badge=PARTNER)
    assert printed.out.isascii()
    assert "\x1b[2J" in printed.body["reports"][-1]["text"]
