"""The keypad: digits for gloves. It repeats the keyboard, so it is not in the tab order."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.views.theme.icons import Icon
from desktop.views.theme.theme import current_theme
from desktop.views.theme.type_sizes import MEDIUM, TypeSize
from desktop.views.widgets.buttons import SecondaryButton

_KEY = QSize(99, 92)
_DIGITS = ("1", "2", "3", "4", "5", "6", "7", "8", "9")


class _Key(SecondaryButton):
    def __init__(self, words: str, name: str, icon: Icon | None = None) -> None:
        self._is_digit = words.isdecimal()
        super().__init__(words, icon, tall=True)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _font(self) -> QFont:
        return current_theme().font(TypeSize.TITLE2 if self._is_digit else TypeSize.BODY, MEDIUM)

    def sizeHint(self) -> QSize:
        theme = current_theme()
        return QSize(theme.grown(_KEY.width()), theme.grown(_KEY.height()))


class Keypad(QWidget):
    """Tells which digit was pressed, and whether to take the last one or all of them back."""

    digit = Signal(str)
    back = Signal()
    clear = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        for place, digit in enumerate(_DIGITS):
            grid.addWidget(self._digit(digit), place // 3, place % 3)
        clear = _Key(self.tr("Clear"), self.tr("Clear the field"))
        clear.clicked.connect(self.clear)
        grid.addWidget(clear, 3, 0)
        grid.addWidget(self._digit("0"), 3, 1)
        back = _Key("", self.tr("Take the last digit back"), Icon.DELETE)
        back.clicked.connect(self.back)
        grid.addWidget(back, 3, 2)

    def _digit(self, digit: str) -> QWidget:
        key = _Key(digit, digit)
        key.clicked.connect(lambda: self.digit.emit(digit))
        return key
