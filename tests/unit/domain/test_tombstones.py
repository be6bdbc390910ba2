"""What stays of a recording that may be deleted (policy 2.10)."""

from desktop.domain.identifiers import IncidentId
from desktop.domain.report_forms import ReportKind
from desktop.domain.reports import digest
from desktop.domain.tombstones import Tombstone
from tests.fakes.builders import make_decision, make_media, make_recording, make_report


def test_policy_2_10_a_tombstone_holds_hashes_facts_who_and_why_but_no_words() -> None:
    recording = make_recording(started_at=None, media=make_media(duration=None))
    request = make_report(
        IncidentId("i1"), kind=ReportKind.DELETION_REQUEST, text="In the locker.\n"
    )
    tombstone = Tombstone(recording, request, make_decision(request.id))
    assert tombstone.sha256 == digest(tombstone.text)
    for words in (
        recording.sealed.original_sha256,
        recording.sealed.sealed_sha256,
        request.sha256,
        tombstone.approval.note.digest,
        "Started: not known",
        "Seconds: not known",
    ):
        assert words in tombstone.text
    assert "locker" not in tombstone.text
    assert tombstone.approval.note.text not in tombstone.text
