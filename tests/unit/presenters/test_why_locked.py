"""Why an incident is locked: the reasons, the ways that are true, and the one step."""

import pytest
from PySide6.QtWidgets import QApplication

from desktop.domain.gate import LockReason, Opener, Opening
from desktop.domain.identifiers import Badge, IncidentId
from desktop.domain.refusals import Problem
from desktop.domain.report_forms import ReportKind
from desktop.presenters.pages import Page, ReportPage, ReviewPage, WhyLockedPage
from desktop.presenters.why_locked import Explanation, Way, WhyLockedPresenter
from tests.unit.services.station_on_fakes import ADMIN, OUTSIDER
from tests.views.report.station_with_shipped_forms import (
    AUTHOR,
    COLLEAGUE,
    SAVED_AT,
    SERGEANT,
    ZONE,
    ReportDesk,
    fill,
)


def page(desk: ReportDesk, badge: Badge = AUTHOR, incident: str = "") -> WhyLockedPresenter:
    desk.workplace.begin(desk.station.session(badge))
    opened = WhyLockedPage(IncidentId(incident or desk.incident.id))
    desk.frame.open(opened)
    return WhyLockedPresenter(desk.workplace, desk.frame, opened, ZONE)


def shown(desk: ReportDesk) -> Page | None:
    return desk.frame.state.page


def explained(presenter: WhyLockedPresenter) -> Explanation:
    assert presenter.state.explanation is not None
    return presenter.state.explanation


@pytest.fixture
def desk(qapp: QApplication) -> ReportDesk:
    return ReportDesk()


def test_the_reasons_come_with_what_opens_it_and_what_does_not(desk: ReportDesk) -> None:
    told = explained(page(desk))
    assert [reason.code for reason in told.reasons] == [
        LockReason.REPORT_NOT_SEALED,
        LockReason.OTHER_OFFICERS_FOOTAGE,
    ]
    assert told.ways == (
        Way(Opening.SEAL_OWN_REPORT, Opener.VIEWER, applies=True),
        Way(Opening.OVERRIDE_GRANT, Opener.UNINVOLVED_SUPERVISOR, applies=True),
        Way(Opening.INVESTIGATOR_RELEASE, Opener.INVESTIGATOR, applies=False),
    )
    assert (told.opens, told.draft_saved_at) == (4, None)
    assert [officer.badge for officer in told.others] == [COLLEAGUE]
    assert [policy.title for policy in told.policies] == ["Clean Reporting"]


def test_asking_is_entered_once(desk: ReportDesk) -> None:
    desk.station.turn_page()
    page(desk)
    assert desk.station.journal() == [("access-asked", AUTHOR)]


def test_writing_the_report_is_the_one_step(desk: ReportDesk) -> None:
    presenter = page(desk)
    presenter.review()
    assert isinstance(shown(desk), WhyLockedPage)
    presenter.write_report()
    assert shown(desk) == ReportPage(IncidentId(desk.incident.id), ReportKind.INITIAL)


def test_a_draft_that_was_begun_is_told(desk: ReportDesk) -> None:
    report = desk.presenter()
    fill(report)
    report.close()
    assert explained(page(desk)).draft_saved_at == SAVED_AT


def test_sealing_one_of_two_incidents_is_not_said_to_open_all(desk: ReportDesk) -> None:
    """Policy 2.3."""
    author = desk.station.session(AUTHOR)
    desk.station.tag.create(author, [desk.recordings[0].id], "AMI", [])
    assert explained(page(desk)).opens == 3


def test_a_critical_incident_is_the_investigators_first(qapp: QApplication) -> None:
    """Policy 2.6: the report is needed, and opens nothing alone."""
    told = explained(page(ReportDesk("CRI")))
    assert [way.opening for way in told.ways if way.applies] == [
        Opening.INVESTIGATOR_RELEASE,
        Opening.SEAL_OWN_REPORT,
        Opening.OVERRIDE_GRANT,
    ]
    assert told.opens == 0


def test_who_was_not_there_has_no_step_and_knows_of_no_recording(desk: ReportDesk) -> None:
    presenter = page(desk, OUTSIDER)
    told = explained(presenter)
    assert [reason.code for reason in told.reasons] == [LockReason.NOT_INVOLVED]
    assert told.recordings == ()
    assert not presenter.state.can_write
    presenter.write_report()
    assert isinstance(shown(desk), WhyLockedPage)


def test_a_supervisor_who_was_not_there_is_asked_for_a_reason(desk: ReportDesk) -> None:
    told = explained(page(desk, SERGEANT))
    assert [reason.code for reason in told.reasons] == [LockReason.REASON_MISSING]
    assert told.ways[0] == Way(Opening.STATE_REASON, Opener.VIEWER, applies=True)
    assert len(told.recordings) == 4


def test_nothing_opens_it_to_an_administrator_and_no_other_way_is_hinted_at(
    desk: ReportDesk,
) -> None:
    told = explained(page(desk, ADMIN))
    assert told.ways == (Way(Opening.NOTHING, Opener.NOBODY, applies=True),)


def test_what_is_open_says_so_and_can_be_reviewed(desk: ReportDesk) -> None:
    report = desk.presenter()
    fill(report)
    report.read_once_more()
    report.seal(desk.password())
    presenter = page(desk)
    told = explained(presenter)
    assert told.is_open
    assert (told.reasons, told.ways) == ((), ())
    presenter.write_report()
    assert isinstance(shown(desk), WhyLockedPage)
    presenter.review()
    assert shown(desk) == ReviewPage(IncidentId(desk.incident.id))


def test_an_unknown_incident_is_named(desk: ReportDesk) -> None:
    presenter = page(desk, incident="I-26-09999")
    assert presenter.state.problem is not None
    assert presenter.state.problem.problem is Problem.INCIDENT_UNKNOWN
    presenter.go_back()
    assert not isinstance(shown(desk), WhyLockedPage)
