"""What there is to tag, as a list of which one is chosen."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from desktop.presenters.states import State
from desktop.presenters.tag_state import TagItem, TagState
from desktop.views.shift.shift_sentences import count_of_recordings
from desktop.views.tag.tag_sentences import item_sentence, item_state, item_times, item_title
from desktop.views.theme.colours import Colour
from desktop.views.theme.icons import Icon, paint_icon
from desktop.views.theme.theme import current_theme
from desktop.views.theme.type_sizes import SEMIBOLD, TypeSize
from desktop.views.widgets.card import Card, HairLine, clear_layout
from desktop.views.widgets.lettering import (
    RIGHT,
    looks_changed,
    paint_words,
    painter_of,
    width_of,
)
from desktop.views.widgets.pill import Pill
from desktop.views.widgets.state_look import STATE_LOOKS

_PADDING = 14
_ICON = 15


class ToTagItem(QPushButton):
    """One item: number, how many recordings, when, and how far it is."""

    def __init__(self, item: TagItem, *, chosen: bool) -> None:
        super().__init__(item_title(item))
        self.item, self._chosen = item, chosen
        self.setCheckable(True)
        self.setChecked(chosen)
        self.setAccessibleName(item_sentence(item, chosen=chosen))
        self.setToolTip(self.accessibleName())
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        theme = current_theme()
        lines = theme.line(TypeSize.BODY) + 2 * theme.line(TypeSize.SMALL)
        return QSize(theme.scaled(200), lines + 24)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if looks_changed(event):
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current_theme()
        painter = painter_of(self)
        if self._chosen or self.underMouse():
            ground = Colour.SELECTED if self._chosen else Colour.HOVER
            painter.fillRect(self.rect(), theme.colour(ground))
        if self._chosen:
            painter.fillRect(QRectF(0, 0, 3, self.height()), theme.colour(Colour.ACCENT_TEXT))
        first, second = theme.line(TypeSize.BODY), theme.line(TypeSize.SMALL)
        room = QRectF(self.rect()).adjusted(_PADDING, 0, -_PADDING, 0)
        top = (room.height() - first - 2 * second) / 2
        self._paint_head(painter, QRectF(room.left(), top, room.width(), first))
        small, faint = theme.font(TypeSize.SMALL), theme.colour(Colour.TEXT2)
        times = QRectF(room.left(), top + first, room.width(), second)
        paint_words(painter, item_times(self.item), times, small, faint)
        self._paint_state(painter, QRectF(room.left(), times.bottom(), room.width(), second))

    def _paint_head(self, painter: QPainter, place: QRectF) -> None:
        theme = current_theme()
        small = theme.font(TypeSize.SMALL)
        count = count_of_recordings(len(self.item.card.recordings))
        strong = theme.font(TypeSize.BODY, SEMIBOLD)
        wide = width_of(count, small)
        if width_of(self.text(), strong) + wide + 8 <= place.width():
            paint_words(painter, count, place, small, theme.colour(Colour.TEXT2), RIGHT)
            place.setRight(place.right() - wide - 8)
        paint_words(painter, self.text(), place, strong, theme.colour(Colour.TEXT))

    def _paint_state(self, painter: QPainter, place: QRectF) -> None:
        theme = current_theme()
        state = State.TAGGED if self.item.is_tagged else State.UNTAGGED
        ink = theme.colour(STATE_LOOKS[state].tone.ink)
        icon = STATE_LOOKS[state].icon
        if self._chosen and not self.item.is_tagged:
            ink, icon = theme.colour(Colour.ACCENT_TEXT), Icon.PEN_LINE
        side = theme.scaled(_ICON)
        paint_icon(painter, icon, QRectF(place.left(), place.top(), side, place.height()), ink)
        place.setLeft(place.left() + side + 6)
        words = item_state(self.item, chosen=self._chosen)
        paint_words(painter, words, place, theme.font(TypeSize.SMALL, SEMIBOLD), ink)


class ToTagList(Card):
    """The list; `picked` tells the key of an item."""

    picked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("To tag", scrolls=True, padding=1, parent=parent)
        self.set_title(self.tr("To tag"))
        self._left = Pill("", icon=Icon.TAG)
        self.add_to_head(self._left)
        self.body.setSpacing(0)
        self._shown: tuple[object, ...] = ()

    def show_state(self, state: TagState) -> None:
        """Show the items."""
        shown = (state.items, state.chosen)
        if shown == self._shown:
            return
        self._shown = shown
        self._left.setText(self.tr("{n} left").format(n=state.untagged))
        self._left.updateGeometry()
        held = any(button.hasFocus() for button in self.findChildren(ToTagItem))
        clear_layout(self.body)
        for item in state.items:
            button = ToTagItem(item, chosen=item.key == state.chosen)
            button.clicked.connect(lambda _=False, key=item.key: self.picked.emit(key))
            self.body.addWidget(button)
            self.body.addWidget(HairLine())
            if held and item.key == state.chosen:
                button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.body.addStretch(1)
