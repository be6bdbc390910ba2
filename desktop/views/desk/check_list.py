"""What the program checked before a report is decided: what is worth a look comes first."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.desk_checks import Checked
from desktop.domain.reports import Stamp
from desktop.views.desk.desk_sentences import check_words
from desktop.views.theme.colours import Colour
from desktop.views.theme.icons import Icon
from desktop.views.widgets.card import Group, clear_layout
from desktop.views.widgets.marked_line import MarkedLine
from desktop.wording import stamp_words


class CheckList(Group):
    """One line for each check and stamp; where there is little room, those that hold share one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Checks"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._checks: tuple[Checked, ...] = ()
        self._stamps: tuple[Stamp, ...] = ()
        self._dense = False

    def show_checks(
        self, checks: tuple[Checked, ...], stamps: tuple[Stamp, ...], *, dense: bool
    ) -> None:
        """Show these checks and stamps."""
        if (checks, stamps, dense) == (self._checks, self._stamps, self._dense):
            return
        self._checks, self._stamps, self._dense = checks, stamps, dense
        clear_layout(self._column)
        for checked in checks:
            if not checked.holds:
                self._add(Icon.TRIANGLE_ALERT, check_words(checked), Colour.WARN, Colour.TEXT)
        for stamp in stamps:
            self._add(Icon.EYE, stamp_words(stamp), Colour.AFTER, Colour.TEXT)
        holding = [check_words(checked) for checked in checks if checked.holds]
        if dense and holding:
            holding = [" · ".join(holding)]
        for words in holding:
            self._add(Icon.CIRCLE_CHECK_BIG, words, Colour.OK, Colour.TEXT2)
        self._column.addStretch()

    def _add(self, icon: Icon, words: str, ink: Colour, colour: Colour) -> None:
        self._column.addWidget(MarkedLine(icon, words, ink, colour=colour))
