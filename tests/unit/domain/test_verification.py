"""What a verification's findings mean."""

import pytest

from desktop.domain.custody import TreeHead
from desktop.domain.verification import NOTICES, Finding, FindingKind, Verification


def verified(*findings: Finding) -> Verification:
    return Verification(3, 10, 1, TreeHead(10, bytes(32)), findings)


def test_a_station_without_findings_is_whole() -> None:
    assert verified().is_whole


@pytest.mark.parametrize("kind", sorted(set(FindingKind) - NOTICES))
def test_every_finding_but_a_notice_says_that_the_station_is_damaged(kind: FindingKind) -> None:
    finding = Finding(kind, "recording-1")
    assert finding.is_damage
    assert not verified(finding).is_whole


def test_what_an_interrupted_offload_left_behind_is_no_damage() -> None:
    """A half-file counts for nothing, so it damages nothing."""
    leftover = Finding(FindingKind.UNRECORDED_FILE, "footage/1.sealed")
    assert not leftover.is_damage
    assert verified(leftover).is_whole
    damaged = Finding(FindingKind.RECORDING_DAMAGED, "recording-1")
    assert not verified(leftover, damaged).is_whole
