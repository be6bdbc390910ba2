"""What changed after review: one officer's accounts of one incident, side by side."""

from dataclasses import replace
from datetime import UTC, datetime, tzinfo

from PySide6.QtCore import QObject, Signal

from desktop.domain.refusals import KnownError
from desktop.domain.report_difference import Change
from desktop.presenters.frame import FramePresenter
from desktop.presenters.pages import CitedPlace, ReviewPage, WhatChangedPage
from desktop.presenters.what_changed_state import Comparison, WhatChangedState
from desktop.presenters.what_changed_telling import comparison_of
from desktop.presenters.workplace import Workplace


class WhatChangedPresenter(QObject):
    """Reads both accounts once, which is entered, and goes through what changed.

    Promises: nothing here judges either account or changes anything; footage is played on the
    review page alone, where the gate is asked.
    """

    changed = Signal(object)

    def __init__(
        self,
        workplace: Workplace,
        frame: FramePresenter,
        page: WhatChangedPage,
        zone: tzinfo | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workplace, self._frame, self._page = workplace, frame, page
        self._zone = zone or datetime.now(UTC).astimezone().tzinfo or UTC
        self.state = WhatChangedState()

    def start(self) -> None:
        """Read both accounts."""
        page, zone = self._page, self._zone
        self._workplace.ask_as(
            lambda desk, session: comparison_of(
                desk.compare_reports(session, page.incident, page.author),
                desk.facts.signing_key,
                zone,
            ),
            self._read,
            self._refused,
        )

    def choose(self, number: int) -> None:
        """Show another later account beside the first."""
        comparison = self.state.comparison
        if comparison is not None and 0 <= number < len(comparison.later):
            self._show(_with_pair(replace(self.state, chosen=number, pair=None)))

    def show_same(self, *, shown: bool) -> None:
        """Show the pairs that are the same, or leave them out."""
        if shown is not self.state.shows_same:
            self._show(_with_pair(replace(self.state, shows_same=shown)))

    def go_to(self, pair: int) -> None:
        """Make a pair the current one."""
        if pair != self.state.pair:
            self._show(_with_pair(replace(self.state, pair=pair)))

    def step(self, steps: int) -> None:
        """Go to the next change, or with -1 to the previous one; at the ends it stays."""
        numbers = [pair.number for pair in self.state.pairs if pair.change is not Change.SAME]
        at = -1 if self.state.pair is None else self.state.pair
        ahead = [n for n in numbers if n > at] if steps > 0 else [n for n in numbers if n < at]
        if ahead:
            self.go_to(ahead[0] if steps > 0 else ahead[-1])

    def play(self) -> None:
        """Play the second that the current sentence names, on the review page."""
        cited = self.state.cited
        if cited is not None:
            place = CitedPlace(cited.recording, cited.at)
            self._frame.open(ReviewPage(self._page.incident, place))

    def _read(self, comparison: Comparison) -> None:
        newest = max(0, len(comparison.later) - 1)
        self._show(_with_pair(WhatChangedState(comparison, chosen=newest)))

    def _refused(self, error: KnownError) -> None:
        self._show(replace(self.state, problem=error))

    def _show(self, state: WhatChangedState) -> None:
        self.state = state
        self.changed.emit(state)


def _with_pair(state: WhatChangedState) -> WhatChangedState:
    """Let the first pair that is shown be current where none is."""
    if state.current is not None:
        return state
    return replace(state, pair=state.pairs[0].number if state.pairs else None)
