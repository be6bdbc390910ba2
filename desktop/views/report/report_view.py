"""The report page: writing, the last reading, and what comes after sealing."""

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.report_forms import ReportKind
from desktop.presenters.report import ReportPresenter
from desktop.presenters.report_state import ReportPhase, ReportState
from desktop.views.keys import add_key
from desktop.views.page_view import PageView, page_margins
from desktop.views.report.printing import print_text, printable_text
from desktop.views.report.reading_pane import ReadingPane
from desktop.views.report.report_banners import ReportBanners
from desktop.views.report.report_header import ReportHeader
from desktop.views.report.seal_words import seal_it
from desktop.views.report.sealed_column import SealedColumn
from desktop.views.report.signing_column import SigningColumn
from desktop.views.report.spelling_marks import SpellingMarks
from desktop.views.report.spelling_walk import SpellingWalk
from desktop.views.report.writing_page import WritingPage
from desktop.views.theme.icons import Icon
from desktop.views.theme.theme import current_theme
from desktop.views.widgets.buttons import SecondaryButton
from desktop.views.widgets.empty_state import EmptyState
from desktop.views.widgets.key_sheet import KeyGroup
from desktop.wording import sentence

_SIDE, _SIDE_IN_WIDE, _WIDE = 400, 480, 1600


