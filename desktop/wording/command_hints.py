"""What helps next in a shell; only the shell shows it, so the sentences can serve a window too."""

from collections.abc import Mapping

from desktop.domain.refusals import Problem

_AT = "--station DIR --as BADGE"
_VERIFY = "firsthand verify --station DIR"

COMMAND_HINTS: Mapping[Problem, str] = {
    Problem.CODE_UNKNOWN: "firsthand taxonomy",
    Problem.NOTE_MISSING: f"firsthand decide INCIDENT approve --note TEXT {_AT}",
    Problem.FORM_UNREADABLE: f"firsthand report form INCIDENT --out FILE.toml {_AT}",
    Problem.FORM_INVALID: f"firsthand report form INCIDENT {_AT}",
    Problem.FORM_OF_ANOTHER_KIND: (
        f"firsthand report form INCIDENT --kind KIND --out FILE.toml {_AT}"
    ),
    Problem.HEAD_CODE_MALFORMED: "firsthand verify --station DIR --head CODE",
    Problem.EXPORT_UNREADABLE: f"firsthand log export --out FILE.zip {_AT}",
    Problem.HEADS_UNREADABLE: f"firsthand log export --out FILE.zip {_AT}",
    Problem.OFFICER_UNKNOWN: f"firsthand officer add BADGE --role ROLE --unit UNIT {_AT}",
    Problem.RECORDING_UNKNOWN: f"firsthand recordings {_AT}",
    Problem.CAMERA_UNASSIGNED: f"firsthand camera assign CAMERA --wearer BADGE {_AT}",
    Problem.WEARER_NEEDS_SIGN_IN: f"firsthand offload FOLDER --wearer BADGE {_AT}",
    Problem.KEYCHAIN_MISSING: "firsthand demo create DIR",
    Problem.STATION_KEY_MISSING: "firsthand station recover DIR",
    Problem.SIGN_IN_WRONG: (
        "if you have an authenticator app, set FIRSTHAND_CODE to the code that it shows, and repeat"
    ),
    Problem.SIGN_IN_LOCKED: f"firsthand officer unlock BADGE {_AT}",
    Problem.PASSWORD_MUST_CHANGE: f"firsthand officer password BADGE {_AT}",
    Problem.SECOND_FACTOR_MUST_BE_SET: f"firsthand officer second-factor BADGE {_AT}",
    Problem.LOCKED_BY_THE_GATE: f"firsthand review INCIDENT {_AT}",
    Problem.REPORT_ALREADY_SEALED: (
        f"firsthand report form INCIDENT --kind supplement --out FILE.toml {_AT}"
    ),
    Problem.ANOTHER_FORM_ASKED_FOR: f"firsthand report form INCIDENT --out FILE.toml {_AT}",
    Problem.NOT_INVOLVED: f"firsthand incident add INCIDENT --officer BADGE --role ROLE {_AT}",
    Problem.SUPPLEMENT_BEFORE_REPORT: f"firsthand report seal INCIDENT --from FILE.toml {_AT}",
    Problem.OVERRIDE_RECORDING_MISSING: f"firsthand recordings {_AT}",
    Problem.OVERRIDE_ASKED_ALREADY: f"firsthand override end NUMBER {_AT}",
    Problem.OVERRIDE_UNKNOWN: f"firsthand override list {_AT}",
    Problem.STILL_TIME_OUTSIDE: f"firsthand recordings {_AT}",
    Problem.PROPOSAL_MISSING: f"firsthand policy propose NAME --from DATE {_AT}",
    Problem.POLICY_DATE_PASSED: f"firsthand policy propose NAME --from DATE {_AT}",
    Problem.PROPOSAL_OPEN_ALREADY: f"firsthand policy withdraw {_AT}",
    Problem.SEALED_FILE_DAMAGED: _VERIFY,
    Problem.SEALED_FILE_MISSING: _VERIFY,
    Problem.DATABASE_DAMAGED: _VERIFY,
    Problem.GUARD_MISSING: _VERIFY,
    Problem.LOG_DAMAGED: _VERIFY,
    Problem.LOG_ROLLED_BACK: f"firsthand log accept --note TEXT {_AT}",
    Problem.LOG_FORKED: f"firsthand log accept --note TEXT {_AT}",
    Problem.HEAD_NOT_CONTAINED: _VERIFY,
}


def command_hint(problem: Problem) -> str | None:
    """What helps next, as a line for the shell, where something does."""
    command = COMMAND_HINTS.get(problem)
    return None if command is None else f"Next: {command}"
