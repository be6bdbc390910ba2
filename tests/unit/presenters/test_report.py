"""The report page: what is kept, what is missing, what is read once more, and what sealing does."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication

from desktop.domain.custody import Act, Entry
from desktop.domain.drafts import Draft
from desktop.domain.identifiers import IncidentId
from desktop.domain.refusals import BadInput, Problem
from desktop.domain.report_forms import FieldFault, ReportKind
from desktop.domain.reports import Outcome, SealedReport, Stamp, Viewing, short_code
from desktop.domain.viewed_parts import Speed, ViewedPart
from desktop.presenters.draft_keeper import SAVE_EVERY_SECONDS
from desktop.presenters.pages import Destination, Page, RailPage, ReportPage, ReviewPage
from desktop.presenters.report import ReportPresenter
from desktop.presenters.report_state import About, Part, ReportPhase
from tests.unit.services.station_on_fakes import OUTSIDER
from tests.views.report.station_with_shipped_forms import (
    AUTHOR,
    COLLEAGUE,
    DID,
    PERCEIVED,
    SAVED_AT,
    SERGEANT,
    ReportDesk,
    fill,
)

INITIAL, SUPPLEMENT = ReportKind.INITIAL, ReportKind.SUPPLEMENT


@pytest.fixture
def desk(qapp: QApplication) -> ReportDesk:
    return ReportDesk()


@pytest.fixture
def page(desk: ReportDesk) -> ReportPresenter:
    return desk.presenter()


def about(page: ReportPresenter) -> About:
    assert page.state.about is not None
    return page.state.about


def shown(desk: ReportDesk) -> Page | None:
    return desk.frame.state.page


def failed(page: ReportPresenter) -> Problem | None:
    failure = page.state.saving.failed
    return None if failure is None else failure.problem


def recovered(page: ReportPresenter) -> bool:
    return page.state.saving.recovered


def phase(page: ReportPresenter) -> ReportPhase:
    return page.state.phase


def draft(desk: ReportDesk, kind: ReportKind = INITIAL) -> Draft | None:
    return desk.station.drafts.load(desk.station.session(AUTHOR), desk.incident.id, kind)


def sealed(desk: ReportDesk) -> tuple[SealedReport, ...]:
    with desk.station.records.reading() as work:
        return work.reports.of_incident(IncidentId(desk.incident.id))


def seal(desk: ReportDesk, page: ReportPresenter) -> None:
    fill(page)
    page.read_once_more()
    page.seal(desk.password())


def give_back(desk: ReportDesk, note: str = "Say when medical was called.") -> None:
    sergeant = desk.station.session(SERGEANT)
    desk.station.decide(sergeant, desk.incident.id, Outcome.RETURNED, note)


def watch(desk: ReportDesk, by: str = AUTHOR) -> None:
    viewer = AUTHOR if by == AUTHOR else SERGEANT
    with desk.station.records.writing() as work:
        now = desk.clock.now()
        number = work.custody.append(Entry(Act.STILL_MADE, now, viewer))
        recording = desk.recordings[0].id
        work.viewings.add(Viewing(viewer, recording, 0, 69_000, now, number, Speed.DOUBLE))


def told(page: ReportPresenter) -> Iterator[str]:
    return (f"{gap.field.key} {gap.fault}" for gap in page.state.gaps)


# What the page says before anything is written


def test_a_new_report_names_every_required_field_as_missing(page: ReportPresenter) -> None:
    state = page.state
    assert state.phase is ReportPhase.WRITING
    assert [gap.field.key for gap in state.gaps] == [
        "started",
        "ended",
        "location",
        "own_role",
        "reason_for_contact",
        "narrative",
        "declaration",
    ]
    assert {gap.fault for gap in state.gaps} == {FieldFault.MISSING}
    assert (state.words, state.pasted, state.saving.saved_at) == (0, 0, None)


def test_it_says_exactly_which_recordings_sealing_opens_and_to_whom_it_goes(
    page: ReportPresenter,
) -> None:
    lines = about(page).opening
    assert [(line.camera, line.is_own, line.seconds) for line in lines] == [
        ("C-0317", True, 1895),
        ("C-0317", True, 1052),
        ("C-0342", False, 1858),
        ("C-0342", False, 980),
    ]
    assert not any(line.is_open for line in about(page).recordings)
    assert about(page).others == (COLLEAGUE,)
    assert [officer.badge for officer in about(page).supervisors] == [SERGEANT]


def test_of_a_critical_incident_it_promises_nothing(qapp: QApplication) -> None:
    """Policy 2.6."""
    told = about(ReportDesk("CRI").presenter())
    assert told.is_critical
    assert told.opening == ()
    assert all(line.reasons for line in told.recordings)


def test_the_narrative_comes_first_among_the_long_texts(page: ReportPresenter) -> None:
    narrative = page.state.part(Part.NARRATIVE)
    assert narrative[0].field.key == "narrative"
    assert [prompt.title for prompt in narrative[0].prompts] == [
        "What I perceived",
        "What I believed",
        "What I said",
        "What I did",
    ]
    assert [each.field.key for each in narrative][-2:] == ["others_present", "persons"]
    assert [each.field.key for each in page.state.part(Part.DECLARATION)] == ["declaration"]


def test_who_may_not_write_is_told_why(desk: ReportDesk) -> None:
    desk.workplace.begin(desk.station.session(OUTSIDER))
    page = desk.presenter()
    assert phase(page) is ReportPhase.REFUSED
    assert page.state.problem is not None
    assert page.state.problem.problem is Problem.NOT_INVOLVED
    page.close()
    assert shown(desk) == RailPage(Destination.SHIFT)


# Writing


def test_each_prompt_is_written_on_its_own_and_counted_by_the_writers_words(
    page: ReportPresenter,
) -> None:
    page.write_passage("narrative", 3, "I ran.")
    page.write_passage("narrative", 0, "I saw a man.")
    (narrative, *_) = page.state.part(Part.NARRATIVE)
    assert narrative.typed == ["I saw a man.", "", "", "I ran."]
    assert narrative.fault is FieldFault.TOO_SHORT
    assert page.state.words == 6


def test_a_time_of_day_means_the_incidents_own_day(page: ReportPresenter) -> None:
    page.write("started", "11:46")
    (started, *_) = page.state.part(Part.FACTS)
    assert started.time is not None
    assert started.time.isoformat() == "2026-11-20T11:46:00-05:00"
    assert started.is_answered
    page.write("started", "noon")
    (started, *_) = page.state.part(Part.FACTS)
    assert (started.time, started.fault) == (None, FieldFault.WRONG_KIND)


def test_a_field_that_another_answer_asks_for_appears_with_it(page: ReportPresenter) -> None:
    def keys() -> list[str]:
        return [each.field.key for each in page.state.fields]

    assert "force_used" not in keys()
    page.write("own_role", "force-user")
    assert "force_used" in keys()
    page.write("force_used", "I held him.")
    page.write("own_role", "witness")
    assert "force_used" in keys(), "what was written is never hidden"
    page.write("declaration", "viewed-before")
    assert "declared_viewing missing" in told(page)


def test_pasting_is_counted_and_blocked_nowhere(desk: ReportDesk, page: ReportPresenter) -> None:
    page.pasted(40)
    page.pasted(2)
    page.save()
    assert page.state.pasted == 42
    assert desk.presenter().state.pasted == 42


def test_what_was_pasted_and_how_long_it_took_are_entered_after_a_crash_too(
    desk: ReportDesk, page: ReportPresenter
) -> None:
    """Issue 4: kept with the draft, told in the sealing's entry."""
    page.pasted(40)
    page.write("location", "Harbor St")
    page.save()
    desk.clock.advance(timedelta(seconds=90))
    seal(desk, desk.presenter())
    details = desk.station.last_entry()["details"]
    assert (details["typed_here"], details["pasted"]) == (True, 40)
    assert details["seconds_writing"] == 90


