"""How a person likes the window: theme and size of text, kept with the badge."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from desktop.domain.preferences import Preferences, Theme
from desktop.domain.refusals import KnownError
from desktop.presenters.workplace import Workplace

TEXT_SCALES = (100, 125, 150, 200)
"""Sizes of text that can be chosen, in percent."""


class DisplayPresenter(QObject):
    """Takes up a person's choices at sign-in, and keeps what is chosen from then on.

    Before anybody signs in, what is chosen counts until somebody does; without a workplace nobody
    ever does. Where no theme is chosen, the system's wish for contrast counts. `changed` tells what
    is to be shown.
    """

    changed = Signal(object)

    def __init__(self, workplace: Workplace | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self.chosen = Preferences()
        self._unchosen = Theme.DARK
        if workplace is not None:
            workplace.signed_in.connect(lambda _: self._load(workplace))

    @property
    def theme(self) -> Theme:
        """The theme that is shown."""
        return self.chosen.theme or self._unchosen

    def follow_system(self, *, wants_contrast: bool) -> None:
        """Take up whether the system asks for high contrast; a theme that was chosen stays."""
        before = self.theme
        self._unchosen = Theme.CONTRAST if wants_contrast else Theme.DARK
        if self.theme is not before:
            self._show(self.chosen)

    def next_theme(self) -> None:
        """Go on to the next theme."""
        themes = list(Theme)
        following = themes[(themes.index(self.theme) + 1) % len(themes)]
        self._choose(replace(self.chosen, theme=following))

    def larger_text(self) -> None:
        """One size up, up to 200 %."""
        larger = (scale for scale in TEXT_SCALES if scale > self.chosen.text_scale)
        self._choose(replace(self.chosen, text_scale=next(larger, TEXT_SCALES[-1])))

    def smaller_text(self) -> None:
        """One size down, down to 100 %."""
        smaller = (scale for scale in reversed(TEXT_SCALES) if scale < self.chosen.text_scale)
        self._choose(replace(self.chosen, text_scale=next(smaller, TEXT_SCALES[0])))

    def _choose(self, preferences: Preferences) -> None:
        if preferences == self.chosen:
            return
        self._show(preferences)
        if self._workplace is not None and self._workplace.is_signed_in:
            self._workplace.ask_as(
                lambda desk, session: desk.preferences.save(session, preferences),
                lambda _: None,
                self._not_kept,
            )

    def _load(self, workplace: Workplace) -> None:
        workplace.ask_as(
            lambda desk, session: desk.preferences.load(session), self._show, self._not_kept
        )

    def _show(self, preferences: Preferences) -> None:
        self.chosen = preferences
        self.changed.emit(replace(preferences, theme=self.theme))

    def _not_kept(self, _: KnownError) -> None:
        """A choice that could not be read or kept counts for this sitting only."""
