"""Words for a supervisor's desk: what was checked, as it holds and as it is worth a look."""

from collections.abc import Mapping

from desktop.domain.desk_checks import DeskCheck
from desktop.wording.language import said

HOLDS: Mapping[DeskCheck, str] = {
    DeskCheck.SEALED_IN_TIME: "Sealed in time",
    DeskCheck.WRITTEN_BEFORE_VIEWING: "Sealed before any viewing by its author",
    DeskCheck.NO_SUPERVISOR_HAD_VIEWED: "No supervisor had viewed footage before it was sealed",
    DeskCheck.CALL_MATCHES: "Matches its call from dispatch",
    DeskCheck.RECORDED_WHOLE_CALL: "The author's recordings reach the end of the call",
    DeskCheck.RECORDINGS_WHOLE: "Every recording is whole",
    DeskCheck.CLOCKS_BELIEVED: "The cameras' clocks can be believed",
    DeskCheck.OTHERS_SEALED: "Everyone else who was there has sealed an account",
}

WORTH_A_LOOK: Mapping[DeskCheck, str] = {
    DeskCheck.SEALED_IN_TIME: "Sealed after it was due",
    DeskCheck.WRITTEN_BEFORE_VIEWING: "The author had viewed footage or heard of it before",
    DeskCheck.NO_SUPERVISOR_HAD_VIEWED: "A supervisor had viewed footage before it was sealed",
    DeskCheck.CALL_MATCHES: "No call from dispatch matches",
    DeskCheck.RECORDED_WHOLE_CALL: "The author's recordings end before the call was cleared",
    DeskCheck.RECORDINGS_WHOLE: "A recording is not whole",
    DeskCheck.CLOCKS_BELIEVED: "The clock of a camera cannot be believed",
    DeskCheck.OTHERS_SEALED: "Someone else who was there has not sealed an account yet",
}


def desk_check_words(check: DeskCheck) -> str:
    """What a check says where it holds."""
    return said(HOLDS[check])


def desk_warning_words(check: DeskCheck) -> str:
    """What a check says where it does not hold."""
    return said(WORTH_A_LOOK[check])
