"""What a supervisor's desk says, and what deciding there does."""

import pytest
from PySide6.QtWidgets import QApplication

from desktop.domain.desk_checks import DeskCheck
from desktop.domain.identifiers import RecordingId, ReportId
from desktop.domain.incidents import Incident
from desktop.domain.refusals import BadInput, Problem, Refused
from desktop.domain.report_forms import ReportKind
from desktop.domain.reports import Decision, Outcome
from desktop.presenters.desk import SIGNED_FOR, DeskPresenter
from desktop.presenters.desk_state import DeskFilter
from desktop.presenters.desk_telling import sealed_text
from desktop.presenters.frame import IDLE_SECONDS
from desktop.presenters.pages import (
    CertificatePage,
    RecordingLogPage,
    ReviewPage,
    WhatChangedPage,
    WhyLockedPage,
)
from tests.views.desk.waiting_desk import (
    OTHER_SERGEANT,
    THIRD,
    WaitingDesk,
    full,
)
from tests.views.report.station_with_shipped_forms import (
    AUTHOR,
    COLLEAGUE,
    NOT_RECALLED,
    PERCEIVED,
    SERGEANT,
)

NOTE = "Read and approved."


@pytest.fixture
def waiting(qapp: QApplication) -> WaitingDesk:
    """One report waits."""
    desk = WaitingDesk()
    desk.seal()
    return desk


def opened(waiting: WaitingDesk) -> DeskPresenter:
    presenter = waiting.at_desk()
    presenter.start()
    return presenter


def decisions(waiting: WaitingDesk, incident: Incident) -> tuple[Decision, ...]:
    with waiting.station.records.reading() as work:
        return work.reports.decisions(incident.id)


def acts(waiting: WaitingDesk) -> list[str]:
    return [act for act, _ in waiting.station.journal()]


def test_the_first_report_is_read_when_the_desk_is_opened_and_that_is_entered_once(
    waiting: WaitingDesk,
) -> None:
    waiting.station.turn_page()
    presenter = opened(waiting)
    state = presenter.state
    assert [row.number for row in state.rows] == [waiting.incident.number]
    assert state.detail is not None
    assert state.detail.text is not None
    assert state.may_decide
    presenter.refresh()
    presenter.refresh()
    assert acts(waiting) == ["report-read"]


def test_the_text_is_told_prompt_by_prompt_with_its_facts_and_whole(
    waiting: WaitingDesk,
) -> None:
    detail = opened(waiting).state.detail
    assert detail is not None
    assert detail.text is not None
    told = {part.title: part.words for part in detail.text.parts}
    assert told["What I perceived"] == PERCEIVED
    assert told["What I do not recall"] == NOT_RECALLED
    facts = {fact.title: fact.words for fact in detail.text.facts}
    assert facts["Location"] == "Harbor St at 4th, building lobby"
    assert detail.text.whole.startswith("FIRSTHAND SEALED REPORT")
    assert len(detail.text.short_code) == len("7QK4-M2XD")


def test_a_text_of_a_form_that_is_no_longer_known_is_told_whole(waiting: WaitingDesk) -> None:
    """Nothing of a sealed text may be left out because a form changed."""
    with waiting.station.records.reading() as work:
        (report,) = work.reports.of_incident(waiting.incident.id)
    template = waiting.station.rulebook.template(ReportKind.SUPPLEMENT)
    told = {part.title: part.words for part in sealed_text(report, template).parts}
    assert told["Location"] == "Harbor St at 4th, building lobby"
    assert PERCEIVED in told["Narrative"]


def test_checks_name_who_has_not_sealed_an_account(waiting: WaitingDesk) -> None:
    detail = opened(waiting).state.detail
    assert detail is not None
    (others,) = [each for each in detail.checks if each.check is DeskCheck.OTHERS_SEALED]
    assert (others.holds, others.people) == (False, ("4387",))


def test_approving_takes_the_password_and_the_note_and_takes_the_row_off(
    waiting: WaitingDesk,
) -> None:
    presenter = opened(waiting)
    presenter.begin(Outcome.APPROVED)
    assert presenter.state.must_sign
    presenter.decide(NOTE, waiting.password())
    state = presenter.state
    assert (state.rows, state.chosen, state.deciding, state.busy) == ((), None, None, False)
    assert state.decided is not None
    assert (state.decided.number, state.decided.outcome) == (
        waiting.incident.number,
        Outcome.APPROVED,
    )
    (decision,) = decisions(waiting, waiting.incident)
    assert (decision.by, decision.outcome, decision.note.text) == (
        SERGEANT,
        Outcome.APPROVED,
        NOTE,
    )
    presenter.dismiss()
    assert presenter.state.decided is None


