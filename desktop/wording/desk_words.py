"""Words for a supervisor's desk: what was checked, as it holds and as it is worth a look."""

from collections.abc import Mapping

from desktop.domain.desk_checks import DeskCheck
from desktop.wording.language import said

HOLDS: Mapping[DeskCheck, str] = {
    DeskCheck.SEALED_IN_TIME: "Sealed in time",
    DeskCheck.WRITTEN_BEFORE_VIEWING: "Sealed before any viewing by its author",
    DeskCheck.NO_OVERRIDE_USED: "No override was used before it was sealed",
    DeskCheck.NO_SUPERVISOR_HAD_VIEWED: "No supervisor had viewed footage before it was sealed",
    DeskCheck.CALL_MATCHES: "Matches its call from dispatch",
    DeskCheck.RECORDED_WHOLE_CALL: "The author's recordings reach the end of the call",
    DeskCheck.RECORDINGS_WHOLE: "Every recording is whole",
    DeskCheck.CLOCKS_BELIEVED: "The cameras' clocks can be believed",
    DeskCheck.OTHERS_SEALED: "Everyone else who was there has sealed an account",
    DeskCheck.FORM_ASKED_FOR: "On its category's form",
    DeskCheck.NOT_UNDER_ATTESTATION: "No viewing under an attestation",
    DeskCheck.TYPED_HERE: "Written here",
    DeskCheck.NOTHING_PASTED: "Nothing pasted",
    DeskCheck.TOOK_TIME: "Written at a usual pace",
}

WORTH_A_LOOK: Mapping[DeskCheck, str] = {
    DeskCheck.SEALED_IN_TIME: "Sealed after it was due",
    DeskCheck.WRITTEN_BEFORE_VIEWING: "The author had viewed footage or heard of it before",
    DeskCheck.NO_OVERRIDE_USED: "Viewed before report, under an override",
    DeskCheck.NO_SUPERVISOR_HAD_VIEWED: "A supervisor had viewed footage before it was sealed",
    DeskCheck.CALL_MATCHES: "No call from dispatch matches",
    DeskCheck.RECORDED_WHOLE_CALL: "The author's recordings end before the call was cleared",
    DeskCheck.RECORDINGS_WHOLE: "A recording is not whole",
    DeskCheck.CLOCKS_BELIEVED: "The clock of a camera cannot be believed",
    DeskCheck.OTHERS_SEALED: "Someone else who was there has not sealed an account yet",
    DeskCheck.FORM_ASKED_FOR: "The form that its category asks for by now is still owed",
    DeskCheck.NOT_UNDER_ATTESTATION: "The author had viewed footage under an attestation",
    DeskCheck.TYPED_HERE: "Handed in as a file, so nothing is known of its writing",
    DeskCheck.NOTHING_PASTED: "Characters pasted into it",
    DeskCheck.TOOK_TIME: "Seconds from the first words to the sealing",
}


def desk_check_words(check: DeskCheck) -> str:
    """What a check says where it holds."""
    return said(HOLDS[check])


def desk_warning_words(check: DeskCheck) -> str:
    """What a check says where it does not hold."""
    return said(WORTH_A_LOOK[check])
