"""One step of the self-test: tried, and told whatever comes of it."""

from collections.abc import Callable

from desktop.cli.house import SelfTestStep
from desktop.domain.refusals import KnownError
from desktop.wording import sentence

NOT_VERIFIED = "playback not verified"
"""How a step that could not be tried here begins; it is no failure."""


class Broken(Exception):
    """The program works, and not as it should."""


def step(name: str, attempt: Callable[[], str]) -> SelfTestStep:
    """Try something that tells what it found."""
    try:
        return SelfTestStep(name, passed=True, detail=attempt())
    except KnownError as error:
        return SelfTestStep(name, passed=False, detail=f"{error.problem}: {sentence(error)}")
    except Exception as error:  # noqa: BLE001 - whatever is broken is what this reports
        return SelfTestStep(name, passed=False, detail=f"{type(error).__name__}: {error}")
