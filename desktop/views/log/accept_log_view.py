"""The page of the custodian: two logs compared, the station verified, one of them accepted."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.presenters.accept_log import (
    AcceptLogPresenter,
    AcceptLogState,
    StationCheck,
    StationCheckStep,
)
from desktop.views.keys import add_key
from desktop.views.log.acceptance_column import AcceptanceColumn
from desktop.views.log.acceptance_words import check_words, code_keys, comparison_pairs
from desktop.views.page_view import PageView, page_margins
from desktop.views.theme.colours import Colour
from desktop.views.theme.icons import Icon
from desktop.views.widgets.banner import Banner, BannerKind
from desktop.views.widgets.buttons import SecondaryButton
from desktop.views.widgets.card import Card
from desktop.views.widgets.key_sheet import KeyGroup
from desktop.views.widgets.key_value_list import KeyValueList
from desktop.views.widgets.scroll_column import ScrollColumn
from desktop.views.widgets.text import Text
from desktop.views.widgets.titles import PageTitle
from desktop.wording import log_standing_words, sentence


class AcceptLogView(PageView):
    """What each log is stands left, what accepting means and the signature right."""

    def __init__(self, presenter: AcceptLogPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("The log that is here"))
        self._presenter = presenter
        self._told = ""
        self._step = StationCheckStep.NONE
        self.title = PageTitle(self.tr("The log that is here"))
        self.standing = Banner(BannerKind.WORKING, self.tr("Comparing the logs…"))
        self.done = Banner(BannerKind.DONE)
        self._both = KeyValueList(self.tr("Both logs"), fixed=code_keys())
        self._compared = Card(self.tr("Both logs"))
        self._about = Text(
            self.tr(
                "Verifying reads every sealed file and the whole log. It also names sealed files "
                "that these records do not know: they may be evidence of the newer copy."
            ),
            colour=Colour.TEXT2,
        )
        self.verify = SecondaryButton(self.tr("Verify the station"), Icon.SHIELD_CHECK, key="V")
        self.stop = SecondaryButton(self.tr("Cancel"))
        self.check = Banner(BannerKind.WORKING, icon=Icon.SHIELD_HALF, actions=(self.stop,))
        self._checking = Card(self.tr("What is here"))
        self.signing = AcceptanceColumn()
        self._lay_out()
        self.verify.clicked.connect(presenter.verify)
        self.stop.clicked.connect(presenter.cancel)
        self.signing.signed.connect(presenter.accept)
        add_key(self, "V", presenter.verify)
        presenter.changed.connect(self._show)
        self._show(presenter.state)
        presenter.start()

    @property
    def keys(self) -> tuple[KeyGroup, ...]:
        return (
            KeyGroup(
                self.page_title,
                (
                    (self.tr("Verify the station"), self.tr("V")),
                    (self.tr("Back"), self.tr("Esc")),
                ),
            ),
        )

    def focus_first(self) -> None:
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        self._presenter.close()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._whole.setContentsMargins(*page_margins(self.width()))

    def _lay_out(self) -> None:
        self._whole = whole = QVBoxLayout(self)
        whole.setSpacing(12)
        whole.addWidget(self.title)
        for banner in (self.standing, self.done):
            whole.addWidget(banner)
        self._compared.body.addWidget(self._both)
        for widget in (self._about, self.check):
            self._checking.body.addWidget(widget)
        self._checking.body.addWidget(self.verify, 0, Qt.AlignmentFlag.AlignLeft)
        self._left = ScrollColumn(self.tr("What is compared"))
        for card in (self._compared, self._checking):
            self._left.column.addWidget(card)
        self._left.column.addStretch(1)
        columns = QHBoxLayout()
        columns.setSpacing(16)
        columns.addWidget(self._left, 60)
        columns.addWidget(self.signing, 40)
        whole.addLayout(columns, 1)

    def _show(self, state: AcceptLogState) -> None:
        self._show_standing(state)
        self._show_check(state.check)
        self._left.setVisible(state.compared is not None)
        if state.compared is not None:
            self._both.show_pairs(comparison_pairs(state.compared, self._presenter.zone))
        self.signing.setVisible(state.may_accept)
        self.signing.show_state(state)

    def _show_standing(self, state: AcceptLogState) -> None:
        self.done.setVisible(bool(state.accepted))
        if state.accepted and state.accepted != self._told:
            self._told = state.accepted
            self.done.show_words(
                self.tr("Accepted, and the log says so."),
                self.tr(
                    "Footage and sealing go by the rules again. Print the new head and keep it "
                    "outside the station: {code}"
                ).format(code=state.accepted),
            )
            self.done.announce()
        # What is wrong stands in the bar above every page.
        self.standing.setVisible(not (state.accepted or state.may_accept))
        if state.compared is not None:
            self.standing.show_kind(BannerKind.INFO)
            self.standing.show_words(log_standing_words(state.compared.standing))
        elif state.problem is not None:
            self.standing.show_kind(BannerKind.ERROR)
            self.standing.show_words(sentence(state.problem))

    def _show_check(self, check: StationCheck) -> None:
        running = check.step is StationCheckStep.RUNNING
        self.verify.setEnabled(not running)
        self.stop.setVisible(running)
        self.check.setVisible(check.step is not StationCheckStep.NONE)
        if check.step is StationCheckStep.NONE:
            self._step = check.step
            return
        self.check.show_kind(_kind(check), Icon.SHIELD_HALF if running else None)
        self.check.show_words(*check_words(check))
        if check.step is not self._step:
            self._step = check.step
            self.check.announce()


def _kind(check: StationCheck) -> BannerKind:
    if check.step is StationCheckStep.RUNNING:
        return BannerKind.WORKING
    if check.found is None or check.step is StationCheckStep.CANCELLED:
        return BannerKind.INFO
    if not check.found.is_whole:
        return BannerKind.ERROR
    return BannerKind.WARNING if check.found.findings else BannerKind.DONE
