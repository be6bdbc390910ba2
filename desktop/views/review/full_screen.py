"""The pictures on the whole screen, until F or Esc."""

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.presenters.review import ReviewPresenter
from desktop.views.review.review_keys import add_review_keys
from desktop.views.review.stage import Stage

_MARGIN = 12


class FullScreen(QWidget):
    """A window of its own that borrows the stage; `left` gives it back."""

    def __init__(self, stage: Stage, presenter: ReviewPresenter, left: Callable[[], None]) -> None:
        super().__init__()
        self._left = left
        self.setWindowTitle(self.tr("Review, full screen"))
        self.setAccessibleName(self.tr("Review, full screen"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(stage)
        stage.set_margins(_MARGIN)
        add_review_keys(
            self, presenter, {"F": left, "Esc": left, "M": partial(_mark, presenter, left)}
        )

    def closeEvent(self, event: QCloseEvent) -> None:
        self._left()
        super().closeEvent(event)


def _mark(presenter: ReviewPresenter, left: Callable[[], None]) -> None:
    """The words of a marker are given on the page."""
    presenter.marking.ask_words()
    left()
