"""The version that a supervisor gave back, to read while the next is written."""

import math
from datetime import tzinfo

from PySide6.QtCore import QSize

from desktop.presenters.report_state import ReturnedState
from desktop.views import time_words
from desktop.views.report.reading_text import ReadingText
from desktop.views.theme.colours import Colour
from desktop.views.theme.icons import Icon
from desktop.views.theme.type_sizes import TypeSize
from desktop.views.widgets.card import GAP, PADDING, Card
from desktop.views.widgets.pill import Pill
from desktop.views.widgets.text import Text
from desktop.views.widgets.tone import Tone

_LEAST = 48


class VersionCard(Card):
    """The sealed text as it stands; nobody can change it."""

    def __init__(self, returned: ReturnedState, zone: tzinfo) -> None:
        title = self.tr("Version {number}").format(number=returned.version)
        super().__init__(title)
        self.add_to_head(Pill(self.tr("Sealed"), Tone.OK, Icon.STAMP))
        when = self.tr("Returned {day}, {time}").format(
            day=time_words.day(returned.decided_at, zone),
            time=time_words.minute(returned.decided_at, zone),
        )
        self.body.setContentsMargins(PADDING - 1, GAP - 1, 1, 0)
        self.body.setSpacing(0)
        self.body.addWidget(Text(when, TypeSize.SMALL, Colour.TEXT3))
        self._text = ReadingText(
            self.tr("Text of version {number}").format(number=returned.version)
        )
        self._text.setMinimumHeight(_LEAST)
        self._text.show_text(returned.text)
        self.body.addWidget(self._text, 1)

    def sizeHint(self) -> QSize:
        """As high as the whole text, of which as much is shown as there is room for."""
        whole = super().sizeHint()
        more = self._text.document().size().height() - self._text.sizeHint().height()
        return QSize(whole.width(), whole.height() + max(0, math.ceil(more)))
