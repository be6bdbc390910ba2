"""The tag page on fixed data, for the tests and the pictures of the page."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from typing import cast

from desktop.domain.identifiers import IncidentId
from desktop.domain.incidents import Tags
from desktop.domain.refusals import KnownError
from desktop.domain.taxonomy import UNCLASSIFIED, Taxonomy
from desktop.presenters.frame import FramePresenter
from desktop.presenters.pages import TagPage
from desktop.presenters.tag import TagPresenter
from desktop.presenters.tag_state import TagDraft, TagItem, TagSaved, TagState
from desktop.presenters.workplace import Workplace
from desktop.services.desk import Desk
from desktop.views.tag.tag_view import TagView
from tests.fakes.lane import FakeLane
from tests.fakes.shipped_rulebook import SHIPPED_RULEBOOK
from tests.views.shift import shifts


def taxonomy() -> Taxonomy:
    """The newest codes that the program comes with."""
    return SHIPPED_RULEBOOK.taxonomy()


PROPOSED = TagItem(shifts.proposed().cards[0])
ITEMS = (
    PROPOSED,
    TagItem(shifts.UNTAGGED),
    TagItem(shifts.VISIT, Tags("SCH", ("dispatched-call",))),
    TagItem(shifts.TRAFFIC, Tags("VST", ("vehicle-stop",))),
)
RECORDINGS = frozenset(each.id for each in PROPOSED.card.recordings)


def fresh() -> TagState:
    """Nothing is chosen yet."""
    codes = taxonomy()
    offered = tuple(
        each
        for each in codes.categories
        if each.code != UNCLASSIFIED and not each.set_by_supervisor
    )
    return TagState(True, ITEMS, PROPOSED.key, codes, offered, TagDraft(RECORDINGS))


def chosen() -> TagState:
    """Everything is chosen."""
    draft = TagDraft(
        RECORDINGS,
        "UOF",
        ("vehicle-stop", "dispatched-call"),
        ("encounter-ended",),
        ("juvenile",),
        {"report": "26-004512"},
    )
    return replace(fresh(), draft=draft, steps_back=6)


def critical() -> TagState:
    """CRI was chosen and is asked about."""
    return replace(fresh(), asks_critical=True)


def faulty() -> TagState:
    """A number is not written as it should be."""
    draft = replace(chosen().draft, numbers={"report": "4512"})
    return replace(chosen(), draft=draft, faulty=frozenset({"report"}))


def saved() -> TagState:
    """The tags were saved just now."""
    item = TagItem(shifts.DISTURBANCE, Tags("UOF", ("dispatched-call",)))
    draft = replace(chosen().draft, recordings=frozenset(each.id for each in item.card.recordings))
    until = datetime.now(UTC) + timedelta(seconds=30)
    return replace(
        chosen(),
        items=(ITEMS[1], item, *ITEMS[2:]),
        chosen=item.key,
        draft=draft,
        steps_back=0,
        saved=TagSaved(item.key, IncidentId("I-26-20423"), "I-26-20423", until),
        undo_seconds=30,
    )


def refused(error: KnownError) -> TagState:
    """Saving was refused; what was chosen stays."""
    return replace(chosen(), problem=error)


def joins() -> TagState:
    """The call has an incident already."""
    card = replace(PROPOSED.card, joins="I-26-20423")
    item = TagItem(card, joins=IncidentId("I-26-20423"))
    return replace(fresh(), items=(item, *ITEMS[1:]))


def page(state: TagState) -> TagView:
    """The page in one state; nobody is signed in, so nothing changes it."""
    facts = SimpleNamespace(facts=SimpleNamespace(name="Station 3", demonstration=False))
    workplace = Workplace(cast("Desk", facts), FakeLane())
    presenter = TagPresenter(workplace, FramePresenter(workplace), TagPage(()), shifts.ZONE)
    presenter.state = state
    return TagView(presenter)
