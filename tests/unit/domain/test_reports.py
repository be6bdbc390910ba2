"""The canonical text of a report: what is sealed, to the byte, and that nothing in it can pose."""

import hashlib
from dataclasses import replace
from datetime import datetime, timedelta, timezone

import pytest

from desktop.domain.custody import TreeHead
from desktop.domain.identifiers import Badge, IncidentId, ReportId
from desktop.domain.report_forms import Answers, Choice, FieldKind, FormField, ReportKind
from desktop.domain.reports import (
    SEAL_BEGINS,
    ReportHeading,
    Stamp,
    canonical_text,
    digest,
    printed_form,
    short_code,
    signed_bytes,
)
from tests.fakes.builders import make_report
from tests.fakes.rulebook import a_template

FIELDS = (
    FormField("place", "Place", FieldKind.TEXT, required=True),
    FormField(
        "role",
        "My role",
        FieldKind.CHOICE,
        required=True,
        choices=(Choice("primary", "Primary officer"), Choice("witness", "Witness")),
    ),
    FormField(
        "seen",
        "Seen",
        FieldKind.CHOICES,
        required=False,
        choices=(Choice("a", "A knife"), Choice("b", "A bag")),
    ),
    FormField("hurt", "Anybody hurt", FieldKind.YES_NO, required=False),
    FormField("aided", "Aided", FieldKind.YES_NO, required=False),
    FormField("present", "People present", FieldKind.WHOLE_NUMBER, required=False),
    FormField("narrative", "Narrative", FieldKind.LONG_TEXT, required=True),
)
TEMPLATE = replace(a_template(ReportKind.INITIAL), title="Incident report", fields=FIELDS)
SUPPLEMENT = replace(a_template(ReportKind.SUPPLEMENT), title="Supplement", fields=FIELDS)
HEADING = ReportHeading(
    station="Station 3",
    demonstration=False,
    incident_number="I-26-20423",
    cad_number="26-0048812",
    category="UOF",
    author=Badge("4412"),
    unit="school-unit",
    version=1,
    sealed_at=datetime(2026, 11, 20, 15, 38, 12, 345678, timezone(timedelta(hours=-5))),
    salt="00ff" * 8,
    head=TreeHead(1252, bytes(range(32))),
    stamps=(),
    viewed=(),
)


def test_the_text_is_this_to_the_byte() -> None:
    answers: Answers = {
        "narrative": "I heard a shout.\n\nI went in.",
        "present": 2,
        "aided": False,
        "hurt": True,
        "seen": ("b", "a"),
        "role": "primary",
        "place": "Oak Street School",
    }
    assert canonical_text(TEMPLATE, HEADING, answers) == (
        "FIRSTHAND SEALED REPORT, FORMAT 1\n"
        "\n"
        "Report: Incident report, version 1\n"
        "Form: initial/1\n"
        "Station: Station 3\n"
        "Incident: I-26-20423\n"
        "CAD: 26-0048812\n"
        "Category: UOF\n"
        "Author: 4412\n"
        "Unit: school-unit\n"
        "Sealed: 2026-11-20T15:38:12-05:00\n"
        "Stamps: none\n"
        "Custody log before sealing: 1252 entries, "
        "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f\n"
        "Salt: 00ff00ff00ff00ff00ff00ff00ff00ff\n"
        "\n"
        "Place:\n"
        "  Oak Street School\n"
        "\n"
        "My role:\n"
        "  Primary officer\n"
        "\n"
        "Seen:\n"
        "  A bag; A knife\n"
        "\n"
        "Anybody hurt:\n"
        "  yes\n"
        "\n"
        "Aided:\n"
        "  no\n"
        "\n"
        "People present:\n"
        "  2\n"
        "\n"
        "Narrative:\n"
        "  I heard a shout.\n"
        "\n"
        "  I went in.\n"
    )


def test_a_demonstrations_report_says_so_above_everything() -> None:
    text = canonical_text(TEMPLATE, replace(HEADING, demonstration=True), {})
    assert text.splitlines()[1] == "DEMONSTRATION STATION. NOT A REAL REPORT."


def test_a_banner_stands_above_the_heading() -> None:
    text = canonical_text(SUPPLEMENT, replace(HEADING, demonstration=True), {})
    assert text.splitlines()[1:4] == [
        "DEMONSTRATION STATION. NOT A REAL REPORT.",
        "WRITTEN AFTER REVIEW OF RECORDINGS",
        "",
    ]


def test_stamps_and_a_missing_call_are_said() -> None:
    stamps = (Stamp.SUPERVISOR_HAD_VIEWED, Stamp.PRIOR_VIEWING_DECLARED)
    text = canonical_text(TEMPLATE, replace(HEADING, cad_number=None, stamps=stamps), {})
    assert "\nCAD: none\n" in text
    assert "\nStamps: supervisor-had-viewed, prior-viewing-declared\n" in text


