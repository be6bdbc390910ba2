"""What translators are given is whole and up to date, and what they give back is spoken."""

from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop.app.language import speak_language
from desktop.domain.gate import LockReason, Opening, Reason
from desktop.domain.refusals import Problem, Refused
from desktop.views.theme.apply import apply_theme
from desktop.wording import lock_heading_words, sentence, speak, way_words
from tests.translations.source_strings import (
    WORDING,
    SourceString,
    UnreadableCallError,
    source_strings,
    strings_of_a_view,
)
from tests.translations.template import TEMPLATE, compile_language, extract, strings_in
from tests.unit.wording.test_enum_words import MEMBERS, the_words
from tests.views.sign_in import scenes

OF_A_CLASS = 'class Page:\n    def show(self) -> None:\n        self.tr("Sign out")\n'
OF_A_NAME = 'tr = QCoreApplication.translate\ntr("Rail", "Dock" if True else "Desk")\n'
OF_A_FUNCTION = (
    "def _tr(words: str) -> str:\n"
    '    return QCoreApplication.translate("Shift", words)\n'
    '_tr("1 hour")\n'
)
TOLD_WITHIN_SENTENCES = {"FindingKind", "LockReason", "Problem"}
MADE_UP = {
    SourceString("SignInForm", "Password"): "Kennwort",
    SourceString("SignInForm", "Badge number"): "Dienstnummer",
    SourceString(WORDING, "You seal your own report"): "Sie versiegeln Ihren eigenen Bericht",
    SourceString(
        WORDING, "You are not listed as part of [incident {incident}|this incident]."
    ): "Sie gehören nicht zu [Vorfall {incident}|diesem Vorfall].",
}


@pytest.fixture
def languages(tmp_path: Path) -> Path:
    """A folder with a German of four sentences, made as a translator makes it."""
    file = tmp_path / "firsthand_de.ts"
    extract(MADE_UP, [file])
    tree = ET.parse(file)  # noqa: S314 - made the line before
    for context in tree.iter("context"):
        for message in context.iter("message"):
            words = SourceString(context.findtext("name", ""), message.findtext("source", ""))
            translation = message.find("translation")
            assert translation is not None
            translation.attrib.pop("type")
            translation.text = MADE_UP[words]
    tree.write(file, "utf-8", xml_declaration=True)
    assert compile_language(file).is_file()
    return tmp_path


@pytest.fixture
def speaking(qapp: QApplication, languages: Path) -> Iterator[str]:
    apply_theme(qapp)
    translator = speak_language(qapp, QLocale("de_DE"), languages)
    assert translator is not None
    yield "German"
    speak(str)
    QCoreApplication.removeTranslator(translator)


def test_every_sentence_of_the_program_stands_in_the_template() -> None:
    in_source, in_template = source_strings(), strings_in(TEMPLATE)
    missing = sorted(in_source - in_template)
    gone = sorted(in_template - in_source)
    assert (missing, gone) == ([], []), "run `make translations`, and commit what it writes"


def test_the_template_tells_nothing_of_the_machine_that_made_it(tmp_path: Path) -> None:
    made = tmp_path / TEMPLATE.name
    extract(source_strings(), [made])
    assert made.read_text("utf-8") == TEMPLATE.read_text("utf-8")
    assert "<location" not in TEMPLATE.read_text("utf-8")


def test_bringing_a_language_up_to_date_keeps_what_was_translated(languages: Path) -> None:
    file = languages / "firsthand_de.ts"
    extract({*MADE_UP, SourceString("SignInForm", "Back")}, [file])
    written = file.read_text("utf-8")
    assert all(words in written for words in MADE_UP.values())
    assert SourceString("SignInForm", "Back") in strings_in(file)


@pytest.mark.parametrize(
    ("source", "found"),
    [
        (OF_A_CLASS, {SourceString("Page", "Sign out")}),
        (OF_A_NAME, {SourceString("Rail", "Dock"), SourceString("Rail", "Desk")}),
        (OF_A_FUNCTION, {SourceString("Shift", "1 hour")}),
    ],
)
def test_a_sentence_is_found_however_a_view_has_it_translated(
    source: str, found: set[SourceString]
) -> None:
    assert set(strings_of_a_view(source, "page.py")) == found


@pytest.mark.parametrize("call", ['self.tr(f"{n} files")', "self.tr(words)", 'self.tr("a", "b")'])
def test_a_sentence_that_cannot_be_extracted_is_refused_by_its_place(call: str) -> None:
    with pytest.raises(UnreadableCallError, match=r"page\.py:1"):
        list(strings_of_a_view(call, "page.py"))


def test_all_that_the_wording_says_is_among_what_is_translated() -> None:
    asked: list[str] = []

    def hear(words: str) -> str:
        asked.append(words)
        return words

    speak(hear)
    try:
        for member in MEMBERS:
            before = len(asked)
            the_words(member)
            if type(member).__name__ not in TOLD_WITHIN_SENTENCES:
                assert len(asked) > before, f"{member!r} is told in English only"
        for problem in Problem:
            sentence(Refused(problem, left=3, role="officer", until="soon"))
        for code in LockReason:
            lock_heading_words(Reason(code, None, None))
    finally:
        speak(str)
    assert len(asked) > 200
    assert {SourceString(WORDING, words) for words in asked} <= strings_in(TEMPLATE)


@pytest.mark.usefixtures("speaking")
def test_a_page_speaks_the_language_of_the_system(qtbot: QtBot) -> None:
    page = scenes.page()
    qtbot.addWidget(page)
    said = [label.text() for label in page.findChildren(QLabel)]
    assert "Kennwort" in said
    assert "Dienstnummer" in said
    assert "Type your badge number and your password." in said, "what is not translated yet"


@pytest.mark.usefixtures("speaking")
def test_the_words_that_both_skins_share_are_spoken_too_with_their_facts() -> None:
    assert way_words(Opening.SEAL_OWN_REPORT) == "Sie versiegeln Ihren eigenen Bericht"
    reason = Reason(LockReason.NOT_INVOLVED, None, "I-26-00001")
    assert lock_heading_words(reason) == "Sie gehören nicht zu Vorfall I-26-00001."
    reason = Reason(LockReason.NOT_INVOLVED, None, None)
    assert lock_heading_words(reason) == "Sie gehören nicht zu diesem Vorfall."


@pytest.mark.parametrize("name", ["en_US", "fr_FR", "C"])
def test_whoever_reads_english_or_what_is_not_there_gets_english(
    qapp: QApplication, languages: Path, name: str
) -> None:
    assert speak_language(qapp, QLocale(name), languages) is None
    assert way_words(Opening.SEAL_OWN_REPORT) == "You seal your own report"
