"""The window of the first start: its keys, its theme, and that it stays while a station is made."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow

from desktop.presenters.display import DisplayPresenter
from desktop.presenters.founding import FoundingPresenter
from desktop.views.founding.founding_view import FoundingView
from desktop.views.frame.window_looks import add_window_key, keep_looks
from desktop.views.widgets.key_sheet import KeySheet

_SMALLEST = (1180, 700)


class FoundingWindow(QMainWindow):
    """Shown until a station can be opened, or until it is closed, which leaves nothing behind."""

    def __init__(
        self, presenter: FoundingPresenter, display: DisplayPresenter, view: FoundingView
    ) -> None:
        super().__init__()
        self._presenter = presenter
        self.view = view
        self.setCentralWidget(view)
        self.setMinimumSize(*_SMALLEST)
        self.setWindowTitle(self.tr("Set up this terminal · Firsthand"))
        keep_looks(self, display)
        add_window_key(self, "F1", self._show_keys)
        add_window_key(self, "Esc", presenter.back)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._presenter.state.is_making:
            # In a second it is made, and then noted as this terminal's.
            event.ignore()
            return
        super().closeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.view.focus_first()

    def _show_keys(self) -> None:
        sheet = KeySheet(self.view.keys, self)
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet.open()
