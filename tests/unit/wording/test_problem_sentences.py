"""Each known problem has a sentence that an officer can read, whatever comes with it."""

import re
from datetime import UTC, timedelta, timezone
from itertools import combinations

import pytest

from desktop.domain.officers import FAILURES_BEFORE_LOCK
from desktop.domain.recovery import HalfFault, HalvesFault
from desktop.domain.refusals import BadInput, IntegrityFailure, KnownError, Problem, Refused
from desktop.domain.report_forms import FieldFault
from desktop.domain.roles import Right, Role
from desktop.wording import right_words, role_words, sentence
from desktop.wording.problem_sentences import SENTENCES
from desktop.wording.template import places
from tests.unit.wording.raised_problems import facts_passed

NOON = "2026-11-20T15:40:30+00:00"
EXAMPLES = {"until": NOON, "left": "3", "role": "officer", "right": "tag", "fault": "typing"}
HOSTILE = {
    "line feeds": "I-26\nNothing is locked.\r\n",
    "terminal escapes": "\x1b[2J\x1b[31mI-26\x9b0m",
    "marks that turn the writing": "I-26\u202egnp.exe\u2066",
    "separators of lines": "a\u2028b\u2029c\x0bd\x85e",
    "a lone surrogate": "a\udc80b",
    "ten thousand characters": "x" * 10_000,
    "places and brackets": "{incident} [{page}|x] {0} %s ]|[",
    "nothing but blanks": "  \t ",
}


def a_told(problem: Problem, facts: dict[str, str]) -> str:
    return sentence(KnownError(problem, **facts), UTC)


def example_facts(problem: Problem) -> dict[str, str]:
    return {name: EXAMPLES.get(name, f"some {name}") for name in places(SENTENCES[problem])}


def assert_is_readable(words: str) -> None:
    assert words[0].isupper() or words[0] == '"' or words.startswith("some "), words
    assert words.endswith("."), words
    assert not re.search(r"  |\.\.|,,| [.,:;)]|\( ?\)|[\[\]{}|]|:\.", words), words


def test_every_problem_has_a_sentence() -> None:
    assert set(SENTENCES) == set(Problem)


@pytest.mark.parametrize("problem", Problem)
def test_a_sentence_reads_well_whichever_facts_are_missing(problem: Problem) -> None:
    facts = example_facts(problem)
    for count in range(len(facts) + 1):
        for names in combinations(facts, count):
            assert_is_readable(a_told(problem, {name: facts[name] for name in names}))


@pytest.mark.parametrize("problem", Problem)
def test_a_sentence_says_what_happened_and_what_is_next_calmly(problem: Problem) -> None:
    words = a_told(problem, {})
    assert len(re.findall(r"\.(?: |$)", words)) >= 2, "one for what happened, one for what is next"
    assert words.isascii(), "every shell can print it"
    harsh = r"!|\b(error|invalid|illegal|must not|your fault|failed)\b"
    assert not re.search(harsh, words, re.IGNORECASE)


@pytest.mark.parametrize("problem", Problem)
def test_no_sentence_shows_a_code(problem: Problem) -> None:
    assert problem.value not in a_told(problem, example_facts(problem))


@pytest.mark.parametrize("problem", Problem)
def test_every_fact_of_a_sentence_is_passed_somewhere_in_the_program(problem: Problem) -> None:
    assert places(SENTENCES[problem]) <= facts_passed().get(problem.name, frozenset())


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
@pytest.mark.parametrize("problem", Problem)
def test_whatever_a_fact_holds_the_sentence_stays_one_safe_line(
    problem: Problem, text: str
) -> None:
    words = a_told(problem, dict.fromkeys(places(SENTENCES[problem]), text))
    assert words.splitlines() == [words]
    assert words.isprintable()
    assert len(words) < 4_000


def test_a_fact_is_never_read_as_a_part_of_the_sentence() -> None:
    words = a_told(Problem.OWN_INCIDENT, {"incident": "[{incident}|x]"})
    assert "incident [{incident}|x]." in words


