"""The pictures with the transport under them; what goes to the full screen together."""

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.presenters.review import ReviewPresenter
from desktop.presenters.review_state import ReviewState
from desktop.views.review.picture_frame import PictureFrame
from desktop.views.review.transport_bar import TransportBar
from desktop.views.review.watermark import watermark_words

_MINUTE = 60_000
_MOST = 2


class Stage(QWidget):
    """One or two pictures side by side."""

    def __init__(
        self,
        presenter: ReviewPresenter,
        fill_screen: Callable[[], None],
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._presenter, self._now = presenter, now
        self.places = tuple(PictureFrame(presenter, place, self) for place in range(_MOST))
        self.transport = TransportBar(presenter, fill_screen, self)
        row = QHBoxLayout()
        row.setSpacing(12)
        for place in self.places:
            place.chosen.connect(presenter.playing.hear_from)
            place.pressed.connect(presenter.playing.toggle)
            row.addWidget(place, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addLayout(row, 1)
        self._column.addWidget(self.transport)
        presenter.pictured.connect(self._paint)
        presenter.moved.connect(self._move)
        self._clock = QTimer(self, interval=_MINUTE)
        self._clock.timeout.connect(lambda: self.show_state(presenter.state))
        self._clock.start()

    def set_margins(self, pixels: int) -> None:
        """Keep away from the edges, as on a full screen."""
        self._column.setContentsMargins(pixels, pixels, pixels, pixels)

    def show_state(self, state: ReviewState) -> None:
        """Show what the places show."""
        mark = watermark_words(state.watermark, self._now().astimezone(self._presenter.zone))
        for number, place in enumerate(self.places):
            place.setVisible(number < len(state.pictures))
            if number < len(state.pictures):
                place.show_state(state, mark)
        self.transport.show_state(state)

    def wipe(self) -> None:
        """Paint every picture over now."""
        for place in self.places:
            place.wipe()

    def _paint(self, number: int) -> None:
        if number >= len(self.places):
            return
        if self._presenter.picture(number) is None:
            self.places[number].wipe()
        else:
            self.places[number].repaint_picture()

    def _move(self, moment: datetime) -> None:
        local = moment.astimezone(self._presenter.zone)
        self.transport.show_moment(local)
        for place in self.places:
            place.show_moment(local)
