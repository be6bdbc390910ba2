"""What a simulation found: totals, then whom and what would change."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.policy_simulation import Effect
from desktop.presenters.policy_simulator_state import SimulatedRow, SimulationResult
from desktop.presenters.states import State
from desktop.views.policy.effect_tally import EffectTally
from desktop.views.policy.simulation_sentences import (
    incident_words,
    not_replayed_words,
    nothing_words,
    reason_words,
    result_title,
    row_sentence,
    then_words,
    would_be_words,
)
from desktop.views.theme.colours import Colour
from desktop.views.theme.icons import Icon
from desktop.views.theme.type_sizes import TypeSize
from desktop.views.widgets.card import GAP, PADDING, Card, HairLine
from desktop.views.widgets.data_table import Cell, Column, DataTable, Row
from desktop.views.widgets.empty_state import EmptyState
from desktop.views.widgets.even_columns import EvenColumns, FollowsWidth
from desktop.views.widgets.text import Text
from desktop.views.widgets.tone import Tone
from desktop.wording import effect_words, printable

_TALLY = 240
_TABLE = 160
"""So much of the table is seen at least; where that is too much the page scrolls."""
_LOOKS = {
    Effect.WOULD_LOCK: (Tone.LOCKED, Icon.LOCK),
    Effect.WOULD_OPEN: (Tone.WARN, Icon.LOCK_OPEN),
    Effect.UNCHANGED: (Tone.NEUTRAL, Icon.EQUAL),
}


class SimulationCard(Card):
    """Nothing here leads anywhere: it is read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(" ", padding=1, parent=parent)
        self._shown: SimulationResult | None = None
        self.tallies = {
            effect: EffectTally(effect_words(effect), *_LOOKS[effect])
            for effect in (Effect.WOULD_LOCK, Effect.WOULD_OPEN, Effect.UNCHANGED)
        }
        self.table = DataTable(
            self.tr("Whom and what would change"),
            (
                Column(self.tr("Badge")),
                Column(self.tr("Incident")),
                Column(self.tr("Then")),
                Column(self.tr("Would have been")),
                Column(self.tr("Why"), stretches=True),
            ),
        )
        self.table.setMinimumHeight(_TABLE)
        self.nothing = EmptyState(Icon.EQUAL, " ", " ")
        self._once = Text(
            self.tr("An access counts once above, and here for each incident of its footage."),
            TypeSize.SMALL,
            Colour.TEXT3,
        )
        self._not_replayed = Text("", TypeSize.SMALL, Colour.WARN)
        self._notes = QWidget()
        self._lay_out()

    def show_result(self, result: SimulationResult) -> None:
        """Show what was found."""
        if result is self._shown:
            return
        self._shown = result
        self.set_title(result_title(result))
        counts = {
            Effect.WOULD_LOCK: result.would_lock,
            Effect.WOULD_OPEN: result.would_open,
            Effect.UNCHANGED: result.unchanged,
        }
        for effect, tally in self.tallies.items():
            tally.show_count(counts[effect])
        nothing = nothing_words(result)
        self.table.show_rows(tuple(map(_table_row, result.rows)))
        self.table.setVisible(nothing is None)
        self._once.setVisible(nothing is None)
        self.nothing.setVisible(nothing is not None)
        if nothing is not None:
            self.nothing.show_words(*nothing)
        self._not_replayed.setText(not_replayed_words(result))
        self._not_replayed.setVisible(bool(result.not_replayed))
        self._notes.setVisible(nothing is None or bool(result.not_replayed))

    def announce(self) -> None:
        """Have a screen reader read the totals out now."""
        totals = (tally.accessibleName() for tally in self.tallies.values())
        words = "\n".join((self.accessibleName(), *totals))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _lay_out(self) -> None:
        self.body.setSpacing(0)
        tallies = FollowsWidth()
        columns = EvenColumns(_TALLY, len(self.tallies), PADDING, tallies)
        for tally in self.tallies.values():
            columns.addWidget(tally)
        around = QVBoxLayout()
        around.setContentsMargins(PADDING, GAP, PADDING, GAP)
        around.addWidget(tallies)
        self.body.addLayout(around)
        self.body.addWidget(HairLine())
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.nothing, 1)
        notes = QVBoxLayout(self._notes)
        notes.setContentsMargins(PADDING, GAP, PADDING, GAP)
        notes.addWidget(self._once)
        notes.addWidget(self._not_replayed)
        self.body.addWidget(self._notes)


def _table_row(row: SimulatedRow) -> Row:
    locks = row.effect is Effect.WOULD_LOCK
    cells = (
        Cell(printable(row.viewer), strong=True),
        Cell(incident_words(row), faint=row.incident is None),
        Cell(then_words(row), State.OPEN if locks else State.LOCKED),
        Cell(would_be_words(row), State.LOCKED if locks else State.OPEN),
        Cell(reason_words(row), faint=not locks),
    )
    return Row(row.key, cells, row_sentence(row))
