"""Recordings as plates in a row: what may be said of them, never a picture."""

from PySide6.QtWidgets import QWidget

from desktop.presenters.shift_state import ShiftCard, ShiftRecording
from desktop.views.shift.shift_sentences import clock, length, recording_sentence, who
from desktop.views.theme.theme import current_theme
from desktop.views.widgets.even_columns import EvenColumns, FollowsWidth
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


class PlateGrid(FollowsWidth):
    """The plates of a card in as many columns as there is room for; width tells nothing."""

    def __init__(self, card: ShiftCard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        columns = EvenColumns(_LEAST, _MOST_COLUMNS, _GAP, self)
        for each in card.recordings:
            columns.addWidget(plate(each, is_open=card.is_open))
        for each in card.others:
            columns.addWidget(plate(each, is_open=False))
