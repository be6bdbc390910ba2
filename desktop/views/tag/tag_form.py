"""The form of the tag page: category, why started, why stopped, flags, numbers."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from desktop.presenters.states import State
from desktop.presenters.tag_state import TagState
from desktop.views.tag.code_chips import CategoryChips, CodeChips
from desktop.views.tag.flag_chips import FlagChips
from desktop.views.tag.number_fields import NumberFields
from desktop.views.tag.tag_sentences import category_sentence, item_title
from desktop.views.theme.colours import Colour
from desktop.views.theme.icons import Icon
from desktop.views.theme.theme import current_theme
from desktop.views.theme.type_sizes import TypeSize
from desktop.views.widgets.banner import Banner, BannerKind
from desktop.views.widgets.buttons import DangerButton, SecondaryButton
from desktop.views.widgets.card import Card
from desktop.views.widgets.pill import Pill, StatePill
from desktop.views.widgets.text import Text
from desktop.wording import printable

_SHOWN = 4
_NARROW = 480


class TagForm(Card):
    """Everything that is chosen. Each signal tells a code; nothing is kept here."""

    category_pressed = Signal(str)
    critical_answered = Signal(bool)
    circumstance_pressed = Signal(str)
    reason_pressed = Signal(str)
    flag_pressed = Signal(str)
    number_written = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(" ", scrolls=True, parent=parent)
        self._lock = StatePill(State.LOCKED, self.tr("Footage locked"))
        self._call = Pill("", boxed=False)
        self.add_to_head(self._lock)
        self.add_to_head(self._call)
        self.critical = DangerButton(self.tr("Critical incident…"), Icon.SIREN)
        self.critical.setCheckable(True)
        self._sure = self._make_question()
        self.categories = CategoryChips()
        self.circumstances = CodeChips(self.tr("Why you started recording"), _SHOWN, keys=True)
        self.reasons = CodeChips(self.tr("Why you stopped"), _SHOWN)
        self.flags = FlagChips()
        self.numbers = NumberFields()
        self._lay_out()
        self.categories.pressed.connect(self.category_pressed)
        self.circumstances.pressed.connect(self.circumstance_pressed)
        self.reasons.pressed.connect(self.reason_pressed)
        self.flags.pressed.connect(self.flag_pressed)
        self.numbers.written.connect(self.number_written)

    def show_state(self, state: TagState) -> None:
        """Show what is chosen."""
        item, taxonomy = state.item, state.taxonomy
        if item is None or taxonomy is None:
            return
        self.set_title(item_title(item))
        card = item.card
        self._lock.set_state(
            State.OPEN if card.is_open else State.LOCKED,
            "" if card.is_open else self.tr("Footage locked"),
        )
        call = self.tr("No CAD match")
        if card.event:
            call = self.tr("CAD {event}").format(event=printable(card.event))
            if card.call_type:
                call = f"{call} · {printable(card.call_type)}"
        self._call.setText(call)
        self._call.updateGeometry()
        self._show_categories(state)
        draft = state.draft
        self.circumstances.show_codes(taxonomy.circumstances, draft.circumstances)
        self.reasons.show_codes(taxonomy.deactivation_reasons, draft.reasons)
        self.flags.show_codes(taxonomy.flags, draft.flags)
        self.numbers.show_numbers(taxonomy.numbers, draft.numbers, state.faulty, state.chosen)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        direction = QBoxLayout.Direction
        narrow = self.width() < current_theme().scaled(_NARROW)
        towards = direction.TopToBottom if narrow else direction.LeftToRight
        self._head_row.setDirection(towards)
        self.numbers.set_direction(towards)

    def _show_categories(self, state: TagState) -> None:
        critical = state.critical
        ordinary = [each for each in state.categories if each is not critical]
        typed = [each.code for each in state.categories]
        self.categories.show_categories(ordinary, typed, state.draft.category)
        self.critical.setVisible(critical is not None)
        if critical is not None:
            marked = state.draft.category == critical.code
            words = self.tr("Critical incident ({code})…").format(code=critical.code)
            if marked:
                words = self.tr("Critical incident ({code}), marked").format(code=critical.code)
            self.critical.setText(words)
            self.critical.set_icon(Icon.CHECK if marked else Icon.SIREN)
            self.critical.setChecked(marked)
            self.critical.setAccessibleName(category_sentence(critical))
            self.critical.setProperty("code", critical.code)
        if state.asks_critical and self._sure.isHidden():
            self._sure.show()
            self._sure.announce()
            self.no.setFocus()
        self._sure.setVisible(state.asks_critical)

    def _make_question(self) -> Banner:
        self.yes = DangerButton(self.tr("Mark as critical"), Icon.SIREN)
        self.no = SecondaryButton(self.tr("Not critical"))
        self.yes.clicked.connect(lambda: self.critical_answered.emit(True))
        self.no.clicked.connect(lambda: self.critical_answered.emit(False))
        banner = Banner(
            BannerKind.WARNING,
            self.tr("Mark as a critical incident?"),
            self.tr("Footage is held for the investigator, for everyone who was there."),
            actions=(self.yes, self.no),
        )
        banner.hide()
        return banner

    def _lay_out(self) -> None:
        self.body.setSpacing(16)
        self._head_row = head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(self.tr("Category"), TypeSize.SMALL, strong=True))
        words.addWidget(
            Text(self.tr("choose the one that fits best"), TypeSize.SMALL, Colour.TEXT2)
        )
        head.addLayout(words, 1)
        head.addWidget(self.critical)
        self.critical.clicked.connect(
            lambda: self.category_pressed.emit(str(self.critical.property("code")))
        )
        category = QWidget()
        column = QVBoxLayout(category)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self._sure)
        column.addWidget(self.categories)
        self.body.addWidget(category)
        self.body.addWidget(self.circumstances)
        self.body.addWidget(self.reasons)
        self.body.addWidget(self.flags)
        self.body.addWidget(self.numbers)
        self.body.addStretch(1)
