"""The order of events, as the custody log tells it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.domain.report_forms import ReportKind
from desktop.presenters.what_changed_state import Comparison, CourseEvent, SealedEvent
from desktop.views.theme.colours import Colour
from desktop.views.theme.icons import Icon
from desktop.views.theme.type_sizes import TypeSize
from desktop.views.what_changed.what_changed_sentences import event_details, event_title
from desktop.views.widgets.card import Card, Group, clear_layout
from desktop.views.widgets.icon_mark import IconMark
from desktop.views.widgets.text import Text


class _Event(Group):
    """One event, read out as one."""

    def __init__(self, event: CourseEvent) -> None:
        title, details = event_title(event), event_details(event)
        super().__init__(f"{title}, {details}")
        icon, ink = _look(event)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        grid.addWidget(IconMark(icon, ink, 18), 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(Text(title, strong=True), 0, 1)
        grid.addWidget(Text(details, TypeSize.SMALL, Colour.TEXT2), 1, 1)


def _look(event: CourseEvent) -> tuple[Icon, Colour]:
    if not isinstance(event, SealedEvent):
        return Icon.EYE, Colour.AFTER
    after = event.kind is ReportKind.SUPPLEMENT
    return Icon.STAMP, Colour.AFTER if after else Colour.OK


class EventsCard(Card):
    """Sealed and released, each with the number of its entry."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent=parent)
        self._shown: Comparison | None = None

    def show_events(self, comparison: Comparison) -> None:
        """Show the course of events."""
        if comparison is self._shown:
            return
        self._shown = comparison
        self.set_title(self.tr("Order of events"))
        clear_layout(self.body)
        for event in comparison.events:
            self.body.addWidget(_Event(event))
        self.body.addStretch()
