"""Sentences for signing in and for sessions."""

from collections.abc import Mapping

from desktop.domain.refusals import Problem

SIGN_IN: Mapping[Problem, str] = {
    Problem.SIGN_IN_WRONG: "Badge, password or code is not right.[ {left} left.| Try again.]",
    Problem.SIGN_IN_LOCKED: (
        "This account is locked[ until {until}] after too many tries. An administrator can unlock "
        "it before that. Cameras can still be docked."
    ),
    Problem.SIGN_IN_DISABLED: (
        "[The account of badge {badge}|This account] is disabled. What was recorded and written "
        "under it is kept. Ask an administrator."
    ),
    Problem.SIGNATURE_WRONG: (
        "Password not right.[ {left} left.] Not signed, and nothing was sealed or decided."
    ),
    Problem.PASSWORD_MUST_CHANGE: (
        "Your password was set by someone else. Choose your own first; then you can go on."
    ),
    Problem.SECOND_FACTOR_MUST_BE_SET: (
        "Your role signs in with a code as well. Set up your authenticator app first; then you can "
        "go on."
    ),
    Problem.SECOND_FACTOR_CODE_WRONG: (
        "The code is not right, so the authenticator app is not set up yet. Nothing was changed. "
        "Check the clock of its device, and type the code that it shows now."
    ),
    Problem.SECOND_FACTOR_FOR_OTHERS: (
        "Each person sets up their own authenticator app. Nothing was changed. Ask "
        "[badge {badge}|the person] to sign in and do it."
    ),
    Problem.SESSION_ENDED: ("You are signed out. What you saved is kept. Sign in again to go on."),
}
