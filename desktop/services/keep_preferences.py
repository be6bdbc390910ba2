"""Keeping how a person likes the window."""

from dataclasses import dataclass

from desktop.domain.preferences import Preferences, preferences_from
from desktop.ports.records import Records
from desktop.services.session import Session


@dataclass(frozen=True, slots=True)
class KeepPreferences:
    """Finds and keeps the choices of the person who is signed in; nothing is entered."""

    records: Records

    def load(self, session: Session) -> Preferences:
        """One's own choices. Raises Refused (SESSION_ENDED)."""
        session.require_standing()
        with self.records.reading() as work:
            return preferences_from(work.preferences.of(session.badge))

    def save(self, session: Session, preferences: Preferences) -> None:
        """Keep one's own choices. Raises Refused (SESSION_ENDED)."""
        session.require_standing()
        with self.records.noting() as notes:
            notes.preferences.keep(session.badge, preferences.values())