def test_what_had_been_viewed_is_listed_before_the_answers() -> None:
    viewed = ("C-0317 11:47:31 to 11:48:40", "C-0342 11:48:02 to 11:48:05")
    text = canonical_text(SUPPLEMENT, replace(HEADING, viewed=viewed), {"place": "Oak Street"})
    assert text.endswith(
        "\n\nViewed by the author before this was written:\n"
        "C-0317 11:47:31 to 11:48:40\nC-0342 11:48:02 to 11:48:05\n\nPlace:\n  Oak Street\n"
    )


def test_a_supplement_says_when_nothing_had_been_viewed_and_a_report_need_not() -> None:
    words = "Viewed by the author before this was written"
    assert f"{words}: nothing.\n" in canonical_text(SUPPLEMENT, HEADING, {})
    assert words not in canonical_text(TEMPLATE, HEADING, {})


@pytest.mark.parametrize(
    "break_",
    ["\n", "\r\n", "\r", "\v", "\f", "\x1c", "\x1d", "\x1e", "\x85", "\u2028", "\u2029"],
    ids=repr,
)
def test_no_answer_can_pose_as_another_field_or_as_a_stamp(break_: str) -> None:
    posing = f"x{break_}{break_}My role:{break_}Stamps: none"
    text = canonical_text(TEMPLATE, HEADING, {"narrative": posing})
    assert "\nMy role:" not in text
    assert text.count("\nStamps:") == 1
    assert text.endswith("Narrative:\n  x\n\n  My role:\n  Stamps: none\n")


@pytest.mark.parametrize("name", ["station", "unit", "cad_number"])
def test_no_name_in_the_heading_can_pose_as_another_line(name: str) -> None:
    posing = {name: "3\nStamps: none\u2028Author: 1"}
    text = canonical_text(TEMPLATE, replace(HEADING, **posing), {})  # type: ignore[arg-type]  # all are text
    assert len(text.splitlines()) == len(canonical_text(TEMPLATE, HEADING, {}).splitlines())
    assert ": 3 Stamps: none Author: 1\n" in text


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("a\r\nb", "a\nb"),
        ("a\rb", "a\nb"),
        ("a  \nb\t", "a\nb"),
        ("a\n\n\n", "a"),
        ("cafe\N{COMBINING ACUTE ACCENT}", "caf\N{LATIN SMALL LETTER E WITH ACUTE}"),
    ],
    ids=["Windows", "old Mac", "spaces at line ends", "line feeds at the end", "accents"],
)
def test_texts_that_read_alike_are_sealed_alike(one: str, other: str) -> None:
    first, second = (canonical_text(TEMPLATE, HEADING, {"narrative": n}) for n in (one, other))
    assert first == second


def test_the_digest_is_the_sha_256_of_the_texts_bytes() -> None:
    text = canonical_text(
        TEMPLATE, HEADING, {"narrative": "caf\N{LATIN SMALL LETTER E WITH ACUTE}"}
    )
    assert digest(text) == hashlib.sha256(text.encode("utf-8")).hexdigest()


def test_equal_words_give_different_digests_because_of_the_salt() -> None:
    salted = replace(HEADING, salt="11" * 16)
    assert digest(canonical_text(TEMPLATE, salted, {})) != digest(
        canonical_text(TEMPLATE, HEADING, {})
    )


def test_the_signature_covers_report_and_digest_under_a_name_of_its_own() -> None:
    assert signed_bytes(ReportId("0193-report"), "ab" * 32) == (
        b"firsthand report 1\n0193-report\n" + b"ab" * 32
    )


def test_a_digest_has_a_short_code_to_read_out() -> None:
    """Two groups of four letters and figures that are not mixed up."""
    assert short_code("fe0a3c5b1d" + "00" * 27) == "7YFD-YWY5"
    assert short_code("fe0a3c5b1d" + "ff" * 27) == "7YFD-YWY5"
    assert short_code("00" * 32) == "AAAA-AAAA"


def test_the_printed_form_is_the_text_to_the_byte_with_its_seal_below() -> None:
    report = make_report(IncidentId("i1"), head=TreeHead(1252, bytes(range(32))))
    printed = printed_form(report, bytes(32))
    assert printed.startswith(report.text)
    assert printed.removeprefix(report.text).splitlines() == [
        SEAL_BEGINS,
        f"Report: {report.id}",
        f"SHA-256: {report.sha256}",
        f"Short code: {short_code(report.sha256)}",
        f"Signature (Ed25519): {'00' * 64}",
        f"Station key (Ed25519): {'00' * 32}",
        f"Head before sealing: {report.head.code}",
    ]
