"""The page that says why footage is locked, what opens it, and who can."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.presenters.states import State
from desktop.presenters.why_locked import Explanation, WhyLockedPresenter, WhyLockedState
from desktop.views import time_words
from desktop.views.keys import add_key
from desktop.views.page_view import PageView, page_margins
from desktop.views.theme.colours import Colour
from desktop.views.theme.icons import Icon
from desktop.views.theme.theme import current_theme
from desktop.views.theme.type_sizes import TypeSize
from desktop.views.why_locked.lock_reasons import LockReasons
from desktop.views.why_locked.lock_ways import LockWays
from desktop.views.why_locked.locked_facts import LockedFacts
from desktop.views.why_locked.override_column import OverrideColumn
from desktop.views.widgets.banner import Banner, BannerKind
from desktop.views.widgets.buttons import IconButton, PrimaryButton
from desktop.views.widgets.card import Card
from desktop.views.widgets.elided_label import ElidedLabel
from desktop.views.widgets.empty_state import EmptyState
from desktop.views.widgets.fitted_column import FittedColumn
from desktop.views.widgets.key_sheet import KeyGroup
from desktop.views.widgets.lettering import RIGHT
from desktop.views.widgets.marked_line import MarkedLine
from desktop.views.widgets.pill import StatePill
from desktop.views.widgets.titles import PageTitle
from desktop.wording import open_words, sentence

_FACTS = 400
_FACTS_OF_WIDTH = 0.36
_FACTS_BESIDE_FORM = 0.25
_FORM = 404
_FORM_OF_WIDTH = 0.32
_LEAST_FACTS = 300
_BOTH_OF_WIDTH = 0.62
_FORM_ALONE = 0.45


class WhyLockedView(PageView):
    """Calm, complete, and with one lawful next step."""

    def __init__(self, presenter: WhyLockedPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.presenter = presenter
        self._zone = presenter.zone
        self.title = PageTitle(self.tr("Why is this locked?"))
        self.setAccessibleName(self.title.text())
        self._pill = StatePill(State.LOCKED, self.tr("Locked to you"))
        self._pill.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._pill.hide()
        self._policy = ElidedLabel("", TypeSize.SMALL, Colour.TEXT3, align=RIGHT)
        # It takes what title and state leave; neither is shortened for its sake.
        self._policy.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.reasons: LockReasons | None = None
        self.ways: LockWays | None = None
        self._facts: LockedFacts | None = None
        self.override: OverrideColumn | None = None
        self._column = QVBoxLayout(self)
        self._column.setSpacing(12)
        self._column.addLayout(self._head())
        self._body: QWidget = EmptyState(Icon.LOCK, self.tr("Asking…"))
        self._column.addWidget(self._body, 1)
        add_key(self, "W", presenter.write_report)
        add_key(self, "O", self._focus_override)
        presenter.changed.connect(self.show_state)
        self.show_state(presenter.state)
        presenter.override.changed.connect(self._make_room)
        presenter.override.start()

    @property
    def keys(self) -> tuple[KeyGroup, ...]:
        write = (self.tr("Write report"), self.tr("W"))
        override = (self.tr("To the request for an override"), self.tr("O"))
        send = (self.tr("Send the request"), self.tr("Ctrl Enter"))
        keys = (write, override, send, (self.tr("Back"), self.tr("Esc")))
        return (KeyGroup(self.tr("Why locked"), keys),)

    def leave(self) -> None:
        self.presenter.override.close()

    def focus_first(self) -> None:
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_state(self, state: WhyLockedState) -> None:
        """Show the answer."""
        if state.problem is not None:
            words = sentence(state.problem, self._zone)
            self._show(EmptyState(Icon.LOCK, self.tr("This cannot be told now"), words))
        elif state.explanation is not None:
            self._show_policy(state.explanation)
            self._pill.setVisible(True)
            if state.explanation.is_open:
                self._pill.set_state(State.OPEN)
                self.title.setText(self.tr("This is open to you"))
                self.setAccessibleName(self.title.text())
            self._show(self._explained(state.explanation))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._column.setContentsMargins(*page_margins(self.width()))
        self._fit()

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        back = IconButton(Icon.ARROW_LEFT, self.tr("Back"))
        back.clicked.connect(self.presenter.go_back)
        row.addWidget(back)
        row.addWidget(self.title)
        row.addWidget(self._pill)
        row.addWidget(self._policy, 1)
        return row

    def _show_policy(self, told: Explanation) -> None:
        lines = [
            self.tr("Policy “{title}” version {version}, in force since {since} · {notice}").format(
                title=policy.title,
                version=policy.version,
                since=time_words.date(policy.effective_from),
                notice=policy.notice,
            )
            for policy in told.policies
        ]
        self._policy.set_words(" | ".join(lines))

    def _explained(self, told: Explanation) -> QWidget:
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        self._facts = LockedFacts(told, self._zone)
        row.addWidget(self._facts)
        column = QVBoxLayout()
        column.setSpacing(12)
        if told.is_open:
            self._add_open(column)
        else:
            self.reasons = LockReasons(told)
            self.ways = LockWays(told, self._zone)
            self.ways.write_asked.connect(self.presenter.write_report)
            column.addWidget(FittedColumn((self.reasons, self.ways, self._note()), (3, 4, 1)), 1)
        row.addLayout(column, 1)
        self.override = OverrideColumn(self.presenter.override, told.recordings)
        self.override.watch_asked.connect(self.presenter.review)
        row.addWidget(self.override)
        return page

    def _focus_override(self) -> None:
        if self.override is not None:
            self.override.focus_form()

    def _add_open(self, column: QVBoxLayout) -> None:
        review = PrimaryButton(self.tr("Review"), Icon.EYE)
        review.clicked.connect(self.presenter.review)
        banner = Banner(BannerKind.DONE, open_words(), icon=Icon.LOCK_OPEN, actions=(review,))
        column.addWidget(banner)
        column.addWidget(FittedColumn((self._note(),)), 1)

    def _note(self) -> Card:
        card = Card(scrolls=True, padding=12)
        card.setAccessibleName(self.tr("Who can look"))
        words = self.tr(
            "System administrators cannot play footage either. Every look, by anyone, is in the "
            "log. That you asked is in the log as well."
        )
        card.body.addWidget(MarkedLine(Icon.SHIELD_HALF, words))
        return card

    def _show(self, body: QWidget) -> None:
        self._column.replaceWidget(self._body, body)
        self._body.hide()
        self._body.deleteLater()
        self._body = body
        self._fit()

    def _make_room(self, _state: object) -> None:
        """The form takes room from the facts."""
        self._fit()

    def _fit(self) -> None:
        """Share the width; where letters are large, the facts make room while one asks."""
        if self._facts is None or self.override is None:
            return
        theme, width = current_theme(), self.width()
        asking = self.presenter.override.state.is_offered
        tight = theme.scaled(_FORM + _LEAST_FACTS) > width * _BOTH_OF_WIDTH
        self._facts.setVisible(not (asking and tight))
        part = _FACTS_BESIDE_FORM if asking else _FACTS_OF_WIDTH
        self._facts.setFixedWidth(min(theme.scaled(_FACTS), int(width * part)))
        part = _FORM_ALONE if tight else _FORM_OF_WIDTH
        self.override.setFixedWidth(min(theme.scaled(_FORM), int(width * part)))