@pytest.mark.parametrize("blank", ["", "   "])
def test_a_blank_fact_counts_as_missing(blank: str) -> None:
    assert "anything about this incident." in a_told(Problem.OWN_INCIDENT, {"incident": blank})


def test_a_long_fact_loses_its_middle_and_keeps_its_end() -> None:
    words = a_told(Problem.OUTPUT_EXISTS, {"file": "/" + "a" * 5_000 + "/still.png"})
    assert " ... " in words
    assert "a/still.png is already there." in words


def test_a_list_of_choices_is_shown_whole() -> None:
    choices = ", ".join(f"circumstance-{number}" for number in range(40))
    assert choices in a_told(Problem.CODE_UNKNOWN, {"code": "x", "choices": choices})


def test_a_sentence_names_the_recording_and_what_to_do_when_its_seal_is_broken() -> None:
    failure = IntegrityFailure(
        Problem.SEALED_FILE_DAMAGED, recording="r-7", reason="it is cut off."
    )
    assert sentence(failure) == (
        "Recording r-7 no longer matches its seal: it is cut off. Nothing of it is shown, and "
        "nothing was overwritten. Take the disk out of use and call the custodian."
    )


@pytest.mark.parametrize(
    ("page", "beginning"),
    [
        ("7, 12", "The station's records are damaged: page 7, 12 of /s/records.db."),
        ("unknown", "The station's records are damaged of /s/records.db."),
    ],
)
def test_a_damaged_database_names_its_page_where_that_is_known(page: str, beginning: str) -> None:
    words = a_told(Problem.DATABASE_DAMAGED, {"page": page, "path": "/s/records.db"})
    assert words.startswith(beginning)


def test_the_tries_that_are_left_are_counted() -> None:
    assert sentence(Refused(Problem.SIGN_IN_WRONG, left=FAILURES_BEFORE_LOCK - 2)) == (
        "Badge, password or code is not right. 3 tries left."
    )
    assert "1 try left." in sentence(Refused(Problem.SIGN_IN_WRONG, left=1))


def test_a_lock_tells_its_end_by_the_clock_on_the_wall_and_never_too_early() -> None:
    refused = Refused(Problem.SIGN_IN_LOCKED, until=NOON)
    assert "locked until 15:41 " in sentence(refused, UTC)
    assert "locked until 10:41 " in sentence(refused, timezone(timedelta(hours=-5)))
    assert "locked until soon " in sentence(Refused(Problem.SIGN_IN_LOCKED, until="soon"))


@pytest.mark.parametrize("until", ["9999-12-31T23:59:59+00:00", "0001-01-01T00:00:00+00:00"])
def test_a_time_that_no_clock_shows_is_told_as_it_came(until: str) -> None:
    east_or_west = timezone(timedelta(hours=14 if until.startswith("9") else -12))
    assert until in sentence(Refused(Problem.SIGN_IN_LOCKED, until=until), east_or_west)


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("right", Right)
def test_a_missing_right_is_told_by_the_names_of_role_and_right(role: Role, right: Right) -> None:
    words = sentence(Refused(Problem.NO_RIGHT, right=right, role=role))
    assert f"Your role, {role_words(role)}, does not include" in words
    assert f"the right to {right_words(right)}." in words


@pytest.mark.parametrize("fault", [*HalfFault, *HalvesFault])
def test_a_fault_of_a_recovery_half_is_told_in_words(fault: HalfFault | HalvesFault) -> None:
    malformed = isinstance(fault, HalfFault)
    problem = Problem.RECOVERY_HALF_MALFORMED if malformed else Problem.RECOVERY_HALVES_WRONG
    words = sentence(BadInput(problem, half=2, fault=fault.value))
    assert not re.search(rf": {fault.value}\.", words)
    assert ": " in words


def test_every_faulty_field_of_a_form_is_named_with_what_it_needs() -> None:
    fields = ", ".join(f"field_{index} ({fault.value})" for index, fault in enumerate(FieldFault))
    words = sentence(BadInput(Problem.FORM_INVALID, fields=fields))
    for index, fault in enumerate(FieldFault):
        assert f"field_{index} (" in words
        assert f"({fault.value})" not in words
    assert "field_1 (not filled in yet)" in words
