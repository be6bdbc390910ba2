"""A founded station with its people, on fakes: every service as it is really wired."""

import json
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any

from desktop.domain.custody import Act, Entry
from desktop.domain.footage import DataKey, SealedDataKey
from desktop.domain.identifiers import Badge, CameraId, RecordingId
from desktop.domain.incidents import Incident
from desktop.domain.officers import Officer
from desktop.domain.overrides import Override, OverrideReason
from desktop.domain.recordings import Recording
from desktop.domain.report_forms import ReportKind
from desktop.domain.reports import SealedReport, Viewing
from desktop.domain.roles import Role
from desktop.domain.viewed_parts import Speed
from desktop.ports.unsealer import Unsealer
from desktop.services.accept_log import AcceptLog
from desktop.services.answer_override import AnswerOverride
from desktop.services.ask_override import AskOverride, OverrideRequest
from desktop.services.assign_case import AssignCase
from desktop.services.certify_incident import CertifyIncident
from desktop.services.compare_reports import CompareReports
from desktop.services.confirm_tags import ConfirmTags
from desktop.services.custody_log import CustodyLog
from desktop.services.decide_report import DecideReport
from desktop.services.desk_queue import DeskQueue
from desktop.services.end_override import EndOverride
from desktop.services.enter_account import EnterAccount
from desktop.services.explain_no_recording import ExplainNoRecording
from desktop.services.export_log import ExportLog
from desktop.services.found_station import FoundStation
from desktop.services.head_signing import HeadSigning
from desktop.services.import_cad import ImportCad
from desktop.services.keep_decision_draft import KeepDecisionDraft
from desktop.services.keep_draft import KeepDraft
from desktop.services.keep_markers import KeepMarkers
from desktop.services.kept_head import KeptHead
from desktop.services.key_custodian import KeyCustodian
from desktop.services.mark_unobtainable import MarkUnobtainable
from desktop.services.my_shift import MyShift
from desktop.services.offload import Offload
from desktop.services.override_board import OverrideBoard
from desktop.services.prove_log import ProveLog
from desktop.services.read_reports import ReadReports
from desktop.services.recording_log import RecordingLog
from desktop.services.release_critical import ReleaseCritical
from desktop.services.review_incident import ReviewIncident
from desktop.services.review_override import ReviewOverride
from desktop.services.save_certificate import SaveCertificate
from desktop.services.session import Session
from desktop.services.tag_incident import TagIncident
from desktop.services.take_still import TakeStill
from desktop.services.verify_station import VerifyStation
from desktop.services.watch import Watch
from desktop.services.write_report import WriteReport
from tests.fakes.builders import CAMERA, NOON, REYES, UNIT, make_account, make_media, make_station
from tests.fakes.clock import FakeClock
from tests.fakes.dock import FakeDock
from tests.fakes.footage_vault import FakeVault
from tests.fakes.key_store import FakeKeyStore
from tests.fakes.keys import fake_signature_check, fake_station_keys
from tests.fakes.media import FakeStills
from tests.fakes.outside_files import FakeOutsideFiles
from tests.fakes.passwords import QuickHasher, ReadableSecondFactor
from tests.fakes.records import FakeRecords
from tests.fakes.rulebook import FakeRulebook
from tests.fakes.sealing import FakeSealer

PASSWORD = "a long pass phrase"
TERMINAL = "T1"
OTHER_UNIT = "harbour"

ADMIN = Badge("9000")
PARTNER = Badge("4712")
OUTSIDER = Badge("8100")
SERGEANT = Badge("S100")
HARBOUR_SERGEANT = Badge("S200")
COMMANDER = Badge("C100")
INVESTIGATOR = Badge("D100")
INTERNAL_AFFAIRS = Badge("I100")
CUSTODIAN = Badge("E100")
AUDITOR = Badge("A100")
DEVICE_MANAGER = Badge("V100")

