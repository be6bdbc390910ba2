"""The dock strip at the foot of every page: what each slot does, at a glance."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QWidget

from desktop.presenters.states import State
from desktop.views.theme.colours import Colour
from desktop.views.theme.focus_ring import paints_own_ring
from desktop.views.theme.house_style import paint_focus_ring
from desktop.views.theme.icons import Icon, paint_icon
from desktop.views.theme.theme import current_theme
from desktop.views.theme.type_sizes import REGULAR, SEMIBOLD, TypeSize
from desktop.views.widgets.card import Group
from desktop.views.widgets.lettering import looks_changed, paint_words, painter_of, width_of
from desktop.views.widgets.state_look import STATE_LOOKS

SLOTS = 8
_HEIGHT = 48
_LEAD = 88
_ICON = 16
_PADDING = 10
_GAP = 7
_TRACK = 3
_LOUD = {State.FAILED, State.NO_WEARER, State.TAMPERED, State.OFFLINE, State.ATTENTION}


@dataclass(frozen=True)
class StripSlot:
    """One slot: its state, the words for it ("Copying 64%"), and how far it is, from 0 to 1."""

    state: State = State.EMPTY_SLOT
    words: str = ""
    progress: float | None = None
    name: str = ""


class _Slot(QPushButton):
    def __init__(self, number: int) -> None:
        super().__init__()
        self.number = number
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        paints_own_ring(self)
        self.show_slot(StripSlot())

    def show_slot(self, slot: StripSlot) -> None:
        self._slot = slot
        words = slot.words or STATE_LOOKS[slot.state].word
        self.setText(words)
        sentence = slot.name or self.tr("Slot {number}, {state}").format(
            number=self.number, state=words
        )
        self.setAccessibleName(sentence)
        self._tell_whole()
        self.update()

    def sizeHint(self) -> QSize:
        theme = current_theme()
        words = width_of(self.text(), theme.font(TypeSize.CAPTION, SEMIBOLD))
        before = 2 * _PADDING + self._number_width() + theme.scaled(_ICON) + 2 * _GAP
        return QSize(before + words, theme.grown(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        theme = current_theme()
        before = 2 * _PADDING + self._number_width() + theme.scaled(_ICON) + _GAP
        return QSize(before, theme.grown(_HEIGHT))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if looks_changed(event):
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current_theme()
        painter = painter_of(self)
        place = QRectF(self.rect())
        painter.fillRect(place, theme.colour(Colour.HOVER if self.underMouse() else Colour.SURFACE))
        line = theme.colour(Colour.CARD_LINE)
        painter.fillRect(QRectF(place.right() - 1, 0, 1, place.height()), line)
        if self.y() > 1:
            painter.fillRect(QRectF(0, 0, place.width(), 1), line)
        look = STATE_LOOKS[self._slot.state]
        room = place.adjusted(_PADDING, 0, -_PADDING, 0)
        number_font = theme.font(TypeSize.CAPTION, SEMIBOLD)
        paint_words(painter, str(self.number), room, number_font, theme.colour(Colour.TEXT3))
        room.setLeft(room.left() + self._number_width() + _GAP)
        ink = theme.colour(look.tone.ink)
        icon = QRectF(room.left(), 0, theme.scaled(_ICON), place.height())
        paint_icon(painter, look.icon, icon, ink)
        room.setLeft(icon.right() + _GAP)
        empty = self._slot.state is State.EMPTY_SLOT
        loud = self._slot.state in _LOUD
        font = theme.font(TypeSize.CAPTION, SEMIBOLD if loud else REGULAR)
        colour = ink if loud or empty else theme.colour(Colour.TEXT)
        paint_words(painter, self.text(), room, font, colour)
        self._paint_progress(painter)
        if self.hasFocus():
            paint_focus_ring(painter, place.adjusted(2, 2, -3, -2), 4)

    def _paint_progress(self, painter: QPainter) -> None:
        if self._slot.progress is None:
            return
        theme = current_theme()
        track = QRectF(0, self.height() - _TRACK, self.width() - 1, _TRACK)
        painter.fillRect(track, theme.colour(Colour.TRACK))
        track.setWidth(track.width() * min(1.0, max(0.0, self._slot.progress)))
        painter.fillRect(track, theme.colour(STATE_LOOKS[self._slot.state].tone.ink))

    def _number_width(self) -> int:
        return width_of(str(SLOTS), current_theme().font(TypeSize.CAPTION, SEMIBOLD))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_whole()

    def _tell_whole(self) -> None:
        self.setToolTip(self.accessibleName() if self.width() < self.sizeHint().width() else "")


class DockStrip(Group):
    """Eight slots; `chosen` tells the number (1 to 8) of one that was pressed. Never modal."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(self.tr("Dock"))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 1, 0, 0)
        self._grid.setSpacing(0)
        self._lead = _Lead()
        self._slots = tuple(_Slot(number) for number in range(1, SLOTS + 1))
        for slot in self._slots:
            slot.clicked.connect(lambda _=False, number=slot.number: self.chosen.emit(number))
        self._rows = 0
        self._set_rows(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_slots(self, slots: tuple[StripSlot, ...]) -> None:
        """Show what each slot does, from slot 1; those that are not given are empty."""
        for number, widget in enumerate(self._slots):
            widget.show_slot(slots[number] if number < len(slots) else StripSlot())

    def focus_first(self) -> None:
        """Put the focus on the first slot."""
        self._slots[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if looks_changed(event):
            self._fit()

    def _fit(self) -> None:
        """Take a second row where the words that matter most would not fit into one."""
        theme = current_theme()
        words = width_of(STATE_LOOKS[State.SAFE].word, theme.font(TypeSize.CAPTION))
        room = (self.width() - self._lead.sizeHint().width()) // SLOTS
        needed = self._slots[0].minimumSizeHint().width() + _GAP + words
        self._set_rows(1 if room >= needed else 2)

    def _set_rows(self, rows: int) -> None:
        if rows == self._rows:
            return
        self._rows = rows
        self._grid.addWidget(self._lead, 0, 0, rows, 1)
        across = SLOTS // rows
        for column in range(1, SLOTS + 1):
            self._grid.setColumnStretch(column, 1 if column <= across else 0)
        for index, slot in enumerate(self._slots):
            self._grid.addWidget(slot, index // across, 1 + index % across)
        self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current_theme()
        painter = painter_of(self)
        painter.fillRect(self.rect(), theme.colour(Colour.SURFACE))
        painter.fillRect(QRectF(0, 0, self.width(), 1), theme.colour(Colour.CARD_LINE))


class _Lead(QWidget):
    """The word that says what the strip is."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        theme = current_theme()
        words = width_of(self.tr("Dock"), theme.font(TypeSize.CAPTION, SEMIBOLD))
        return QSize(max(_LEAD, words + theme.scaled(_ICON) + 26), theme.grown(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if looks_changed(event):
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current_theme()
        painter = painter_of(self)
        colour = theme.colour(Colour.TEXT2)
        words = self.tr("Dock")
        font = theme.font(TypeSize.CAPTION, SEMIBOLD)
        side = theme.scaled(_ICON)
        left = (self.width() - side - 6 - width_of(words, font)) / 2
        paint_icon(painter, Icon.HARD_DRIVE_DOWNLOAD, QRectF(left, 0, side, self.height()), colour)
        beside = QRectF(left + side + 6, 0, self.width() - left - side - 6, self.height())
        paint_words(painter, words, beside, font, colour)
        edge = QRectF(self.width() - 1, 0, 1, self.height())
        painter.fillRect(edge, theme.colour(Colour.CARD_LINE))
