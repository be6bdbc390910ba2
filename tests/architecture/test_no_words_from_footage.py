"""Policy 2.17: the product never drafts a narrative from footage, so nothing of it reaches a form.

What an officer writes comes from the editor and from the officer's own file; what stands around the
form comes from records. The tests name every way in, so a new one has to be put here by somebody.
"""

import ast
import re

import pytest

from tests.architecture.sources import ROOT, imports, texts

DESKTOP = ROOT / "desktop"
WRITING = (
    "domain/report_forms.py",
    "domain/report_passages.py",
    "domain/drafts.py",
    "services/keep_draft.py",
    "services/prepare_report.py",
    "services/report_course.py",
    "services/write_report.py",
    "presenters/draft_keeper.py",
    "presenters/report*.py",
    "presenters/spelling.py",
    "views/report/*.py",
    "cli/report_form_file.py",
)
OF_FOOTAGE = re.compile(
    r"desktop\.(media|player|vault|dock)\b|desktop\.ports\.(media|player|footage_vault|grants|"
    r"unsealer|dock|key_custody)\b|desktop\.services\.(watch|take_still|key_custodian)\b"
)
# What turns sound or pictures into words, or words into more words.
MAKES_WORDS = re.compile(
    r"^(anthropic|easyocr|google-cloud-speech|faster-whisper|langchain.*|llama.*|mistralai|nltk|"
    r"ollama|openai.*|pocketsphinx|pytesseract|sentence-transformers|spacy|speechrecognition|"
    r"tensorflow.*|tesser.*|torch.*|transformers|vosk|whisper.*)$"
)


def calls_of(method: str) -> set[str]:
    """The files in desktop/ that call a method, by the last part of its name."""
    return {
        str(path.relative_to(DESKTOP))
        for path, text in texts()
        if path.suffix == ".py" and path.is_relative_to(DESKTOP)
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
        if node.func.attr == method
    }


@pytest.mark.parametrize("pattern", WRITING)
def test_policy_2_17_nothing_that_writes_reports_knows_anything_that_reads_footage(
    pattern: str,
) -> None:
    files = set(DESKTOP.glob(pattern))
    assert files
    assert not [str(e) for e in imports() if e.path in files and OF_FOOTAGE.match(e.name)]


def test_policy_2_17_only_the_editor_and_what_was_written_before_fill_a_form() -> None:
    """A draft and a version that was given back are filled in; `write*` come from the editor."""
    assert calls_of("write_passage") == {"presenters/report.py", "views/report/report_view.py"}
    of_forms = {name for name in calls_of("fill") if "report" in name}
    assert of_forms == {"presenters/report.py"}


def test_policy_2_17_reports_are_sealed_from_the_editor_and_from_an_officers_file_alone() -> None:
    sealing = {
        str(path.relative_to(DESKTOP))
        for path, text in texts()
        if path.suffix == ".py" and path.is_relative_to(DESKTOP)
        if re.search(r"\breports\.(seal|preview)\(|\bWriteReport\(", text)
    }
    assert sealing == {
        "app/station.py",
        "cli/reports.py",
        "presenters/report.py",
        "services/write_report.py",
    }


def test_policy_2_17_no_dependency_makes_words() -> None:
    lock = (ROOT / "requirements.lock").read_text("utf-8")
    names = re.findall(r"(?m)^([\w.-]+)==", lock)
    assert names
    assert not [name for name in names if MAKES_WORDS.match(name.lower())]
