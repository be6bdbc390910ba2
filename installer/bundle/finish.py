"""What is done to a program after it was frozen: licences, bill, and a look for the foreign."""

from collections.abc import Sequence
from pathlib import Path

from installer.bundle.bill import write_bill
from installer.bundle.components import Component
from installer.bundle.contents_list import write_contents
from installer.bundle.foreign import foreign
from installer.bundle.licences import write_licences


class Unfit(Exception):
    """The frozen program must not be handed out; the message says why."""


def finish(program: Path, components: Sequence[Component], system: str) -> int:
    """Make a frozen program whole and tell how many files it has. Raises Unfit, MissingText."""
    write_licences(program, components)
    write_bill(program, components, system)
    refuse_foreign(program)
    return write_contents(program)


def refuse_foreign(program: Path) -> None:
    """Raise Unfit where a program holds what it must not hold."""
    if found := list(foreign(program)):
        raise Unfit("this must not be in the program:\n  " + "\n  ".join(found))
