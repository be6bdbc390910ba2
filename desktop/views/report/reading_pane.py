"""The whole text as it will stand, to be read and not written in."""

from datetime import tzinfo

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desktop.presenters.report_state import Passage, ReportState
from desktop.views.report.reading_text import ReadingText
from desktop.views.report.viewed_lines import banner_details
from desktop.views.theme.colours import Colour
from desktop.views.theme.icons import Icon
from desktop.views.theme.theme import current_theme
from desktop.views.theme.type_sizes import TypeSize
from desktop.views.widgets.banner import Banner, BannerKind
from desktop.views.widgets.card import GAP, PADDING, Card, VerticalHairLine, clear_layout
from desktop.views.widgets.elided_label import ElidedLabel
from desktop.views.widgets.marked_line import MarkedLine
from desktop.wording import stamp_words

_FACTS = 340
_MOST_OF_WIDTH, _LEAST_OF_WIDTH = 0.42, 0.36


class ReadingPane(Card):
    """Facts beside the passages; the declaration and what the report will say of itself below."""

    def __init__(self, title: str, zone: tzinfo) -> None:
        super().__init__(title)
        self._zone = zone
        self._count = ElidedLabel("", TypeSize.SMALL, Colour.TEXT3)
        self.add_to_head(self._count)
        self._after = Banner(BannerKind.AFTER)
        self._after.hide()
        self.body.setContentsMargins(PADDING - 1, 0, 1, 0)
        self.body.setSpacing(0)
        self._above = QVBoxLayout()
        self._above.addWidget(self._after)
        self.body.addLayout(self._above)
        row = QHBoxLayout()
        row.setSpacing(PADDING)
        self.facts = ReadingText(self.tr("Facts as they will stand"))
        self.text = ReadingText(self.tr("Narrative as it will stand"))
        row.addWidget(self.facts)
        row.addWidget(VerticalHairLine())
        row.addWidget(self.text, 1)
        self.body.addLayout(row, 1)
        self._signed = self.foot()

    def show_state(self, state: ReportState) -> None:
        """Show the text of the last reading."""
        reading, about = state.reading, state.about
        if reading is None or about is None:
            return
        due = state.due
        self._count.set_words(
            self.tr("Version {version} · {words} words · {done} of {all} fields").format(
                version=about.version,
                words=state.words,
                done=sum(each.is_answered for each in due),
                all=len(due),
            )
        )
        if about.banner:
            self._after.show_words(f"{about.banner}.", banner_details(about, self._zone))
            self._after.show()
            self._above.setContentsMargins(0, PADDING - 1, PADDING - 2, GAP)
        category = Passage(self.tr("Category"), f"{about.category} {about.category_title}")
        self.facts.show_facts((category, *reading.facts))
        self.text.show_passages(reading.passages)
        clear_layout(self._signed)
        self._signed.addWidget(
            MarkedLine(Icon.SQUARE_CHECK_BIG, reading.declaration, Colour.OK, colour=Colour.TEXT)
        )
        for stamp in reading.stamps:
            self._signed.addWidget(MarkedLine(Icon.EYE, stamp_words(stamp), Colour.AFTER))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        most, least = int(self.width() * _MOST_OF_WIDTH), int(self.width() * _LEAST_OF_WIDTH)
        self.facts.setFixedWidth(min(max(current_theme().scaled(_FACTS), least), most))
