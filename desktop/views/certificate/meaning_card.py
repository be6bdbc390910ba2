"""What a certificate says, beside the form that issues one."""

from PySide6.QtWidgets import QWidget

from desktop.views.theme.icons import Icon
from desktop.views.widgets.card import Card
from desktop.views.widgets.marked_line import MarkedLine


class MeaningCard(Card):
    """Three sentences; they scroll where the window is low."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(" ", scrolls=True, parent=parent)
        self.set_title(self.tr("What it says"))
        for icon, words in (
            (
                Icon.LIST_CHECKS,
                self.tr(
                    "Officer by officer it says whether the own report was sealed before footage "
                    "was first released, or exactly where not."
                ),
            ),
            (
                Icon.EYE,
                self.tr(
                    "It says whom no footage was released to, up to a head of the log: proof that "
                    "an officer has not viewed."
                ),
            ),
            (
                Icon.SHIELD_CHECK,
                self.tr(
                    "It rests on the custody log alone, and holds nothing of any report or footage."
                ),
            ),
        ):
            self.body.addWidget(MarkedLine(icon, words))
        self.body.addStretch(1)