def test_a_wrong_password_decides_nothing_and_keeps_the_form(waiting: WaitingDesk) -> None:
    presenter = opened(waiting)
    presenter.begin(Outcome.RETURNED)
    presenter.decide("Unclear: which door?", "wrong")
    state = presenter.state
    assert state.not_decided is not None
    assert state.not_decided.problem is Problem.SIGNATURE_WRONG
    assert (state.deciding, state.must_sign, state.busy) == (Outcome.RETURNED, True, False)
    assert decisions(waiting, waiting.incident) == ()
    presenter.dismiss()
    assert presenter.state.not_decided is not None
    presenter.give_up()
    assert presenter.state.deciding is None


def test_a_decision_without_a_note_is_refused_before_anything_is_signed(
    waiting: WaitingDesk,
) -> None:
    presenter = opened(waiting)
    waiting.station.turn_page()
    presenter.begin(Outcome.RETURNED)
    presenter.decide("  ", waiting.password())
    assert presenter.state.not_decided is not None
    assert presenter.state.not_decided.problem is Problem.NOTE_MISSING
    assert acts(waiting) == []


def test_a_signature_counts_for_ten_minutes_at_this_desk(qapp: QApplication) -> None:
    waiting = full()
    presenter = opened(waiting)
    presenter.begin(Outcome.APPROVED)
    presenter.decide(NOTE, waiting.password())
    waiting.sergeant_clock = SIGNED_FOR - 1
    presenter.choose(presenter.state.rows[1].report)
    presenter.begin(Outcome.APPROVED)
    asked = [presenter.state.must_sign]
    presenter.decide(NOTE, "")
    assert len(presenter.state.rows) == 4
    waiting.sergeant_clock = SIGNED_FOR
    presenter.choose(presenter.state.rows[-1].report)
    presenter.begin(Outcome.APPROVED)
    asked.append(presenter.state.must_sign)
    assert asked == [False, True]
    presenter.decide(NOTE, "")
    assert len(presenter.state.rows) == 4


def test_only_the_report_that_was_read_is_decided(waiting: WaitingDesk) -> None:
    """A report that is sealed while the supervisor reads must not be approved unread."""
    presenter = opened(waiting)
    presenter.begin(Outcome.APPROVED)
    waiting.seal(author=COLLEAGUE)
    presenter.decide(NOTE, waiting.password())
    (decision,) = decisions(waiting, waiting.incident)
    with waiting.station.records.reading() as work:
        assert work.reports.get(decision.report).author == AUTHOR
    assert [row.author for row in presenter.state.rows] == [COLLEAGUE]


def test_who_was_there_can_neither_read_the_text_nor_decide(qapp: QApplication) -> None:
    waiting = full()
    presenter = opened(waiting)
    row = next(row for row in presenter.state.rows if row.own_part)
    presenter.choose(row.report)
    state = presenter.state
    assert state.detail is not None
    assert state.detail.text is None
    assert not state.may_decide
    presenter.begin(Outcome.APPROVED)
    assert presenter.state.deciding is None


def test_somebody_quicker_is_told_and_the_row_goes(qapp: QApplication) -> None:
    waiting = full()
    presenter = opened(waiting)
    row = next(row for row in presenter.state.rows if row.incident == waiting.incident.id)
    presenter.choose(row.report)
    presenter.begin(Outcome.APPROVED)
    waiting.send_back(OTHER_SERGEANT)
    presenter.decide(NOTE, waiting.password())
    state = presenter.state
    assert state.not_decided is not None
    assert state.not_decided.problem is Problem.NOTHING_TO_DECIDE
    assert state.deciding is None
    assert row.report not in {each.report for each in state.rows}
    presenter.dismiss()
    assert presenter.state.not_decided is None


def test_a_row_that_was_decided_elsewhere_goes_when_it_is_chosen(qapp: QApplication) -> None:
    waiting = full()
    presenter = opened(waiting)
    row = next(row for row in presenter.state.rows if row.incident == waiting.incident.id)
    waiting.send_back(OTHER_SERGEANT)
    presenter.choose(row.report)
    assert presenter.state.not_decided is not None
    assert row.report not in {each.report for each in presenter.state.rows}
    assert presenter.state.chosen is not None


def test_a_second_version_tells_why_the_first_was_returned(waiting: WaitingDesk) -> None:
    waiting.watch(1000, OTHER_SERGEANT)
    waiting.send_back()
    waiting.seal()
    presenter = opened(waiting)
    presenter.show_only(DeskFilter.BACK)
    detail = presenter.state.detail
    assert detail is not None
    assert detail.row.is_back
    assert detail.returned is not None
    assert (detail.returned.version, detail.returned.by) == (1, OTHER_SERGEANT)
    assert "which door" in detail.returned.reason
    assert detail.returned.had_viewed