def test_an_account_is_written_on_the_form_that_its_category_asks_for(qapp: QApplication) -> None:
    """Policy 3: the page is opened for a report, and the incident says which."""
    desk = ReportDesk("UOF")
    page = desk.presenter()
    assert about(page).kind is ReportKind.USE_OF_FORCE
    assert "subject_facts missing" in told(page)
    page.write("location", "Harbor St")
    page.save()
    kept = draft(desk, ReportKind.USE_OF_FORCE)
    assert kept is not None
    assert kept.kind is ReportKind.USE_OF_FORCE


def test_an_answer_that_is_taken_out_is_missing_again(page: ReportPresenter) -> None:
    fill(page)
    assert list(told(page)) == []
    page.write("location", None)
    assert list(told(page)) == ["location missing"]


# Keeping


def test_the_draft_is_saved_after_what_was_written_and_not_otherwise(
    desk: ReportDesk, page: ReportPresenter
) -> None:
    page.went_elsewhere()
    assert draft(desk) is None
    page.write("location", "Harbor St")
    assert draft(desk) is None
    page.went_elsewhere()
    saved = draft(desk)
    assert saved is not None
    assert saved.answers["location"] == "Harbor St"
    assert page.state.saving.saved_at == SAVED_AT


def test_nothing_waits_longer_than_five_seconds_to_be_saved() -> None:
    """Issue 3: killing the program loses at most 5 seconds of typing."""
    assert SAVE_EVERY_SECONDS <= 5


