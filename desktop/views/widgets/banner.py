"""Banners: what was found or what happened, until it is dealt with. They never vanish alone."""

from enum import Enum

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.views.theme.colours import Colour
from desktop.views.theme.icons import Icon
from desktop.views.theme.theme import current_theme
from desktop.views.theme.type_sizes import TypeSize
from desktop.views.widgets.card import Group
from desktop.views.widgets.icon_mark import IconMark
from desktop.views.widgets.lettering import looks_changed, paint_box, painter_of
from desktop.views.widgets.text import Text
from desktop.views.widgets.tone import Tone


class BannerKind(Enum):
    """What a banner is about: (tone, icon)."""

    INFO = (Tone.NEUTRAL, Icon.INFO)
    WORKING = (Tone.WORKING, Icon.INFO)
    DONE = (Tone.OK, Icon.CIRCLE_CHECK_BIG)
    WARNING = (Tone.WARN, Icon.TRIANGLE_ALERT)
    ERROR = (Tone.BAD, Icon.OCTAGON_X)
    AFTER = (Tone.AFTER, Icon.EYE)
    LOCKED = (Tone.LOCKED, Icon.LOCK)
    DEMONSTRATION = (Tone.WARN, Icon.INFO)

    @property
    def tone(self) -> Tone:
        """The colours of the banner."""
        tone: Tone = self.value[0]
        return tone

    @property
    def icon(self) -> Icon:
        """The icon, unless another is asked for."""
        icon: Icon = self.value[1]
        return icon


class Banner(Group):
    """A headline, what is to be said about it, and what can be done, in a box of its tone.

    A screen reader reads headline and details as the name of the group. `announce` reads it out at
    once, for what must not wait.
    """

    def __init__(
        self,
        kind: BannerKind,
        headline: str = "",
        details: str = "",
        *,
        icon: Icon | None = None,
        actions: tuple[QWidget, ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self._kind = kind
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 10, 12, 10)
        row.setSpacing(10)
        self._mark = IconMark(icon or kind.icon, kind.tone.ink)
        said = QHBoxLayout()
        said.setSpacing(10)
        said.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(2)
        self._headline = Text(strong=True)
        self._details = Text(size=TypeSize.SMALL, colour=Colour.TEXT)
        column.addWidget(self._headline)
        column.addWidget(self._details)
        said.addLayout(column, 1)
        # An action may be higher than the words, which then stand in the middle beside it.
        middle = QVBoxLayout()
        middle.addStretch()
        middle.addLayout(said)
        middle.addStretch()
        row.addLayout(middle, 1)
        for action in actions:
            row.addWidget(action, 0, Qt.AlignmentFlag.AlignVCenter)
        self.show_words(headline, details)

    def show_words(self, headline: str, details: str = "") -> None:
        """Say something else."""
        self._headline.setText(headline)
        self._headline.setVisible(bool(headline))
        self._details.setText(details)
        self._details.setVisible(bool(details))
        self.setAccessibleName(" ".join(part for part in (headline, details) if part))

    def show_kind(self, kind: BannerKind, icon: Icon | None = None) -> None:
        """Become a banner of another kind."""
        self._kind = kind
        self._mark.show_icon(icon or kind.icon, kind.tone.ink)
        self.update()

    def announce(self) -> None:
        """Have a screen reader read the banner out now."""
        event = QAccessibleAnnouncementEvent(self, self.accessibleName())
        QAccessible.updateAccessibility(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if looks_changed(event):
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current_theme()
        tone = self._kind.tone
        paint_box(
            painter_of(self),
            QRectF(self.rect()),
            theme.colour(tone.ground),
            theme.colour(tone.border),
        )
