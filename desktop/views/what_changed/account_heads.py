"""Above the pairs: which account stands on which side."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from desktop.presenters.what_changed_state import Comparison, LaterShown, ShownAccount
from desktop.views.theme.colours import Colour
from desktop.views.theme.icons import Icon
from desktop.views.theme.theme import current_theme
from desktop.views.theme.type_sizes import TypeSize
from desktop.views.what_changed.pair_layout import PADDING, columns_of
from desktop.views.what_changed.what_changed_sentences import (
    first_details,
    first_title,
    later_details,
    later_title,
)
from desktop.views.widgets.icon_mark import IconMark
from desktop.views.widgets.lettering import painter_of
from desktop.views.widgets.text import Text
from desktop.views.widgets.titles import SectionTitle


class _Head(QWidget):
    """An icon, what the account is, and when it was sealed."""

    def __init__(self) -> None:
        super().__init__()
        self._mark = IconMark(Icon.STAMP, Colour.OK)
        self._title = SectionTitle()
        self._details = Text("", TypeSize.SMALL, Colour.TEXT2)
        row = QHBoxLayout(self)
        row.setContentsMargins(PADDING, 8, PADDING, 8)
        row.setSpacing(10)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._details)
        words.addStretch()
        row.addLayout(words, 1)

    def show_words(self, title: str, details: str, icon: Icon, ink: Colour) -> None:
        self._mark.show_icon(icon, ink)
        self._title.setText(title)
        self._title.set_colour(Colour.AFTER if ink is Colour.AFTER else Colour.TEXT)
        self._details.setText(details)


class AccountHeads(QWidget):
    """Both heads, as wide as the columns below them; `set_bar` tells what a scroll bar takes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(self.tr("What stands on which side"))
        self._before, self._after = _Head(), _Head()
        self._is_after = False
        self._bar = 0
        self._between = QSpacerItem(0, 0, QSizePolicy.Policy.Fixed)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 1)
        row.setSpacing(0)
        row.addWidget(self._before, 1)
        row.addSpacerItem(self._between)
        row.addWidget(self._after, 1)

    def show_accounts(self, comparison: Comparison, later: LaterShown) -> None:
        """Show what stands on both sides."""
        first = comparison.first
        self._before.show_words(first_title(first), first_details(comparison), *_look(first))
        self._is_after = later.is_after_review
        look = (Icon.EYE, Colour.AFTER) if self._is_after else (Icon.STAMP, Colour.OK)
        if not later.account.seal_holds:
            look = _look(later.account)
        self._after.show_words(later_title(later), later_details(later), *look)
        self.update()

    def set_bar(self, width: int) -> None:
        """Leave out the width of the list's scroll bar."""
        if width != self._bar:
            self._bar = width
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = current_theme(), painter_of(self)
        if self._is_after:
            left = self._after.x()
            beside = QRectF(left, 0, self.width() - left, self.height())
            painter.fillRect(beside, theme.colour(Colour.AFTER_TINT))
        line = QRectF(0, self.height() - 1, self.width(), 1)
        painter.fillRect(line, theme.colour(Colour.CARD_LINE))

    def _fit(self) -> None:
        mark = columns_of(self.width() - self._bar).mark
        if (
            mark != self._between.sizeHint().width()
            or self._bar != self._row.contentsMargins().right()
        ):
            self._between.changeSize(mark, 0, QSizePolicy.Policy.Fixed)
            self._row.setContentsMargins(0, 0, self._bar, 1)
            self._row.invalidate()


def _look(account: ShownAccount) -> tuple[Icon, Colour]:
    return (Icon.STAMP, Colour.OK) if account.seal_holds else (Icon.SHIELD_ALERT, Colour.BAD)
