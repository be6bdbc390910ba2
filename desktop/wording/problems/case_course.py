"""Sentences for what the course of a case does not allow."""

from collections.abc import Mapping

from desktop.domain.refusals import Problem

CASE_COURSE: Mapping[Problem, str] = {
    Problem.NOT_ON_CASE: (
        "You are not assigned to the case of [incident {incident}|this incident]. Nothing was "
        "changed. A commander of its unit can assign you."
    ),
    Problem.CASE_WORKER_UNFIT: (
        "[Badge {officer}|That person] cannot be given a case: cases go to investigators, internal "
        "affairs and records, and to no disabled account. Nothing was assigned. Choose somebody "
        "else."
    ),
    Problem.CASE_WORKER_INVOLVED: (
        "[Badge {officer}|That person] was part of [incident {incident}|this incident], so its "
        "case cannot go there. Nothing was assigned. Choose somebody who was not there."
    ),
    Problem.CASE_ACT_STANDS: (
        "That stands beside [incident {incident}|this incident] already. Nothing was changed, and "
        "nothing more is needed. Look at the case again if you expected something else."
    ),
    Problem.NOT_CRITICAL: (
        "[Incident {incident}|This incident] is not critical, so no release is needed. Nothing was "
        "changed. Each officer's own report opens its footage."
    ),
    Problem.RELEASE_BEFORE_ACCOUNT: (
        "[Badge {officer}|That person] has not given an account of [incident {incident}|this "
        "incident] yet. Nothing was released. Release it after the report is sealed or the "
        "statement is recorded."
    ),
    Problem.OFFICER_NOT_INVOLVED: (
        "[Badge {officer}|That person] is not listed as part of [incident {incident}|this "
        "incident]. Nothing was changed. Check the badge number, or have the person added first."
    ),
    Problem.ACCOUNT_EXISTS: (
        "[Badge {officer}|That person] has given an account of [incident {incident}|this incident] "
        "already. Nothing was changed. What comes later goes in a supplement."
    ),
    Problem.VIEWED_BEFORE_ACCOUNT: (
        "[Badge {officer}|That person] has viewed footage of [incident {incident}|this incident], "
        "so an account from elsewhere can no longer stand as a first one. Nothing was entered. "
        "Write a report here that declares what was viewed."
    ),
    Problem.TAGS_CHANGED_MEANWHILE: (
        "The tags of [incident {incident}|this incident] were changed while you looked at them. "
        "Nothing was confirmed. Look at them as they are now, and confirm them again."
    ),
}
