"""Opening a station: keys, records and vault are wired into a desk."""

import platform
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop.app.outside_files import FilesOutside
from desktop.app.resources import RESOURCES
from desktop.app.station_folder import StationFolder, StationLabel
from desktop.app.system_clock import SystemClock
from desktop.credentials.demonstration_key_store import DemonstrationKeyStore
from desktop.credentials.keychain import KeyringKeyStore
from desktop.credentials.passwords import Argon2idHasher
from desktop.credentials.second_factor import TotpSecondFactor
from desktop.credentials.signatures import check_signature
from desktop.credentials.station_keys import StationKeyCustody
from desktop.dock.folder_dock import FolderDock
from desktop.dock.profile_files import load_profiles
from desktop.domain.refusals import IntegrityFailure, Problem
from desktop.media.stills import PyAvStills
from desktop.ports.clock import Clock
from desktop.ports.key_custody import StationKeys
from desktop.ports.key_store import KeyStore
from desktop.ports.records import Records, StationFacts
from desktop.rulebook.toml_rulebook import TomlRulebook
from desktop.services.accept_log import AcceptLog
from desktop.services.administer_officers import AdministerOfficers
from desktop.services.answer_override import AnswerOverride
from desktop.services.ask_override import AskOverride
from desktop.services.assign_camera import AssignCamera
from desktop.services.assign_case import AssignCase
from desktop.services.case_board import CaseBoard
from desktop.services.certify_incident import CertifyIncident
from desktop.services.change_password import ChangePassword
from desktop.services.change_policy import ChangePolicy
from desktop.services.clocked_records import ClockedRecords
from desktop.services.compare_reports import CompareReports
from desktop.services.confirm_tags import ConfirmTags
from desktop.services.custody_log import CustodyLog
from desktop.services.decide_report import DecideReport
from desktop.services.desk import Desk
from desktop.services.desk_queue import DeskQueue
from desktop.services.end_override import EndOverride
from desktop.services.enter_account import EnterAccount
from desktop.services.explain_lock import ExplainLock
from desktop.services.explain_no_recording import ExplainNoRecording
from desktop.services.export_log import ExportLog
from desktop.services.head_signing import HeadSigning
from desktop.services.import_cad import ImportCad
from desktop.services.keep_decision_draft import KeepDecisionDraft
from desktop.services.keep_draft import KeepDraft
from desktop.services.keep_markers import KeepMarkers
from desktop.services.keep_preferences import KeepPreferences
from desktop.services.kept_head import KeptHead
from desktop.services.key_custodian import KeyCustodian
from desktop.services.list_recordings import ListRecordings
from desktop.services.mark_unobtainable import MarkUnobtainable
from desktop.services.my_shift import MyShift
from desktop.services.offload import Offload
from desktop.services.override_board import OverrideBoard
from desktop.services.people import People
from desktop.services.prepare_report import PrepareReport
from desktop.services.prove_log import ProveLog
from desktop.services.read_reports import ReadReports
from desktop.services.recording_log import RecordingLog
from desktop.services.release_critical import ReleaseCritical
from desktop.services.review_incident import ReviewIncident
from desktop.services.review_override import ReviewOverride
from desktop.services.save_certificate import SaveCertificate
from desktop.services.set_second_factor import SetSecondFactor
from desktop.services.sign_again import SignAgain
from desktop.services.sign_in import SignIn
from desktop.services.simulate_policy import SimulatePolicy
from desktop.services.steady_clock import SteadyClock, newest_entry_time
from desktop.services.survey_camera import SurveyCamera
from desktop.services.tag_incident import TagIncident
from desktop.services.take_still import TakeStill
from desktop.services.verify_station import VerifyStation
from desktop.services.watch import Watch
from desktop.services.write_report import WriteReport
from desktop.spelling.word_list import WordList
from desktop.storage.opening import open_records
from desktop.vault.sealer import SubprocessSealer
from desktop.vault.vault import SealedVault

WORKER_ARGUMENT = "--offload-worker"
CONSOLE = "firsthand-cli"
"""A frozen program's executable for the shell; on Windows `firsthand` is the window's as well."""
_LOG_VERIFIER = RESOURCES / "verifier" / "verify_firsthand_log.py"


def terminal_name() -> str:
    """The name of this machine, as log entries and stills hold it."""
    return platform.node() or "terminal"


def key_store(folder: StationFolder, *, demonstration: bool) -> KeyStore:
    """The keychain; for a demonstration station its explicit key store. Never one for the other."""
    if demonstration:
        return DemonstrationKeyStore(folder.path, demonstration=True)
    return KeyringKeyStore()


def key_custody(folder: StationFolder, *, demonstration: bool) -> StationKeyCustody:
    """The keeper of a station's keys."""
    return StationKeyCustody(folder.path, key_store(folder, demonstration=demonstration))


