"""The keys of the review page. Single letters, as in every editing room."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from desktop.presenters.review import ReviewPresenter
from desktop.views.keys import add_key

_SKIP = 5.0


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
        **more,
    }
    return [add_key(owner, key, call) for key, call in keys.items()]


def _press_or(otherwise: Callable[[], object]) -> None:
    """Space presses the button that has the focus, and plays everywhere else."""
    focus = QApplication.focusWidget()
    if isinstance(focus, QAbstractButton):
        focus.click()
    else:
        otherwise()
