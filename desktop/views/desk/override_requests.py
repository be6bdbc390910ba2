"""Overrides on the desk: requests that wait for an answer, and those to look back at."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.presenters.override_desk import (
    OverrideDeskPresenter,
    OverrideDeskState,
    OverrideStep,
)
from desktop.presenters.override_state import ToldOverride
from desktop.views import time_words
from desktop.views.theme.colours import Colour
from desktop.views.theme.icons import Icon
from desktop.views.theme.theme import current_theme
from desktop.views.theme.type_sizes import TypeSize
from desktop.views.widgets.banner import Banner, BannerKind
from desktop.views.widgets.buttons import IconButton, LinkButton, SecondaryButton, VioletButton
from desktop.views.widgets.card import Card
from desktop.views.widgets.fields.long_text_field import LongTextField
from desktop.views.widgets.fields.text_field import TextField
from desktop.views.widgets.flow_layout import FlowLayout
from desktop.views.widgets.scrolled_height import height_of_all
from desktop.views.widgets.text import Text
from desktop.views.widgets.tone import Tone
from desktop.wording import override_reason_words, printable, sentence

_LEAST = 150
"""So much of the card is seen at least; it shows a line and its buttons."""
_SPARE = 6
"""So that no rounding of heights brings a scroll bar."""


class OverrideRequests(Card):
    """One override at a time with what it asks for; its answer is signed in the same place."""

    def __init__(self, presenter: OverrideDeskPresenter, parent: QWidget | None = None) -> None:
        super().__init__(" ", scrolls=True, padding=12, parent=parent)
        self.set_tone(Tone.AFTER)
        self._presenter = presenter
        self._step: OverrideStep | None = None
        self._told: object = None
        self._first: ToldOverride | None = None
        dismiss = IconButton(Icon.X, self.tr("Dismiss"))
        self.done = Banner(BannerKind.DONE, actions=(dismiss,))
        self._what = Text("", strong=True)
        self._words = Text("", colour=Colour.TEXT2)
        self._box = Text("", TypeSize.SMALL, Colour.TEXT2)
        self.next = LinkButton(self.tr("Next"), Icon.ARROW_RIGHT)
        self.add_to_head(self.next)
        self._choices = QWidget()
        self.grant = VioletButton(self.tr("Grant…"), Icon.KEY_ROUND)
        self.refuse = SecondaryButton(self.tr("Refuse…"), Icon.X)
        self.justified = SecondaryButton(self.tr("Was justified…"), Icon.CHECK)
        self.unjustified = SecondaryButton(self.tr("Was not justified…"), Icon.X)
        self.note = LongTextField(self.tr("Your reason"), required=True, lines=(1, 4))
        self.password = TextField(
            self.tr("Your password is your signature"), required=True, secret=True
        )
        self._problem = Banner(BannerKind.ERROR)
        self.sign = VioletButton(self.tr("Grant"), Icon.STAMP)
        self.back = LinkButton(self.tr("Back"), key="Esc")
        self._signing = QWidget()
        self._lay_out()
        dismiss.clicked.connect(presenter.dismiss)
        self.next.clicked.connect(presenter.show_next)
        for button, step in (
            (self.grant, OverrideStep.GRANT),
            (self.refuse, OverrideStep.REFUSE),
            (self.justified, OverrideStep.JUSTIFIED),
            (self.unjustified, OverrideStep.UNJUSTIFIED),
        ):
            button.clicked.connect(lambda _=False, step=step: presenter.begin(step))
        self.sign.clicked.connect(self._submit)
        self.password.edit.returnPressed.connect(self.sign.click)
        self.back.clicked.connect(presenter.give_up)
        presenter.changed.connect(self.show_state)
        self.show_state(presenter.state)

    def show_state(self, state: OverrideDeskState) -> None:
        """Show what waits; a request that came in is read out."""
        line = state.shown
        self.setVisible(line is not None or state.done is not None)
        self._show_done(state)
        self._show_line(state, line)
        self._show_signing(state)
        problem = state.problem
        self._problem.setVisible(problem is not None)
        if problem is not None:
            self._problem.show_words(sentence(problem, self._presenter.zone))
            self._problem.announce()
            self.password.set_value("")
        self.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grow and shrink with what stands inside."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        """As high as what stands in it; where there is less room, it scrolls."""
        return QSize(super().sizeHint().width(), height_of_all(self, self.width()) + _SPARE)

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), current_theme().scaled(_LEAST))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def event(self, event: QEvent) -> bool:
        """Take Esc for itself while something is signed: it closes that, not the page."""
        taken = event.type() == QEvent.Type.ShortcutOverride and self._step is not None
        if taken and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._step is not None:
            self._presenter.give_up()
            return
        super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self.body.setSpacing(8)
        row = FlowLayout(self._choices)
        for button in (self.grant, self.refuse, self.justified, self.unjustified):
            row.addWidget(button)
        signing = QHBoxLayout(self._signing)
        signing.setContentsMargins(0, 0, 0, 0)
        signing.setSpacing(8)
        signing.addWidget(self.back)
        signing.addStretch()
        signing.addWidget(self.sign)
        for widget in (
            self.done,
            self._what,
            self._words,
            self._box,
            self._choices,
            self.note,
            self.password,
            self._problem,
            self._signing,
        ):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        inside = self.body.parentWidget()
        if inside is not None:
            inside.installEventFilter(self)

    def _show_done(self, state: OverrideDeskState) -> None:
        done = state.done
        self.done.setVisible(done is not None)
        if done is not None and done is not self._told:
            self.done.show_words(self._done_words(done.step, whole=done.is_whole, n=done.number))
            self.done.announce()
        self._told = done

    def _done_words(self, step: OverrideStep, *, whole: bool, n: str) -> str:
        words = {
            OverrideStep.GRANT: self.tr("Override {number} is granted.")
            if whole
            else self.tr("You granted override {number}. Another supervisor must grant it too."),
            OverrideStep.REFUSE: self.tr("Override {number} is refused."),
            OverrideStep.JUSTIFIED: self.tr("Your review of override {number} is kept."),
            OverrideStep.UNJUSTIFIED: self.tr("Your review of override {number} is kept."),
        }
        return words[step].format(number=n)

    def _show_line(self, state: OverrideDeskState, line: ToldOverride | None) -> None:
        for widget in (self._what, self._words, self._box):
            widget.setVisible(line is not None)
        self.next.setVisible(len(state.lines) > 1 and state.signing is None)
        self.set_title(self._title(state))
        if line is None:
            return
        self._what.setText(self._heading(line, request=state.is_request))
        self._words.setText(printable(line.words))
        self._box.setText(self._limits(line))
        newcomer = self._first is None or self._first.id != line.id
        if newcomer and state.is_request:
            self.setAccessibleDescription(self._what.text())
            announcement = QAccessibleAnnouncementEvent(self, self._what.text())
            QAccessible.updateAccessibility(announcement)
        self._first = line

    def _title(self, state: OverrideDeskState) -> str:
        if state.shown is None:
            return self.tr("Override")
        count = self.tr("{n} of {all}").format(n=state.place + 1, all=len(state.lines))
        more = f" · {count}" if len(state.lines) > 1 else ""
        if state.is_request:
            return self.tr("Override asked for") + more
        return self.tr("Override to look back at") + more

    def _heading(self, line: ToldOverride, *, request: bool) -> str:
        zone = self._presenter.zone
        if request:
            said = self.tr("Badge {badge} asked at {time}, incident {incident}: {reason}")
            at = time_words.minute(line.asked_at, zone)
        else:
            said = self.tr("Badge {badge} had {incident} opened: {reason}. Review due {time}")
            at = ""
            if line.review_due is not None:
                due = line.review_due
                at = f"{time_words.day(due, zone)}, {time_words.minute(due, zone)}"
        return said.format(
            badge=line.requester,
            time=at,
            incident=line.incident_number,
            reason=override_reason_words(line.reason),
        )

    def _limits(self, line: ToldOverride) -> str:
        zone = self._presenter.zone
        recordings = ", ".join(
            f"{time_words.clock(each.started_at, zone)} {printable(each.camera)}"
            for each in line.recordings
        )
        parts = [self.tr("{n} min").format(n=line.minutes), recordings]
        if line.needs > 1:
            parts.append(self.tr("Critical: two supervisors must grant it"))
        for each in line.answers:
            said = self.tr("granted by {badge}: “{words}”")
            parts.append(said.format(badge=each.by, words=printable(each.words)))
        return " · ".join(parts)

    def _show_signing(self, state: OverrideDeskState) -> None:
        step, line = state.signing, state.shown
        signing = step is not None
        for button in (self.grant, self.refuse):
            button.setVisible(state.is_request)
        for button in (self.justified, self.unjustified):
            button.setVisible(not state.is_request)
        self._choices.setVisible(not signing and line is not None)
        for widget in (self.note, self.password, self._signing):
            widget.setVisible(signing)
        self.sign.setEnabled(not state.busy)
        began, self._step = step is not self._step, step
        if began:
            for field in (self.note, self.password):
                field.set_value("")
                field.set_error("")
        if began and step is not None and line is not None:
            self.sign.setText(self._sign_words(step, line))
            self.sign.updateGeometry()
            self.note.focus_control()

    def _sign_words(self, step: OverrideStep, line: ToldOverride) -> str:
        words = {
            OverrideStep.GRANT: self.tr("Grant for {n} min").format(n=line.minutes),
            OverrideStep.REFUSE: self.tr("Refuse"),
            OverrideStep.JUSTIFIED: self.tr("It was justified"),
            OverrideStep.UNJUSTIFIED: self.tr("It was not justified"),
        }
        return words[step]

    def _submit(self) -> None:
        note, password = str(self.note.value()), self.password.edit.text()
        self.note.set_error("" if note else self.tr("Say why in a few words."))
        self.password.set_error("" if password else self.tr("Type your password."))
        if not note:
            self.note.focus_control()
        elif not password:
            self.password.focus_control()
        else:
            self._presenter.sign(note, password)
