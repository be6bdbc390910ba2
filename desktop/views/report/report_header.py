"""The head of the page: what it is, how the draft is kept, and what can be done with it."""

from datetime import tzinfo

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from desktop.domain.report_forms import ReportKind
from desktop.presenters.report_state import ReportPhase, ReportState
from desktop.presenters.states import State
from desktop.views import time_words
from desktop.views.theme.colours import Colour
from desktop.views.theme.icons import Icon
from desktop.views.theme.type_sizes import TypeSize
from desktop.views.widgets.buttons import LinkButton, SecondaryButton
from desktop.views.widgets.elided_label import ElidedLabel
from desktop.views.widgets.pill import StatePill
from desktop.views.widgets.titles import PageTitle


class ReportHeader(QWidget):
    """Title, state and tools; the tools go below where there is no room beside."""

    def __init__(self, zone: tzinfo) -> None:
        super().__init__()
        self._zone = zone
        self.title = PageTitle()
        self._pill = StatePill(State.DRAFT)
        self._note = ElidedLabel("", TypeSize.SMALL, Colour.TEXT3)
        self.undo = LinkButton(self.tr("Undo"), Icon.UNDO_2)
        self.print_draft = SecondaryButton(self.tr("Print draft"), Icon.PRINTER)
        self.close_page = SecondaryButton(self.tr("Save and close"), key=self.tr("Esc"))
        self._left, self._right = QWidget(), QWidget()
        left = QHBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(16)
        left.addWidget(self.title)
        left.addWidget(self._pill)
        left.addWidget(self._note, 1)
        left.addStretch()
        right = QHBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(8)
        right.addStretch()
        for tool in (self.undo, self.print_draft, self.close_page):
            right.addWidget(tool)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(12)
        self._box.addWidget(self._left, 1)
        self._box.addWidget(self._right)

    def show_state(self, state: ReportState) -> None:
        """Show where the writing stands."""
        self.title.setText(self._title(state))
        writing = state.phase is ReportPhase.WRITING
        self._right.setVisible(writing)
        self._pill.setVisible(writing)
        self._note.set_words(self._words(state))
        if writing:
            returned = state.about is not None and state.about.returned is not None
            self._pill.set_state(
                State.RETURNED if returned else State.DRAFT, self._pill_words(state)
            )
        self._turn()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        needed = self._left.minimumSizeHint().width() + self._right.sizeHint().width() + 24
        fits = not self._right.isVisibleTo(self) or needed <= self.width()
        directions = QBoxLayout.Direction
        wanted = directions.LeftToRight if fits else directions.TopToBottom
        if self._box.direction() is not wanted:
            self._box.setDirection(wanted)

    def _title(self, state: ReportState) -> str:
        about = state.about
        if about is None:
            return self.tr("Report")
        sealing = state.phase is ReportPhase.READING
        match about.kind:
            case ReportKind.SUPPLEMENT:
                words = (
                    self.tr("Seal supplement {number}")
                    if sealing
                    else self.tr("Supplement {number}")
                )
            case ReportKind.ATTESTATION:
                words = (
                    self.tr("Seal attestation {number}")
                    if sealing
                    else self.tr("Attestation {number}")
                )
            case _:
                words = self.tr("Seal report {number}") if sealing else self.tr("Report {number}")
        return words.format(number=about.number)

    def _pill_words(self, state: ReportState) -> str:
        about = state.about
        if about is not None and about.returned is not None:
            return self.tr("Version {number}, not sealed").format(number=about.version)
        return self.tr("Draft, not sealed")

    def _words(self, state: ReportState) -> str:
        match state.phase:
            case ReportPhase.READING:
                return self.tr("Read it once more. This is the last time you can change it.")
            case ReportPhase.WRITING if state.saving.saved_at is not None:
                at = time_words.clock(state.saving.saved_at, self._zone)
                if state.saving.failed is not None:
                    return self.tr("Last saved on this terminal {time}").format(time=at)
                return self.tr("Saved on this terminal {time}").format(time=at)
            case _:
                return ""
