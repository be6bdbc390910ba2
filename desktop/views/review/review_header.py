"""The head of the review page: which incident, that it is open, that it is recorded."""

from PySide6.QtWidgets import QWidget

from desktop.presenters.review_state import ReviewPhase, ReviewState
from desktop.presenters.states import State
from desktop.views.theme.icons import Icon
from desktop.views.widgets.flow_layout import FlowLayout
from desktop.views.widgets.pill import Pill, StatePill
from desktop.views.widgets.titles import PageTitle
from desktop.views.widgets.tone import Tone
from desktop.wording import printable


class ReviewHeader(QWidget):
    """Title and pills; they wrap where the page is narrow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = PageTitle(self.tr("Review"))
        self._open = StatePill(State.OPEN)
        self._category = Pill("", Tone.NEUTRAL, Icon.SHIELD_HALF)
        self._recorded = Pill(self.tr("Every second you play is recorded"), Tone.AFTER, Icon.EYE)
        self._reason = Pill("", Tone.AFTER, Icon.PEN_LINE)
        flow = FlowLayout(self, gap=10)
        for widget in (self.title, self._open, self._category, self._recorded, self._reason):
            flow.addWidget(widget)

    def show_state(self, state: ReviewState) -> None:
        """Show what is being reviewed."""
        watching = state.phase is ReviewPhase.WATCHING
        if state.number:
            self.title.setText(self.tr("Review {number}").format(number=state.number))
        self._open.setVisible(watching)
        if watching:
            since = self.tr("Open to you since {time}")
            at = state.opened_at
            self._open.set_state(State.OPEN, since.format(time=f"{at:%H:%M}") if at else "")
        self._category.setVisible(watching and state.category is not None)
        if state.category is not None:
            words = f"{state.category.code} {state.category.title}"
            self._category.show_fact(words, Tone.NEUTRAL, Icon.SHIELD_HALF)
        self._recorded.setVisible(state.phase in {ReviewPhase.WATCHING, ReviewPhase.REASON})
        self._reason.setVisible(watching and bool(state.reason))
        words = self.tr("Reason: {reason}").format(reason=printable(state.reason))
        self._reason.show_fact(words, Tone.AFTER, Icon.PEN_LINE)
