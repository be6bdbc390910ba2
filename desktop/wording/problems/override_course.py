"""Sentences for what the course of an override does not allow (policy 2.8)."""

from collections.abc import Mapping

from desktop.domain.refusals import Problem

OVERRIDE_COURSE: Mapping[Problem, str] = {
    Problem.OVERRIDE_WORDS_TOO_SHORT: (
        "Say in at least [{least}|a few] letters what you need to find out, so that who answers "
        "can decide. Nothing was sent."
    ),
    Problem.OVERRIDE_RECORDING_MISSING: (
        "Name the recordings that you need to see. An override opens these alone. Nothing was sent."
    ),
    Problem.RECORDING_NOT_IN_INCIDENT: (
        "[Recording {recording}|That recording] is not part of [incident {incident}|this "
        "incident]. Nothing was sent. Choose among the incident's own recordings."
    ),
    Problem.OVERRIDE_NOT_ALLOWED: (
        "The policy in force for these recordings allows no override of that length. Nothing was "
        "sent. [Choose one of these lengths, in minutes: {choices}.|Write your report: it opens "
        "the footage to you.]"
    ),
    Problem.OVERRIDE_NOT_NEEDED: (
        "Footage of [incident {incident}|this incident] is open without an override. Nothing was "
        "changed. Whoever asked can review it now."
    ),
    Problem.OVERRIDE_LIFTS_NOTHING: (
        "An override would not open footage of [incident {incident}|this incident]: it is locked "
        "for reasons that no override lifts. Nothing was changed. Ask why it is locked to see what "
        "opens it."
    ),
    Problem.OVERRIDE_ASKED_ALREADY: (
        "[Override {override}|Your earlier request] for [incident {incident}|this incident] is "
        "not over yet. Nothing was sent. Wait for its answer, or end it and ask again."
    ),
    Problem.OVERRIDE_ANSWERER_BARRED: (
        "[Badge {badge}|This person] cannot answer a request for an override here[, because this "
        "person {bar}]. Nothing was changed. Ask a supervisor of the incident's unit who was not "
        "there."
    ),
    Problem.OVERRIDE_ANSWERED_ALREADY: (
        "You have answered [override {override}|this request] already; each supervisor answers "
        "once. Nothing was changed. If a second grant is missing, ask another supervisor for it."
    ),
    Problem.OVERRIDE_CLOSED: (
        "[Override {override}|This request] takes no more answers: it was refused, granted or "
        "ended before. Nothing was changed. Look at it again to see how it stands."
    ),
    Problem.OVERRIDE_BECAME_CRITICAL: (
        "[Incident {incident}|This incident] has become a critical one since the override was "
        "asked for, and there two supervisors must grant it. Nothing was granted. Refuse it, and "
        "have it asked for again."
    ),
    Problem.OVERRIDE_NOT_YOURS: (
        "[Override {override}|This override] can be ended by who asked for it and by who granted "
        "it. Nothing was changed. Ask one of them."
    ),
    Problem.OVERRIDE_OVER: (
        "[Override {override}|This override] is over already. Nothing was changed, and nothing "
        "more is needed."
    ),
    Problem.OVERRIDE_REVIEWER_BARRED: (
        "[Badge {badge}|This person] cannot look back at [override {override}|this override][, "
        "because this person {bar}]. Nothing was changed. A commander of the incident's unit or an "
        "auditor who neither asked nor granted can."
    ),
    Problem.OVERRIDE_NOT_TO_REVIEW: (
        "[Override {override}|This override] is not one to look back at: it was not granted, or it "
        "is still in force. Nothing was changed. Look at it again when it is over."
    ),
    Problem.OVERRIDE_REVIEWED_ALREADY: (
        "[Override {override}|This override] was looked back at already, and the first review "
        "stands. Nothing was changed."
    ),
}
