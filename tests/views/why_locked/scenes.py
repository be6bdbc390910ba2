"""The page that explains a lock, in its states, to be painted and looked at."""

from collections.abc import Callable, Iterable
from datetime import timedelta

from PySide6.QtWidgets import QWidget

from desktop.domain.identifiers import Badge, IncidentId
from desktop.domain.incidents import Involvement
from desktop.domain.overrides import OverrideReason
from desktop.presenters.pages import WhyLockedPage
from desktop.presenters.why_locked import WhyLockedPresenter
from desktop.views.why_locked.override_form import OverrideForm
from desktop.views.why_locked.why_locked_view import WhyLockedView
from tests.unit.services.station_on_fakes import ADMIN, INVESTIGATOR, OUTSIDER
from tests.views.report.station_with_shipped_forms import (
    AUTHOR,
    SECOND_SERGEANT,
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


def written(view: WhyLockedView) -> OverrideForm:
    """The form as somebody fills it in."""
    assert view.override is not None
    form = view.override.form
    assert form is not None
    form.reasons[OverrideReason.MISSING_PERSON].setChecked(True)
    form.words.set_value("Direction the child walked after leaving the lobby. Age 7, red coat.")
    next(iter(form.recordings.values())).setChecked(True)
    return form


def override_form() -> WhyLockedView:
    """A request that is filled in, with a supervisor who was there left out."""
    desk = ReportDesk()
    desk.add_sergeant()
    desk.station.tag.add_officer(
        desk.station.session(AUTHOR), desk.incident.id, SECOND_SERGEANT, Involvement.SUPERVISOR
    )
    view = page(desk)
    written(view)
    return view


def override_gaps() -> WhyLockedView:
    """Sent with everything still missing."""
    desk = ReportDesk()
    desk.add_sergeant()
    view = page(desk)
    assert view.override is not None
    assert view.override.form is not None
    view.override.form.send.click()
    return view


def override_nobody() -> WhyLockedView:
    """Everybody who could be asked was there."""
    desk = ReportDesk()
    desk.add_sergeant()
    for badge in (SERGEANT, SECOND_SERGEANT):
        desk.station.tag.add_officer(
            desk.station.session(AUTHOR), desk.incident.id, badge, Involvement.SUPERVISOR
        )
    return page(desk)


def asked(desk: ReportDesk) -> WhyLockedView:
    """A request that was sent to the sergeant."""
    view = page(desk)
    form = written(view)
    form.asked_of.set_value(SERGEANT)
    form.send.click()
    return view


def answered(desk: ReportDesk, *, grant: bool) -> WhyLockedView:
    """A request that the sergeant answered."""
    view = asked(desk)
    words = "Go, and radio what you see." if grant else "Unit 3B4 is viewing it and will radio."
    desk.clock.advance(timedelta(minutes=2))
    desk.station.answer_override(desk.station.session(SERGEANT), "26-001", words, grant=grant)
    view.presenter.override.refresh()
    return view


def override_sent() -> WhyLockedView:
    """Waiting for an answer."""
    return asked(ReportDesk())


def override_granted() -> WhyLockedView:
    """In force."""
    return answered(ReportDesk(), grant=True)


def override_refused() -> WhyLockedView:
    """Refused, with the sergeant's words."""
    return answered(ReportDesk(), grant=False)


def override_critical() -> WhyLockedView:
    """One of two has granted it."""
    return answered(ReportDesk("CRI"), grant=True)


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
    yield "why_locked_override", override_form
    yield "why_locked_override_gaps", override_gaps
    yield "why_locked_override_nobody", override_nobody
    yield "why_locked_override_sent", override_sent
    yield "why_locked_override_granted", override_granted
    yield "why_locked_override_refused", override_refused
    yield "why_locked_override_critical", override_critical
