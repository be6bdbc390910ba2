"""The desk: every use case of one opened station, for whichever skin stands before it."""

from dataclasses import dataclass

from desktop.ports.records import StationFacts
from desktop.ports.rulebook import Rulebook
from desktop.ports.spelling import Spelling
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
from desktop.services.compare_reports import CompareReports
from desktop.services.confirm_tags import ConfirmTags
from desktop.services.custody_log import CustodyLog
from desktop.services.decide_report import DecideReport
from desktop.services.desk_queue import DeskQueue
from desktop.services.end_override import EndOverride
from desktop.services.enter_account import EnterAccount
from desktop.services.explain_lock import ExplainLock
from desktop.services.explain_no_recording import ExplainNoRecording
from desktop.services.export_log import ExportLog
from desktop.services.import_cad import ImportCad
from desktop.services.keep_decision_draft import KeepDecisionDraft
from desktop.services.keep_draft import KeepDraft
from desktop.services.keep_markers import KeepMarkers
from desktop.services.keep_preferences import KeepPreferences
from desktop.services.kept_head import KeptHead
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
from desktop.services.survey_camera import SurveyCamera
from desktop.services.tag_incident import TagIncident
from desktop.services.take_still import TakeStill
from desktop.services.verify_station import VerifyStation
from desktop.services.watch import Watch
from desktop.services.write_report import WriteReport


@dataclass(frozen=True, slots=True)
class Desk:
    """One opened station. It holds constructors' results only; each verb is a file of its own."""

    facts: StationFacts
    rulebook: Rulebook
    spelling: Spelling
    sign_in: SignIn
    sign_again: SignAgain
    change_password: ChangePassword
    set_second_factor: SetSecondFactor
    preferences: KeepPreferences
    people: People
    officers: AdministerOfficers
    assign_camera: AssignCamera
    import_cad: ImportCad
    survey: SurveyCamera
    offload: Offload
    recordings: ListRecordings
    my_shift: MyShift
    explain: ExplainNoRecording
    drafts: KeepDraft
    tag: TagIncident
    prepare_report: PrepareReport
    reports: WriteReport
    read_reports: ReadReports
    compare_reports: CompareReports
    certify: CertifyIncident
    save_certificate: SaveCertificate
    review: ReviewIncident
    explain_lock: ExplainLock
    ask_override: AskOverride
    answer_override: AnswerOverride
    end_override: EndOverride
    review_override: ReviewOverride
    overrides: OverrideBoard
    watch: Watch
    markers: KeepMarkers
    policy: ChangePolicy
    simulate_policy: SimulatePolicy
    still: TakeStill
    queue: DeskQueue
    decide: DecideReport
    cases: CaseBoard
    assign_case: AssignCase
    release_critical: ReleaseCritical
    mark_unobtainable: MarkUnobtainable
    confirm_tags: ConfirmTags
    enter_account: EnterAccount
    decision_drafts: KeepDecisionDraft
    log: CustodyLog
    export_log: ExportLog
    prove: ProveLog
    kept: KeptHead
    accept_log: AcceptLog
    recording_log: RecordingLog
    verify: VerifyStation
