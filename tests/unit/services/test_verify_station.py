"""Verifying a station: whatever was tampered with is named, and what is whole is called whole."""

import copy
import json
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.domain.custody import Act, SignedHead, StoredEntry, TreeHead, head_code_from
from desktop.domain.identifiers import RecordingId
from desktop.domain.kept_head import LogStanding
from desktop.domain.merkle import EMPTY_ROOT, Frontier, Node, leaf_hash
from desktop.domain.recordings import MediaCondition, Recording, SealedFile
from desktop.domain.refusals import IntegrityFailure, Problem
from desktop.domain.report_forms import ReportKind
from desktop.domain.reports import SealedReport, Stamp, digest
from desktop.domain.verification import Verification
from tests.fakes.builders import NOON
from tests.fakes.records.custody import FakeCustody
from tests.fakes.records.state import State
from tests.unit.services.station_on_fakes import PARTNER, StationOnFakes


class Lived:
    """A station in which two recordings were made, tagged and reported on, and a head signed."""

    def __init__(self, station: StationOnFakes) -> None:
        self.station = station
        self.recording = station.film()
        station.clock.advance(timedelta(seconds=1))
        self.other = station.film()
        self.incident = station.incident(self.recording, self.other)
        self.report = station.seal(self.incident)
        self.head = station.log.head(station.session()).head
        # So that each test says by itself what tells: this head, and no other, signed or kept.
        del self.state.signed_heads[:-1]
        station.key_store.heads.clear()

    @property
    def state(self) -> State:
        return self.station.records.behind_its_back()

    def found(self, code: str | None = None) -> list[tuple[str, str]]:
        """Kind and subject of each finding."""
        verified = self.verify(code)
        return [(finding.kind.value, finding.subject) for finding in verified.findings]

    def verify(self, code: str | None = None) -> Verification:
        return self.station.verify(None if code is None else head_code_from(code))

    def seq(self, act: Act) -> int:
        """The number of the first entry of an act."""
        return next(
            stored.seq
            for stored in self.state.entries
            if json.loads(stored.entry)["act"] == act.value
        )

    def change_entry(self, seq: int, *, with_leaf: bool = False) -> None:
        """Put another actor into an entry."""
        stored = self.state.entries[seq]
        forged = json.dumps({**json.loads(stored.entry), "actor": "0000"}).encode()
        leaf = leaf_hash(forged) if with_leaf else stored.leaf
        self.state.entries[seq] = StoredEntry(seq, forged, leaf)

    def rebuild_tree(self) -> None:
        """Grow the tree anew over the stored leaves, as a careful forger would."""
        frontier, nodes = Frontier(), list[Node]()
        for stored in self.state.entries:
            nodes += frontier.append(stored.leaf)
        self.state.nodes, self.state.edge = nodes, frontier


