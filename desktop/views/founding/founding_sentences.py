"""What the first start says of a step, of a disk, of a policy and of the paper."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from desktop.domain.policy import Policy
from desktop.domain.recovery import groups_of
from desktop.ports.new_places import NewPlace
from desktop.presenters.founding_state import FoundingStep
from desktop.services.choose_place import hours_of_footage
from desktop.views.dock.amounts import size_words
from desktop.wording import printable

_GROUPS_A_LINE = 7


def _tr(words: str) -> str:
    return QCoreApplication.translate("Founding", words)


def step_words(step: FoundingStep) -> str:
    """A step in the list of steps."""
    words: Mapping[FoundingStep, str] = {
        FoundingStep.KEYCHAIN: _tr("Keychain"),
        FoundingStep.PLACE: _tr("Name and folder"),
        FoundingStep.POLICY: _tr("Policy"),
        FoundingStep.ADMINISTRATOR: _tr("Administrator"),
        FoundingStep.AUTHENTICATOR: _tr("Authenticator app"),
        FoundingStep.RECOVERY: _tr("Recovery key"),
        FoundingStep.TYPE_BACK: _tr("Recovery key, typed back"),
        FoundingStep.MAKE: _tr("Make the station"),
    }
    return words[step]


def room_words(place: NewPlace) -> str:
    """How much room there is, and for how much footage."""
    return _tr(
        "{size} are free: room for about {hours} hours of footage (1080 lines at 5 Mbit/s)."
    ).format(size=size_words(place.free), hours=f"{hours_of_footage(place.free):,}")


def log_only_words(policy: Policy | None) -> str:
    """That log-only is chosen now or never."""
    if policy is not None and policy.log_only:
        return _tr(
            "This policy locks nothing. It can be chosen only now, as every later reader of the "
            "log must see that nothing was ever locked. A stricter policy can follow."
        )
    return _tr(
        "A station can be founded with “Log only”; it can never change to it later. Every other "
        "change of policy takes an administrator and a commander."
    )


def paper(half: str, number: int, station: str) -> str:
    """One half as it goes on paper; nothing on it opens anything alone."""
    groups = groups_of(half)
    mark, _, _ = half.partition("-")
    lines = [
        "   ".join(groups[at : at + _GROUPS_A_LINE]) for at in range(0, len(groups), _GROUPS_A_LINE)
    ]
    return (
        "\n".join(
            (
                "Firsthand",
                _tr("Recovery key, half {number} of 2").format(number=number),
                _tr("Station: {name}").format(name=printable(station)),
                "",
                mark,
                *lines,
                "",
                _tr(
                    "Keep this paper sealed, in another office than the other half. Either half "
                    "alone tells nothing; whoever holds both can open every recording."
                ),
                _tr(
                    "Needed when the keychain of the station's account is lost: firsthand station "
                    "recover"
                ),
            )
        )
        + "\n"
    )
