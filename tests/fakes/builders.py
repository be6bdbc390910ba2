"""Small factories: things of the domain with plain values, each argument to be set by name."""

import hashlib
import secrets
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any

from desktop.domain.cad import CadCall
from desktop.domain.custody import Act, Entry, SaltedText, TreeHead
from desktop.domain.identifiers import (
    Badge,
    CameraId,
    IncidentId,
    KeyId,
    MarkerId,
    RecordingId,
    ReportId,
    StationId,
)
from desktop.domain.incidents import Incident, Involved, Involvement
from desktop.domain.markers import MarkerVersion
from desktop.domain.merkle import EMPTY_ROOT
from desktop.domain.officers import Account, Officer
from desktop.domain.recordings import (
    ClockDoubt,
    MediaCondition,
    MediaFacts,
    Recording,
    SealedFile,
    StartSource,
)
from desktop.domain.report_forms import ReportKind
from desktop.domain.reports import Decision, Outcome, SealedReport, Viewing, digest
from desktop.domain.roles import Role
from desktop.domain.viewed_parts import Speed
from desktop.ports.records import SourceFile, StationFacts

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
"""The time at which most tests begin."""
REYES = Badge("4711")
"""A patrol officer, who wears CAMERA."""
CAMERA = CameraId("BWC-0417")
UNIT = "school-unit"

_numbers = count(1)
# Two processes of one test must not make the same ids.
_PROCESS = f"7{secrets.token_hex(2)[1:]}-8{secrets.token_hex(2)[1:]}"


def next_id() -> str:
    """An id of the right shape; later ones sort later."""
    return f"01960000-0000-{_PROCESS}-{next(_numbers):012x}"


def make_station(**changed: Any) -> StationFacts:
    """A demonstration station."""
    facts = StationFacts(
        id=StationId("01960000-0000-7000-8000-ffffffffffff"),
        name="Demonstration",
        demonstration=True,
        preset="clean-reporting",
        founded_at=NOON,
        key_id=KeyId("key-1"),
        signing_key=bytes(range(32)),
    )
    return replace(facts, **changed)


def make_officer(
    badge: str = REYES,
    role: Role = Role.OFFICER,
    unit: str = UNIT,
    *,
    disabled: bool = False,
    person: str | None = None,
) -> Officer:
    """An officer of the school unit."""
    number = None if person is None else SaltedText(person, "5f" * 16)
    return Officer(Badge(badge), role, unit, disabled, number)


def make_account(officer: Officer | None = None, **changed: Any) -> Account:
    """An account that has signed in before."""
    account = Account(
        officer or make_officer(), password_hash="hash of a password", must_change=False
    )
    return replace(account, **changed)


def make_recording(**changed: Any) -> Recording:
    """A playable recording of five minutes, worn by REYES, offloaded at NOON."""
    name = RecordingId(changed.pop("id", None) or next_id())
    recording = Recording(
        id=name,
        camera=CAMERA,
        wearer=REYES,
        assigned_wearer=REYES,
        unit=UNIT,
        original_name=f"DCIM/{name[-4:]}.MP4",
        started_at=NOON - timedelta(hours=2),
        start_source=StartSource.MEDIA,
        clock_doubt=ClockDoubt.NONE,
        media=make_media(),
        sealed=make_sealed_file(name),
        offloaded_at=NOON,
        policies=("clean-reporting/1",),
    )
    return replace(recording, **changed)


def make_media(**changed: Any) -> MediaFacts:
    """What probing tells of five minutes of 720p."""
    media = MediaFacts(
        condition=MediaCondition.PLAYABLE,
        duration=300.0,
        started_at=NOON - timedelta(hours=2),
        video_codec="h264",
        audio_codec="aac",
        width=1280,
        height=720,
        container="mp4",
    )
    return replace(media, **changed)


