"""The page of a certificate in its states, to be painted and looked at."""

from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QWidget

from desktop.domain.identifiers import Badge
from desktop.domain.roles import Role
from desktop.presenters.pages import Destination
from desktop.views.certificate.certificate_view import CertificateView
from tests.views.certificate.certified_station import CertifiedStation
from tests.views.framed import Standing
from tests.views.report.station_with_shipped_forms import AUTHOR, COLLEAGUE, SERGEANT

STANDING = Standing(Role.SERGEANT, "2107", "Unit 3A2", Destination.DESK)


def one_officer() -> QWidget:
    """About one officer alone."""
    view = CertifiedStation().view()
    view.form.about.choose("one")
    view.form.about.chosen.emit("one")
    return view


def several() -> QWidget:
    """A recording of two incidents."""
    station = CertifiedStation()
    other = station.desk.another(COLLEAGUE, "MED", 50)
    return station.view(SERGEANT, station.number, other.number)


def _issued(badge: Badge = SERGEANT, officer: str | None = None) -> CertificateView:
    view = CertifiedStation().view(badge)
    view._presenter.issue(officer)  # noqa: SLF001 - the scene stands where a person would click
    return view


def not_viewed() -> QWidget:
    """Proof that one officer has not viewed."""
    return _issued(officer=COLLEAGUE)


def not_saved() -> QWidget:
    """A file that is there already."""
    view = _issued()
    for _ in range(2):
        view._presenter.save("/media/stick/certificate.txt")  # noqa: SLF001 - see above
    return view


def damaged() -> QWidget:
    """The log does not hold, so nothing is issued."""
    station = CertifiedStation()
    view = station.view()
    station.damage()
    view._presenter.issue(None)  # noqa: SLF001 - see above
    return view


def refused() -> QWidget:
    """An incident that is not there."""
    return CertifiedStation().view(SERGEANT, "I-99-00001")


def scenes() -> Iterable[tuple[str, Callable[[], QWidget]]]:
    """Each state's name, and what builds the page in it."""
    yield "certificate", lambda: CertifiedStation().view()
    yield "certificate_one_officer", one_officer
    yield "certificate_alone", lambda: CertifiedStation().view(AUTHOR)
    yield "certificate_several", several
    yield "certificate_issued", _issued
    yield "certificate_not_viewed", not_viewed
    yield "certificate_not_saved", not_saved
    yield "certificate_damaged", damaged
    yield "certificate_refused", refused
