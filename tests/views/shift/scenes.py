"""My shift in its states, to be painted and looked at."""

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtWidgets import QWidget

from desktop.presenters.pages import Destination
from tests.views.framed import Standing
from tests.views.shift import shifts

STANDING = Standing(here=Destination.SHIFT)


def _table() -> QWidget:
    view = shifts.page(shifts.full())
    view.axis.switch.click()
    return view


def scenes() -> Iterable[tuple[str, Callable[[], QWidget]]]:
    """Each state's name, and what builds the page in it."""
    yield "shift", partial(shifts.page, shifts.full())
    yield "shift_proposed", partial(shifts.page, shifts.proposed())
    yield "shift_open", partial(shifts.page, shifts.full(shifts.TRAFFIC))
    yield "shift_critical", partial(shifts.page, shifts.held_for_investigator())
    yield "shift_table", _table
    yield "shift_notice", partial(shifts.page, shifts.notified())
    yield "shift_empty", partial(shifts.page, shifts.empty())
    yield "shift_reason", partial(shifts.page, shifts.full(), shifts.explaining_in_words())
    yield "shift_reason_refused", partial(shifts.page, shifts.full(), shifts.explaining_refused())
    yield "shift_reason_given", partial(shifts.page, shifts.all_explained(), shifts.explained())
