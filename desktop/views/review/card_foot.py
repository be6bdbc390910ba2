"""The buttons below the time line: marker, in and out, and what else the card can show."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.presenters.review_state import ReviewState
from desktop.views.review import moment_words
from desktop.views.theme.colours import Colour
from desktop.views.theme.icons import Icon
from desktop.views.theme.type_sizes import TypeSize
from desktop.views.widgets.buttons import IconButton, LinkButton, SecondaryButton
from desktop.views.widgets.elided_label import ElidedLabel
from desktop.views.widgets.flow_layout import FlowLayout


class CardFoot(QWidget):
    """Three groups that wrap where there is little room.

    `marked` asks for the in mark (True) or the out mark at the moment.
    """

    marker_asked = Signal()
    marked = Signal(bool)
    marks_played = Signal()
    marks_cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.marker = _key_button(self.tr("Marker"), "M", self.tr("Mark this moment (M)"))
        self.marker.clicked.connect(self.marker_asked)
        self.mark_in = _key_button(self.tr("In"), "I", self.tr("Mark the start here (I)"))
        self.mark_in.clicked.connect(lambda: self.marked.emit(True))
        self.mark_out = _key_button(self.tr("Out"), "O", self.tr("Mark the end here (O)"))
        self.mark_out.clicked.connect(lambda: self.marked.emit(False))
        self.between = ElidedLabel("", TypeSize.SMALL, Colour.ACCENT_TEXT)
        self.play = IconButton(Icon.PLAY, self.tr("Play from in to out; nothing is cut"))
        self.play.clicked.connect(self.marks_played)
        self.clear = IconButton(Icon.X, self.tr("Clear in and out"))
        self.clear.clicked.connect(self.marks_cleared)
        self.markers = LinkButton(self.tr("Markers"), Icon.DIAMOND)
        self.markers.setCheckable(True)
        self.table = LinkButton(self.tr("View as &table"), Icon.TABLE_2)
        self.table.setCheckable(True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        holder = QWidget(self)
        whole.addWidget(holder)
        flow = FlowLayout(holder, gap=8, spreads=True)
        flow.addWidget(_row(holder, self.marker, self.mark_in, self.mark_out))
        self._between = _row(holder, self.between, self.play, self.clear)
        flow.addWidget(self._between)
        flow.addWidget(_row(holder, self.markers, self.table))

    def show_state(self, state: ReviewState) -> None:
        """Show in and out, and how many markers there are."""
        start, end = state.mark_in, state.mark_out
        if start is not None and end is not None:
            words = self.tr("{start} to {end}, {length}").format(
                start=moment_words.clock(start),
                end=moment_words.clock(end),
                length=moment_words.length((end - start).total_seconds()),
            )
        elif start is not None:
            words = self.tr("In {time}").format(time=moment_words.clock(start))
        elif end is not None:
            words = self.tr("Out {time}").format(time=moment_words.clock(end))
        else:
            words = ""
        self.between.set_words(words)
        self.between.updateGeometry()
        self.play.setVisible(start is not None and end is not None)
        self._between.setVisible(bool(words))
        count = len(state.markers)
        self.markers.setText(
            self.tr("Markers {n}").format(n=count) if count else self.tr("Markers")
        )


def _key_button(words: str, key: str, name: str) -> SecondaryButton:
    button = SecondaryButton(words, key=key)
    button.padding = 12
    button.setAccessibleName(name)
    button.setToolTip(name)
    return button


def _row(home: QWidget, *widgets: QWidget) -> QWidget:
    holder = QWidget(home)
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    for widget in widgets:
        row.addWidget(widget)
    return holder
