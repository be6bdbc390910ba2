"""Proofs from a station's log: one entry, or that it extends an older head."""

import json
from dataclasses import replace

import pytest

from desktop.domain.custody import Act, SignedHead, head_code_from
from desktop.domain.identifiers import Badge
from desktop.domain.log_proof import proof_text
from desktop.domain.merkle import EMPTY_ROOT, leaf_hash
from desktop.domain.merkle_proofs import is_consistent, is_included
from desktop.domain.refusals import IntegrityFailure, Problem
from tests.fakes.builders import NOON, REYES
from tests.fakes.keys import fake_signature_check
from tests.unit.services.expectations import bad_input, refused
from tests.unit.services.station_on_fakes import (
    ADMIN,
    AUDITOR,
    COMMANDER,
    CUSTODIAN,
    SERGEANT,
    StationOnFakes,
)


def integrity(problem: Problem, station: StationOnFakes, code: str | int) -> None:
    """See that no proof from that head is given, and nothing entered."""
    station.turn_page()
    older = code if isinstance(code, int) else head_code_from(code)
    with pytest.raises(IntegrityFailure) as failed:
        station.prove.extends(station.session(), older)
    assert failed.value.problem is problem
    assert station.journal() == []


@pytest.mark.parametrize("badge", [CUSTODIAN, AUDITOR])
def test_an_entry_is_proven_under_a_head_signed_now_and_that_is_entered(
    station: StationOnFakes, badge: Badge
) -> None:
    station.film()
    proof = station.prove.entry(station.session(badge), 3)
    leaf, head = leaf_hash(proof.stored.entry), proof.head.head
    assert is_included(leaf, 3, head.size, proof.path, head.root)
    assert proof.head.signed is not None
    message = SignedHead.signed_bytes(head, NOON, station.facts.id)
    signature = proof.head.signed.signature
    assert fake_signature_check(station.facts.signing_key, message, signature)
    assert station.journal()[-1] == ("proof-made", badge)
    assert station.last_entry()["details"] == {"entry": 3, "size": head.size}
    assert station.kept.read() == head


def test_an_entry_is_proven_under_a_printed_head_with_its_signature(
    station: StationOnFakes,
) -> None:
    printed = station.log.head(station.session())
    station.film()
    code = head_code_from(printed.head.code)
    proof = station.prove.entry(station.session(AUDITOR), printed.head.size - 1, code)
    assert (proof.head.head, proof.head.signed) == (printed.head, printed)
    leaf = leaf_hash(proof.stored.entry)
    assert is_included(leaf, code.size - 1, code.size, proof.path, printed.head.root)
    assert station.journal()[-1] == ("proof-made", AUDITOR)


@pytest.mark.parametrize("number", [-1, 10_000])
def test_an_entry_that_is_not_there_has_no_proof(station: StationOnFakes, number: int) -> None:
    with station.records.reading() as work:
        last = str(work.custody.head().size - 1)
    with bad_input(Problem.ENTRY_UNKNOWN, entry=str(number), last=last):
        station.prove.entry(station.session(AUDITOR), number)


def test_an_entry_after_the_printed_head_is_not_under_it(station: StationOnFakes) -> None:
    printed = station.log.head(station.session()).head
    station.film()
    code = head_code_from(printed.code)
    with bad_input(Problem.ENTRY_UNKNOWN, entry=str(printed.size), last=str(printed.size - 1)):
        station.prove.entry(station.session(AUDITOR), printed.size, code)


@pytest.mark.parametrize("badge", [REYES, SERGEANT, COMMANDER, ADMIN])
def test_others_get_no_entry_proven_for_it_shows_the_entry(
    station: StationOnFakes, badge: Badge
) -> None:
    """Policy 4: read the log."""
    with refused(Problem.NO_RIGHT, right="read-log"):
        station.prove.entry(station.session(badge), 0)
    assert station.journal() == []


def test_a_changed_entry_is_not_proven(station: StationOnFakes) -> None:
    state = station.records.behind_its_back()
    state.entries[2] = replace(state.entries[2], entry=b"forged")
    with pytest.raises(IntegrityFailure) as failed:
        station.prove.entry(station.session(AUDITOR), 2)
    assert failed.value.problem is Problem.LOG_DAMAGED
    assert station.journal() == []


def test_the_head_of_now_is_proven_to_extend_a_printed_one_of_any_time(
    station: StationOnFakes,
) -> None:
    printed = station.log.head(station.session())
    station.film()
    proof = station.prove.extends(station.session(), head_code_from(printed.head.code))
    old, new = proof.old.head, proof.new.head
    assert (old, proof.old.signed) == (printed.head, printed)
    assert is_consistent(old.size, old.root, new.size, new.root, proof.path)
    assert station.journal()[-1] == ("head-signed", REYES)
    assert station.kept.read() == new


@pytest.mark.parametrize("size", [0, 1, 5])
def test_a_size_means_the_head_that_the_log_had_then(station: StationOnFakes, size: int) -> None:
    proof = station.prove.extends(station.session(), size)
    old, new = proof.old.head, proof.new.head
    assert (old.size, proof.old.signed) == (size, None)
    assert size or old.root == EMPTY_ROOT
    assert is_consistent(old.size, old.root, new.size, new.root, proof.path)


def test_a_log_that_does_not_hold_the_printed_head_proves_nothing(station: StationOnFakes) -> None:
    """Design 3: a rollback or a rewriting is found against a printed code."""
    later = StationOnFakes()
    later.film()
    later.film()
    integrity(Problem.HEAD_NOT_CONTAINED, station, later.log.head(later.session()).head.code)
    integrity(Problem.HEAD_NOT_CONTAINED, station, 10_000)
    integrity(Problem.HEAD_NOT_CONTAINED, station, "3-AAAA-AAAA-AAAA-AAAA")


def test_a_changed_node_proves_nothing(station: StationOnFakes) -> None:
    state = station.records.behind_its_back()
    state.nodes = [
        replace(node, hash=EMPTY_ROOT) if (node.level, node.index) == (1, 3) else node
        for node in state.nodes
    ]
    integrity(Problem.LOG_DAMAGED, station, 6)


def test_a_proof_file_names_station_entry_head_path_and_key(station: StationOnFakes) -> None:
    proof = station.prove.entry(station.session(AUDITOR), 3)
    body = json.loads(proof_text(proof.body()))
    assert body["format"] == "firsthand inclusion proof 1"
    assert body["station"] == station.facts.id
    assert body["demonstration"] is False
    assert body["signing_key"] == station.facts.signing_key.hex()
    assert (body["seq"], body["entry"]) == (3, proof.stored.entry.decode())
    assert body["head"]["code"] == proof.head.head.code
    assert body["head"]["signed_at"] == "2026-03-02T12:00:00.000+00:00"
    assert body["path"] == [step.hex() for step in proof.path]
    extends = station.prove.extends(station.session(), 3)
    body = json.loads(proof_text(extends.body()))
    assert body["format"] == "firsthand consistency proof 1"
    assert (body["old"]["size"], body["old"]["signature"]) == (3, None)
    assert body["new"]["root"] == extends.new.head.root.hex()
    assert station.last_entry()["act"] == Act.HEAD_SIGNED
