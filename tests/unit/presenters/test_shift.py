"""My shift on a real station: what it tells, and where its steps lead."""

from collections.abc import Iterator
from datetime import UTC
from pathlib import Path

import pytest

from desktop.domain.demonstration import PASSWORD
from desktop.domain.identifiers import Badge
from desktop.domain.report_forms import ReportKind
from desktop.domain.report_stage import NextStep
from desktop.presenters.frame import FramePresenter
from desktop.presenters.pages import ReportPage, TagPage, WhyLockedPage
from desktop.presenters.shift import ShiftPresenter
from desktop.presenters.tag import TagPresenter
from desktop.presenters.workplace import Workplace
from desktop.services.desk import Desk


@pytest.fixture
def frame(workplace: Workplace, desk: Desk, demonstration: Path) -> FramePresenter:
    """Officer 4412 signed in; their camera and 4387's are offloaded, the calls are read in."""
    desk.import_cad(
        desk.sign_in(Badge("5001"), PASSWORD, None), (demonstration / "cad.csv").read_text("utf-8")
    )
    for camera, wearer in (("C-0317", "4412"), ("C-0342", "4387")):
        folder = demonstration / "cameras" / camera
        desk.offload(folder, Badge(wearer), None, lambda _: None)
    frame = FramePresenter(workplace)
    workplace.begin(desk.sign_in(Badge("4412"), PASSWORD, None))
    return frame


@pytest.fixture
def shift(workplace: Workplace, frame: FramePresenter) -> Iterator[ShiftPresenter]:
    made = ShiftPresenter(workplace, frame, UTC)
    made.start()
    yield made
    made.close()


@pytest.fixture
def tag(workplace: Workplace, frame: FramePresenter, shift: ShiftPresenter) -> TagPresenter:
    shift.tag()
    page = frame.state.page
    assert isinstance(page, TagPage)
    made = TagPresenter(workplace, frame, page, UTC)
    made.start()
    return made


def test_every_untagged_recording_stands_in_a_proposal_and_is_locked(
    shift: ShiftPresenter,
) -> None:
    cards = shift.state.cards
    assert sorted(card.event or "" for card in cards) == ["26-118204", "26-118377", "26-118452"]
    assert all(card.is_proposal and not card.is_open for card in cards)
    assert all(each.is_own for card in cards for each in card.recordings)


def test_others_recordings_of_the_call_are_told_beside_ones_own(shift: ShiftPresenter) -> None:
    card = next(card for card in shift.state.cards if card.event == "26-118452")
    assert {each.wearer for each in card.others} == {"4387"}


def test_what_is_due_leads_to_its_card_and_a_call_without_recording_is_among_it(
    shift: ShiftPresenter,
) -> None:
    keys = {due.key for due in shift.state.due if due.step is NextStep.TAG}
    assert keys == {card.key for card in shift.state.cards}
    assert [due.due.event for due in shift.state.due if due.key is None] == ["26-118401"]


def test_the_axis_shows_the_day_of_the_chosen_card(shift: ShiftPresenter) -> None:
    day = shift.state.day
    assert day is not None
    assert day.day.isoformat() == "2026-11-20"
    assert len(day.own) == 3
    assert [call.has_recording for call in day.calls].count(False) == 1


def test_tagging_opens_the_tag_page_for_the_chosen_recordings(
    shift: ShiftPresenter, frame: FramePresenter
) -> None:
    card = shift.state.cards[1]
    shift.choose(card.key)
    shift.tag()
    assert frame.state.page == TagPage(tuple(each.id for each in card.recordings))


def test_keys_that_are_no_lawful_step_lead_nowhere(
    shift: ShiftPresenter, frame: FramePresenter
) -> None:
    before = frame.state.page
    shift.write()
    shift.review()
    shift.why_locked()
    assert frame.state.page == before


def test_saved_tags_make_an_incident_whose_next_step_is_the_report(
    shift: ShiftPresenter, tag: TagPresenter, frame: FramePresenter
) -> None:
    tag.set_category("UOF")
    tag.save()
    assert tag.state.problem is None
    saved = tag.state.saved
    assert saved is not None
    shift.refresh()
    card = next(card for card in shift.state.cards if card.incident == saved.incident)
    assert (card.step, card.is_open, card.sealing_opens) == (NextStep.WRITE_REPORT, False, True)
    shift.choose(card.key)
    shift.why_locked()
    opened = [frame.state.page]
    shift.write()
    opened.append(frame.state.page)
    assert opened == [
        WhyLockedPage(saved.incident),
        ReportPage(saved.incident, ReportKind.INITIAL),
    ]


def test_undo_after_saving_leaves_the_incident_untagged_and_locked(tag: TagPresenter) -> None:
    tag.set_category("UOF")
    tag.save()
    assert tag.state.undo_seconds > 0
    tag.undo()
    item = tag.state.item
    assert item is not None
    assert item.card.number
    assert not item.is_tagged
    assert not item.card.is_open
    assert tag.state.saved is None


def test_a_lower_category_later_is_refused_and_the_choice_stays(tag: TagPresenter) -> None:
    tag.set_category("UOF")
    tag.save()
    tag.set_category("NON")
    tag.save()
    assert tag.state.problem is not None
    assert tag.state.problem.problem.value == "retag-opens-footage"
    assert tag.state.draft.category == "NON"
    assert tag.state.item is not None
    assert tag.state.item.tags is not None
    assert tag.state.item.tags.category == "UOF"


def test_a_number_that_is_not_written_as_it_should_be_is_not_saved(tag: TagPresenter) -> None:
    tag.set_category("UOF")
    tag.set_number("report", "4512")
    tag.save()
    assert tag.state.saved is None
    tag.set_number("report", "26-004512")
    tag.toggle_flag("juvenile")
    tag.save()
    assert tag.state.item is not None
    assert tag.state.item.tags is not None
    assert tag.state.item.tags.numbers[0].words.text == "26-004512"
    assert tag.state.item.tags.flags == ("juvenile",)


def test_test_recordings_are_tagged_by_supervisors_only(tag: TagPresenter) -> None:
    offered = {each.code for each in tag.state.categories}
    assert "TST" not in offered
    assert "UNC" not in offered
    assert "CRI" in offered


def test_after_signing_out_nothing_is_read(workplace: Workplace, shift: ShiftPresenter) -> None:
    before = shift.state
    workplace.end()
    shift.refresh()
    assert shift.state is before
