"""What people like of the window, by name; changed without an entry."""

from collections.abc import Mapping
from typing import Protocol

from desktop.domain.identifiers import Badge


class PreferenceRecords(Protocol):
    """Each person's choices."""

    def of(self, badge: Badge) -> Mapping[str, str]:
        """A person's choices by name; empty where nothing was chosen."""
        ...

    def keep(self, badge: Badge, values: Mapping[str, str]) -> None:
        """Keep choices; those that are not named stay."""
        ...
