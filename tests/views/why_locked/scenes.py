"""The page that explains a lock, in its states, to be painted and looked at."""

from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QWidget

from desktop.domain.identifiers import Badge, IncidentId
from desktop.presenters.pages import WhyLockedPage
from desktop.presenters.why_locked import WhyLockedPresenter
from desktop.views.why_locked.why_locked_view import WhyLockedView
from tests.unit.services.station_on_fakes import ADMIN, INVESTIGATOR, OUTSIDER
from tests.views.report.station_with_shipped_forms import (
    AUTHOR,
    SERGEANT,
    ZONE,
    ReportDesk,
    fill,
)


def page(desk: ReportDesk, badge: Badge = AUTHOR) -> WhyLockedView:
    """The page as somebody sees it."""
    desk.workplace.begin(desk.station.session(badge))
    opened = WhyLockedPage(IncidentId(desk.incident.id))
    desk.frame.open(opened)
    return WhyLockedView(WhyLockedPresenter(desk.workplace, desk.frame, opened, ZONE))


def own_report() -> WhyLockedView:
    """The usual reason, with a draft begun."""
    desk = ReportDesk()
    presenter = desk.presenter()
    fill(presenter, whole=False)
    presenter.save()
    return page(desk)


def critical() -> WhyLockedView:
    """An investigator releases it."""
    return page(ReportDesk("CRI"))


def two_incidents() -> WhyLockedView:
    """One of the recordings belongs to another incident as well."""
    desk = ReportDesk()
    author = desk.station.session(AUTHOR)
    desk.station.tag.create(author, [desk.recordings[0].id], "AMI", [])
    return page(desk)


def supervisor() -> WhyLockedView:
    """A supervisor who was not there has given no reason yet."""
    return page(ReportDesk(), SERGEANT)


def outsider() -> WhyLockedView:
    """Who was not there knows of no recordings."""
    return page(ReportDesk(), OUTSIDER)


def investigator() -> WhyLockedView:
    """A case that is not assigned."""
    return page(ReportDesk(), INVESTIGATOR)


def administrator() -> WhyLockedView:
    """Nothing opens it."""
    return page(ReportDesk(), ADMIN)


def sealed() -> WhyLockedView:
    """The report is sealed: it is open."""
    desk = ReportDesk()
    presenter = desk.presenter()
    fill(presenter)
    presenter.read_once_more()
    presenter.seal(desk.password())
    return page(desk)


def scenes() -> Iterable[tuple[str, Callable[[], QWidget]]]:
    """Each state's name, and what builds the page in it."""
    yield "why_locked", own_report
    yield "why_locked_critical", critical
    yield "why_locked_two_incidents", two_incidents
    yield "why_locked_supervisor", supervisor
    yield "why_locked_outsider", outsider
    yield "why_locked_investigator", investigator
    yield "why_locked_administrator", administrator
    yield "why_locked_open", sealed
