"""The version that a supervisor gave back, to read while the next is written."""

from datetime import tzinfo

from desktop.presenters.report_state import ReturnedState
from desktop.views import time_words
from desktop.views.report.reading_text import ReadingText
from desktop.views.theme.colours import Colour
from desktop.views.theme.icons import Icon
from desktop.views.theme.type_sizes import TypeSize
from desktop.views.widgets.card import Card
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
        self.body.addWidget(Text(when, TypeSize.SMALL, Colour.TEXT3))
        text = ReadingText(self.tr("Text of version {number}").format(number=returned.version))
        text.setMinimumHeight(_LEAST)
        text.setPlainText(returned.text)
        self.body.addWidget(text, 1)
