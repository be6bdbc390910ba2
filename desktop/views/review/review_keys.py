"""The keys of the review page. Single letters, as in every editing room."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from desktop.presenters.review import ReviewPresenter
from desktop.views.keys import add_key
from desktop.views.widgets.key_sheet import KeyGroup

_SKIP = 5.0


def _tr(words: str) -> str:
    return QCoreApplication.translate("ReviewKeys", words)


def add_review_keys(
    owner: QWidget, presenter: ReviewPresenter, more: Mapping[str, Callable[[], object]]
) -> list[QShortcut]:
    """Let the keys work while the focus is inside of a widget; `more` are that widget's own."""
    playing = presenter.playing
    keys: dict[str, Callable[[], object]] = {
        "Space": partial(_press_or, playing.toggle),
        "K": playing.toggle,
        "J": presenter.slower,
        "L": presenter.faster,
        ",": partial(playing.step, -1),
        ".": partial(playing.step, 1),
        "Left": partial(playing.skip, -_SKIP),
        "Right": partial(playing.skip, _SKIP),
        "Up": partial(presenter.louder, 1),
        "Down": partial(presenter.louder, -1),
        "[": partial(playing.nudge, -1),
        "]": partial(playing.nudge, 1),
        "I": partial(playing.mark, start=True),
        "O": partial(playing.mark, start=False),
        "M": presenter.marking.ask_words,
        **more,
    }
    return [add_key(owner, key, call) for key, call in keys.items()]


def review_key_groups() -> tuple[KeyGroup, ...]:
    """The keys of the page, for the key sheet."""
    return (
        KeyGroup(
            _tr("Playing"),
            (
                (_tr("Play or pause"), _tr("Space or K")),
                (_tr("Slower, faster"), _tr("J L")),
                (_tr("5 seconds back, on"), _tr("← →")),
                (_tr("One picture back, on"), _tr(", .")),
                (_tr("Sound louder, softer"), _tr("↑ ↓")),
                (_tr("Second camera back, on by 0.1 s"), _tr("[ ]")),
                (_tr("Full screen"), _tr("F")),
            ),
        ),
        KeyGroup(
            _tr("Marking"),
            (
                (_tr("Mark this moment"), _tr("M")),
                (_tr("In, out"), _tr("I O")),
                (_tr("Go to the marker"), _tr("Enter")),
                (_tr("Rename your marker"), _tr("F2")),
                (_tr("Withdraw your marker"), _tr("Del")),
                (_tr("Write supplement"), _tr("Ctrl Shift W")),
            ),
        ),
    )


def _press_or(otherwise: Callable[[], object]) -> None:
    """Space presses the button that has the focus, and plays everywhere else."""
    focus = QApplication.focusWidget()
    if isinstance(focus, QAbstractButton):
        focus.click()
    else:
        otherwise()
