"""What verifying finds is named, with what to do about it."""

import pytest

from desktop.domain.custody import TreeHead
from desktop.domain.verification import NOTICES, Finding, FindingKind, Verification
from desktop.wording import export_finding_words, finding_words, verification_words

DAMAGE = sorted(set(FindingKind) - NOTICES)
CALL_THE_CUSTODIAN = "Take the disk out of use and call the custodian."


def a_verification(*findings: Finding) -> Verification:
    return Verification(1, 1252, 2, TreeHead(1252, bytes(32)), findings)


@pytest.mark.parametrize("kind", FindingKind)
def test_a_finding_names_what_it_is_about(kind: FindingKind) -> None:
    assert "1187" in finding_words(Finding(kind, "1187"))
    assert "1187" in export_finding_words(Finding(kind, "1187"))


@pytest.mark.parametrize("kind", DAMAGE)
def test_damage_says_to_take_the_disk_out_of_use(kind: FindingKind) -> None:
    assert finding_words(Finding(kind, "1187")).endswith(f". {CALL_THE_CUSTODIAN}")


@pytest.mark.parametrize("kind", sorted(NOTICES))
def test_a_notice_alarms_nobody_and_forgets_no_older_copy(kind: FindingKind) -> None:
    words = finding_words(Finding(kind, "2026/11/a.sealed"))
    assert CALL_THE_CUSTODIAN not in words
    assert "it counts for nothing" in words
    assert words.endswith("older copy, call the custodian: it may be evidence.")


@pytest.mark.parametrize("kind", FindingKind)
def test_a_finding_in_an_export_speaks_of_the_export_and_of_no_disk(kind: FindingKind) -> None:
    words = export_finding_words(Finding(kind, "1187"))
    assert "Do not rely on this export." in words
    assert "disk" not in words


@pytest.mark.parametrize(
    ("subject", "words"),
    [
        ("page 12", "The station's records are damaged: page 12."),
        (
            "structure row 3 missing from index x",
            (
                "The station's records are damaged: their structure does not hold together "
                "(row 3 missing from index x)."
            ),
        ),
        (
            "reference reports 3",
            (
                "The station's records are damaged: a record names another that is not there "
                "(reports 3)."
            ),
        ),
        (
            "guard log_in_order",
            (
                "The station's records are damaged: the guard log_in_order, which keeps "
                "them from being changed, is missing or altered."
            ),
        ),
        ("something else", "The station's records are damaged: something else."),
        ("page", "The station's records are damaged: page."),
        ("", "The station's records are damaged."),
    ],
)
def test_damage_of_the_database_is_told_by_its_part(subject: str, words: str) -> None:
    finding = Finding(FindingKind.DATABASE_DAMAGED, subject)
    assert finding_words(finding) == f"{words} {CALL_THE_CUSTODIAN}"


def test_a_changed_entry_and_a_damaged_recording_are_named() -> None:
    changed = finding_words(Finding(FindingKind.ENTRY_CHANGED, "1187"))
    assert changed.startswith("Entry 1187 of the custody log was changed. ")
    damaged = finding_words(Finding(FindingKind.RECORDING_DAMAGED, "r-7"))
    assert damaged.startswith("Recording r-7 no longer matches its seal. ")


@pytest.mark.parametrize("kind", FindingKind)
@pytest.mark.parametrize("subject", ["", "x\n\x1b[2J{subject}[a|b]", "page \u202e" + "y" * 10_000])
def test_whatever_a_subject_holds_a_finding_stays_one_safe_line(
    kind: FindingKind, subject: str
) -> None:
    words = finding_words(Finding(kind, subject))
    assert words[0].isupper()
    assert words.isprintable()
    assert len(words) < 1_500


def test_a_whole_station_says_what_was_checked() -> None:
    assert verification_words(a_verification()) == (
        "Verified. Nothing added, changed or removed. 1 recording, 2 reports and 1,252 log "
        "entries: everything matches."
    )


def test_a_leftover_file_leaves_a_station_whole() -> None:
    leftover = Finding(FindingKind.UNRECORDED_FILE, "a")
    assert verification_words(a_verification(leftover)).startswith("Verified. ")


@pytest.mark.parametrize(
    ("damage", "beginning"), [(1, "1 thing does not match. "), (3, "3 things do not match. ")]
)
def test_a_damaged_station_says_how_much_and_what_to_do(damage: int, beginning: str) -> None:
    findings = [Finding(FindingKind.ENTRY_CHANGED, str(number)) for number in range(damage)]
    words = verification_words(a_verification(*findings, Finding(FindingKind.UNRECORDED_FILE, "a")))
    assert words == f"{beginning}Nothing was overwritten. {CALL_THE_CUSTODIAN}"
