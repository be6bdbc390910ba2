"""The tag page as it stands: what there is to tag, what is chosen, what that does."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from desktop.domain.identifiers import IncidentId, RecordingId
from desktop.domain.incidents import Tags
from desktop.domain.refusals import KnownError
from desktop.domain.taxonomy import UNCLASSIFIED, Category, IncidentClass, Taxonomy
from desktop.presenters.shift_state import ShiftCard


@dataclass(frozen=True, slots=True)
class TagItem:
    """What can be tagged: a proposal, or an incident with the tags that it has.

    `joins` is an incident that was made of the proposal's call already.
    """

    card: ShiftCard
    tags: Tags | None = None
    joins: IncidentId | None = None

    @property
    def key(self) -> str:
        """What tells it from others."""
        return self.card.key

    @property
    def is_tagged(self) -> bool:
        """Whether it has tags."""
        return self.tags is not None and self.tags.category != UNCLASSIFIED


@dataclass(frozen=True, slots=True)
class TagDraft:
    """What is chosen and not saved yet; `recordings` are those that the tags will apply to."""

    recordings: frozenset[RecordingId] = frozenset()
    category: str | None = None
    circumstances: tuple[str, ...] = ()
    reasons: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    numbers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class TagSaved:
    """What was saved last, and until when it can be taken back."""

    key: str
    incident: IncidentId
    number: str
    until: datetime


@dataclass(frozen=True, slots=True)
class TagState:
    """The page as it stands. Before `is_read` nothing is known; `problem` is what was refused.

    `asks_critical`: CRI was chosen and has to be confirmed. `steps_back` counts what Undo can take
    back before saving; `undo_seconds` is how long the last saving can still be taken back, else 0.
    `faulty` are the codes of numbers that are not written as they should be.
    """

    is_read: bool = False
    items: tuple[TagItem, ...] = ()
    chosen: str | None = None
    taxonomy: Taxonomy | None = None
    categories: tuple[Category, ...] = ()
    draft: TagDraft = TagDraft()
    asks_critical: bool = False
    is_saving: bool = False
    steps_back: int = 0
    saved: TagSaved | None = None
    undo_seconds: int = 0
    faulty: frozenset[str] = frozenset()
    problem: KnownError | None = None

    @property
    def item(self) -> TagItem | None:
        """What is being tagged."""
        return next((item for item in self.items if item.key == self.chosen), None)

    @property
    def category(self) -> Category | None:
        """The category that is chosen."""
        return next((each for each in self.categories if each.code == self.draft.category), None)

    @property
    def critical(self) -> Category | None:
        """The category that marks a critical incident."""
        return next(
            (each for each in self.categories if each.incident_class is IncidentClass.CRITICAL),
            None,
        )

    @property
    def untagged(self) -> int:
        """How many of the items have no tags yet."""
        return sum(not item.is_tagged for item in self.items)

    @property
    def can_undo(self) -> bool:
        """Whether there is anything that Undo takes back."""
        return bool(self.steps_back or self.undo_seconds)