@contextmanager
def open_station(path: Path, *, for_verifying: bool = False) -> Iterator[Desk]:
    """Open a station's desk.

    `for_verifying` opens records whose guards are gone too: verifying names them.
    Raises BadInput (STATION_MISSING, STATION_TOO_NEW, KEYCHAIN_MISSING, STATION_KEY_MISSING),
    IntegrityFailure (STATION_MISMATCH, DATABASE_DAMAGED, GUARD_MISSING).
    """
    folder = StationFolder(path.absolute())
    label = folder.label()
    keys = key_custody(folder, demonstration=label.demonstration).open(label.id)
    records = open_records(folder.records, keys.database_key, for_verifying=for_verifying)
    try:
        with records.reading() as work:
            facts = work.station.facts()
        _see_that_same(label, facts, keys)
        clock = SteadyClock(SystemClock(), newest_entry_time(records))
        clocked = ClockedRecords(records, clock, terminal_name())
        opened = desk(folder, keys, clocked, facts, clock)
        yield opened
        if not for_verifying:
            opened.kept.keep_newest()
    finally:
        records.close()


def desk(
    folder: StationFolder, keys: StationKeys, records: Records, facts: StationFacts, clock: Clock
) -> Desk:
    """Wire every use case of an opened station."""
    hasher, second_factor = Argon2idHasher(), TotpSecondFactor()
    rulebook = TomlRulebook(RESOURCES)
    vault = SealedVault(folder.vault, facts.id)
    kept = KeptHead(records, key_store(folder, demonstration=facts.demonstration), facts.id)
    heads = HeadSigning(keys.signer, clock)
    log = CustodyLog(records, heads, kept)
    custodian = KeyCustodian(records, rulebook, vault, keys.unsealer, clock, kept)
    terminal = terminal_name()
    dock = FolderDock(load_profiles(RESOURCES / "camera_profiles"))
    return Desk(
        facts=facts,
        rulebook=rulebook,
        sign_in=SignIn(records, clock, hasher, second_factor, rulebook, terminal, heads, kept),
        spelling=WordList(RESOURCES / "spelling" / "police_words.txt"),
        sign_again=SignAgain(records, clock, hasher),
        change_password=ChangePassword(records, clock, hasher),
        set_second_factor=SetSecondFactor(records, clock, second_factor),
        preferences=KeepPreferences(records),
        people=People(records, clock),
        officers=AdministerOfficers(records, clock, hasher),
        assign_camera=AssignCamera(records, clock),
        import_cad=ImportCad(records, clock),
        survey=SurveyCamera(records, dock),
        offload=Offload(
            records,
            dock,
            SubprocessSealer(folder.vault, worker_command()),
            vault,
            keys.public,
            clock,
            folder.path,
        ),
        recordings=ListRecordings(records),
        my_shift=MyShift(records, rulebook, clock),
        explain=ExplainNoRecording(records, rulebook, clock),
        drafts=KeepDraft(records, rulebook, clock),
        tag=TagIncident(records, rulebook, clock),
        prepare_report=PrepareReport(records, rulebook, clock),
        reports=WriteReport(records, rulebook, keys.signer, clock, kept),
        read_reports=ReadReports(records, clock),
        compare_reports=CompareReports(
            records, rulebook, ReadReports(records, clock), check_signature
        ),
        certify=CertifyIncident(records, keys.signer, check_signature, clock, kept),
        save_certificate=SaveCertificate(FilesOutside(folder.path), facts.signing_key),
        review=ReviewIncident(records, custodian),
        explain_lock=ExplainLock(records, rulebook, ReviewIncident(records, custodian), clock),
        ask_override=AskOverride(records, rulebook, clock),
        answer_override=AnswerOverride(records, rulebook, clock),
        end_override=EndOverride(records, clock),
        review_override=ReviewOverride(records, rulebook, clock),
        overrides=OverrideBoard(records, rulebook, clock),
        watch=Watch(records, custodian, vault, clock),
        markers=KeepMarkers(records, clock),
        policy=ChangePolicy(records, rulebook, clock),
        simulate_policy=SimulatePolicy(records, rulebook, clock),
        still=TakeStill(records, custodian, vault, PyAvStills(), clock),
        queue=DeskQueue(records, rulebook, clock),
        decide=DecideReport(records, clock),
        cases=CaseBoard(records, rulebook),
        assign_case=AssignCase(records, clock),
        release_critical=ReleaseCritical(records, rulebook, clock),
        mark_unobtainable=MarkUnobtainable(records, clock),
        confirm_tags=ConfirmTags(records, clock),
        enter_account=EnterAccount(records, rulebook, clock),
        decision_drafts=KeepDecisionDraft(records, clock),
        recording_log=RecordingLog(records, vault, check_signature, clock, kept),
        log=log,
        export_log=ExportLog(log, FilesOutside(folder.path), _LOG_VERIFIER.read_bytes),
        prove=ProveLog(records, heads, kept),
        kept=kept,
        accept_log=AcceptLog(records, heads, kept),
        verify=VerifyStation(records, vault, check_signature, kept),
    )


def worker_command() -> tuple[str, ...]:
    """How an offload worker is started, from Python and from a frozen program alike."""
    if getattr(sys, "frozen", False):
        # The console's executable has the pipes that a worker needs; the window's has none.
        program = Path(sys.executable)
        return (str(program.with_name(f"{CONSOLE}{program.suffix}")), WORKER_ARGUMENT)
    return (sys.executable, "-m", "desktop.app.offload_worker")


def _see_that_same(label: StationLabel, facts: StationFacts, keys: StationKeys) -> None:
    """A label that was edited must not turn a demonstration into a real station, or back."""
    same = (
        label.id == facts.id
        and label.demonstration == facts.demonstration
        and keys.signer.public_key == facts.signing_key
    )
    if not same:
        raise IntegrityFailure(Problem.STATION_MISMATCH, file="station.toml")