def test_filters_count_what_is_late_and_move_the_choice(qapp: QApplication) -> None:
    presenter = opened(full())
    presenter.choose(presenter.state.rows[-1].report)
    presenter.show_only(DeskFilter.LATE)
    state = presenter.state
    assert [row.author for row in state.shown_rows] == [THIRD]
    assert state.chosen == state.shown_rows[0].report
    presenter.show_only(DeskFilter.BACK)
    assert presenter.state.chosen is None
    assert presenter.state.shown_rows == ()


def test_while_a_decision_is_being_written_the_choice_stays(qapp: QApplication) -> None:
    presenter = opened(full())
    chosen = presenter.state.chosen
    presenter.begin(Outcome.RETURNED)
    presenter.choose(presenter.state.rows[-1].report)
    presenter.show_only(DeskFilter.LATE)
    presenter.review()
    presenter.open_log()
    presenter.refresh()
    assert presenter.state.chosen == chosen
    assert presenter.state.deciding is Outcome.RETURNED
    assert presenter.state.shown is DeskFilter.ALL


def test_an_uninvolved_supervisor_reviews_and_the_review_page_asks_for_the_reason(
    waiting: WaitingDesk,
) -> None:
    presenter = opened(waiting)
    presenter.review()
    assert waiting.frame.state.page == ReviewPage(waiting.incident.id)


def test_a_supervisor_who_was_there_is_told_why_it_is_locked(qapp: QApplication) -> None:
    waiting = full()
    presenter = opened(waiting)
    row = next(row for row in presenter.state.rows if row.own_part)
    presenter.choose(row.report)
    presenter.review()
    assert waiting.frame.state.page == WhyLockedPage(row.incident)


def test_the_log_opens_of_the_recording_that_was_named_or_of_the_first(
    waiting: WaitingDesk,
) -> None:
    presenter = opened(waiting)
    named = waiting.recordings[2].id
    presenter.open_log(named)
    assert waiting.frame.state.page == RecordingLogPage(named)
    presenter.open_log()
    detail = presenter.state.detail
    assert detail is not None
    assert waiting.frame.state.page == RecordingLogPage(RecordingId(detail.recordings[0].id))


def test_a_long_queue_is_read_page_by_page(qapp: QApplication) -> None:
    waiting = full()
    waiting.rows_of_a_page = 4
    presenter = opened(waiting)
    assert (len(presenter.state.rows), presenter.state.has_more) == (4, True)
    presenter.show_more()
    assert (len(presenter.state.rows), presenter.state.has_more) == (6, False)
    presenter.show_more()
    presenter.refresh()
    assert len({row.report for row in presenter.state.rows}) == 6


def test_an_unreadable_queue_is_told_and_the_next_reading_mends_it(
    waiting: WaitingDesk,
) -> None:
    presenter = waiting.at_desk()
    waiting.lane.hold = True
    presenter.start()
    presenter.start()
    waiting.workplace.session.end()
    waiting.lane.hold = False
    waiting.lane.let_go()
    problem = presenter.state.problem
    assert problem is not None
    assert problem.problem is Problem.SESSION_ENDED
    waiting.workplace.begin(waiting.station.session(SERGEANT))
    presenter.refresh()
    assert presenter.state.problem is None
    assert len(presenter.state.rows) == 1
    presenter.close()


def test_nothing_is_asked_for_nobody(waiting: WaitingDesk) -> None:
    presenter = waiting.at_desk()
    waiting.workplace.end()
    presenter.refresh()
    presenter.choose(ReportId("none"))
    presenter.decide(NOTE, "")
    presenter.review()
    assert not presenter.state.is_read


def test_a_report_whose_reading_is_refused_cannot_be_decided(waiting: WaitingDesk) -> None:
    presenter = opened(waiting)
    state = presenter.state
    waiting.workplace.session.end()
    presenter.begin(Outcome.APPROVED)
    presenter.decide(NOTE, waiting.password())
    assert presenter.state.not_decided is not None
    assert isinstance(presenter.state.not_decided, Refused)
    assert presenter.state.rows == state.rows


WORDS = "Which door did you come in by?"


def returning(waiting: WaitingDesk) -> DeskPresenter:
    """A return is being written; the form tells what stands in it."""
    presenter = opened(waiting)
    presenter.begin(Outcome.RETURNED)
    presenter.write(("unclear",), WORDS)
    return presenter


def kept(presenter: DeskPresenter) -> list[tuple[Outcome, tuple[str, ...], str]]:
    detail = presenter.state.detail
    assert detail is not None
    return [(each.outcome, each.reasons, each.note) for each in detail.drafts]


RETURN = (Outcome.RETURNED, ("unclear",), WORDS)