def test_what_is_written_while_a_saving_runs_follows_it(
    desk: ReportDesk, page: ReportPresenter
) -> None:
    desk.lane.hold = True
    page.write("location", "Harbor St")
    page.save()
    page.write("location", "Harbor St at 4th")
    page.save()
    desk.lane.hold = False
    desk.lane.let_go()
    saved = draft(desk)
    assert saved is not None
    assert saved.answers["location"] == "Harbor St at 4th"


def test_a_draft_that_was_closed_comes_back_without_a_word(
    desk: ReportDesk, page: ReportPresenter
) -> None:
    fill(page)
    page.close()
    assert shown(desk) == RailPage(Destination.SHIFT)
    again = desk.presenter()
    assert again.state.fields == page.state.fields
    assert again.state.saving.saved_at == SAVED_AT
    assert not recovered(again)


def test_a_draft_that_nobody_closed_is_recovered_and_says_so_until_it_was_seen(
    desk: ReportDesk, page: ReportPresenter
) -> None:
    fill(page)
    page.save()
    again = desk.presenter()
    assert again.state.fields == page.state.fields
    assert recovered(again)
    again.see_recovered()
    assert not recovered(again)


def test_a_failing_disk_is_said_and_the_page_stays_with_every_word(
    desk: ReportDesk, page: ReportPresenter
) -> None:
    page.write("location", "Harbor St")
    page.save()
    desk.station.records.fail_next_writing = BadInput(Problem.DISK_FULL)
    page.write("location", "Harbor St at 4th")
    page.close()
    assert failed(page) is Problem.DISK_FULL
    assert page.state.saving.saved_at == SAVED_AT
    assert shown(desk) == ReportPage(IncidentId(desk.incident.id), INITIAL)
    page.went_elsewhere()
    assert failed(page) is None
    saved = draft(desk)
    assert saved is not None
    assert saved.answers["location"] == "Harbor St at 4th"


def test_locking_the_window_keeps_the_last_words_even_if_the_disk_is_slow(
    desk: ReportDesk, page: ReportPresenter
) -> None:
    page.write_passage("narrative", 0, PERCEIVED)
    desk.lane.hold = True
    desk.frame.sign_out()
    desk.lane.let_go()
    saved = draft(desk)
    assert saved is not None
    assert saved.answers["narrative"] == [PERCEIVED, "", "", ""]


def test_a_page_that_was_left_saves_no_more(desk: ReportDesk, page: ReportPresenter) -> None:
    page.write("location", "Harbor St")
    page.leave()
    first = draft(desk)
    desk.station.drafts.discard(desk.station.session(AUTHOR), desk.incident.id, INITIAL)
    page.leave()
    assert first is not None
    assert draft(desk) is None


# The last reading


