"""The bar on every page while the custody log is not the one that was here before."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.presenters.log_bar import LogBarPresenter, LogBarState
from desktop.views.theme.icons import Icon
from desktop.views.widgets.banner import Banner, BannerKind
from desktop.views.widgets.buttons import SecondaryButton
from desktop.wording import sentence


class LogBar(QWidget):
    """Says what waits and whom to call; it is read out when it comes. Nothing takes it away."""

    def __init__(self, presenter: LogBarPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.open = SecondaryButton(self.tr("Compare and accept…"), Icon.SHIELD_HALF)
        self.open.clicked.connect(presenter.open)
        self.banner = Banner(BannerKind.ERROR, icon=Icon.SHIELD_ALERT, actions=(self.open,))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.banner)
        presenter.changed.connect(self._show)
        self._show(presenter.state)

    def _show(self, state: LogBarState) -> None:
        was_hidden = self.isHidden()
        self.setVisible(state.problem is not None)
        if state.problem is None:
            return
        self.open.setVisible(state.may_accept)
        self.banner.show_words(
            self.tr("Footage and the sealing of reports wait."), sentence(state.problem)
        )
        if was_hidden:
            self.banner.announce()