@pytest.fixture(params=[4, 8192], autouse=True)
def block(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> int:
    """How many entries are hashed together: the log fills many blocks, or not even one."""
    size: int = request.param
    for module in ("log_check", "log_recomputation"):
        monkeypatch.setattr(f"desktop.services.{module}.BLOCK", size)
    return size


@pytest.fixture
def lived(station: StationOnFakes) -> Lived:
    return Lived(station)


# Whole


def test_an_untouched_station_is_whole(lived: Lived) -> None:
    verified = lived.verify()
    assert verified.is_whole
    assert verified.findings == ()
    assert (verified.recordings, verified.reports) == (2, 1)
    assert verified.entries == len(lived.state.entries)
    assert verified.head == lived.head


def test_verifying_unseals_nothing_and_changes_nothing(lived: Lived) -> None:
    """Design 2."""
    lived.station.turn_page()
    lived.verify()
    assert lived.station.unsealer.last_committed == []
    assert lived.station.journal() == []


def test_progress_is_told_for_each_sealed_file(lived: Lived) -> None:
    told: list[int] = []
    lived.station.verify(progress=told.append)
    assert told == [1, 2]


@pytest.mark.parametrize("count", [3, 4])
def test_every_page_of_records_is_verified(
    station: StationOnFakes, monkeypatch: pytest.MonkeyPatch, count: int
) -> None:
    monkeypatch.setattr("desktop.services.verify_station._PAGE", 2)
    incidents = [station.incident(station.film()) for _ in range(count)]
    for incident in incidents:
        station.seal(incident)
    verified = station.verify()
    assert verified.findings == ()
    assert (verified.recordings, verified.reports) == (count, count)
    for recording in incidents[0].recordings:
        del station.records.behind_its_back().recordings[recording]
        assert ("entry-without-record", recording) in [
            (finding.kind.value, finding.subject) for finding in station.verify().findings
        ]


def test_what_an_interrupted_offload_left_is_told_and_is_no_damage(lived: Lived) -> None:
    """A sealed file that no record names counts for nothing."""
    name = RecordingId("left")
    file, _ = lived.station.vault.put(name, b"half an offload", lived.station.keys.public)
    assert lived.found() == [("unrecorded-file", file.path)]
    assert lived.verify().is_whole


# Sealed files


def test_a_damaged_sealed_file_is_named(lived: Lived) -> None:
    lived.station.vault.damage(lived.other.sealed.path)
    assert lived.found() == [("recording-damaged", lived.other.id)]
    assert not lived.verify().is_whole


def test_a_missing_sealed_file_is_named(lived: Lived) -> None:
    lived.station.vault.lose(lived.recording.sealed.path)
    assert lived.found() == [("recording-missing", lived.recording.id)]


def test_a_sealed_file_that_can_not_be_read_is_named(
    lived: Lived, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(file: SealedFile) -> str:
        raise IntegrityFailure(Problem.SEALED_FILE_DAMAGED, recording=file.path)

    monkeypatch.setattr(lived.station.vault, "sealed_sha256", fail)
    assert lived.found() == [
        ("recording-damaged", lived.other.id),
        ("recording-damaged", lived.recording.id),
    ]


# Pages and guards


def test_damaged_pages_are_named_and_nothing_that_they_say_is_believed(lived: Lived) -> None:
    lived.station.records.found_damage = ("page 12", "page 13")
    verified = lived.verify()
    assert [(f.kind.value, f.subject) for f in verified.findings] == [
        ("database-damaged", "page 12"),
        ("database-damaged", "page 13"),
    ]
    assert (verified.recordings, verified.entries, verified.reports) == (0, 0, 0)
    assert not verified.is_whole


def test_a_missing_guard_is_named_and_everything_else_is_still_verified(lived: Lived) -> None:
    lived.station.records.found_damage = ("guard recordings_no_update",)
    lived.station.vault.damage(lived.recording.sealed.path)
    assert lived.found() == [
        ("database-damaged", "guard recordings_no_update"),
        ("recording-damaged", lived.recording.id),
    ]


# Records against their entries


RECORDING_CHANGES: dict[str, Callable[[Recording], Recording]] = {
    "wearer": lambda recording: replace(recording, wearer=PARTNER),
    "assigned wearer": lambda recording: replace(recording, assigned_wearer=PARTNER),
    "camera": lambda recording: replace(recording, camera=type(recording.camera)("BWC-0001")),
    "policies": lambda recording: replace(recording, policies=("critical-only/1",)),
    "offload": lambda recording: replace(recording, offloaded_at=NOON + timedelta(hours=1)),
    "condition": lambda recording: replace(
        recording, media=replace(recording.media, condition=MediaCondition.EMPTY)
    ),
    "original digest": lambda recording: replace(
        recording, sealed=replace(recording.sealed, original_sha256="00" * 32)
    ),
    "original size": lambda recording: replace(
        recording, sealed=replace(recording.sealed, original_size=1)
    ),
}


@pytest.mark.parametrize("what", RECORDING_CHANGES)
def test_a_recording_that_says_something_else_than_its_entry_is_named(
    lived: Lived, what: str
) -> None:
    changed = RECORDING_CHANGES[what](lived.recording)
    lived.state.recordings[lived.recording.id] = changed
    assert lived.found() == [("record-differs-from-entry", lived.recording.id)]


def test_a_file_swapped_with_its_digest_in_the_record_is_named(lived: Lived) -> None:
    """The log still holds the digest that was entered at the offload."""
    forged, _ = lived.station.vault.put(lived.recording.id, b"other", lived.station.keys.public)
    sealed = replace(lived.recording.sealed, sealed_sha256=forged.sealed_sha256)
    lived.state.recordings[lived.recording.id] = replace(lived.recording, sealed=sealed)
    assert lived.found() == [("record-differs-from-entry", lived.recording.id)]


def test_a_recording_that_nobody_entered_is_named(lived: Lived) -> None:
    name = RecordingId("slipped-in")
    file, _ = lived.station.vault.put(name, b"planted", lived.station.keys.public)
    lived.state.recordings[name] = replace(lived.recording, id=name, sealed=file)
    assert lived.found() == [("record-without-entry", name)]


def test_a_recording_whose_record_is_gone_is_named_by_its_entry(lived: Lived) -> None:
    del lived.state.recordings[lived.recording.id]
    assert lived.found() == [
        ("entry-without-record", lived.recording.id),
        ("unrecorded-file", lived.recording.sealed.path),
    ]


REPORT_CHANGES: dict[str, Callable[[SealedReport], SealedReport]] = {
    "author": lambda report: replace(report, author=PARTNER),
    "incident": lambda report: replace(report, incident=type(report.incident)("another")),
    "kind": lambda report: replace(report, kind=ReportKind.ATTESTATION),
    "version": lambda report: replace(report, version=2),
    "stamps": lambda report: replace(report, stamps=(Stamp.AUTHOR_HAD_VIEWED,)),
    "time": lambda report: replace(report, sealed_at=NOON - timedelta(hours=1)),
}


@pytest.mark.parametrize("what", REPORT_CHANGES)
def test_a_report_that_says_something_else_than_its_entry_is_named(lived: Lived, what: str) -> None:
    lived.state.reports[lived.report.id] = REPORT_CHANGES[what](lived.report)
    assert lived.found() == [("record-differs-from-entry", lived.report.id)]


def test_changed_words_of_a_report_are_named(lived: Lived) -> None:
    """Policy 2.7: the initial report never changes."""
    words = lived.report.text.replace("I saw", "I did not see")
    lived.state.reports[lived.report.id] = replace(lived.report, text=words)
    assert lived.found() == [("report-changed", lived.report.id)]


def test_words_changed_together_with_their_digest_are_named(lived: Lived) -> None:
    words = lived.report.text.replace("I saw", "I did not see")
    forged = replace(lived.report, text=words, sha256=digest(words))
    lived.state.reports[lived.report.id] = forged
    assert lived.found() == [
        ("report-changed", lived.report.id),
        ("record-differs-from-entry", lived.report.id),
    ]


def test_a_report_that_is_gone_is_named_by_its_entry(lived: Lived) -> None:
    del lived.state.reports[lived.report.id]
    assert lived.found() == [("entry-without-record", lived.report.id)]


# The log


def test_a_changed_entry_is_named_alone(lived: Lived) -> None:
    seq = lived.seq(Act.INCIDENT_CREATED)
    lived.change_entry(seq)
    assert lived.found() == [("entry-changed", str(seq))]


def test_an_entry_that_is_no_json_any_more_is_named(lived: Lived) -> None:
    seq = lived.seq(Act.OFFLOADED)
    stored = lived.state.entries[seq]
    for garbage in (b'{"act":"offloaded"', b'{"act":"offloaded"}', b'{"act":"offloaded","x":\xff'):
        lived.state.entries[seq] = replace(stored, entry=garbage)
        assert ("entry-changed", str(seq)) in lived.found()
        assert ("record-without-entry", lived.recording.id) in lived.found()


def test_an_entry_changed_with_its_leaf_shows_in_the_tree_above_it(lived: Lived) -> None:
    seq = lived.seq(Act.INCIDENT_CREATED)
    lived.change_entry(seq, with_leaf=True)
    lived.state.edge = _edge_over(lived.state.entries)
    found = lived.found()
    assert ("tree-differs", str(seq - seq % 2)) in found
    assert ("root-differs", str(lived.head.size)) in found
    # The smallest subtree is named, not each that holds it.
    assert [kind for kind, _ in found].count("tree-differs") == 1


def test_a_whole_tree_made_to_fit_shows_against_the_signed_head(lived: Lived) -> None:
    seq = lived.seq(Act.INCIDENT_CREATED)
    lived.change_entry(seq, with_leaf=True)
    lived.rebuild_tree()
    assert lived.found() == [("root-differs", str(lived.head.size))]


def test_a_changed_node_of_the_tree_is_named(lived: Lived) -> None:
    node = next(node for node in lived.state.nodes if (node.level, node.index) == (2, 1))
    lived.state.nodes[lived.state.nodes.index(node)] = replace(node, hash=EMPTY_ROOT)
    assert lived.found() == [("tree-differs", "4")]


def test_a_missing_node_is_named(lived: Lived) -> None:
    lived.state.nodes = [node for node in lived.state.nodes if node.level < 2]
    assert ("tree-differs", "0") in lived.found()


def test_a_log_whose_head_can_not_be_made_is_checked_all_the_same(
    lived: Lived, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: FakeCustody) -> TreeHead:
        raise IntegrityFailure(Problem.LOG_DAMAGED)

    size = len(lived.state.entries)
    monkeypatch.setattr(FakeCustody, "head", fail)
    verified = lived.verify()
    assert verified.entries == size
    assert [(each.kind.value, each.subject) for each in verified.findings] == [
        ("root-differs", str(size))
    ]


def test_two_changes_far_apart_are_both_named(lived: Lived) -> None:
    for index in (0, 3):
        node = next(n for n in lived.state.nodes if (n.level, n.index) == (1, index))
        lived.state.nodes[lived.state.nodes.index(node)] = replace(node, hash=EMPTY_ROOT)
    assert lived.found() == [("tree-differs", "0"), ("tree-differs", "6")]


def test_a_stored_root_that_does_not_fit_the_entries_is_named(lived: Lived) -> None:
    """After the last signed head, so that nothing else tells."""
    lived.station.film()
    size = len(lived.state.entries)
    forged = Frontier()
    for number in range(size):
        forged.append(leaf_hash(bytes([number])))
    lived.state.edge = forged
    assert lived.found() == [("root-differs", str(size))]


def test_a_cut_off_log_is_named_by_the_signed_head(lived: Lived) -> None:
    """RFC 9162: truncation shows."""
    cut = lived.head.size - 2
    del lived.state.entries[cut:]
    lived.rebuild_tree()
    assert ("entries-missing", str(cut)) in lived.found()


def test_entries_missing_below_the_stored_head_are_named(lived: Lived) -> None:
    lived.station.film()
    size = len(lived.state.entries)
    del lived.state.entries[-1]
    assert ("entries-missing", str(size - 1)) in lived.found()


def test_an_entry_taken_out_of_the_middle_shows_from_its_place_on(lived: Lived) -> None:
    seq = lived.seq(Act.INCIDENT_CREATED)
    del lived.state.entries[seq]
    found = lived.found()
    assert ("entry-out-of-place", str(seq)) not in found
    assert ("entry-out-of-place", str(seq + 1)) in found


def test_reordered_entries_are_named(lived: Lived) -> None:
    """RFC 9162: reordering shows."""
    entries = lived.state.entries
    entries[1], entries[2] = entries[2], entries[1]
    found = lived.found()
    assert ("entry-out-of-place", "1") in found
    assert ("entry-out-of-place", "2") in found


# Signed heads and printed codes


SIGNED_CHANGES: dict[str, Callable[[SignedHead], SignedHead]] = {
    "signature": lambda signed: replace(signed, signature=bytes(64)),
    "time": lambda signed: replace(signed, signed_at=NOON + timedelta(days=1)),
}


@pytest.mark.parametrize("what", SIGNED_CHANGES)
def test_a_signed_head_with_a_wrong_signature_is_named(lived: Lived, what: str) -> None:
    lived.state.signed_heads = [SIGNED_CHANGES[what](lived.state.signed_heads[0])]
    assert lived.found() == [("head-signature-wrong", str(lived.head.size))]


def test_a_station_whose_signing_key_was_replaced_is_named(lived: Lived) -> None:
    assert lived.state.station is not None
    lived.state.station = replace(lived.state.station, signing_key=b"\x09" * 32)
    assert lived.found() == [
        ("head-signature-wrong", str(lived.head.size)),
        ("report-changed", lived.report.id),
    ]


def test_printed_codes_of_then_and_now_are_found_in_the_log(lived: Lived) -> None:
    lived.station.film()
    now = lived.station.log.head(lived.station.session()).head
    assert lived.found(lived.head.code) == []
    assert lived.found(now.code) == []


def test_a_rollback_to_an_older_copy_does_not_hold_the_printed_code(
    station: StationOnFakes,
) -> None:
    """Design 3: a rollback to an older copy of everything is found against a printed code."""
    lived, shorter = Lived(station), Lived(StationOnFakes())
    later = lived.station.log.head(lived.station.session()).head
    assert shorter.found(later.code) == [("head-not-contained", str(later.size))]
    assert shorter.found(lived.head.code) == [("head-not-contained", str(lived.head.size))]


# The head that the key store keeps


def kept(lived: Lived) -> str:
    """Sign one more head, which is then kept; tell its size."""
    return str(lived.station.log.head(lived.station.session()).head.size)


def test_a_whole_log_extends_the_kept_head_and_says_so(lived: Lived) -> None:
    assert lived.verify().standing is LogStanding.NOT_KEPT
    kept(lived)
    lived.station.film()
    verified = lived.verify()
    assert (verified.findings, verified.standing) == ((), LogStanding.EXTENDS)


def test_an_older_copy_of_everything_is_called_rolled_back(lived: Lived) -> None:
    """Design 3: against the last head kept in the keychain."""
    older = copy.deepcopy(lived.state)
    size = kept(lived)
    vars(lived.state).update(vars(older))
    verified = lived.verify()
    assert [(each.kind.value, each.subject) for each in verified.findings] == [
        ("log-rolled-back", size)
    ]
    assert verified.standing is LogStanding.ROLLED_BACK


def test_an_older_copy_that_was_then_used_is_called_forked(lived: Lived) -> None:
    older = copy.deepcopy(lived.state)
    size = kept(lived)
    vars(lived.state).update(vars(older))
    lived.station.clock.advance(timedelta(seconds=1))
    lived.station.log.head(lived.station.session())
    lived.station.log.head(lived.station.session())
    verified = lived.verify()
    assert [(each.kind.value, each.subject) for each in verified.findings] == [("log-forked", size)]
    assert verified.standing is LogStanding.FORKED


def test_a_log_rewritten_whole_with_the_signing_key_is_called_forked(lived: Lived) -> None:
    size = kept(lived)
    lived.change_entry(lived.seq(Act.INCIDENT_CREATED), with_leaf=True)
    lived.rebuild_tree()
    lived.state.signed_heads = []
    assert lived.found() == [("log-forked", size)]


def test_a_code_of_the_empty_log_is_contained_in_every_log(lived: Lived) -> None:
    empty = "0-4OYM-IQUY-7QOB-JGX3"
    assert lived.found(empty) == []


def test_a_log_rewritten_with_the_signing_key_does_not_hold_the_printed_code(
    lived: Lived,
) -> None:
    """Design 3: who holds the signing key can rewrite only what follows the last printed head."""
    lived.change_entry(lived.seq(Act.INCIDENT_CREATED), with_leaf=True)
    lived.rebuild_tree()
    lived.state.signed_heads = []
    assert lived.found() == []
    assert lived.found(lived.head.code) == [("head-not-contained", str(lived.head.size))]


def _edge_over(entries: list[StoredEntry]) -> Frontier:
    frontier = Frontier()
    for stored in entries:
        frontier.append(stored.leaf)
    return frontier