def test_the_idle_lock_keeps_the_note_and_its_writer_finds_it_again(waiting: WaitingDesk) -> None:
    presenter = returning(waiting)
    waiting.station.turn_page()
    for _ in range(IDLE_SECONDS):
        waiting.frame.second_passed()
    presenter.close()
    assert not waiting.workplace.is_signed_in
    assert acts(waiting) == [], "a note is no entry"

    assert kept(opened(waiting)) == [RETURN]


def test_another_supervisor_at_the_same_terminal_sees_nothing_of_the_note(
    waiting: WaitingDesk,
) -> None:
    presenter = returning(waiting)
    waiting.frame.sign_out()
    presenter.close()
    theirs = waiting.at_desk(OTHER_SERGEANT)
    theirs.start()
    assert kept(theirs) == []
    theirs.begin(Outcome.RETURNED)
    assert theirs.state.draft is None


def test_the_note_comes_back_in_the_form_of_its_own_outcome(waiting: WaitingDesk) -> None:
    presenter = returning(waiting)
    presenter.give_up()
    assert kept(presenter) == [RETURN]
    found = []
    for outcome in (Outcome.APPROVED, Outcome.RETURNED):
        presenter.begin(outcome)
        draft = presenter.state.draft
        found.append((None, None) if draft is None else (draft.note, draft.saved_at))
        assert presenter.state.saving.saved_at == found[-1][1]
        presenter.give_up()
    assert [note for note, _ in found] == [None, WORDS]


def test_a_note_that_was_emptied_is_kept_no_longer(waiting: WaitingDesk) -> None:
    presenter = returning(waiting)
    presenter.went_elsewhere()
    assert presenter.state.saving.saved_at is not None
    presenter.write((), "")
    presenter.give_up()
    assert kept(presenter) == []
    assert kept(opened(waiting)) == []


def test_a_decision_takes_its_note_with_it(waiting: WaitingDesk) -> None:
    presenter = returning(waiting)
    presenter.decide(f"Unclear: {WORDS}", waiting.password())
    presenter.close()
    assert presenter.state.not_decided is None
    with waiting.station.records.reading() as work:
        (report,) = work.reports.of_incident(waiting.incident.id)
        assert work.decision_drafts.of(SERGEANT, report.id) == ()


def test_a_note_that_cannot_be_kept_is_told_and_tried_again(waiting: WaitingDesk) -> None:
    presenter = returning(waiting)
    waiting.station.records.fail_next_writing = BadInput(Problem.DISK_FULL)
    told = []
    for _ in range(2):
        presenter.went_elsewhere()
        failed = presenter.state.saving.failed
        told.append(None if failed is None else failed.problem)
    assert told == [Problem.DISK_FULL, None]
    assert kept(opened(waiting)) == [RETURN]


def test_what_nobody_typed_is_not_kept(waiting: WaitingDesk) -> None:
    presenter = opened(waiting)
    presenter.write(("unclear",), WORDS)
    presenter.begin(Outcome.APPROVED)
    presenter.close()
    assert kept(opened(waiting)) == []


def test_accounts_are_compared_only_where_there_are_later_words(waiting: WaitingDesk) -> None:
    """Policy 2.7."""
    presenter = opened(waiting)
    page = waiting.frame.state.page
    presenter.open_changes()
    assert waiting.frame.state.page == page
    waiting.send_back()
    waiting.seal()
    presenter = opened(waiting)
    assert presenter.state.detail is not None
    assert presenter.state.detail.has_later
    presenter.begin(Outcome.APPROVED)
    presenter.open_changes()
    presenter.open_certificate()
    assert waiting.frame.state.page == page
    presenter.give_up()
    presenter.open_changes()
    assert waiting.frame.state.page == WhatChangedPage(waiting.incident.id, AUTHOR)


def test_a_supervisor_who_was_there_is_offered_no_comparison(waiting: WaitingDesk) -> None:
    """Policy 2.3."""
    waiting.send_back()
    waiting.seal()
    waiting.involve(SERGEANT, waiting.incident)
    presenter = opened(waiting)
    assert presenter.state.detail is not None
    assert not presenter.state.detail.has_later
    presenter.open_changes()
    assert not isinstance(waiting.frame.state.page, WhatChangedPage)


def test_a_certificate_is_asked_for_about_the_reports_incident(waiting: WaitingDesk) -> None:
    opened(waiting).open_certificate()
    assert waiting.frame.state.page == CertificatePage((waiting.incident.number,), AUTHOR)


def test_an_empty_desk_certifies_nothing(qapp: QApplication) -> None:
    desk = WaitingDesk()
    presenter = opened(desk)
    page = desk.frame.state.page
    presenter.open_certificate()
    assert desk.frame.state.page == page
