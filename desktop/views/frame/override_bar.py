"""The bar on every page while an override of the signed-in person is in force."""

from datetime import UTC, datetime, tzinfo

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.presenters.override_bar import OverrideBarPresenter, OverrideBarState
from desktop.views import time_words
from desktop.views.theme.icons import Icon
from desktop.views.widgets.banner import Banner, BannerKind
from desktop.views.widgets.buttons import VioletButton
from desktop.wording import sentence


class OverrideBar(QWidget):
    """Counts down; two minutes before the end it is read out."""

    def __init__(
        self,
        presenter: OverrideBarPresenter,
        zone: tzinfo | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._zone = zone or datetime.now(UTC).astimezone().tzinfo or UTC
        self._began: str = ""
        self.end = VioletButton(self.tr("End it now"), Icon.X)
        self.end.clicked.connect(presenter.end)
        self.banner = Banner(BannerKind.AFTER, icon=Icon.KEY_ROUND, actions=(self.end,))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.banner)
        presenter.changed.connect(self._show)
        presenter.ending.connect(self.banner.announce)
        self._show(presenter.state)

    def _show(self, state: OverrideBarState) -> None:
        self.setVisible(state.id is not None)
        if state.id is None:
            self._began = ""
            return
        left = time_words.length(float(state.seconds_left))
        words = self.tr("Override {number}: {left} left.").format(number=state.number, left=left)
        only = ", ".join(time_words.clock(each, self._zone) for each in state.starts)
        recordings = (
            self.tr("Recording {times} only.")
            if len(state.starts) == 1
            else self.tr("Recordings {times} only.")
        ).format(times=only)
        problem = "" if state.problem is None else sentence(state.problem)
        self.banner.show_words(f"{words} {recordings}", problem)
        if self._began != state.number:
            self._began = state.number
            self.banner.announce()
