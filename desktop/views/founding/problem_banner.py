"""What the first start was refused for, or that something broke there."""

from desktop.domain.refusals import KnownError
from desktop.presenters.founding_state import FoundingState
from desktop.views.widgets.banner import Banner, BannerKind
from desktop.wording import sentence


class ProblemBanner(Banner):
    """Shown while there is a problem, and read out once when it comes."""

    def __init__(self) -> None:
        super().__init__(BannerKind.ERROR)
        self._told: object = None
        self.hide()

    def show_problem(self, state: FoundingState) -> KnownError | None:
        """Tell what a state was refused for; returns it where it was not told before."""
        self.setVisible(state.refused is not None or state.broken)
        if state.refused is not None:
            self.show_words(sentence(state.refused))
        elif state.broken:
            self.show_words(
                self.tr("Something went wrong here."),
                self.tr(
                    "Nothing was made. Try again; if it comes back, tell whoever installed it."
                ),
            )
        told: object = state.refused or state.broken
        is_new = told is not self._told
        self._told = told
        if told and is_new:
            self.announce()
        return state.refused if is_new else None
