"""The facts of a problem as people read them: codes as words, times by the clock on the wall."""

import re
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta, tzinfo
from functools import partial

from desktop.domain.override_parties import OverrideBar
from desktop.domain.recovery import HalfFault, HalvesFault
from desktop.domain.report_forms import FieldFault
from desktop.domain.roles import Right, Role
from desktop.wording.language import said
from desktop.wording.override_words import override_bar_words
from desktop.wording.printable import LONGEST, printable
from desktop.wording.recovery_words import half_fault_words, halves_fault_words
from desktop.wording.report_words import field_fault_words
from desktop.wording.role_words import right_words, role_words

# Lists of codes or fields: cutting them short would hide what can be chosen.
_LISTS = frozenset({"choices", "columns", "fields"})
_LONGEST_LIST = 2000
_ONE_TRY = "1 try"
_TRIES = "{n} tries"

# Each is asked anew: the language can be another by then.
_CODES: Mapping[tuple[str, str], Callable[[], str]] = {
    **{("role", role.value): partial(role_words, role) for role in Role},
    **{("right", right.value): partial(right_words, right) for right in Right},
    **{("fault", fault.value): partial(half_fault_words, fault) for fault in HalfFault},
    **{("fault", fault.value): partial(halves_fault_words, fault) for fault in HalvesFault},
    **{("bar", bar.value): partial(override_bar_words, bar) for bar in OverrideBar},
    ("page", "unknown"): str,
}
_FIELD_FAULTS = re.compile("|".join(rf"\({fault.value}\)(?=, |$)" for fault in FieldFault))


def fact_words(name: str, untrusted: str, zone: tzinfo | None = None) -> str:
    """Show one fact: a code as its words, all else as it came, in one safe line. Never fails."""
    if (name, untrusted) in _CODES:
        return _CODES[name, untrusted]()
    shown = printable(untrusted, _LONGEST_LIST if name in _LISTS else LONGEST)
    match name:
        case "detail" | "reason":
            return shown.rstrip(" .")
        case "fields":
            return _FIELD_FAULTS.sub(lambda fault: _faulty(fault[0]), shown)
        case "left":
            return said(_ONE_TRY) if shown == "1" else said(_TRIES).replace("{n}", shown)
        case "until":
            return _clock_time(shown, zone)
        case _:
            return shown


def _faulty(bracketed: str) -> str:
    return f"({field_fault_words(FieldFault(bracketed.strip('()')))})"


def _clock_time(shown: str, zone: tzinfo | None) -> str:
    """Hours and minutes, rounded up, so that nobody comes too early."""
    try:
        time = datetime.fromisoformat(shown) + timedelta(seconds=59)
        return time.astimezone(zone).strftime("%H:%M")
    except (ValueError, OverflowError, OSError):
        return shown
