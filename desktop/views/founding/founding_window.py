"""The window of the first start: its keys, its theme, and that it stays while a station is made."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QMainWindow

from desktop.presenters.display import DisplayPresenter
from desktop.presenters.founding import FoundingPresenter
from desktop.views.founding.founding_view import FoundingView
from desktop.views.theme.shown_preferences import show_preferences
from desktop.views.theme.system_contrast import SystemContrast
from desktop.views.widgets.key_sheet import KeySheet

_SMALLEST = (1180, 700)


class FoundingWindow(QMainWindow):
    """Shown until a station can be opened, or until it is closed, which leaves nothing behind."""

    def __init__(
        self, presenter: FoundingPresenter, display: DisplayPresenter, view: FoundingView
    ) -> None:
        super().__init__()
        self._presenter = presenter
        self._display = display
        self.view = view
        self.setCentralWidget(view)
        self.setMinimumSize(*_SMALLEST)
        self.setWindowTitle(self.tr("Set up this terminal · Firsthand"))
        display.changed.connect(show_preferences)
        system = SystemContrast(self)
        system.changed.connect(self._follow_system)
        self._follow_system(system.is_wanted)
        self._add_keys()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._presenter.state.is_making:
            # In a second it is made, and then noted as this terminal's.
            event.ignore()
            return
        super().closeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.view.focus_first()

    def _follow_system(self, wants_contrast: bool) -> None:
        self._display.follow_system(wants_contrast=wants_contrast)

    def _add_keys(self) -> None:
        self._key("F1", self._show_keys)
        self._key("F3", self._display.next_theme)
        self._key("Esc", self._presenter.back)
        for keys in ("Ctrl++", "Ctrl+="):
            self._key(keys, self._display.larger_text)
        self._key("Ctrl+-", self._display.smaller_text)

    def _key(self, keys: str, call: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.activated.connect(call)

    def _show_keys(self) -> None:
        sheet = KeySheet(self.view.keys, self)
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet.open()
