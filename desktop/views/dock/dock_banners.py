"""What is wrong with the dock as a whole."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.presenters.dock_state import DockState
from desktop.views.widgets.banner import Banner, BannerKind


class DockBanners(QWidget):
    """Banners over the cards, each as long as it is so."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._no_room = Banner(
            BannerKind.ERROR,
            self.tr("No room to seal. Copying has stopped."),
            self.tr("Originals stay on the cameras. Call the custodian."),
        )
        self._missing = Banner(
            BannerKind.WARNING,
            self.tr("Dock not found."),
            self.tr("Cameras keep what they hold. Check the cable; nothing was lost."),
        )
        self._unplaced = Banner(BannerKind.WARNING)
        for banner in (self._no_room, self._missing, self._unplaced):
            column.addWidget(banner)

    def show_state(self, state: DockState) -> None:
        """Show what is so now."""
        self._no_room.setVisible(state.no_room)
        self._missing.setVisible(state.dock_missing)
        self._unplaced.setVisible(bool(state.unplaced))
        if state.unplaced == 1:
            self._unplaced.show_words(
                self.tr("1 more camera waits for a free slot."),
                self.tr("It is copied when a camera that is safe to undock was taken."),
            )
        elif state.unplaced:
            self._unplaced.show_words(
                self.tr("{count} more cameras wait for a free slot.").format(count=state.unplaced),
                self.tr("They are copied when cameras that are safe to undock were taken."),
            )
        self.setVisible(state.no_room or state.dock_missing or bool(state.unplaced))
