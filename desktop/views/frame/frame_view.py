"""The frame: top bar, rail, page, dock strip; and the sign-in page where nobody is signed in."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.presenters.frame import FramePresenter, FrameState
from desktop.presenters.pages import Destination, Page, RailPage
from desktop.views.frame.bar_clock import BarClock
from desktop.views.frame.destination_look import HELP, help_item, rail_item
from desktop.views.page_view import PageView, page_margins
from desktop.views.sign_in.sign_in_view import SignInView
from desktop.views.theme.icons import Icon
from desktop.views.widgets.banner import Banner, BannerKind
from desktop.views.widgets.buttons import SecondaryButton
from desktop.views.widgets.dock_strip import DockStrip
from desktop.views.widgets.rail import Rail
from desktop.views.widgets.top_bar import TopBar
from desktop.wording import role_words

PageMaker = Callable[[Page, QWidget], PageView]


class FrameView(QWidget):
    """Shows one page at a time; a page is made when it is opened and deleted when it is left.

    `bars` stand above every page. `help_asked` asks for the key sheet.
    """

    help_asked = Signal()

    def __init__(
        self,
        presenter: FramePresenter,
        sign_in: SignInView,
        make_page: PageMaker,
        terminal: str,
        bars: Sequence[QWidget] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._sign_in = sign_in
        self._make_page = make_page
        self._terminal = terminal
        self._bars = tuple(bars)
        self._shown: Page | None = None
        self.top_bar = TopBar()
        self.rail = Rail()
        self.strip = DockStrip()
        self._pages = QStackedWidget()
        self._pages.addWidget(sign_in)
        self._demonstration = Banner(
            BannerKind.DEMONSTRATION,
            self.tr("Demonstration station: nothing here is real."),
        )
        self._locking = Banner(BannerKind.WARNING, icon=Icon.TIMER)
        dismiss = SecondaryButton(self.tr("Dismiss"))
        dismiss.clicked.connect(presenter.dismiss)
        self._broken = Banner(
            BannerKind.ERROR,
            self.tr("Something went wrong here, not with your evidence."),
            self.tr(
                "Nothing was lost. Try again. If it comes back, tell whoever looks after this "
                "program, or use another terminal."
            ),
            actions=(dismiss,),
        )
        self._lay_out()
        self.top_bar.sign_out.connect(presenter.sign_out)
        self.rail.chosen.connect(self._go)
        presenter.changed.connect(self._show)
        self._clock = BarClock(self.top_bar)
        self._show(presenter.state)

    @property
    def page(self) -> PageView:
        """The page that is shown now."""
        shown = self._pages.currentWidget()
        return shown if isinstance(shown, PageView) else self._sign_in

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _go(self, code: str) -> None:
        if code == HELP:
            self.help_asked.emit()
        else:
            self._presenter.go(Destination(code))

    def _fit(self) -> None:
        """Let what is said above a page begin and end where the page does."""
        rail = 0 if self.rail.isHidden() else self.rail.width()
        across, _, _, _ = page_margins(self.width() - rail)
        self._notes.setContentsMargins(across, 8, across, 0)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top_bar)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.rail)
        middle = QVBoxLayout()
        middle.setSpacing(0)
        self._notes = notes = QVBoxLayout()
        notes.setSpacing(6)
        notes.addWidget(self._demonstration)
        for bar in self._bars:
            notes.addWidget(bar)
        notes.addWidget(self._locking)
        notes.addWidget(self._broken)
        middle.addLayout(notes)
        middle.addWidget(self._pages, 1)
        body.addLayout(middle, 1)
        column.addLayout(body, 1)
        column.addWidget(self.strip)

    def _show(self, state: FrameState) -> None:
        self.top_bar.show_station(f"{state.station} · {self._terminal}")
        self._demonstration.setVisible(state.demonstration)
        self._show_who(state)
        self._show_locking(state.locking_in)
        if state.broken and self._broken.isHidden():
            self._broken.announce()
        self._broken.setVisible(state.broken)
        if state.page is not self._shown:
            self._change_page(state)
        if state.locked_badge is not None:
            self._sign_in.fill_badge(state.locked_badge)

    def _show_who(self, state: FrameState) -> None:
        if state.badge is None or state.role is None:
            self.top_bar.show_who("")
            self.rail.hide()
            self._fit()
            return
        self.top_bar.show_who(f"{role_words(state.role)} {state.badge}", state.unit)
        if not self.rail.isVisibleTo(self) or self._shown is None:
            self.rail.show_items(tuple(map(rail_item, state.destinations)), help_item())
        self.rail.show()
        self._fit()
        where = state.page.destination.value if isinstance(state.page, RailPage) else None
        self.rail.choose(where)

    def _show_locking(self, seconds: int | None) -> None:
        self._locking.setVisible(seconds is not None)
        if seconds is None:
            return
        words = self.tr("Locking in 0:{seconds}.").format(seconds=f"{seconds:02d}")
        self._locking.show_words(
            words, self.tr("Your draft is saved. Copying goes on. Press any key to stay.")
        )
        if seconds % 10 == 0:
            self._locking.announce()

    def _change_page(self, state: FrameState) -> None:
        left = self.page
        self._shown = state.page
        left.leave()
        if state.page is None:
            self._pages.setCurrentWidget(self._sign_in)
        else:
            made = self._make_page(state.page, self._pages)
            self._pages.addWidget(made)
            self._pages.setCurrentWidget(made)
        if left is not self._sign_in:
            self._pages.removeWidget(left)
            left.deleteLater()
        self.page.focus_first()
