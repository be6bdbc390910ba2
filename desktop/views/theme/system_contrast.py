"""Whether the system asks every program for high contrast."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

_HIGH = Qt.ContrastPreference.HighContrast


class SystemContrast(QObject):
    """What the person has set in the system's own settings; `changed` tells it as it changes."""

    changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # The hints live as long as what they were asked of is held.
        style = self._style = QGuiApplication.styleHints()
        self._hints = style.accessibility()
        self._hints.contrastPreferenceChanged.connect(self._tell)

    @property
    def is_wanted(self) -> bool:
        """Whether high contrast is asked for now."""
        return self._hints.contrastPreference() is _HIGH

    def _tell(self, preference: Qt.ContrastPreference) -> None:
        self.changed.emit(preference is _HIGH)
