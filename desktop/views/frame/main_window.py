"""The window: the frame, the keys that work everywhere, and the text's size."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from desktop.presenters.display import DisplayPresenter
from desktop.presenters.frame import FramePresenter
from desktop.presenters.pages import Destination
from desktop.views.frame.frame_view import FrameView
from desktop.views.frame.idle_watch import IdleWatch
from desktop.views.frame.keys_everywhere import keys_everywhere
from desktop.views.frame.window_looks import add_window_key, keep_looks
from desktop.views.widgets.key_sheet import KeySheet

_SMALLEST = (1180, 700)


class MainWindow(QMainWindow):
    """The one window of the program."""

    def __init__(self, frame: FramePresenter, display: DisplayPresenter, view: FrameView) -> None:
        super().__init__()
        self._frame = frame
        self._view = view
        self.setCentralWidget(view)
        self.setMinimumSize(*_SMALLEST)
        self.setWindowTitle("Firsthand")
        frame.changed.connect(lambda _: self._name_page())
        view.help_asked.connect(self._show_keys)
        keep_looks(self, display)
        self._add_keys()
        application = QApplication.instance()
        if application is not None:
            application.installEventFilter(IdleWatch(frame.touched, self))

    def closeEvent(self, event: QCloseEvent) -> None:
        self._frame.sign_out()
        super().closeEvent(event)

    def _name_page(self) -> None:
        title = self._view.page.page_title
        self.setWindowTitle(f"{title} · Firsthand" if title else "Firsthand")

    def _add_keys(self) -> None:
        for keys in ("F1", "?"):
            add_window_key(self, keys, self._show_keys)
        add_window_key(self, "Ctrl+L", self._frame.sign_out)
        add_window_key(self, "Esc", self._frame.back)
        add_window_key(self, "F6", lambda: self._next_region(1))
        add_window_key(self, "Shift+F6", lambda: self._next_region(-1))
        for number in range(1, 7):
            add_window_key(self, f"Alt+{number}", partial(self._go, number - 1))

    def _show_keys(self) -> None:
        sheet = KeySheet((keys_everywhere(), *self._view.page.keys), self)
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet.open()

    def _go(self, place: int) -> None:
        destinations: tuple[Destination, ...] = self._frame.state.destinations
        if place < len(destinations):
            self._frame.go(destinations[place])

    def _next_region(self, step: int) -> None:
        regions: list[QWidget] = [self._view.page, self._view.strip, self._view.top_bar]
        if self._view.rail.isVisible():
            regions.insert(1, self._view.rail)
        focus = QApplication.focusWidget()
        here = next(
            (n for n, region in enumerate(regions) if focus and region.isAncestorOf(focus)), 0
        )
        target = regions[(here + step) % len(regions)]
        if target is self._view.page:
            self._view.page.focus_first()
        else:
            _focus_inside(target)


def _focus_inside(region: QWidget) -> None:
    for widget in region.findChildren(QWidget):
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
