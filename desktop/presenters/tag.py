"""What the tag page says: tags are chosen from memory and the call record, never from footage."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime, tzinfo

from PySide6.QtCore import QObject, Signal

from desktop.domain.identifiers import RecordingId
from desktop.domain.incidents import Incident
from desktop.domain.refusals import KnownError
from desktop.domain.report_forms import ReportKind
from desktop.domain.roles import SUPERVISORS
from desktop.domain.tagging import UNDO_WITHIN
from desktop.domain.taxonomy import UNCLASSIFIED, Category, IncidentClass, Taxonomy
from desktop.presenters.frame import FramePresenter
from desktop.presenters.pages import ReportPage, TagPage
from desktop.presenters.shift_telling import Telling
from desktop.presenters.tag_state import TagDraft, TagItem, TagSaved, TagState
from desktop.presenters.workplace import Workplace
from desktop.services.chosen_tags import MoreTags
from desktop.services.desk import Desk
from desktop.services.my_shift import ShiftView
from desktop.services.session import Session
from desktop.tasks.periodic import Periodic

_SECOND = 1000
_MOST_STEPS = 100


@dataclass(frozen=True, slots=True)
class _Found:
    """What the station told."""

    shift: ShiftView
    taxonomy: Taxonomy


class TagPresenter(QObject):
    """Chooses, saves and takes back tags.

    Promises: no footage is asked for; nothing is saved before `save`; a refusal keeps what was
    chosen.
    """

    changed = Signal(object)

    def __init__(
        self,
        workplace: Workplace,
        frame: FramePresenter,
        page: TagPage,
        zone: tzinfo | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workplace, self._frame = workplace, frame
        self._wanted: frozenset[RecordingId] = frozenset(page.recordings)
        self._telling = Telling(zone or datetime.now(UTC).astimezone().tzinfo or UTC)
        self._history: list[TagDraft] = []
        self._kept: dict[str, TagDraft] = {}
        self.state = TagState()
        self._clock = Periodic(_SECOND, self.second_passed, self)

    def start(self) -> None:
        """Read what there is to tag."""
        self._read()

    def close(self) -> None:
        """Stop counting."""
        self._clock.stop()

    def choose(self, key: str) -> None:
        """Go on with another item; what was chosen for this one is kept."""
        state = self.state
        if key == state.chosen or all(item.key != key for item in state.items):
            return
        if state.chosen is not None:
            self._kept[state.chosen] = state.draft
        self._begin(key)

    def choose_next(self) -> None:
        """Go on with the next item of the list."""
        keys = [item.key for item in self.state.items]
        if self.state.chosen in keys:
            at = keys.index(self.state.chosen) + 1
            self.choose(keys[at % len(keys)])

    def set_category(self, code: str) -> None:
        """Choose a category, or take it off again. A critical one is asked about first."""
        category = next((each for each in self.state.categories if each.code == code), None)
        if category is None:
            return
        if self.state.draft.category == code:
            self._change(replace(self.state.draft, category=None))
        elif category.incident_class is IncidentClass.CRITICAL:
            self._show(replace(self.state, asks_critical=True))
        else:
            self._change(replace(self.state.draft, category=code))

    def confirm_critical(self, *, sure: bool) -> None:
        """Answer whether it is a critical incident."""
        critical = self.state.critical
        if not self.state.asks_critical or critical is None:
            return
        self._show(replace(self.state, asks_critical=False))
        if sure:
            self._change(replace(self.state.draft, category=critical.code))

    def toggle_circumstance(self, code: str) -> None:
        """Choose why the recording was started, or take it off again."""
        draft = self.state.draft
        self._change(replace(draft, circumstances=_toggled(draft.circumstances, code)))

    def toggle_reason(self, code: str) -> None:
        """Choose why the recording was stopped, or take it off again."""
        draft = self.state.draft
        self._change(replace(draft, reasons=_toggled(draft.reasons, code)))

    def toggle_flag(self, code: str) -> None:
        """Set a flag, or take it off again."""
        draft = self.state.draft
        self._change(replace(draft, flags=_toggled(draft.flags, code)))

    def toggle_recording(self, recording: RecordingId) -> None:
        """Apply the tags to a recording too, or not; at least one stays."""
        draft, item = self.state.draft, self.state.item
        if item is None or item.tags is not None:
            return
        chosen = draft.recordings ^ {recording}
        offered = {each.id for each in item.card.recordings}
        if chosen and chosen <= offered:
            self._change(replace(draft, recordings=chosen))

    def set_number(self, code: str, untrusted: str) -> None:
        """Write a number by which the incident is known elsewhere."""
        draft = self.state.draft
        if draft.numbers.get(code, "") != untrusted:
            self._change(replace(draft, numbers={**draft.numbers, code: untrusted}))

    def save(self) -> None:
        """Save the tags, for all recordings that are ticked."""
        state, item = self.state, self.state.item
        if item is None or state.is_saving or state.draft.category is None:
            return
        if state.faulty or state.asks_critical:
            return
        self._show(replace(state, is_saving=True, problem=None))
        draft = state.draft
        category = state.draft.category
        more = MoreTags(draft.reasons, draft.flags, dict(draft.numbers))

        def save(desk: Desk, session: Session) -> Incident:
            if item.card.incident is not None:
                return desk.tag.retag(
                    session, item.card.incident, category, draft.circumstances, more
                )
            recordings = [each.id for each in item.card.recordings if each.id in draft.recordings]
            return desk.tag.create(session, recordings, category, draft.circumstances, more)

        self._workplace.ask_as(save, self._saved, self._refused)

    def join(self) -> None:
        """Add the recordings to the incident that was made of the same call already."""
        item = self.state.item
        if item is None or item.joins is None or self.state.is_saving:
            return
        self._show(replace(self.state, is_saving=True, problem=None))
        incident = item.joins
        recordings = [
            each.id for each in item.card.recordings if each.id in self.state.draft.recordings
        ]

        def add(desk: Desk, session: Session) -> Incident:
            return [desk.tag.add_recording(session, incident, each) for each in recordings][-1]

        self._workplace.ask_as(add, self._joined, self._refused)

    def undo(self) -> None:
        """Take back the last choice, or else, for 30 seconds, what was saved."""
        if self._history:
            draft = self._history.pop()
            self._show(self._with(replace(self.state, draft=draft, asks_critical=False)))
            return
        saved = self.state.saved
        if saved is None or not self.state.undo_seconds or self.state.is_saving:
            return
        self._show(replace(self.state, is_saving=True, problem=None))
        self._workplace.ask_as(
            lambda desk, session: desk.tag.undo(session, saved.incident),
            self._undone,
            self._refused,
        )

    def write_report(self) -> None:
        """Write the report of what was saved last."""
        if self.state.saved is not None:
            self._frame.open(ReportPage(self.state.saved.incident, ReportKind.INITIAL))

    def back(self) -> None:
        """Go back to where this page was opened from."""
        self._frame.back()

    def second_passed(self) -> None:
        """Count down how long the last saving can be taken back."""
        left = self._undo_seconds(self.state.saved)
        if left == 0:
            self._clock.stop()
        if left != self.state.undo_seconds:
            self._show(replace(self.state, undo_seconds=left))

    def _read(self) -> None:
        if not self._workplace.is_signed_in:
            return
        self._workplace.ask_as(
            lambda desk, session: _Found(desk.my_shift(session), desk.rulebook.taxonomy()),
            self._found,
            self._refused,
        )

    def _found(self, found: _Found) -> None:
        tags = {each.incident.id: each.incident.tags for each in found.shift.page.incidents}
        joins = {
            f"proposal {each.recordings[0].id}": each.standing.id
            for each in found.shift.proposals
            if each.standing is not None
        }
        cards = self._telling.cards(found.shift)
        items = tuple(
            TagItem(
                card,
                None if card.incident is None else tags.get(card.incident),
                joins.get(card.key),
            )
            for card in cards
        )
        items = tuple(sorted(items, key=lambda item: item.is_tagged))
        supervises = self._workplace.session.officer.role in SUPERVISORS
        state = replace(
            self.state,
            is_read=True,
            items=items,
            taxonomy=found.taxonomy,
            categories=_offered(found.taxonomy, supervises=supervises),
        )
        self.state = state
        self._begin(self._first(items))

    def _first(self, items: tuple[TagItem, ...]) -> str | None:
        """The item that holds what the page was opened for, else the one that was chosen."""
        for item in items:
            if self._wanted & {each.id for each in item.card.recordings}:
                return item.key
        keys = [item.key for item in items]
        return self.state.chosen if self.state.chosen in keys else next(iter(keys), None)

    def _begin(self, key: str | None) -> None:
        self._history.clear()
        item = next((item for item in self.state.items if item.key == key), None)
        draft = TagDraft() if item is None else self._kept.get(item.key) or _draft_of(item)
        self._wanted = frozenset()
        state = replace(self.state, chosen=key, draft=draft, asks_critical=False, problem=None)
        self._show(self._with(state))

    def _change(self, draft: TagDraft) -> None:
        self._history = [*self._history[-_MOST_STEPS:], self.state.draft]
        self._show(self._with(replace(self.state, draft=draft, problem=None)))

    def _with(self, state: TagState) -> TagState:
        formats = () if state.taxonomy is None else state.taxonomy.numbers
        faulty = frozenset(
            form.code
            for form in formats
            if (number := state.draft.numbers.get(form.code, "").strip()) and not form.fits(number)
        )
        return replace(state, faulty=faulty, steps_back=len(self._history))

    def _saved(self, incident: Incident) -> None:
        saved = TagSaved(incident.id, incident.id, incident.number, datetime.now(UTC) + UNDO_WITHIN)
        self._settle(incident, saved)
        self._clock.start()

    def _joined(self, incident: Incident) -> None:
        self._settle(
            incident, TagSaved(incident.id, incident.id, incident.number, datetime.now(UTC))
        )

    def _undone(self, incident: Incident) -> None:
        self._settle(incident, None)

    def _settle(self, incident: Incident, saved: TagSaved | None) -> None:
        """Show what was saved, and go on with it; the next untagged one is a key away."""
        if self.state.chosen is not None:
            self._kept.pop(self.state.chosen, None)
        self._kept.pop(incident.id, None)
        self._history.clear()
        self._wanted = frozenset(incident.recordings)
        self.state = replace(
            self.state,
            is_saving=False,
            saved=saved,
            undo_seconds=self._undo_seconds(saved),
            chosen=incident.id,
        )
        self._read()

    def _refused(self, error: KnownError) -> None:
        self._show(replace(self.state, is_saving=False, problem=error))

    def _undo_seconds(self, saved: TagSaved | None) -> int:
        if saved is None:
            return 0
        return max(0, round((saved.until - datetime.now(UTC)).total_seconds()))

    def _show(self, state: TagState) -> None:
        self.state = state
        self.changed.emit(state)


def _offered(taxonomy: Taxonomy, *, supervises: bool) -> tuple[Category, ...]:
    """The categories that a person may choose; what nobody tagged is no choice."""
    return tuple(
        each
        for each in taxonomy.categories
        if each.code != UNCLASSIFIED and (supervises or not each.set_by_supervisor)
    )


def _draft_of(item: TagItem) -> TagDraft:
    recordings = frozenset(each.id for each in item.card.recordings)
    tags = item.tags
    if tags is None:
        return TagDraft(recordings)
    return TagDraft(
        recordings,
        None if tags.category == UNCLASSIFIED else tags.category,
        tags.circumstances,
        tags.deactivation_reasons,
        tags.flags,
        {each.code: each.words.text for each in tags.numbers},
    )


def _toggled(codes: tuple[str, ...], code: str) -> tuple[str, ...]:
    kept = tuple(each for each in codes if each != code)
    return kept if code in codes else (*codes, code)