class ReportView(PageView):
    """Shows one report from the first word to its seal."""

    def __init__(self, presenter: ReportPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.presenter = presenter
        self._zone = presenter.zone
        self._spelling = SpellingMarks(presenter.spelling, self)
        self._walk = SpellingWalk(presenter.spelling, self)
        self.header = ReportHeader(self._zone)
        self.banners = ReportBanners(self._zone)
        self.writing: WritingPage | None = None
        self.reading: ReadingPane | None = None
        self.signing: SigningColumn | None = None
        self.sealed: SealedColumn | None = None
        self._phase: ReportPhase | None = None
        self._edited: QWidget | None = None
        self._aside: QWidget | None = None
        self._moved = QTimer(self, singleShot=True, interval=0)
        self._moved.timeout.connect(self._keep_after_move)
        self._pages = QStackedWidget()
        self._column = QVBoxLayout(self)
        self._column.setSpacing(12)
        self._column.addWidget(self.header)
        self._column.addWidget(self.banners)
        self._column.addWidget(self._pages, 1)
        self._connect()
        self._add_keys()
        self.show_state(presenter.state)

    @property
    def page_title(self) -> str:
        return self.header.title.text()

    @property
    def keys(self) -> tuple[KeyGroup, ...]:
        return (
            KeyGroup(
                self.tr("Report"),
                (
                    (self.tr("Next prompt, and the one before"), self.tr("Ctrl ↓ ↑")),
                    (self.tr("Facts, narrative, sealing"), self.tr("F6")),
                    (self.tr("Next word that the dictionary lacks"), self.tr("F7")),
                    (self.tr("Save now"), self.tr("Ctrl S")),
                    (self._seal_words(), self.tr("Ctrl Shift S")),
                    (self.tr("Print"), self.tr("Ctrl P")),
                    (self.tr("Save and close; back to writing"), self.tr("Esc")),
                ),
            ),
        )

    def _seal_words(self) -> str:
        about = self.presenter.state.about
        return seal_it(ReportKind.INITIAL if about is None else about.kind)

    def focus_first(self) -> None:
        match self._phase:
            case ReportPhase.READING if self.signing is not None:
                self.signing.focus_first()
            case ReportPhase.SEALED if self.sealed is not None:
                self.sealed.focus_first()
            case _:
                self.header.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._column.setContentsMargins(*page_margins(self.width()))
        self._share_width()

    def leave(self) -> None:
        self.presenter.leave()

    def show_state(self, state: ReportState) -> None:
        """Show the page as it stands."""
        arrived = state.phase is not self._phase
        came_from, self._phase = self._phase, state.phase
        if arrived:
            self._arrive(state)
        self.header.show_state(state)
        self.setAccessibleName(self.page_title)
        signing = state.phase in {ReportPhase.READING, ReportPhase.SEALED, ReportPhase.REFUSED}
        self.banners.setVisible(not signing)
        if not signing:
            self.banners.show_state(state)
        if state.phase is ReportPhase.WRITING and self.writing is not None:
            self.writing.show_state(state)
        if state.phase is ReportPhase.READING and self.signing is not None:
            self.signing.show_state(state)
        if arrived and came_from is not None and self.isVisible():
            self.focus_first()

    def _arrive(self, state: ReportState) -> None:
        about = state.about
        self._aside = None
        match state.phase:
            case ReportPhase.LOADING:
                self._show_page(EmptyState(Icon.FILE_PEN_LINE, self.tr("Reading the report…")))
            case ReportPhase.REFUSED:
                self._show_page(self._refusal(state))
            case ReportPhase.WRITING if about is not None:
                if self.writing is None:
                    self.writing = WritingPage(about, self._zone, self._spelling)
                    self._connect_writing(self.writing)
                self._show_page(self.writing)
            case ReportPhase.READING if about is not None:
                self.reading = ReadingPane(self.tr("This is what will be sealed"), self._zone)
                self.reading.show_state(state)
                self.signing = SigningColumn(about, self._zone)
                self.signing.signed.connect(self.presenter.seal)
                self.signing.back.connect(self.presenter.keep_writing)
                self._show_page(self._beside(self.reading, self.signing))
            case ReportPhase.SEALED if about is not None and state.sealed is not None:
                self.reading = ReadingPane(self.tr("This was sealed"), self._zone)
                self.reading.show_state(state)
                self.sealed = SealedColumn(about, state.sealed, self._zone)
                self.sealed.review_asked.connect(self.presenter.review)
                self.sealed.print_asked.connect(self.print_it)
                self.sealed.back_asked.connect(self.presenter.go_to_shift)
                self._show_page(self._beside(self.reading, self.sealed))
            case _:
                pass

    def print_it(self) -> None:
        """Ask for a printer, and print the draft or what was sealed."""
        print_text(printable_text(self.presenter.state, self._zone), self)

    def check_spelling(self) -> None:
        """Go to the next word that the dictionary lacks."""
        if self._phase is ReportPhase.WRITING and self.writing is not None:
            self._walk.go_on(self.writing.narrative.editors())

    # Keys

    def event(self, event: QEvent) -> bool:
        # The frame has Esc and F6 too; here they mean something narrower first.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            narrower = event.key() == Qt.Key.Key_Escape or self._region_after(event) is not None
            if narrower:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        region = self._region_after(event)
        if event.key() == Qt.Key.Key_Escape:
            self.presenter.close()
        elif region is not None and self.writing is not None:
            self.writing.focus_region(region)
        else:
            super().keyPressEvent(event)

    def _region_after(self, event: QKeyEvent) -> QWidget | None:
        if event.key() != Qt.Key.Key_F6 or self._phase is not ReportPhase.WRITING:
            return None
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        return self.writing.region_after(-1 if back else 1) if self.writing else None

    def _add_keys(self) -> None:
        keys = {
            "Ctrl+S": self.presenter.save,
            "Ctrl+Shift+S": self.presenter.read_once_more,
            "Ctrl+P": self._print_where_it_can_be,
            "F7": self.check_spelling,
            "Ctrl+Down": lambda: self._step_prompt(1),
            "Ctrl+Up": lambda: self._step_prompt(-1),
        }
        for key, call in keys.items():
            add_key(self, key, call)

    def _step_prompt(self, step: int) -> None:
        if self._phase is ReportPhase.WRITING and self.writing is not None:
            self.writing.narrative.step(step)

    def _print_where_it_can_be(self) -> None:
        if self._phase in {ReportPhase.WRITING, ReportPhase.SEALED}:
            self.print_it()

    # Wiring

    def _connect(self) -> None:
        presenter, header = self.presenter, self.header
        presenter.changed.connect(self.show_state)
        presenter.gap_found.connect(self._show_gap)
        header.undo.clicked.connect(self._undo)
        header.print_draft.clicked.connect(self.print_it)
        header.close_page.clicked.connect(presenter.close)
        self.banners.seen.connect(presenter.see_recovered)
        self.banners.print_asked.connect(self.print_it)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_moved)

    def _connect_writing(self, writing: WritingPage) -> None:
        presenter = self.presenter
        writing.facts.written.connect(presenter.write)
        writing.narrative.written.connect(self._write_words)
        writing.narrative.declared.connect(lambda key, code: presenter.write(key, code or None))
        writing.narrative.pasted.connect(presenter.pasted)
        writing.seal.clicked.connect(presenter.read_once_more)
        writing.gap_chosen.connect(writing.go_to)

    def _write_words(self, key: str, passage: int, words: str) -> None:
        if passage < 0:
            self.presenter.write(key, words or None)
        else:
            self.presenter.write_passage(key, passage, words)

    def _show_gap(self, key: str) -> None:
        if self.writing is not None:
            self.writing.show_gap(key, self.presenter.state)

    def _focus_moved(self, old: QWidget | None, _new: QWidget | None) -> None:
        if old is not None and self.isAncestorOf(old):
            self._edited = old
            # Later, as the focus also moves while a page is being taken down.
            self._moved.start()

    def _keep_after_move(self) -> None:
        if self._phase is ReportPhase.WRITING and self.writing is not None:
            self.presenter.went_elsewhere()
            self.writing.show_state(self.presenter.state)

    def _undo(self) -> None:
        """Take back the last change in the field that was written in before the click."""
        undo = getattr(self._edited, "undo", None)
        if undo is not None and self._edited is not None:
            self._edited.setFocus()
            undo()

    def _show_page(self, page: QWidget) -> None:
        self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        for at in reversed(range(self._pages.count())):
            other = self._pages.widget(at)
            if other is not None and other is not page and other is not self.writing:
                self._pages.removeWidget(other)
                other.deleteLater()

    def _beside(self, pane: QWidget, column: QWidget) -> QWidget:
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(pane, 1)
        row.addWidget(column)
        self._aside = column
        self._share_width()
        return page

    def _share_width(self) -> None:
        """Give the column beside a text that is read its width; the text takes what is left."""
        wanted = _SIDE_IN_WIDE if self.width() > _WIDE else _SIDE
        wide = min(current_theme().scaled(wanted), max(wanted, self.width() // 3))
        if self._aside is not None:
            self._aside.setFixedWidth(wide)

    def _refusal(self, state: ReportState) -> QWidget:
        back = SecondaryButton(self.tr("Back"), Icon.ARROW_LEFT, key=self.tr("Esc"))
        back.clicked.connect(self.presenter.close)
        words = "" if state.problem is None else sentence(state.problem, self._zone)
        return EmptyState(Icon.FILE_PEN_LINE, self.tr("There is nothing to write"), words, back)
