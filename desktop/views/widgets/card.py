"""Cards: the panels that a page is made of."""

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QGroupBox,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.views.theme.colours import Colour
from desktop.views.theme.theme import current_theme
from desktop.views.widgets.lettering import looks_changed, paint_box, painter_of
from desktop.views.widgets.titles import SectionTitle
from desktop.views.widgets.tone import Tone

PADDING = 16
GAP = 12
_HEAD = 48
_LINE = 40


class Group(QGroupBox):
    """A part of a page that a screen reader takes as one group; paints nothing of its own."""

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint nothing: a group is there for the reader."""


class HairLine(QFrame):
    """A line between parts, 1 pixel, decoration only."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter_of(self).fillRect(self.rect(), current_theme().colour(Colour.CARD_LINE))


class VerticalHairLine(QFrame):
    """A line between columns, 1 pixel, decoration only."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(1)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter_of(self).fillRect(self.rect(), current_theme().colour(Colour.CARD_LINE))


class _Head(QWidget):
    """The row at the top of a card: its title, then what else belongs there."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(PADDING, 2, PADDING, 2)
        self.row.setSpacing(GAP)
        self.title = SectionTitle(title)
        self.row.addWidget(self.title, 1)
        self._grow()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if looks_changed(event):
            self._grow()

    def _grow(self) -> None:
        self.setMinimumHeight(current_theme().grown(_HEAD))


class Card(Group):
    """A panel with an optional head, a body, and an optional foot that stays when the body scrolls.

    Add to `body`, a column; `add_to_head` puts something behind the title. A tone colours the
    border; `set_selected` makes it 2 pixels wide without moving what is inside.
    """

    def __init__(
        self,
        title: str = "",
        *,
        scrolls: bool = False,
        padding: int = PADDING,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, parent)
        self._tone: Tone | None = None
        self._selected = False
        self._dashed = False
        self._foot: QVBoxLayout | None = None
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(1, 1, 1, 1)
        self._whole.setSpacing(0)
        self._head = _Head(title) if title else None
        if self._head:
            self._whole.addWidget(self._head)
            self._whole.addWidget(HairLine())
        inside = QWidget()
        inside.setProperty("clear", "true")
        self.body = QVBoxLayout(inside)
        self.body.setContentsMargins(padding - 1, padding - 1, padding - 1, padding - 1)
        self.body.setSpacing(GAP)
        self._scrolled = _scrolling(inside, title) if scrolls else None
        self._whole.addWidget(self._scrolled or inside, 1)

    @property
    def scrolled(self) -> QScrollArea | None:
        """What scrolls the body, if anything does."""
        return self._scrolled

    def allow_one_line(self) -> None:
        """Let what scrolls become as low as one line, where room is short."""
        if self._scrolled is not None:
            self._scrolled.setMinimumHeight(_LINE)

    def set_title(self, title: str) -> None:
        """Show another title in the head; the card must have been made with one."""
        if self._head:
            self._head.title.setText(title)
        self.setAccessibleName(title)

    def add_to_head(self, widget: QWidget) -> None:
        """Put a widget behind the title."""
        if self._head:
            self._head.row.addWidget(widget)

    def foot(self) -> QVBoxLayout:
        """Return the column under the body, parted from it by a line; made when first asked for."""
        if self._foot is None:
            self._whole.addWidget(HairLine())
            holder = QWidget()
            self._foot = QVBoxLayout(holder)
            self._foot.setContentsMargins(PADDING - 1, GAP, PADDING - 1, GAP)
            self._foot.setSpacing(8)
            self._whole.addWidget(holder)
        return self._foot

    def set_tone(self, tone: Tone | None, *, dashed: bool = False) -> None:
        """Colour the border, or give it back its plain one."""
        self._tone, self._dashed = tone, dashed
        self.update()

    def set_selected(self, selected: bool) -> None:
        """Mark the card as the one that is chosen."""
        self._selected = selected
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current_theme()
        border = self._tone.border if self._tone else Colour.CARD_LINE
        paint_box(
            painter_of(self),
            QRectF(self.rect()),
            theme.colour(Colour.BG if self._dashed else Colour.SURFACE),
            theme.colour(Colour.ACCENT_TEXT if self._selected else border),
            radius=8,
            width=2 if self._selected else 1,
            dashed=self._dashed,
        )


def _scrolling(inside: QWidget, name: str) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setAccessibleName(name)
    area.viewport().setAutoFillBackground(False)
    inside.setAutoFillBackground(False)
    area.setWidget(inside)
    return area


def clear_layout(layout: QLayout) -> None:
    """Take everything out of a layout; its widgets are hidden at once and deleted soon."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear_layout(inner)