def test_with_gaps_the_first_of_the_page_is_shown_and_nothing_else_happens(
    page: ReportPresenter,
) -> None:
    shown: list[str] = []
    page.gap_found.connect(shown.append)
    fill(page)
    page.write("location", None)
    page.write("declaration", None)
    page.read_once_more()
    assert shown == ["location"]
    assert phase(page) is ReportPhase.WRITING


def test_the_last_reading_holds_everything_that_was_answered(
    desk: ReportDesk, page: ReportPresenter
) -> None:
    fill(page)
    page.read_once_more()
    reading = page.state.reading
    assert phase(page) is ReportPhase.READING
    assert reading is not None
    assert ("Started", "11:46, Fri 20 Nov 2026") in [
        (fact.title, fact.words) for fact in reading.facts
    ]
    assert ("My camera was on the whole time", "Yes") in [
        (fact.title, fact.words) for fact in reading.facts
    ]
    assert [passage.title for passage in reading.passages] == [
        "What I perceived",
        "What I believed",
        "What I said",
        "What I did",
        "What I do not recall",
        "Injuries and aid",
    ]
    assert reading.passages[3].words == DID
    assert reading.declaration.startswith("This report is from my own recollection.")
    assert reading.stamps == ()
    assert draft(desk) is not None, "the draft is safe before anything that can fail"


def test_one_can_always_go_back_and_write_on(desk: ReportDesk, page: ReportPresenter) -> None:
    fill(page)
    page.read_once_more()
    page.close()
    assert phase(page) is ReportPhase.WRITING
    assert page.state.reading is None
    page.write("location", "Harbor St")
    page.read_once_more()
    page.keep_writing()
    assert phase(page) is ReportPhase.WRITING
    assert sealed(desk) == ()


def test_a_declaration_against_the_log_is_refused_before_the_reading(
    desk: ReportDesk, page: ReportPresenter
) -> None:
    """Policy 2.5."""
    watch(desk)
    fill(page)
    page.read_once_more()
    assert phase(page) is ReportPhase.WRITING
    assert page.state.problem is not None
    assert page.state.problem.problem is Problem.DECLARATION_CONTRADICTED


# Sealing


def test_sealing_takes_the_password_and_opens_what_was_said(
    desk: ReportDesk, page: ReportPresenter
) -> None:
    desk.station.turn_page()
    seal(desk, page)
    (report,) = sealed(desk)
    state = page.state.sealed
    assert phase(page) is ReportPhase.SEALED
    assert state is not None
    assert (state.sealed_at, state.sha256) == (report.sealed_at, report.sha256)
    assert state.short_code == short_code(report.sha256)
    assert state.opened == 4
    assert report.text.count("What I perceived\n") == 1
    assert "2026-11-20T11:46:00-05:00" in report.text
    assert desk.station.journal() == [("signed-again", AUTHOR), ("report-sealed", AUTHOR)]
    assert draft(desk) is None


def test_no_footage_is_opened_by_itself(desk: ReportDesk, page: ReportPresenter) -> None:
    seal(desk, page)
    assert isinstance(shown(desk), ReportPage)
    assert desk.station.unsealer.last_committed == []
    page.review()
    assert shown(desk) == ReviewPage(IncidentId(desk.incident.id))
    page.go_to_shift()
    assert shown(desk) == RailPage(Destination.SHIFT)


def test_where_nothing_is_open_there_is_nothing_to_review(qapp: QApplication) -> None:
    desk = ReportDesk("CRI")
    page = desk.presenter()
    seal(desk, page)
    assert page.state.sealed is not None
    assert page.state.sealed.opened == 0
    page.review()
    assert isinstance(shown(desk), ReportPage)


def test_a_wrong_password_seals_nothing_and_says_how_many_tries_are_left(
    desk: ReportDesk, page: ReportPresenter
) -> None:
    fill(page)
    page.read_once_more()
    for left in ("4", "3", "2", "1"):
        page.seal("not the password")
        problem = page.state.problem
        assert problem is not None
        assert (problem.problem, problem.facts) == (Problem.SIGNATURE_WRONG, {"left": left})
    page.seal("not the password")
    page.seal(desk.password())
    assert page.state.problem is not None
    assert page.state.problem.problem is Problem.SIGN_IN_LOCKED
    assert phase(page) is ReportPhase.READING
    assert sealed(desk) == ()
    assert draft(desk) is not None


