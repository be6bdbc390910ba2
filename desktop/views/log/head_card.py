"""The newest signed head of the log, what it does not cover yet, and one to be printed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.presenters.log_head import LogHeadPresenter, LogHeadState
from desktop.views.log.check_words import uncovered_words
from desktop.views.log.log_values import day_and_time
from desktop.views.theme.colours import Colour
from desktop.views.theme.icons import Icon
from desktop.views.theme.type_sizes import TypeSize
from desktop.views.widgets.banner import Banner, BannerKind
from desktop.views.widgets.buttons import SecondaryButton
from desktop.views.widgets.card import Card
from desktop.views.widgets.key_value_list import KeyValueList
from desktop.views.widgets.text import Text
from desktop.wording import sentence


class HeadCard(Card):
    """A head is a short code over all entries before it; on paper it proves them later."""

    def __init__(self, presenter: LogHeadPresenter, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Head of the log"), parent=parent)
        self.setVisible(False)
        self._facts = KeyValueList(self.tr("Newest signed head"), fixed=(self.tr("Code"),))
        self._uncovered = Text("", TypeSize.SMALL, Colour.TEXT2)
        self._problem = Banner(BannerKind.ERROR)
        self.sign = SecondaryButton(self.tr("Sign and print"), Icon.PRINTER)
        anyone = Text(
            self.tr(
                "Anyone can check an export with the program that it carries. No sign-in needed."
            ),
            TypeSize.SMALL,
            Colour.TEXT3,
        )
        for widget in (self._facts, self._uncovered, self._problem):
            self.body.addWidget(widget)
        self.body.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(anyone)
        self.sign.clicked.connect(presenter.sign)
        presenter.changed.connect(self.show_state)
        self.show_state(presenter.state)

    def show_state(self, state: LogHeadState) -> None:
        """Show the newest head."""
        self.setVisible(state.is_read)
        self._facts.setVisible(bool(state.code))
        self._facts.show_pairs(
            (
                (self.tr("Code"), state.code),
                (self.tr("Signed"), day_and_time(state.signed_at)),
                (self.tr("Covers"), self.tr("{n} entries").format(n=f"{state.entries:,}")),
            )
        )
        self._uncovered.setText(uncovered_words(state.uncovered))
        self._uncovered.setVisible(state.uncovered > 0)
        self.sign.setEnabled(not state.busy)
        self._problem.setVisible(state.problem is not None)
        if state.problem is not None:
            self._problem.show_words(sentence(state.problem))
            self._problem.announce()
