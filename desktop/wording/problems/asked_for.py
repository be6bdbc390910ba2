"""Sentences for things that were asked for and are not there, or are there already."""

from collections.abc import Mapping

from desktop.domain.refusals import Problem

ASKED_FOR: Mapping[Problem, str] = {
    Problem.OFFICER_UNKNOWN: (
        "[Badge {badge}|That badge] is not known at this station. Nothing was changed. Check the "
        "number, or ask an administrator to add the person."
    ),
    Problem.OFFICER_EXISTS: (
        "[Badge {badge}|That badge] is already known at this station. Nothing was changed. Check "
        "the number."
    ),
    Problem.PERSON_HAS_ACCOUNT: (
        "This person has an account already[: badge {badge}]. Nobody was added. Disable that "
        "account first, or check the personnel number."
    ),
    Problem.ROLE_MISSING: (
        "Say how the person was part of the incident. Nobody was added yet.[ Choose one of these: "
        "{choices}.]"
    ),
    Problem.RECORDING_UNKNOWN: (
        "[Recording {recording}|That recording] is not known at this station. Nothing was changed. "
        "Check it against the list of your recordings."
    ),
    Problem.INCIDENT_UNKNOWN: (
        "[Incident {incident}|That incident] is not known at this station. Nothing was changed. "
        "Check its number."
    ),
    Problem.CALL_UNKNOWN: (
        "[Call {event}|That call] does not list you. Nothing was saved. Check its number, or ask "
        "whoever imports the calls to correct it."
    ),
    Problem.REPORT_UNKNOWN: (
        "[Report {report}|That report] is not known at this station. Nothing was changed. Check "
        "its number."
    ),
    Problem.OVERRIDE_UNKNOWN: (
        "[Override {override}|That override] is not known at this station. Nothing was changed. "
        "Check its number."
    ),
    Problem.MARKER_UNKNOWN: (
        "That marker does not stand on this footage, or it was withdrawn. Nothing was changed. "
        "Open the page again to see the markers as they are now."
    ),
    Problem.CAMERA_UNASSIGNED: (
        "[Camera {camera}|This camera] is not assigned to anyone yet. Nothing was copied, and "
        "everything is still on the camera. Sign in to offload it, or have it assigned first."
    ),
    Problem.RECORDING_ALREADY_IN_INCIDENT: (
        "[Recording {recording}|This recording] is already part of this incident. Nothing was "
        "changed, and nothing more is needed."
    ),
    Problem.NOTHING_TO_ACCEPT: (
        "The custody log extends the head that the keychain keeps, so there is nothing to accept. "
        "Nothing was changed."
    ),
}
