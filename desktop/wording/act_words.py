"""Words for the acts that the custody log holds."""

from collections.abc import Mapping

from desktop.domain.custody import Act
from desktop.wording.language import said

ACTS: Mapping[Act, str] = {
    Act.STATION_FOUNDED: "Station founded",
    Act.STATION_RECOVERED: "Station's key recovered from the printed halves",
    Act.POLICY_ADOPTED: "Policy adopted",
    Act.SIGNED_IN: "Signed in",
    Act.SIGN_IN_FAILED: "Sign-in failed",
    Act.SIGNED_AGAIN: "Password given again as a signature",
    Act.ACCOUNT_LOCKED: "Account locked after failed sign-ins",
    Act.OFFICER_ADDED: "Person added",
    Act.OFFICER_UNLOCKED: "Account unlocked",
    Act.OFFICER_DISABLED: "Account disabled",
    Act.PASSWORD_CHANGED: "Password changed",
    Act.SECOND_FACTOR_SET: "Authenticator app set up",
    Act.CAMERA_ASSIGNED: "Camera assigned",
    Act.CAD_IMPORTED: "Calls from dispatch imported",
    Act.OFFLOADED: "Recording sealed, verified and recorded",
    Act.OFFLOAD_FAILED: "Camera file could not be sealed",
    Act.LEFTOVERS_SWEPT: "Leftovers of interrupted offloads cleared away",
    Act.INCIDENT_CREATED: "Incident made",
    Act.INCIDENT_RETAGGED: "Tags changed",
    Act.TAGS_UNDONE: "Tags taken back",
    Act.NO_RECORDING_EXPLAINED: "Reason given for a call without a recording",
    Act.RECORDING_FILED: "Recording filed under an incident",
    Act.OFFICER_INVOLVED: "Person named as part of an incident",
    Act.TAGS_CONFIRMED: "Tags confirmed by a supervisor who was not there",
    Act.CASE_ASSIGNED: "Case assigned",
    Act.CRITICAL_RELEASED: "Critical footage released to a person by an investigator",
    Act.REPORT_UNOBTAINABLE: "Report marked as one that will not come",
    Act.OUTSIDE_REPORT_ENTERED: "Report from another records system entered",
    Act.STATEMENT_RECORDED: "Statement to an investigator recorded",
    Act.REPORT_SEALED: "Report sealed",
    Act.REPORT_READ: "Reports read",
    Act.REPORT_APPROVED: "Report approved",
    Act.REPORT_RETURNED: "Report returned",
    Act.DELETION_APPROVED: "Request to delete approved; nothing was deleted by it",
    Act.ACCESS_ASKED: "Asked whether footage is open",
    Act.ACCESS_REFUSED: "Footage refused",
    Act.FOOTAGE_RELEASED: "Footage released to a viewer",
    Act.OVERRIDE_ASKED: "Override asked for",
    Act.OVERRIDE_GRANTED: "Override granted",
    Act.OVERRIDE_REFUSED: "Override refused",
    Act.OVERRIDE_ENDED: "Override ended early",
    Act.OVERRIDE_REVIEWED: "Override looked back at",
    Act.VIEWED: "Footage viewed",
    Act.STILL_MADE: "Still made",
    Act.MARKER_SET: "Moment of the footage marked",
    Act.MARKER_RENAMED: "Words of a marker changed",
    Act.MARKER_REMOVED: "Marker withdrawn",
    Act.CERTIFICATE_ISSUED: "Certificate of clean reporting issued",
    Act.LOG_READ: "Log of a recording read",
    Act.LOG_EXPORTED: "Custody log exported",
    Act.PROOF_MADE: "Proof of an entry made",
    Act.LOG_ACCEPTED: "Custody log accepted although it does not extend the one before",
    Act.HEAD_SIGNED: "Head of the custody log signed",
    Act.CLOCK_SET_BACK: "This machine's clock was found set back",
}


def act_words(act: Act) -> str:
    """What was done, as a line of the log says it."""
    return said(ACTS[act])
