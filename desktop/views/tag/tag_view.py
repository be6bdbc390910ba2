"""Tag: from memory and the call record, without seeing anything."""

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.identifiers import RecordingId
from desktop.presenters.tag import TagPresenter
from desktop.presenters.tag_codes import CODE_ENDS, CodeTyping
from desktop.presenters.tag_state import TagState
from desktop.views.keys import add_key
from desktop.views.page_view import ROOMY, PageView, page_margins
from desktop.views.tag.tag_form import TagForm
from desktop.views.tag.tag_side import TagSide
from desktop.views.tag.to_tag_list import ToTagList
from desktop.views.theme.colours import Colour
from desktop.views.theme.icons import Icon
from desktop.views.theme.theme import current_theme
from desktop.views.theme.type_sizes import TypeSize
from desktop.views.widgets.banner import Banner, BannerKind
from desktop.views.widgets.buttons import SecondaryButton
from desktop.views.widgets.elided_label import ElidedLabel
from desktop.views.widgets.empty_state import EmptyState
from desktop.views.widgets.key_cap import KeyHint
from desktop.views.widgets.titles import PageTitle
from desktop.wording import sentence

_HINTS_FROM = 1150
_NO_MODIFIER = Qt.KeyboardModifier.NoModifier | Qt.KeyboardModifier.ShiftModifier


