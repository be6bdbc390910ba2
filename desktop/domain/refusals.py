"""Everything that can be refused or go wrong in the world, by code. The words live in wording/."""

from enum import StrEnum


class Problem(StrEnum):
    """What happened. Each member has its sentence in `desktop.wording`; a test sees to it."""

    # What was typed or handed in
    BADGE_MALFORMED = "badge-malformed"
    PERSON_MALFORMED = "person-malformed"
    CAMERA_MALFORMED = "camera-malformed"
    CODE_UNKNOWN = "code-unknown"
    NUMBER_MALFORMED = "number-malformed"
    TIME_MALFORMED = "time-malformed"
    NOTE_MISSING = "note-missing"
    REFERENCE_MALFORMED = "reference-malformed"
    DOCUMENT_UNREADABLE = "document-unreadable"
    DOCUMENT_NOT_PDF = "document-not-pdf"
    DOCUMENT_TOO_LARGE = "document-too-large"
    MARKER_WORDS_MALFORMED = "marker-words-malformed"
    DATA_FILE_INVALID = "data-file-invalid"
    FORM_UNREADABLE = "form-unreadable"
    FORM_INVALID = "form-invalid"
    FORM_OF_ANOTHER_KIND = "form-of-another-kind"
    FORM_OF_ANOTHER_INCIDENT = "form-of-another-incident"
    CAD_FILE_UNREADABLE = "cad-file-unreadable"
    CAD_ROW_INVALID = "cad-row-invalid"
    HEAD_CODE_MALFORMED = "head-code-malformed"
    ENTRY_UNKNOWN = "entry-unknown"
    EXPORT_UNREADABLE = "export-unreadable"
    HEADS_UNREADABLE = "heads-unreadable"
    OUTPUT_EXISTS = "output-exists"
    OUTPUT_INSIDE_STATION = "output-inside-station"
    OUTPUT_NOT_WRITABLE = "output-not-writable"

    # Things that are not there, or are there already
    OFFICER_UNKNOWN = "officer-unknown"
    OFFICER_EXISTS = "officer-exists"
    PERSON_HAS_ACCOUNT = "person-has-account"
    ROLE_MISSING = "role-missing"
    RECORDING_UNKNOWN = "recording-unknown"
    INCIDENT_UNKNOWN = "incident-unknown"
    CALL_UNKNOWN = "call-unknown"
    REPORT_UNKNOWN = "report-unknown"
    OVERRIDE_UNKNOWN = "override-unknown"
    MARKER_UNKNOWN = "marker-unknown"
    PROPOSAL_MISSING = "proposal-missing"
    CAMERA_UNASSIGNED = "camera-unassigned"
    RECORDING_ALREADY_IN_INCIDENT = "recording-already-in-incident"

    # The camera
    FOLDER_MISSING = "folder-missing"
    FOLDER_EMPTY = "folder-empty"
    FOLDER_INSIDE_STATION = "folder-inside-station"
    FOLDER_VANISHED = "folder-vanished"
    FILE_UNREADABLE = "file-unreadable"
    FILE_CHANGED_WHILE_READ = "file-changed-while-read"
    LINK_LEAVES_CAMERA = "link-leaves-camera"

    # The station
    STATION_MISSING = "station-missing"
    STATION_EXISTS = "station-exists"
    STATION_FOLDER_NOT_EMPTY = "station-folder-not-empty"
    STATION_DISK_TOO_SMALL = "station-disk-too-small"
    STATION_ON_SHARE = "station-on-share"
    TERMINAL_NOT_REMEMBERED = "terminal-not-remembered"
    STATION_TOO_NEW = "station-too-new"
    STATION_READ_ONLY = "station-read-only"
    STATION_UNREADABLE = "station-unreadable"
    WINDOW_OPEN_ALREADY = "window-open-already"
    NO_SCREEN = "no-screen"
    STATION_BUSY = "station-busy"
    STATION_MISMATCH = "station-mismatch"
    DISK_FULL = "disk-full"
    WORKER_DIED = "worker-died"
    READ_BACK_MISMATCH = "read-back-mismatch"

    # Keys and passwords
    KEYCHAIN_MISSING = "keychain-missing"
    STATION_KEY_MISSING = "station-key-missing"
    DEMONSTRATION_KEY_REFUSED = "demonstration-key-refused"
    DEMONSTRATION_PASSWORD_REFUSED = "demonstration-password-refused"  # noqa: S105 - a code
    PASSWORD_TOO_SHORT = "password-too-short"  # noqa: S105 - a code, not a password
    PASSWORD_UNCHANGED = "password-unchanged"  # noqa: S105 - a code, not a password
    RECOVERY_HALF_MALFORMED = "recovery-half-malformed"
    RECOVERY_HALVES_WRONG = "recovery-halves-wrong"
    RECOVERY_GROUPS_WRONG = "recovery-groups-wrong"

    # Refused by sign-in or by rights
    SIGN_IN_WRONG = "sign-in-wrong"
    SIGN_IN_LOCKED = "sign-in-locked"
    SIGN_IN_DISABLED = "sign-in-disabled"
    SIGNATURE_WRONG = "signature-wrong"
    PASSWORD_MUST_CHANGE = "password-must-change"  # noqa: S105 - a code, not a password
    SECOND_FACTOR_MUST_BE_SET = "second-factor-must-be-set"
    SECOND_FACTOR_CODE_WRONG = "second-factor-code-wrong"
    SECOND_FACTOR_FOR_OTHERS = "second-factor-for-others"
    SESSION_ENDED = "session-ended"
    NO_RIGHT = "no-right"
    OUTSIDE_UNIT = "outside-unit"
    OWN_ACCOUNT = "own-account"
    LAST_ADMINISTRATOR = "last-administrator"
    WEARER_NEEDS_SIGN_IN = "wearer-needs-sign-in"
    NOT_YOUR_RECORDING = "not-your-recording"
    OWN_INCIDENT = "own-incident"
    STILL_NOT_ALLOWED = "still-not-allowed"
    MARKER_OF_ANOTHER = "marker-of-another"
    CATEGORY_SET_BY_SUPERVISOR = "category-set-by-supervisor"
    RETAG_OPENS_FOOTAGE = "retag-opens-footage"
    NOTHING_TO_UNDO = "nothing-to-undo"
    NOTHING_TO_ACCEPT = "nothing-to-accept"
    LOCKED_BY_THE_GATE = "locked-by-the-gate"

    # Refused by the course of a change of policy
    POLICY_DATE_PASSED = "policy-date-passed"
    POLICY_IN_FORCE_ALREADY = "policy-in-force-already"
    LOG_ONLY_AT_FOUNDING_ONLY = "log-only-at-founding-only"
    PROPOSAL_OPEN_ALREADY = "proposal-open-already"
    PROPOSAL_ANSWERED_ALREADY = "proposal-answered-already"
    PROPOSAL_LAPSED = "proposal-lapsed"
    OWN_PROPOSAL = "own-proposal"

    # Refused by the course of a report
    REPORT_ALREADY_SEALED = "report-already-sealed"
    NOT_INVOLVED = "not-involved"
    SUPPLEMENT_BEFORE_REPORT = "supplement-before-report"
    ATTESTATION_NOT_ALLOWED = "attestation-not-allowed"
    ANOTHER_FORM_ASKED_FOR = "another-form-asked-for"
    DELETION_NOT_ASKED_FOR = "deletion-not-asked-for"
    CERTIFICATE_OF_ANOTHER = "certificate-of-another"
    COMMANDER_DECIDES = "commander-decides"
    NOTHING_TO_COMPARE = "nothing-to-compare"
    DECLARATION_CONTRADICTED = "declaration-contradicted"
    NOTHING_TO_DECIDE = "nothing-to-decide"
    INCIDENT_HAS_SEALED_REPORT = "incident-has-sealed-report"

    # Refused by the course of a case
    NOT_ON_CASE = "not-on-case"
    CASE_WORKER_UNFIT = "case-worker-unfit"
    CASE_WORKER_INVOLVED = "case-worker-involved"
    CASE_ACT_STANDS = "case-act-stands"
    NOT_CRITICAL = "not-critical"
    RELEASE_BEFORE_ACCOUNT = "release-before-account"
    OFFICER_NOT_INVOLVED = "officer-not-involved"
    ACCOUNT_EXISTS = "account-exists"
    VIEWED_BEFORE_ACCOUNT = "viewed-before-account"
    TAGS_CHANGED_MEANWHILE = "tags-changed-meanwhile"
    # Refused by the course of an override
    OVERRIDE_WORDS_TOO_SHORT = "override-words-too-short"
    OVERRIDE_RECORDING_MISSING = "override-recording-missing"
    RECORDING_NOT_IN_INCIDENT = "recording-not-in-incident"
    OVERRIDE_NOT_ALLOWED = "override-not-allowed"
    OVERRIDE_NOT_NEEDED = "override-not-needed"
    OVERRIDE_LIFTS_NOTHING = "override-lifts-nothing"
    OVERRIDE_ASKED_ALREADY = "override-asked-already"
    OVERRIDE_ANSWERER_BARRED = "override-answerer-barred"
    OVERRIDE_ANSWERED_ALREADY = "override-answered-already"
    OVERRIDE_CLOSED = "override-closed"
    OVERRIDE_BECAME_CRITICAL = "override-became-critical"
    OVERRIDE_NOT_YOURS = "override-not-yours"
    OVERRIDE_OVER = "override-over"
    OVERRIDE_REVIEWER_BARRED = "override-reviewer-barred"
    OVERRIDE_NOT_TO_REVIEW = "override-not-to-review"
    OVERRIDE_REVIEWED_ALREADY = "override-reviewed-already"

    # Integrity
    SEALED_FILE_DAMAGED = "sealed-file-damaged"
    SEALED_FILE_MISSING = "sealed-file-missing"
    DATABASE_DAMAGED = "database-damaged"
    GUARD_MISSING = "guard-missing"
    LOG_DAMAGED = "log-damaged"
    LOG_ROLLED_BACK = "log-rolled-back"
    LOG_FORKED = "log-forked"
    HEAD_NOT_CONTAINED = "head-not-contained"
    GRANT_ENDED = "grant-ended"

    # Footage that cannot be shown
    STILL_TIME_OUTSIDE = "still-time-outside"
    MARKER_TIME_OUTSIDE = "marker-time-outside"
    NOT_DECODABLE = "not-decodable"
    LIBVLC_MISSING = "libvlc-missing"


class KnownError(Exception):
    """Something that the world did; it has a sentence for the officer and what to do next.

    `problem` is the code, `facts` the plain values that its sentence names.
    """

    def __init__(self, problem: Problem, **facts: object) -> None:
        super().__init__(problem.value)
        self.problem = problem
        self.facts = {name: str(value) for name, value in facts.items()}


class BadInput(KnownError):
    """What was handed in, or the place where it was handed in, can't be used."""


class Refused(KnownError):
    """The gate, a right, or the course of the work says no."""


class IntegrityFailure(KnownError):
    """Evidence, the records or the log do not match what was sealed."""