def test_a_full_disk_seals_nothing_and_keeps_the_draft(
    desk: ReportDesk, page: ReportPresenter
) -> None:
    fill(page)
    page.read_once_more()
    desk.station.records.fail_next_writing = BadInput(Problem.DISK_FULL)
    page.seal(desk.password())
    assert page.state.problem is not None
    assert phase(page) is ReportPhase.READING
    assert sealed(desk) == ()
    assert draft(desk) is not None
    page.seal(desk.password())
    assert len(sealed(desk)) == 1


def test_pressing_seal_twice_seals_once(desk: ReportDesk, page: ReportPresenter) -> None:
    fill(page)
    page.read_once_more()
    desk.lane.hold = True
    page.seal(desk.password())
    page.seal(desk.password())
    assert page.state.busy
    desk.lane.let_go()
    assert len(sealed(desk)) == 1


def test_prior_viewing_that_is_declared_marks_the_report(
    desk: ReportDesk, page: ReportPresenter
) -> None:
    """Policy 2.5."""
    fill(page)
    page.write("declaration", "viewed-before")
    page.write("declared_viewing", "Officer 4387 told me who came in first.")
    page.read_once_more()
    assert page.state.reading is not None
    assert page.state.reading.stamps == (Stamp.PRIOR_VIEWING_DECLARED,)
    page.seal(desk.password())
    (report,) = sealed(desk)
    assert report.stamps == (Stamp.PRIOR_VIEWING_DECLARED,)


# Returned, and supplements


def test_a_returned_report_comes_with_its_reason_and_goes_on_from_its_own_words(
    desk: ReportDesk, page: ReportPresenter
) -> None:
    """Policy 2.7; the declaration is signed anew."""
    seal(desk, page)
    give_back(desk)
    again = desk.presenter()
    returned = about(again).returned
    assert returned is not None
    assert (returned.version, returned.reason) == (1, "Say when medical was called.")
    assert not returned.had_viewed
    assert about(again).version == 2
    assert list(told(again)) == ["declaration missing"]
    before = {each.field.key: each.typed for each in page.state.fields}
    now = {each.field.key: each.typed for each in again.state.fields}
    assert now == {**before, "declaration": None}
    assert draft(desk) is None, "until something is written"


def test_version_two_says_that_the_returner_had_viewed(
    desk: ReportDesk, page: ReportPresenter
) -> None:
    """Policy 2.7."""
    seal(desk, page)
    watch(desk, SERGEANT)
    give_back(desk)
    again = desk.presenter()
    returned = about(again).returned
    assert returned is not None
    assert returned.had_viewed
    again.write("declaration", "own-recollection")
    again.read_once_more()
    assert again.state.reading is not None
    assert Stamp.RETURNER_HAD_VIEWED in again.state.reading.stamps


def test_a_supplement_lists_by_the_second_what_was_viewed(
    desk: ReportDesk, page: ReportPresenter
) -> None:
    """Policy 2.7."""
    seal(desk, page)
    watch(desk)
    later = desk.presenter(SUPPLEMENT)
    told = about(later)
    assert told.banner == "WRITTEN AFTER REVIEW OF RECORDINGS"
    assert [(line.camera, line.part) for line in told.viewed] == [
        ("C-0317", ViewedPart(0, 69_000, Speed.DOUBLE))
    ]
    assert told.opening == ()
    assert all(line.is_open for line in told.recordings)
    later.write_passage("narrative", 0, "Officer 4387 applied the second cuff.")
    later.write("declaration", "viewed-before")
    later.read_once_more()
    later.seal(desk.password())
    assert [report.kind for report in sealed(desk)] == [INITIAL, SUPPLEMENT]
    assert "WRITTEN AFTER REVIEW OF RECORDINGS" in sealed(desk)[1].text
