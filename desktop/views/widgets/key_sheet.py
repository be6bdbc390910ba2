"""The key sheet: which key does what, on this page and everywhere."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractSlider,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.views.theme.colours import Colour
from desktop.views.theme.type_sizes import TypeSize
from desktop.views.widgets.buttons import SecondaryButton
from desktop.views.widgets.key_cap import KeyCap
from desktop.views.widgets.text import Text
from desktop.views.widgets.titles import PageTitle, SectionTitle


@dataclass(frozen=True)
class KeyGroup:
    """Keys that belong together, each as (what it does, the key or keys)."""

    title: str
    keys: tuple[tuple[str, str], ...]


class KeySheet(QDialog):
    """Opened by F1 or ?, closed by Esc."""

    def __init__(self, groups: tuple[KeyGroup, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.setAccessibleName(self.tr("Keys"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 20, 24, 20)
        whole.setSpacing(16)
        title = PageTitle(self.tr("Keys"))
        whole.addWidget(title, 0, Qt.AlignmentFlag.AlignLeft)
        inside = QWidget()
        inside.setProperty("clear", "true")
        columns = QHBoxLayout(inside)
        columns.setContentsMargins(0, 0, 12, 0)
        columns.setSpacing(40)
        halves = (groups[: (len(groups) + 1) // 2], groups[(len(groups) + 1) // 2 :])
        for half in halves:
            if half:
                columns.addLayout(_column(half), 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.viewport().setAutoFillBackground(False)
        area.setWidget(inside)
        inside.setAutoFillBackground(False)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area = area
        whole.addWidget(area, 1)
        foot = QHBoxLayout()
        foot.addStretch()
        close = SecondaryButton(self.tr("Close"), key="Esc")
        close.clicked.connect(self.accept)
        foot.addWidget(close)
        whole.addLayout(foot)
        self.resize(900, 620)
        title.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll by the arrows and by the page, wherever the focus is."""
        steps = {
            Qt.Key.Key_Up: QAbstractSlider.SliderAction.SliderSingleStepSub,
            Qt.Key.Key_Down: QAbstractSlider.SliderAction.SliderSingleStepAdd,
            Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
            Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self._area.verticalScrollBar().triggerAction(step)


def _column(groups: tuple[KeyGroup, ...]) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(8)
    for group in groups:
        column.addWidget(SectionTitle(group.title))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        for row, (does, keys) in enumerate(group.keys):
            words = Text(does, TypeSize.BODY, Colour.TEXT2)
            words.setAccessibleName(f"{does}: {keys}")
            grid.addWidget(words, row, 0)
            grid.addWidget(KeyCap(keys), row, 1, Qt.AlignmentFlag.AlignRight)
        column.addLayout(grid)
        column.addSpacing(12)
    column.addStretch()
    return column
