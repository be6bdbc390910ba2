"""What sealing means, in four lines, and the password under it."""

from collections import Counter
from datetime import tzinfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.refusals import KnownError, Problem
from desktop.domain.report_forms import ReportKind
from desktop.domain.roles import Role
from desktop.presenters.report_state import About, ReportState
from desktop.views import time_words
from desktop.views.counted import counted
from desktop.views.report.seal_words import ask_to_seal, seal_it
from desktop.views.theme.colours import Colour
from desktop.views.theme.icons import Icon
from desktop.views.theme.type_sizes import TypeSize
from desktop.views.widgets.banner import Banner, BannerKind
from desktop.views.widgets.buttons import PrimaryButton, SecondaryButton
from desktop.views.widgets.card import Card
from desktop.views.widgets.fields.text_field import TextField
from desktop.views.widgets.icon_mark import IconMark
from desktop.views.widgets.marked_line import MarkedLine
from desktop.views.widgets.scroll_column import ScrollColumn
from desktop.views.widgets.text import Text
from desktop.wording import role_words, sentence

_AT_THE_PASSWORD = {Problem.SIGNATURE_WRONG, Problem.SIGN_IN_LOCKED, Problem.SIGN_IN_DISABLED}


class SigningColumn(QWidget):
    """`signed` brings the password; `back` goes on writing. The password is forgotten at once."""

    signed = Signal(str)
    back = Signal()

    def __init__(self, about: About, zone: tzinfo) -> None:
        super().__init__()
        self._about, self._zone = about, zone
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self._upper = ScrollColumn(self.tr("What sealing means, and your signature"))
        column.addWidget(self._upper, 1)
        self._upper.column.addWidget(self._consequences())
        self._problem = Banner(BannerKind.ERROR)
        self._problem.hide()
        self._upper.column.addWidget(self._problem)
        card = self._signature = Card()
        card.setAccessibleName(self.tr("Signature"))
        self.password = TextField(
            self.tr("Your password is your signature"), secret=True, required=True
        )
        self.password.edit.returnPressed.connect(self._sign)
        card.body.addWidget(self.password)
        self._who = Text("", TypeSize.SMALL, Colour.TEXT3)
        card.body.addWidget(self._who)
        self._upper.column.addWidget(card)
        self._upper.column.addStretch(1)
        self.seal = PrimaryButton(seal_it(about.kind), Icon.STAMP, tall=True)
        self.keep_writing = SecondaryButton(
            self.tr("Keep writing"), Icon.ARROW_LEFT, key=self.tr("Esc")
        )
        self.seal.clicked.connect(self._sign)
        self.keep_writing.clicked.connect(self.back)
        column.addWidget(self.seal)
        column.addWidget(self.keep_writing)
        # What went wrong has its height only once the column is laid out with it.
        self._upper.verticalScrollBar().rangeChanged.connect(self._keep_in_view)

    def show_state(self, state: ReportState) -> None:
        """Show whether it is being sealed, or why it was not."""
        if state.reading is not None:
            at = state.reading.read_at
            who = self.tr("Officer {badge}").format(badge=self._about.author)
            day, time = time_words.day(at, self._zone), time_words.minute(at, self._zone)
            self._who.setText(f"{who} · {day} · {time} · {self._about.terminal}")
        self.password.edit.setReadOnly(state.busy)
        self._show_problem(state.problem)

    def focus_first(self) -> None:
        """Put the focus into the password."""
        self.password.edit.clear()
        self.password.focus_control()
        self._keep_in_view()

    def _sign(self) -> None:
        password = self.password.edit.text()
        if not password:
            self.password.set_error(self.tr("Type your password to sign"))
            self.password.focus_control()
            return
        self.password.edit.clear()
        self.signed.emit(password)

    def _keep_in_view(self) -> None:
        """Scroll to the signature; what went wrong stands right above it or in it."""
        wrong = self.password.error or not self._problem.isHidden()
        if wrong or self.password.edit.hasFocus():
            self._upper.ensureWidgetVisible(self._signature, 0, 0)

    def _show_problem(self, problem: KnownError | None) -> None:
        at_password = problem is not None and problem.problem in _AT_THE_PASSWORD
        said = "" if problem is None else sentence(problem, self._zone)
        not_sealed = self.tr("Not sealed.")
        wrong = problem is not None and problem.problem is Problem.SIGNATURE_WRONG
        whole = said if wrong else f"{said} {not_sealed}"
        self.password.set_error(whole if at_password else "")
        self._problem.setVisible(bool(said) and not at_password)
        if said and not at_password:
            headline = self.tr("Not sealed. Your draft is safe on this terminal.")
            self._problem.show_words(headline, said)
            self._problem.announce()
        if said:
            self.password.focus_control()
            self._keep_in_view()

    def _consequences(self) -> Card:
        card = Card()
        question = QHBoxLayout()
        question.setSpacing(10)
        question.addWidget(IconMark(Icon.STAMP, Colour.ACCENT_TEXT, 26))
        question.addWidget(Text(ask_to_seal(self._about.kind), TypeSize.TITLE2), 1)
        card.setAccessibleName(ask_to_seal(self._about.kind))
        card.body.addLayout(question)
        lines = [
            (
                Icon.LOCK,
                Colour.TEXT2,
                self.tr(
                    "After this, nobody can change it. Not you, not your sergeant, not an "
                    "administrator."
                ),
            )
        ]
        opens = self._opens()
        if opens:
            icon = Icon.LOCK_OPEN if self._about.opening else Icon.LOCK
            lines.append((icon, Colour.OK if self._about.opening else Colour.LOCKED, opens))
        lines += [
            (
                Icon.FILE_PLUS_2,
                Colour.AFTER,
                self._later(),
            ),
            (Icon.INBOX, Colour.TEXT2, self._goes_to()),
        ]
        for icon, ink, words in lines:
            card.body.addWidget(MarkedLine(icon, words, ink, colour=Colour.TEXT))
        return card

    def _later(self) -> str:
        if self._about.kind is ReportKind.SUPPLEMENT:
            return self.tr(
                "What you add later goes in another supplement, marked “written after review of "
                "recordings”."
            )
        return self.tr(
            "What you add later goes in a supplement, marked “written after review of recordings”."
        )

    def _opens(self) -> str:
        about = self._about
        if about.is_critical:
            return self.tr(
                "Sealing does not open the footage. An investigator releases it to you after your "
                "statement."
            )
        if about.opening:
            words = counted(
                len(about.opening),
                self.tr("1 recording of {number} opens to you: {whose}."),
                self.tr("{n} recordings of {number} open to you: {whose}."),
            )
            return words.format(number=about.number, whose=self._whose())
        if about.counts_as_report and not any(line.is_open for line in about.recordings):
            return self.tr("It opens no footage yet: something else keeps it locked.")
        return ""

    def _whose(self) -> str:
        own = sum(line.is_own for line in self._about.opening)
        others = Counter(line.wearer for line in self._about.opening if not line.is_own)
        parts = [self.tr("{count} of yours").format(count=own)] if own else []
        parts += [
            self.tr("{count} of Officer {badge}'s").format(count=count, badge=badge)
            for badge, count in sorted(others.items())
        ]
        return ", ".join(parts)

    def _goes_to(self) -> str:
        supervisors = self._about.supervisors
        sergeants = [officer for officer in supervisors if officer.role is Role.SERGEANT]
        nearest = sergeants or supervisors
        if len(nearest) == 1:
            who = f"{role_words(nearest[0].role)} {nearest[0].badge}"
            return self.tr("It goes to {who}'s desk. You can print it now.").format(who=who)
        return self.tr("It goes to the desk of your unit's supervisors. You can print it now.")
