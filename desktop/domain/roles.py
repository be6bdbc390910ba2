"""Who may do what: roles, rights, and how far each right reaches (policy 4)."""

from enum import StrEnum
from types import MappingProxyType


class Role(StrEnum):
    """The ten roles of policy 4."""

    OFFICER = "officer"
    SERGEANT = "sergeant"
    COMMANDER = "commander"
    INVESTIGATOR = "investigator"
    INTERNAL_AFFAIRS = "internal-affairs"
    CUSTODIAN = "custodian"
    AUDITOR = "auditor"
    RECORDS = "records"
    DEVICE_MANAGER = "device-manager"
    ADMINISTRATOR = "administrator"


class Right(StrEnum):
    """What a person may be allowed to do."""

    OFFLOAD_FOR = "offload-for"
    TAG = "tag"
    PLAY = "play"
    LIST_RECORDINGS = "list-recordings"
    WRITE_REPORT = "write-report"
    DECIDE_REPORT = "decide-report"
    READ_LOG = "read-log"
    READ_RECORDING_LOG = "read-recording-log"
    ACCEPT_LOG = "accept-log"
    ASSIGN_CAMERAS = "assign-cameras"
    IMPORT_CAD = "import-cad"
    ADMINISTER_OFFICERS = "administer-officers"
    ASK_OVERRIDE = "ask-override"
    GRANT_OVERRIDE = "grant-override"
    REVIEW_OVERRIDE = "review-override"
    RELEASE_CRITICAL = "release-critical"
    ASSIGN_CASE = "assign-case"
    MARK_UNOBTAINABLE = "mark-unobtainable"
    RECORD_STATEMENT = "record-statement"
    CONFIRM_TAGS = "confirm-tags"
    PROPOSE_POLICY = "propose-policy"
    AGREE_POLICY = "agree-policy"


class Reach(StrEnum):
    """How far a right reaches: nothing, one's own, one's unit, an assigned case, and so on."""

    NONE = "none"
    OWN = "own"
    UNIT = "unit"
    CASE = "case"
    PURPOSE = "purpose"
    DRAWN = "drawn"
    ALL = "all"


_ROLES = tuple(Role)

# One row a right, one column a role, in the order of Role: policy 4 drawn as it stands there.
_N, _O, _U, _C, _P, _D, _A = (
    Reach.NONE,
    Reach.OWN,
    Reach.UNIT,
    Reach.CASE,
    Reach.PURPOSE,
    Reach.DRAWN,
    Reach.ALL,
)
# fmt: off
_TABLE: dict[Right, tuple[Reach, ...]] = {
    #                          OFF SGT CMD INV IA  CUS AUD REC DEV ADM
    Right.OFFLOAD_FOR:         (_O, _U, _N, _N, _N, _A, _N, _N, _A, _N),
    Right.TAG:                 (_O, _U, _N, _C, _C, _A, _N, _N, _N, _N),
    Right.PLAY:                (_O, _U, _U, _C, _C, _P, _D, _C, _N, _N),
    Right.LIST_RECORDINGS:     (_O, _U, _U, _C, _C, _A, _A, _C, _N, _N),
    Right.WRITE_REPORT:        (_O, _O, _O, _O, _O, _N, _N, _N, _N, _N),
    Right.DECIDE_REPORT:       (_N, _U, _U, _C, _N, _N, _N, _N, _N, _N),
    Right.READ_LOG:            (_N, _N, _N, _N, _N, _A, _A, _N, _N, _N),
    Right.READ_RECORDING_LOG:  (_O, _U, _U, _C, _C, _A, _A, _N, _N, _N),
    Right.ACCEPT_LOG:          (_N, _N, _N, _N, _N, _A, _N, _N, _N, _N),
    Right.ASSIGN_CAMERAS:      (_N, _N, _N, _N, _N, _N, _N, _N, _A, _A),
    Right.IMPORT_CAD:          (_N, _N, _N, _N, _N, _A, _N, _N, _N, _A),
    Right.ADMINISTER_OFFICERS: (_N, _N, _N, _N, _N, _N, _N, _N, _N, _A),
    Right.ASK_OVERRIDE:        (_O, _O, _O, _N, _N, _N, _N, _N, _N, _N),
    Right.GRANT_OVERRIDE:      (_N, _U, _U, _C, _N, _N, _N, _N, _N, _N),
    Right.REVIEW_OVERRIDE:     (_N, _N, _U, _N, _N, _N, _A, _N, _N, _N),
    Right.RELEASE_CRITICAL:    (_N, _N, _N, _C, _C, _N, _N, _N, _N, _N),
    Right.ASSIGN_CASE:         (_N, _N, _U, _N, _N, _N, _N, _N, _N, _N),
    Right.MARK_UNOBTAINABLE:   (_N, _N, _N, _N, _N, _A, _N, _N, _N, _N),
    Right.RECORD_STATEMENT:    (_N, _N, _N, _C, _C, _N, _N, _N, _N, _N),
    Right.CONFIRM_TAGS:        (_N, _U, _U, _N, _N, _N, _N, _N, _N, _N),
    Right.PROPOSE_POLICY:      (_N, _N, _N, _N, _N, _N, _N, _N, _N, _A),
    Right.AGREE_POLICY:        (_N, _N, _A, _N, _N, _N, _N, _N, _N, _N),
}
# fmt: on
MATRIX = MappingProxyType(
    {
        (right, role): reach
        for right, row in _TABLE.items()
        for role, reach in zip(_ROLES, row, strict=True)
    }
)

SUPERVISORS = frozenset({Role.SERGEANT, Role.COMMANDER})
INVESTIGATORS = frozenset({Role.INVESTIGATOR, Role.INTERNAL_AFFAIRS})


def reach(role: Role, right: Right) -> Reach:
    """How far a role's right reaches (policy 4)."""
    return MATRIX[right, role]