def make_sealed_file(name: str) -> SealedFile:
    """The sealed file of a recording."""
    return SealedFile(
        path=f"2026/03/{name}.sealed",
        key_id=KeyId("key-1"),
        original_size=1_000_000,
        original_sha256=hashlib.sha256(name.encode()).hexdigest(),
        sealed_size=1_004_096,
        sealed_sha256=hashlib.sha256(name.encode() + b"sealed").hexdigest(),
    )


def make_source(recording: Recording, **changed: Any) -> SourceFile:
    """The camera's file that became a recording."""
    source = SourceFile(
        camera=recording.camera,
        name=recording.original_name,
        size=recording.sealed.original_size,
        modified_at=recording.started_at or NOON,
    )
    return replace(source, **changed)


def make_incident(
    recordings: Iterable[RecordingId] = (),
    involved: Iterable[tuple[str, Involvement]] = ((REYES, Involvement.RECORDER),),
    **changed: Any,
) -> Incident:
    """A vehicle stop of REYES, created at NOON, with the recordings and people named."""
    incident = Incident(
        id=IncidentId(next_id()),
        number=f"I-26-{next(_numbers):05d}",
        unit=UNIT,
        category="VST",
        circumstances=("vehicle-stop",),
        cad_number=None,
        created_by=REYES,
        created_at=NOON,
        recordings=tuple(recordings),
        involved=frozenset(Involved(Badge(badge), role) for badge, role in involved),
    )
    return replace(incident, **changed)


def make_report(incident: IncidentId, **changed: Any) -> SealedReport:
    """An initial report by REYES, sealed at NOON. Its digest is that of its text."""
    text = changed.pop("text", "FIRSTHAND SEALED REPORT, FORMAT 1\n\nI stopped the car.\n")
    report = SealedReport(
        id=ReportId(next_id()),
        incident=incident,
        author=REYES,
        kind=ReportKind.INITIAL,
        version=1,
        template="initial/1",
        counts_as_report=True,
        text=text,
        sha256=digest(text),
        signature=bytes(64),
        sealed_at=NOON,
        head=TreeHead(0, EMPTY_ROOT),
        stamps=(),
    )
    return replace(report, **changed)


def make_decision(report: ReportId, **changed: Any) -> Decision:
    """A sergeant's approval at NOON, without having viewed."""
    decision = Decision(
        report=report,
        by=Badge("S100"),
        outcome=Outcome.APPROVED,
        note=SaltedText("Complete.", "00" * 16),
        decided_at=NOON,
        had_viewed=False,
    )
    return replace(decision, **changed)


def make_viewing(recording: RecordingId, **changed: Any) -> Viewing:
    """REYES plays the first ten seconds at NOON."""
    viewing = Viewing(
        viewer=REYES,
        recording=recording,
        from_ms=0,
        to_ms=10_000,
        viewed_at=NOON,
        decision=1,
        speed=Speed.NORMAL,
    )
    return replace(viewing, **changed)


def make_marker(recording: RecordingId, **changed: Any) -> MarkerVersion:
    """REYES marks the fourth second at NOON."""
    version = MarkerVersion(
        marker=MarkerId(next_id()),
        version=1,
        recording=recording,
        at_ms=4250,
        words=SaltedText("Contact begins", "00" * 16),
        by=REYES,
        at=NOON,
    )
    return replace(version, **changed)


def make_call(**changed: Any) -> CadCall:
    """A call to REYES that the recording of `make_recording` matches."""
    call = CadCall(
        event="26-001234",
        badge=REYES,
        dispatched_at=NOON - timedelta(hours=2, minutes=-1),
        cleared_at=NOON - timedelta(hours=1),
        call_type="TRAFFIC",
    )
    return replace(call, **changed)


def make_entry(**changed: Any) -> Entry:
    """An entry of REYES's at NOON."""
    return replace(Entry(Act.OFFLOADED, NOON, REYES, {"recordings": ("r1",)}), **changed)