PEOPLE = (
    Officer(REYES, Role.OFFICER, UNIT),
    Officer(PARTNER, Role.OFFICER, UNIT),
    Officer(OUTSIDER, Role.OFFICER, OTHER_UNIT),
    Officer(SERGEANT, Role.SERGEANT, UNIT),
    Officer(HARBOUR_SERGEANT, Role.SERGEANT, OTHER_UNIT),
    Officer(COMMANDER, Role.COMMANDER, UNIT),
    Officer(INVESTIGATOR, Role.INVESTIGATOR, "detectives"),
    Officer(INTERNAL_AFFAIRS, Role.INTERNAL_AFFAIRS, "internal affairs"),
    Officer(CUSTODIAN, Role.CUSTODIAN, "evidence"),
    Officer(AUDITOR, Role.AUDITOR, "audit"),
    Officer(DEVICE_MANAGER, Role.DEVICE_MANAGER, "devices"),
)

ANSWERS: dict[str, object] = {
    "narrative": "I saw him run and called.",
    "declaration": "own-recollection",
}
SEEN_BEFORE: dict[str, object] = {
    "narrative": "I saw him run and called.",
    "declaration": "viewed-before",
    "declared_viewing": "A clip on the partner's phone.",
}


@dataclass
class WitnessingUnsealer:
    """Unseals, and remembers which entry was the last one committed at that moment."""

    records: FakeRecords
    inner: Unsealer
    last_committed: list[dict[str, Any]]

    def unseal(self, sealed: SealedDataKey) -> DataKey:
        # Reading inside an open unit of work fails, so this also proves that none was open.
        with self.records.reading() as work:
            (last,) = work.custody.entries(work.custody.head().size - 1, 1)
        self.last_committed.append(json.loads(last.entry))
        return self.inner.unseal(sealed)


