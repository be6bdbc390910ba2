"""What the repository's files may be called and may contain."""

import ast
import io
import re
import tokenize

from tests.architecture.sources import ROOT, files, texts

NOBODYS_NAMES = {"common", "helper", "helpers", "manager", "misc", "util", "utils"}
BLANKET = re.compile(
    r"#\s*(type:\s*ignore(?!\[)|(ruff:\s*)?noqa(?!: ?[A-Z])|mypy:\s*ignore)", re.IGNORECASE
)
REASONED = re.compile(r"#\s*(?:type:\s*ignore\[[\w, -]+\]|noqa: ?[A-Z]+\d+(?:, ?[A-Z]+\d+)*)(.*)")
MACHINE_PATH = re.compile(r"(?<![\w.~*-])/(?:work|root|home|Users)/[\w.-]|[A-Z]:\\+Users\\")
LOCKS = ("requirements.lock", "requirements-dev.lock")


def comments(text: str) -> list[tuple[int, str]]:
    tokens = tokenize.generate_tokens(io.StringIO(text).readline)
    return [(each.start[0], each.string) for each in tokens if each.type == tokenize.COMMENT]


def python_comments() -> list[tuple[str, str]]:
    return [
        (f"{path.relative_to(ROOT)}:{line}", words)
        for path, text in texts()
        if path.suffix == ".py"
        for line, words in comments(text)
    ]


def test_every_file_says_in_its_name_what_lives_there() -> None:
    vague = [
        str(path.relative_to(ROOT))
        for path in files()
        if not NOBODYS_NAMES.isdisjoint(re.split(r"[/._]", str(path.relative_to(ROOT)).lower()))
    ]
    assert not vague


def test_no_check_is_silenced_wholesale() -> None:
    assert not [f"{where} {words}" for where, words in python_comments() if BLANKET.search(words)]


def test_every_silenced_check_says_why() -> None:
    bare = [
        f"{where} {words}"
        for where, words in python_comments()
        if (silenced := REASONED.search(words)) and not re.search(r"[A-Za-z]{3}", silenced[1])
    ]
    assert not bare


def test_resources_are_data_and_hold_no_python_but_the_program_that_exports_carry() -> None:
    resources = ROOT / "resources"
    python = [p for p in files() if p.is_relative_to(resources) and p.suffix.startswith(".py")]
    assert python == [resources / "verifier" / "verify_firsthand_log.py"]


def test_no_file_names_a_path_of_somebodys_machine() -> None:
    named = [
        f"{path.relative_to(ROOT)}: {found[0]}"
        for path, text in texts()
        if (found := MACHINE_PATH.search(text))
    ]
    assert not named


def test_whoever_catches_everything_only_takes_back_what_was_begun_and_raises_again() -> None:
    swallowing = [
        f"{path.relative_to(ROOT)}:{handler.lineno}"
        for path, text in texts()
        if path.suffix == ".py"
        for handler in ast.walk(ast.parse(text))
        if isinstance(handler, ast.ExceptHandler)
        and isinstance(handler.type, ast.Name)
        and handler.type.id == "BaseException"
        and ast.dump(handler.body[-1]) != ast.dump(ast.Raise())
    ]
    assert not swallowing
