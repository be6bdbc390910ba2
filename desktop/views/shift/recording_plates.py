"""Recordings as plates in a row: what may be said of them, never a picture."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.presenters.shift_state import ShiftCard, ShiftRecording
from desktop.views.shift.shift_sentences import clock, length, recording_sentence, who
from desktop.views.theme.theme import current_theme
from desktop.views.widgets.recording_plate import LockedPlaceholder, OpenPlate, RecordingFacts
from desktop.wording import printable

_GAP = 10
_LEAST = 210
_ALONE = 112
_MOST_COLUMNS = 4


def plate(recording: ShiftRecording, *, is_open: bool) -> QWidget:
    """The plate of one recording."""
    facts = RecordingFacts(
        clock(recording.started_at),
        length(recording.seconds),
        who(recording) if recording.is_own else printable(recording.wearer),
        printable(recording.camera),
        recording_sentence(recording, is_open=is_open),
    )
    return OpenPlate(facts) if is_open else LockedPlaceholder(facts)


def plate_width() -> int:
    """The width of a plate that stands alone in a row; one for all, so that it tells nothing."""
    return _ALONE + current_theme().scaled(_ALONE)


class PlateGrid(QWidget):
    """The plates of a card in as many columns as there is room for; width tells nothing."""

    def __init__(self, card: ShiftCard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_GAP)
        self._plates = [plate(each, is_open=card.is_open) for each in card.recordings]
        self._plates += [plate(each, is_open=False) for each in card.others]
        self._columns = 0
        self._arrange(_MOST_COLUMNS)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        least = current_theme().scaled(_LEAST) + _GAP
        self._arrange(max(1, min(_MOST_COLUMNS, (self.width() + _GAP) // least)))

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        for number in range(_MOST_COLUMNS):
            self._grid.setColumnStretch(number, 1 if number < columns else 0)
        self._columns = columns
        for number, each in enumerate(self._plates):
            self._grid.addWidget(each, number // columns, number % columns)
