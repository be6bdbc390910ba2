"""The sentences of the page of people and cameras."""

from PySide6.QtCore import QCoreApplication

from desktop.domain.officers import AccountState
from desktop.presenters.people_state import (
    CameraRow,
    PeopleDone,
    PeopleState,
    PeopleTask,
    PersonRow,
)
from desktop.presenters.states import State
from desktop.views.theme.icons import Icon
from desktop.views.widgets.key_value_list import Pairs
from desktop.wording import account_state_words, printable, role_words

_STATES = {
    AccountState.LOCKED: State.ATTENTION,
    AccountState.MUST_CHANGE_PASSWORD: State.DUE,
}


def _tr(words: str) -> str:
    return QCoreApplication.translate("People", words)


def summary(state: PeopleState) -> str:
    """How many there are."""
    locked = sum(each.account is AccountState.LOCKED for each in state.people)
    parts = [
        _tr("{n} people").format(n=len(state.people)),
        _tr("{n} cameras with a wearer").format(n=len(state.cameras)),
    ]
    if locked:
        parts.append(_tr("{n} locked").format(n=locked))
    return " · ".join(parts)


def account_state(person: PersonRow) -> State | None:
    """The state whose icon and color go with an account's words; None where all is in order."""
    return None if person.account is None else _STATES.get(person.account)


def account_icon(person: PersonRow) -> Icon | None:
    """The shape beside the words of an account that asks for nothing."""
    if person.is_disabled:
        return Icon.USER_X
    return None if person.account is None else Icon.CIRCLE_CHECK_BIG


def account_words(person: PersonRow) -> str:
    """How an account stands."""
    if person.account is None:
        return account_state_words(AccountState.DISABLED) if person.is_disabled else ""
    words = account_state_words(person.account)
    if person.locked_until is not None:
        return _tr("{locked} until {time}").format(
            locked=words, time=f"{person.locked_until:%H:%M}"
        )
    return words


def cameras_words(person: PersonRow) -> str:
    """The cameras that somebody wears."""
    return ", ".join(map(printable, person.cameras))


def person_sentence(person: PersonRow) -> str:
    """One person in one sentence, for a screen reader."""
    parts = (
        f"{role_words(person.role)} {printable(person.badge)}",
        printable(person.unit),
        cameras_words(person),
        account_words(person),
        _tr("this is you") if person.is_own else "",
    )
    return ", ".join(part for part in parts if part)


def camera_sentence(camera: CameraRow) -> str:
    """One camera in one sentence, for a screen reader."""
    return _tr("Camera {camera}, worn by {badge}, {unit}").format(
        camera=printable(camera.camera),
        badge=printable(camera.wearer),
        unit=printable(camera.unit),
    )


def person_title(person: PersonRow) -> str:
    """Whom the card beside the list is about."""
    return f"{role_words(person.role)} {printable(person.badge)}"


def person_pairs(person: PersonRow) -> Pairs:
    """What is known of a person."""
    pairs = [
        (_tr("Unit"), printable(person.unit) or _tr("none")),
        (_tr("Cameras"), cameras_words(person) or _tr("none")),
    ]
    if person.account is not None:
        pairs.append((_tr("Account"), account_words(person)))
        second = _tr("Set up") if person.has_second_factor else _tr("Not set up")
        pairs.append((_tr("Authenticator app"), second))
    elif person.is_disabled:
        pairs.append((_tr("Account"), account_words(person)))
    return tuple(pairs)


def done_words(done: PeopleDone) -> tuple[str, str]:
    """What was done, and what follows."""
    badge = printable(done.badge)
    match done.task:
        case PeopleTask.ADD:
            return (
                _tr("{badge} was added.").format(badge=badge),
                _tr("Hand over the first password. It must be changed at the first sign-in."),
            )
        case PeopleTask.RESET:
            return (
                _tr("{badge} has a new first password.").format(badge=badge),
                _tr("Hand it over. It must be changed at the next sign-in."),
            )
        case PeopleTask.UNLOCK:
            return _tr("{badge} is unlocked.").format(badge=badge), _tr("They can sign in again.")
        case PeopleTask.DISABLE:
            return (
                _tr("{badge} is disabled.").format(badge=badge),
                _tr("They can no longer sign in. Everything that they did stays in the log."),
            )
        case PeopleTask.ASSIGN | PeopleTask.REASSIGN:
            return (
                _tr("{badge} wears {camera} from now on.").format(
                    badge=badge, camera=printable(done.camera or "")
                ),
                _tr("What it recorded before stays its old wearer's."),
            )
