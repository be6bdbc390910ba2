"""One report that waits: what was checked, what it says, and what can be done with it."""

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.reports import Outcome
from desktop.presenters.desk_state import DeskDetail, DeskState
from desktop.presenters.report_state import Passage
from desktop.presenters.states import State
from desktop.views.desk.check_list import CheckList
from desktop.views.desk.desk_sentences import (
    begun_words,
    category_words,
    involved_words,
    is_ordinary,
    not_readable_words,
    returned_words,
    row_state,
    viewed_words,
)
from desktop.views.desk.recording_list import RecordingList
from desktop.views.report.reading_text import ReadingText
from desktop.views.theme.icons import Icon
from desktop.views.theme.theme import current_theme
from desktop.views.widgets.banner import Banner, BannerKind
from desktop.views.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from desktop.views.widgets.card import GAP, PADDING, Card, HairLine
from desktop.views.widgets.flow_layout import FlowLayout
from desktop.views.widgets.lettering import looks_changed
from desktop.views.widgets.pill import Pill, StatePill
from desktop.views.widgets.segmented_choice import SegmentedChoice
from desktop.views.widgets.titles import SectionTitle
from desktop.views.widgets.tone import Tone

_ACCOUNT, _FACTS, _WHOLE = "account", "facts", "whole"
_NARROW = 560
_TALL = 720
_FEW, _MANY = 2, 4