class TagView(PageView):
    """The page on which tags are chosen and saved.

    A letter begins a code wherever no text field has the focus; 600 ms without a key, or Esc,
    ends it.
    """

    def __init__(self, presenter: TagPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Tag"))
        self._presenter = presenter
        self._typing = CodeTyping(())
        self._typed: tuple[str, ...] = ()
        self._code_ends = QTimer(self, singleShot=True, interval=CODE_ENDS)
        self._code_ends.timeout.connect(self.end_code)
        self.title = PageTitle(self.tr("Tag"))
        self.list = ToTagList()
        self.form = TagForm()
        self.side = TagSide()
        self.problem = Banner(BannerKind.ERROR)
        self.report = SecondaryButton(self.tr("Write report"), Icon.FILE_PEN_LINE)
        self.done = Banner(BannerKind.DONE, actions=(self.report,))
        self.add = SecondaryButton(self.tr("Add to it"), Icon.PLUS)
        self.standing = Banner(BannerKind.INFO, actions=(self.add,))
        self._empty = EmptyState(Icon.TAGS, self.tr("Nothing to tag."))
        self._lay_out()
        self._connect(presenter)
        presenter.changed.connect(self._show)
        self._show(presenter.state)
        presenter.start()

    def focus_first(self) -> None:
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        self._presenter.close()

    @property
    def code_under_way(self) -> bool:
        """Whether a code was begun."""
        return self._typing.is_under_way

    def end_code(self) -> None:
        """Forget the code that was begun."""
        self._code_ends.stop()
        self._typing.end()

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
            and self.code_under_way
        ):
            # Esc would go back a page; while a code is typed it only clears that.
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.code_under_way:
            self.end_code()
            return
        plain = not event.modifiers() & ~_NO_MODIFIER
        words = event.text()
        if plain and len(words) == 1 and words.isascii() and words.isalpha():
            code = self._typing.letter(words)
            self._code_ends.start()
            if code is not None:
                self._presenter.set_category(code)
            return
        if plain and words in {"1", "2", "3", "4"}:
            first = self.form.circumstances.first_codes()
            if int(words) <= len(first):
                self._presenter.toggle_circumstance(first[int(words) - 1])
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _connect(self, presenter: TagPresenter) -> None:
        self.list.picked.connect(presenter.choose)
        self.form.category_pressed.connect(self._press_category)
        self.form.critical_answered.connect(lambda sure: presenter.confirm_critical(sure=sure))
        self.form.circumstance_pressed.connect(presenter.toggle_circumstance)
        self.form.reason_pressed.connect(presenter.toggle_reason)
        self.form.flag_pressed.connect(presenter.toggle_flag)
        self.form.number_written.connect(presenter.set_number)
        self.side.ticked.connect(self._tick)
        self.side.undo_asked.connect(presenter.undo)
        self.side.save_asked.connect(presenter.save)
        self.report.clicked.connect(presenter.write_report)
        self.add.clicked.connect(presenter.join)
        add_key(self, "Ctrl+Return", presenter.save)
        add_key(self, "Ctrl+Enter", presenter.save)
        add_key(self, "Ctrl+Z", presenter.undo)
        add_key(self, "Ctrl+Down", presenter.choose_next)

    def _press_category(self, code: str) -> None:
        self._presenter.set_category(code)
        # A press ticks the chip by itself; what counts is what the presenter made of it.
        self.form.show_state(self._presenter.state)

    def _tick(self, recording: str) -> None:
        self._presenter.toggle_recording(RecordingId(recording))
        self.side.show_state(self._presenter.state)

    def _lay_out(self) -> None:
        self._whole = QVBoxLayout(self)
        self._whole.setSpacing(12)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self.title)
        head.addWidget(
            ElidedLabel(
                self.tr("From memory and the call record. Tagging never shows footage."),
                TypeSize.BODY,
                Colour.TEXT2,
            )
        )
        head.addStretch()
        self._hints = QWidget()
        hints = QHBoxLayout(self._hints)
        hints.setContentsMargins(0, 0, 0, 0)
        hints.setSpacing(16)
        hints.addWidget(KeyHint(self.tr("Type a code to choose"), "U"))
        hints.addWidget(KeyHint(self.tr("Undo"), "Ctrl Z"))
        hints.addWidget(KeyHint(self.tr("Save"), "Ctrl Enter"))
        head.addWidget(self._hints)
        self._whole.addLayout(head)
        for banner in (self.problem, self.done, self.standing):
            banner.hide()
            self._whole.addWidget(banner)
        self._whole.addWidget(self._empty, 1)
        self._columns = QWidget()
        row = QHBoxLayout(self._columns)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.list)
        row.addWidget(self.form, 1)
        row.addWidget(self.side)
        self._whole.addWidget(self._columns, 1)
        self._fit()

    def _fit(self) -> None:
        scale = current_theme().scale.factor
        roomy = self.width() >= ROOMY
        self._whole.setContentsMargins(*page_margins(self.width()))
        self.list.setFixedWidth(int(min((260 if roomy else 240) * scale, self.width() * 0.21)))
        self.side.setFixedWidth(int(min((316 if roomy else 300) * scale, self.width() * 0.33)))
        self._hints.setVisible(self.width() / scale >= _HINTS_FROM)

    def _show(self, state: TagState) -> None:
        typed = tuple(each.code for each in state.categories)
        if typed != self._typed:
            self._typed, self._typing = typed, CodeTyping(typed)
        self._empty.setVisible(state.is_read and not state.items)
        self._columns.setVisible(bool(state.items))
        self._show_banners(state)
        self.list.show_state(state)
        self.form.show_state(state)
        self.side.show_state(state)

    def _show_banners(self, state: TagState) -> None:
        problem = "" if state.problem is None else sentence(state.problem)
        if problem:
            words = self.tr("Not saved. What you chose stays.")
            self.problem.show_words(words, problem)
            if self.problem.isHidden():
                self.problem.announce()
        self.problem.setVisible(bool(problem))
        saved = state.saved
        if saved is not None:
            words = self.tr("Saved. The incident is {number}.").format(number=saved.number)
            left = self.tr("Ctrl ↓ goes on to the next.") if state.untagged else ""
            self.done.show_words(words, left)
            if self.done.isHidden():
                self.done.announce()
        self.done.setVisible(saved is not None and not problem)
        joins = state.item is not None and state.item.joins is not None
        if joins and state.item is not None:
            self.standing.show_words(
                self.tr("{number} was made of the same call already.").format(
                    number=state.item.card.joins
                ),
                self.tr("Add these recordings to it, or tag them as an incident of their own."),
            )
        self.standing.setVisible(joins)
