"""Sentences for what a person may not do, or the gate keeps locked."""

from collections.abc import Mapping

from desktop.domain.refusals import Problem

RIGHTS: Mapping[Problem, str] = {
    Problem.NO_RIGHT: (
        "Your role[, {role},] does not include the right to [{right}|do this]. Nothing was "
        "changed. Ask someone whose role includes it."
    ),
    Problem.OUTSIDE_UNIT: (
        "This belongs to [unit {unit}|another unit], not to yours. Nothing was changed. Ask a "
        "supervisor of that unit."
    ),
    Problem.OWN_ACCOUNT: (
        "Nobody can do this to their own account. Nothing was changed. Ask another administrator."
    ),
    Problem.LAST_ADMINISTRATOR: (
        "[Badge {badge}|This person] is the last administrator of the station, so the account "
        "stays as it is. Add another administrator first."
    ),
    Problem.WEARER_NEEDS_SIGN_IN: (
        "[Camera {camera}|This camera] is assigned to someone other than [badge {wearer}|this "
        "wearer]. Nothing was copied, and everything is still on the camera. Sign in to offload it "
        "for this wearer; both then count as its wearers."
    ),
    Problem.NOT_YOUR_RECORDING: (
        "[Recording {recording}|This recording] was not worn by you. Nothing was changed. It can "
        "be filed by the officer who wore the camera, by its call from dispatch, or by a "
        "supervisor of its unit who was not there."
    ),
    Problem.OWN_INCIDENT: (
        "You were there, so you cannot decide anything about [incident {incident}|this incident]. "
        "Nothing was decided. Somebody of the same role who was not there can."
    ),
    Problem.STILL_NOT_ALLOWED: (
        "The policy does not let your role[, {role},] take stills. No picture was made. Ask "
        "someone whose role may, if you need one."
    ),
    Problem.MARKER_OF_ANOTHER: (
        "This marker was set by [badge {badge}|somebody else]. Nothing was changed. Set one of "
        "your own beside it if you see it otherwise."
    ),
    Problem.CATEGORY_SET_BY_SUPERVISOR: (
        "[Category {category}|This category] is set by a supervisor only. Nothing was saved. "
        "Choose another, or ask your supervisor."
    ),
    Problem.RETAG_OPENS_FOOTAGE: (
        "Taking off [category {category}|this category] would open footage of [incident {incident}|"
        "this incident] sooner. Nothing was changed. A second person must agree: a supervisor of "
        "the unit who was not there can change it."
    ),
    Problem.NOTHING_TO_UNDO: (
        "The tags of [incident {incident}|this incident] can no longer be taken back. Nothing was "
        "changed. That works for 30 seconds, for who set them, until a report is sealed. Change "
        "the tags instead."
    ),
    Problem.LOCKED_BY_THE_GATE: (
        "This footage is locked to you. Nothing was shown or written. Ask why it is locked to see "
        "what opens it and who can do that."
    ),
}