class ReportCard(Card):
    """Head, checks, text and buttons. `decide_asked` carries the outcome's code."""

    review_asked = Signal()
    log_asked = Signal(str)
    changes_asked = Signal()
    certificate_asked = Signal()
    decide_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=1, parent=parent)
        self._state: DeskState | None = None
        self._detail: DeskDetail | None = None
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        self._make_head()
        self._make_parts()
        self._make_buttons()
        self._lay_out()

    def show_state(self, state: DeskState) -> None:
        """Show the chosen report; nothing of another one stays while it is read."""
        self._state = state
        self.setVisible(state.chosen is not None)
        row = state.chosen_row
        if row is None:
            return
        self._number.setText(row.number)
        self.setAccessibleName(self.tr("Report of {number}").format(number=row.number))
        state_of_row = State.SEALED if not row.may_decide else row_state(row)
        sealed = self.tr("Sealed {time}").format(time=f"{row.sealed_at:%H:%M:%S}")
        self._sealed.set_state(state_of_row, sealed)
        shield = None if is_ordinary(row) else Icon.SHIELD_HALF
        self._class.show_fact(category_words(row), Tone.NEUTRAL, shield)
        self._show_detail(state)
        deciding = state.deciding is not None
        allowed = row.may_decide and not deciding
        for button in (self.approve, self.send_back):
            button.setVisible(allowed)
            button.setEnabled(state.may_decide)
        self._closing.setVisible(not deciding)
        self.certificate.setVisible(not deciding)
        self.review.setText(self.tr("Review") if row.may_decide else self.tr("Why locked?"))
        self.review.set_icon(Icon.PLAY if row.may_decide else Icon.LOCK)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if looks_changed(event) and self._detail is not None:
            self._fit()
            self._show_text()

    def _make_head(self) -> None:
        self._number = SectionTitle()
        self._number.setWordWrap(False)
        self._sealed = StatePill(State.SEALED)
        self._class = Pill("")
        self.mode = SegmentedChoice(
            self.tr("What of the report is shown"),
            (
                (_ACCOUNT, self.tr("Account")),
                (_FACTS, self.tr("Facts")),
                (_WHOLE, self.tr("Whole text")),
            ),
            _ACCOUNT,
        )
        self.mode.chosen.connect(lambda _: self._show_text())

    def _make_parts(self) -> None:
        self._involved = Banner(BannerKind.WARNING, icon=Icon.USER_X)
        self._viewed = Banner(BannerKind.WARNING, icon=Icon.EYE)
        self._returned = Banner(BannerKind.INFO, icon=Icon.UNDO_2)
        self._begun = Banner(BannerKind.INFO, icon=Icon.PEN_LINE)
        self._unreadable = Banner(BannerKind.LOCKED)
        self.checks = CheckList()
        self.recordings = RecordingList()
        self.recordings.opened.connect(self.log_asked)
        self.text = ReadingText(self.tr("The sealed report"))
        self.text.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.text.document().documentLayout().documentSizeChanged.connect(self._fit_text)
        self.text.cursorPositionChanged.connect(self._follow_cursor)
        self._reading = Banner(BannerKind.WORKING, self.tr("Reading the report…"))

    def _make_buttons(self) -> None:
        self.review = SecondaryButton(self.tr("Review"), Icon.PLAY, key="P")
        self.log = SecondaryButton(self.tr("Log"), Icon.SCROLL_TEXT, key="L")
        self.changes = SecondaryButton(self.tr("What changed"), Icon.PENCIL_LINE, key="W")
        self.certificate = LinkButton(self.tr("Certificate…"), Icon.STAMP, key="C")
        self.send_back = SecondaryButton(self.tr("Return…"), Icon.UNDO_2, key="R")
        self.send_back.setAccessibleName(self.tr("Return with a reason"))
        self.approve = PrimaryButton(self.tr("Approve"), Icon.CHECK_CHECK, key="A")
        self._looking = (self.review, self.log, self.changes)
        self.review.clicked.connect(self.review_asked)
        self.log.clicked.connect(lambda: self.log_asked.emit(""))
        self.changes.clicked.connect(self.changes_asked)
        self.certificate.clicked.connect(self.certificate_asked)
        self.send_back.clicked.connect(lambda: self.decide_asked.emit(Outcome.RETURNED))
        self.approve.clicked.connect(lambda: self.decide_asked.emit(Outcome.APPROVED))

    def _lay_out(self) -> None:
        head = QWidget()
        flow = FlowLayout(head, gap=10)
        flow.setContentsMargins(0, 0, 0, 0)
        for widget in (self._number, self._sealed, self._class, self.certificate):
            flow.addWidget(widget)
        margins = QVBoxLayout()
        margins.setContentsMargins(PADDING, 2, PADDING, 2)
        margins.addWidget(head)
        self.body.addLayout(margins)
        self.body.addWidget(HairLine())
        self.body.addWidget(self._scrolling(), 1)
        self._closing = QWidget()
        column = QVBoxLayout(self._closing)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(HairLine())
        self._foot_row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._foot_row.setContentsMargins(PADDING, GAP, PADDING, GAP)
        self._foot_row.setSpacing(8)
        column.addLayout(self._foot_row)
        looking, deciding = QWidget(), QHBoxLayout()
        looks = FlowLayout(looking, gap=8)
        looks.setContentsMargins(0, 0, 0, 0)
        for button in self._looking:
            looks.addWidget(button)
        deciding.setSpacing(8)
        deciding.addStretch()
        deciding.addWidget(self.send_back)
        deciding.addWidget(self.approve)
        self._foot_row.addWidget(looking, 1)
        self._foot_row.addLayout(deciding)
        self.body.addWidget(self._closing)

    def _scrolling(self) -> QScrollArea:
        inside = QWidget()
        inside.setProperty("clear", "true")
        inside.setAutoFillBackground(False)
        column = QVBoxLayout(inside)
        column.setContentsMargins(PADDING, GAP, PADDING, GAP)
        column.setSpacing(GAP)
        for banner in (self._involved, self._viewed, self._returned, self._begun):
            column.addWidget(banner)
        self._pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._pair.setSpacing(16)
        self._pair.addWidget(self.checks, 1)
        self._pair.addWidget(self.recordings)
        column.addLayout(self._pair)
        column.addWidget(self._reading)
        column.addWidget(self._unreadable)
        column.addWidget(self.mode)
        column.addWidget(self.text)
        column.addStretch(1)
        self._area = area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.viewport().setAutoFillBackground(False)
        area.setWidget(inside)
        return area

    def _show_detail(self, state: DeskState) -> None:
        detail = state.detail
        self._reading.setVisible(detail is None and state.problem is None)
        for part in (self.checks, self.recordings, self.mode):
            part.setVisible(detail is not None)
        self.text.setVisible(detail is not None and detail.text is not None)
        self.mode.setVisible(detail is not None and detail.text is not None)
        self._unreadable.setVisible(detail is not None and detail.text is None)
        for banner in (self._involved, self._viewed, self._returned, self._begun):
            banner.hide()
        self.log.setEnabled(detail is not None and bool(detail.recordings))
        self.changes.setVisible(detail is not None and detail.has_later)
        if detail is None:
            self._detail = None
            self.text.clear()
            return
        self._show_warnings(detail, state)
        if detail is not self._detail:
            self._detail = detail
            self.mode.choose(_ACCOUNT)
            self._show_text()

    def _show_warnings(self, detail: DeskDetail, state: DeskState) -> None:
        row = detail.row
        if not row.may_decide:
            self._involved.show_words(*involved_words(row))
            self._involved.show()
        elif row.had_viewed and state.deciding is None:
            self._viewed.show_words(*viewed_words(row))
            self._viewed.show()
        if detail.returned is not None:
            self._returned.show_words(*returned_words(detail.returned, state.now))
            self._returned.show()
        if detail.drafts and row.may_decide and state.deciding is None:
            self._begun.show_words(*begun_words(detail.drafts[0], state.now))
            self._begun.show()
        self._unreadable.show_words(*not_readable_words())

    def _show_text(self) -> None:
        detail = self._detail
        if detail is None or detail.text is None:
            return
        text = detail.text
        match self.mode.value:
            case "facts":
                self.text.show_facts(text.facts)
            case "whole":
                title = self.tr("As it was sealed. Short code {code}").format(code=text.short_code)
                self.text.show_passages((Passage(title, text.whole),))
            case _:
                self.text.show_passages(text.parts)

    def _fit(self) -> None:
        """Follow the width and the height: what stands side by side, and how much is told."""
        theme, direction = current_theme(), QBoxLayout.Direction
        narrow = self.width() < theme.scaled(_NARROW)
        self._pair.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        buttons = (*self._looking, self.send_back, self.approve)
        wanted = sum(each.sizeHint().width() + 8 for each in buttons if not each.isHidden())
        crowded = wanted + 2 * PADDING > self.width()
        self._foot_row.setDirection(direction.TopToBottom if crowded else direction.LeftToRight)
        if self._detail is not None:
            dense = self.height() < theme.scaled(_TALL)
            self.checks.show_checks(self._detail.checks, self._detail.stamps, dense=dense)
            self.recordings.show_recordings(self._detail.recordings, _FEW if dense else _MANY)

    def _fit_text(self) -> None:
        """Let the text be as high as it is: the card scrolls, not the text in it."""
        margins = self.text.contentsMargins()
        around = margins.top() + margins.bottom() + 2
        self.text.setFixedHeight(int(self.text.document().size().height()) + around)

    def _follow_cursor(self) -> None:
        """Keep the place in view where somebody reads by keyboard."""
        inside = self._area.widget()
        if inside is not None and self.text.hasFocus():
            place = self.text.cursorRect()
            bottom = self.text.viewport().mapTo(inside, place.bottomLeft() + QPoint(0, 4))
            self._area.ensureVisible(0, bottom.y(), 0, place.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(current_theme().scaled(320), super().minimumSizeHint().height())
