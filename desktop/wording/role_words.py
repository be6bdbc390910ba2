"""Words for roles and rights."""

from collections.abc import Mapping

from desktop.domain.officers import AccountState
from desktop.domain.roles import Right, Role
from desktop.wording.language import said

ROLES: Mapping[Role, str] = {
    Role.OFFICER: "Officer",
    Role.SERGEANT: "Sergeant",
    Role.COMMANDER: "Commander",
    Role.INVESTIGATOR: "Investigator",
    Role.INTERNAL_AFFAIRS: "Internal affairs",
    Role.CUSTODIAN: "Custodian",
    Role.AUDITOR: "Auditor",
    Role.RECORDS: "Records",
    Role.DEVICE_MANAGER: "Device manager",
    Role.ADMINISTRATOR: "System administrator",
}

RIGHTS: Mapping[Right, str] = {
    Right.OFFLOAD_FOR: "offload a camera for this wearer",
    Right.TAG: "tag incidents",
    Right.PLAY: "play footage",
    Right.LIST_RECORDINGS: "list recordings",
    Right.WRITE_REPORT: "write reports of incidents",
    Right.DECIDE_REPORT: "approve or return reports",
    Right.READ_LOG: "read the custody log",
    Right.READ_RECORDING_LOG: "read the log of a recording",
    Right.ACCEPT_LOG: "accept a custody log that does not extend the one before",
    Right.ASSIGN_CAMERAS: "assign cameras",
    Right.IMPORT_CAD: "import calls from dispatch",
    Right.ADMINISTER_OFFICERS: "manage accounts",
    Right.ASK_OVERRIDE: "ask for an override",
    Right.GRANT_OVERRIDE: "answer a request for an override",
    Right.REVIEW_OVERRIDE: "review overrides",
    Right.RELEASE_CRITICAL: "release critical footage",
    Right.ASSIGN_CASE: "assign investigators to cases",
    Right.MARK_UNOBTAINABLE: "mark a report as unobtainable",
    Right.RECORD_STATEMENT: "record a statement",
    Right.CONFIRM_TAGS: "confirm tags",
    Right.PROPOSE_POLICY: "propose a change of policy",
    Right.AGREE_POLICY: "agree to a change of policy",
}


ACCOUNT_STATES: Mapping[AccountState, str] = {
    AccountState.ACTIVE: "Active",
    AccountState.MUST_CHANGE_PASSWORD: "Must choose a password",
    AccountState.LOCKED: "Locked",
    AccountState.DISABLED: "Disabled",
}


def account_state_words(state: AccountState) -> str:
    """How an account stands."""
    return said(ACCOUNT_STATES[state])


def role_words(role: Role) -> str:
    """A role's title."""
    return said(ROLES[role])


def right_words(right: Right) -> str:
    """What a right allows, to stand after "you may"."""
    return said(RIGHTS[right])
