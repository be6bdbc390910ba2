"""Before one is issued: about whom, and that issuing is entered."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.presenters.certificate_state import CertificateState, CertificateStep
from desktop.views.theme.colours import Colour
from desktop.views.theme.icons import Icon
from desktop.views.widgets.banner import Banner, BannerKind
from desktop.views.widgets.buttons import PrimaryButton
from desktop.views.widgets.card import Card
from desktop.views.widgets.choice_box import ChoiceBox
from desktop.views.widgets.fields.text_field import TextField
from desktop.views.widgets.segmented_choice import SegmentedChoice
from desktop.views.widgets.text import Text
from desktop.views.widgets.titles import FieldLabel
from desktop.wording import printable, sentence

_EVERYBODY, _ONE = "everybody", "one"


class IssueCard(Card):
    """`issue_asked` carries the badge as typed, or None for everybody; `chosen` a number."""

    issue_asked = Signal(object)
    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(" ", scrolls=True, parent=parent)
        self._suggested: str | None = None
        self.which = ChoiceBox()
        self.which.setAccessibleName(self.tr("Which incident"))
        self._which_label = FieldLabel(self.tr("Which incident"))
        self._about_label = FieldLabel(self.tr("About"))
        self.about = SegmentedChoice(
            self.tr("About whom"),
            (
                (_EVERYBODY, self.tr("Everybody in it")),
                (_ONE, self.tr("One officer")),
            ),
            _EVERYBODY,
        )
        self._alone = Text("", colour=Colour.TEXT)
        self.badge = TextField(
            self.tr("Badge of the officer"),
            hint=self.tr("It proves as well that an officer has not viewed."),
            required=True,
        )
        self._entered = Banner(
            BannerKind.INFO,
            self.tr("Issuing it is entered in the custody log."),
            self.tr(
                "The entry holds who asked, about whom, and the digest of the text. The whole log "
                "is verified first; where it does not hold, nothing is issued."
            ),
            icon=Icon.SCROLL_TEXT,
        )
        self._working = Banner(
            BannerKind.WORKING, self.tr("Verifying the log, then signing…"), icon=Icon.SHIELD_HALF
        )
        self.problem = Banner(BannerKind.ERROR)
        self.issue = PrimaryButton(self.tr("Issue certificate"), Icon.STAMP)
        self._lay_out()
        self.about.chosen.connect(self._about_whom)
        self.issue.clicked.connect(self._submit)
        self.badge.edit.returnPressed.connect(self._submit)
        self.which.activated.connect(lambda at: self.chosen.emit(self.which.itemText(at)))

    def show_state(self, state: CertificateState) -> None:
        """Show what may be issued now."""
        self.set_title(self.tr("Issue a certificate"))
        several = len(state.numbers) > 1
        if several and not self.which.count():
            self.which.addItems(list(state.numbers))
        self.which.setCurrentIndex(state.numbers.index(state.number))
        self._which_label.setVisible(several)
        self.which.setVisible(several)
        is_known = state.step in {CertificateStep.READY, CertificateStep.ISSUING}
        self._about_label.setVisible(is_known and state.everybody)
        self.about.setVisible(is_known and state.everybody)
        self._alone.setVisible(is_known and not state.everybody)
        alone = self.tr(
            "It is about you alone, badge {badge}. One about others is for who was not there: a "
            "supervisor of the unit, a custodian or an auditor."
        )
        self._alone.setText(alone.format(badge=printable(state.own)))
        if state.suggested is not None and self._suggested is None:
            self._suggested = state.suggested
            self.badge.set_value(state.suggested)
        self.badge.setVisible(is_known and state.everybody and self.about.value == _ONE)
        issuing = state.step is CertificateStep.ISSUING
        self._working.setVisible(issuing)
        self._entered.setVisible(is_known)
        for control in (self.about, self.badge, self.which, self.issue):
            control.setEnabled(not issuing)
        self.issue.setVisible(is_known)
        self.problem.setVisible(state.problem is not None)
        if state.problem is not None:
            self.problem.show_words(sentence(state.problem))
            self.problem.announce()

    def _lay_out(self) -> None:
        left = Qt.AlignmentFlag.AlignLeft
        body = self.body
        body.addWidget(self._which_label)
        body.addWidget(self.which, 0, left)
        body.addWidget(self._about_label)
        body.addWidget(self.about, 0, left)
        for part in (self._alone, self.badge, self._entered):
            body.addWidget(part)
        body.addStretch(1)
        foot = self.foot()
        foot.addWidget(self.problem)
        foot.addWidget(self._working)
        foot.addWidget(self.issue, 0, left)

    def _about_whom(self) -> None:
        self.badge.setVisible(self.about.value == _ONE)
        self.badge.set_error("")

    def _submit(self) -> None:
        if self.badge.isHidden():
            self.issue_asked.emit(None)
        elif self.badge.value():
            self.badge.set_error("")
            self.issue_asked.emit(self.badge.edit.text())
        else:
            self.badge.set_error(self.tr("Needed."))
            self.badge.focus_control()