class StationOnFakes:
    """One station. `journal` tells the acts entered since the station was ready, or `turn_page`."""

    def __init__(
        self, *, demonstration: bool = False, rulebook: FakeRulebook | None = None
    ) -> None:
        self.clock = FakeClock()
        self.hasher = QuickHasher()
        self.second_factor = ReadableSecondFactor()
        self.rulebook = rulebook or FakeRulebook()
        self.records = FakeRecords()
        self.facts = make_station(name="Station 7", demonstration=demonstration)
        self.keys = fake_station_keys(self.facts.id, self.facts.key_id)
        self.facts = make_station(
            name="Station 7",
            demonstration=demonstration,
            signing_key=self.keys.signer.public_key,
        )
        self.key_store = FakeKeyStore()
        self.kept = KeptHead(self.records, self.key_store, self.facts.id)
        self.heads = HeadSigning(self.keys.signer, self.clock)
        self.vault = FakeVault(self.facts.id)
        self.outside_files = FakeOutsideFiles(Path("/station"))
        self.dock = FakeDock()
        self.sealer = FakeSealer(self.vault)
        self.unsealer = WitnessingUnsealer(self.records, self.keys.unsealer, [])
        self.stills = FakeStills()
        self._films = count(1)
        self._page_start = 0
        self._found()

    def _found(self) -> None:
        FoundStation(self.records, self.rulebook, self.hasher)(
            self.facts, ADMIN, "headquarters", PASSWORD
        )
        with self.records.writing() as work:
            for officer in PEOPLE:
                work.officers.add(make_account(officer, password_hash=self.hasher.hash(PASSWORD)))
                work.custody.append(Entry(Act.OFFICER_ADDED, NOON, ADMIN))
            self.heads.sign_if_due(work)
        self.turn_page()

    # Services, wired as the program wires them

    @property
    def offload(self) -> Offload:
        return Offload(
            self.records,
            self.dock,
            self.sealer,
            self.vault,
            self.keys.public,
            self.clock,
            Path("station"),
        )

    @property
    def custodian(self) -> KeyCustodian:
        return KeyCustodian(
            self.records, self.rulebook, self.vault, self.unsealer, self.clock, self.kept
        )

    @property
    def review(self) -> ReviewIncident:
        return ReviewIncident(self.records, self.custodian)

    @property
    def ask_override(self) -> AskOverride:
        return AskOverride(self.records, self.rulebook, self.clock)

    @property
    def answer_override(self) -> AnswerOverride:
        return AnswerOverride(self.records, self.rulebook, self.clock)

    @property
    def end_override(self) -> EndOverride:
        return EndOverride(self.records, self.clock)

    @property
    def review_override(self) -> ReviewOverride:
        return ReviewOverride(self.records, self.rulebook, self.clock)

    @property
    def overrides(self) -> OverrideBoard:
        return OverrideBoard(self.records, self.rulebook, self.clock)

    @property
    def watch(self) -> Watch:
        """A new one each time, as after a restart; keep it where its memory matters."""
        return Watch(self.records, self.custodian, self.vault, self.clock)

    @property
    def markers(self) -> KeepMarkers:
        return KeepMarkers(self.records, self.clock)

    @property
    def still(self) -> TakeStill:
        return TakeStill(self.records, self.custodian, self.vault, self.stills, self.clock)

    @property
    def my_shift(self) -> MyShift:
        return MyShift(self.records, self.rulebook, self.clock)

    @property
    def explain(self) -> ExplainNoRecording:
        return ExplainNoRecording(self.records, self.rulebook, self.clock)

    @property
    def drafts(self) -> KeepDraft:
        return KeepDraft(self.records, self.rulebook, self.clock)

    @property
    def tag(self) -> TagIncident:
        return TagIncident(self.records, self.rulebook, self.clock)

    @property
    def import_cad(self) -> ImportCad:
        return ImportCad(self.records, self.clock)

    @property
    def reports(self) -> WriteReport:
        return WriteReport(self.records, self.rulebook, self.keys.signer, self.clock, self.kept)

    @property
    def read_reports(self) -> ReadReports:
        return ReadReports(self.records, self.clock)

    @property
    def compare(self) -> CompareReports:
        return CompareReports(self.records, self.rulebook, self.read_reports, fake_signature_check)

    @property
    def certify(self) -> CertifyIncident:
        return CertifyIncident(
            self.records, self.keys.signer, fake_signature_check, self.clock, self.kept
        )

    @property
    def save_certificate(self) -> SaveCertificate:
        return SaveCertificate(self.outside_files, self.facts.signing_key)

    @property
    def queue(self) -> DeskQueue:
        return DeskQueue(self.records, self.rulebook, self.clock)

    @property
    def decide(self) -> DecideReport:
        return DecideReport(self.records, self.clock)

    @property
    def assign_case(self) -> AssignCase:
        return AssignCase(self.records, self.clock)

    @property
    def release_critical(self) -> ReleaseCritical:
        return ReleaseCritical(self.records, self.rulebook, self.clock)

    @property
    def mark_unobtainable(self) -> MarkUnobtainable:
        return MarkUnobtainable(self.records, self.clock)

    @property
    def confirm_tags(self) -> ConfirmTags:
        return ConfirmTags(self.records, self.clock)

    @property
    def enter_account(self) -> EnterAccount:
        return EnterAccount(self.records, self.rulebook, self.clock)

    @property
    def decision_drafts(self) -> KeepDecisionDraft:
        return KeepDecisionDraft(self.records, self.clock)

    @property
    def recording_log(self) -> RecordingLog:
        return RecordingLog(self.records, self.vault, fake_signature_check, self.clock, self.kept)

    @property
    def log(self) -> CustodyLog:
        return CustodyLog(self.records, self.heads, self.kept)

    @property
    def export_log(self) -> ExportLog:
        return ExportLog(self.log, self.outside_files, lambda: b"the verifier")

    @property
    def verify(self) -> VerifyStation:
        return VerifyStation(self.records, self.vault, fake_signature_check, self.kept)

    @property
    def prove(self) -> ProveLog:
        return ProveLog(self.records, self.heads, self.kept)

    @property
    def accept_log(self) -> AcceptLog:
        return AcceptLog(self.records, self.heads, self.kept)

    # Steps that many tests begin with

    def session(self, badge: Badge = REYES) -> Session:
        """Somebody signed in."""
        with self.records.reading() as work:
            return Session(work.officers.account(badge).officer, TERMINAL)

    def assign(self, wearer: Badge, camera: CameraId = CAMERA) -> None:
        """Assign a camera."""
        with self.records.writing() as work:
            work.cameras.assign(camera, wearer, ADMIN, self.clock.now())
            work.custody.append(Entry(Act.CAMERA_ASSIGNED, self.clock.now(), ADMIN))

    def film(
        self,
        wearer: Badge = REYES,
        camera: CameraId = CAMERA,
        *,
        started_at: datetime = NOON - timedelta(hours=2),
        content: bytes = b"what the camera saw",
    ) -> Recording:
        """Let an officer wear a camera for five minutes, and offload it."""
        folder = Path("cameras") / camera
        name = f"DCIM/{next(self._films):04d}.MP4"
        self.dock.dock(folder, {name: len(content)})
        self.sealer.contents[folder / name] = content
        self.sealer.media[folder / name] = make_media(started_at=started_at)
        result = self.offload(folder, wearer, self.session(CUSTODIAN), lambda _: None)
        (recording,) = result.sealed
        return recording

    def incident(
        self, *recordings: Recording, by: Badge = REYES, category: str = "UOF"
    ) -> Incident:
        """Tag recordings as one incident."""
        names = [recording.id for recording in recordings]
        return self.tag.create(self.session(by), names, category, ["pat-frisk"])

    def seal(
        self,
        incident: Incident,
        by: Badge = REYES,
        kind: ReportKind = ReportKind.INITIAL,
        answers: dict[str, object] | None = None,
    ) -> SealedReport:
        """Write and seal a report."""
        filled = ANSWERS if answers is None else answers
        return self.reports.seal(self.session(by), incident.id, kind, filled)

    def asked(
        self,
        incident: Incident,
        *recordings: Recording,
        by: Badge = REYES,
        of: Badge = SERGEANT,
        minutes: int = 15,
    ) -> Override:
        """Ask for an override of these recordings, of all of the incident where none is named."""
        request = OverrideRequest(
            reason=OverrideReason.MISSING_PERSON,
            words="Which way the child walked from the lobby",
            recordings=[recording.id for recording in recordings] or incident.recordings,
            minutes=minutes,
            asked_of=of,
        )
        return self.ask_override(self.session(by), incident.id, request)

    def granted(
        self,
        incident: Incident,
        *recordings: Recording,
        by: Badge = REYES,
        minutes: int = 15,
    ) -> Override:
        """Ask for an override and have SERGEANT grant it."""
        asked = self.asked(incident, *recordings, by=by, minutes=minutes)
        return self.answer_override(self.session(SERGEANT), asked.id, "Go.", grant=True)

    def view(self, recording: RecordingId, by: Badge) -> None:
        """Enter that somebody looked at a recording."""
        with self.records.writing() as work:
            now = self.clock.now()
            number = work.custody.append(Entry(Act.STILL_MADE, now, by))
            work.viewings.add(Viewing(by, recording, 1000, 2500, now, number, Speed.NORMAL))

    def disable(self, badge: Badge) -> None:
        """Bar somebody who may still be signed in."""
        with self.records.writing() as work:
            work.officers.disable(badge)
            work.custody.append(Entry(Act.OFFICER_DISABLED, self.clock.now(), ADMIN))

    # What the custody log says

    def turn_page(self) -> None:
        """Let the journal begin here."""
        with self.records.reading() as work:
            self._page_start = work.custody.head().size

    def turn_to_first_page(self) -> None:
        """Let the journal begin at the station's founding."""
        self._page_start = 0

    def entries(self) -> list[dict[str, Any]]:
        """The entries of the journal's page, as they lie in the log."""
        with self.records.reading() as work:
            stored = work.custody.entries(self._page_start, 10_000)
        return [json.loads(each.entry) for each in stored]

    def journal(self) -> list[tuple[str, str | None]]:
        """Act and actor of each entry of the page."""
        return [(entry["act"], entry["actor"]) for entry in self.entries()]

    def last_entry(self) -> dict[str, Any]:
        """The newest entry."""
        return self.entries()[-1]
