"""A log that is not the one of before, in its states, to be painted and looked at."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.roles import Role
from desktop.presenters.accept_log import StationCheck, StationCheckStep
from desktop.views.frame.log_bar import LogBar
from desktop.views.log.accept_log_view import AcceptLogView
from tests.unit.services.station_on_fakes import PASSWORD
from tests.views.accept_log.older_station import OlderStation
from tests.views.framed import Standing

STANDING = Standing(Role.CUSTODIAN, "5001", "Evidence unit")
REASON = "The disk of Terminal 2 died on 20 Nov. The newest backup is of 18:00 the day before."


def _under_the_bar(older: OlderStation) -> tuple[QWidget, AcceptLogView]:
    view = older.view()
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    notes = QVBoxLayout()
    notes.setContentsMargins(16, 8, 16, 0)
    notes.addWidget(LogBar(older.bar))
    column.addLayout(notes)
    column.addWidget(view, 1)
    return holder, view


def compared() -> QWidget:
    """The logs are compared; nothing is decided."""
    return _under_the_bar(OlderStation())[0]


def verifying() -> QWidget:
    """The station is being verified."""
    holder, view = _under_the_bar(OlderStation())
    presenter = view._presenter  # noqa: SLF001 - a moment that passes too fast to be painted
    check = StationCheck(StationCheckStep.RUNNING, 1204)
    presenter._show(replace(presenter.state, check=check))  # noqa: SLF001 - see above
    return holder


def verified() -> QWidget:
    """It was verified, and a reason is being written."""
    holder, view = _under_the_bar(OlderStation())
    view.verify.click()
    view.signing.note.set_value(REASON)
    return holder


def unsigned() -> QWidget:
    """The password was wrong."""
    holder, view = _under_the_bar(OlderStation())
    view.signing.note.set_value(REASON)
    view.signing.password.set_value("not the password")
    view.signing.accept.click()
    return holder


def accepted() -> QWidget:
    """It was accepted."""
    holder, view = _under_the_bar(OlderStation())
    view.signing.note.set_value(REASON)
    view.signing.password.set_value(PASSWORD)
    view.signing.accept.click()
    return holder


def nothing_wrong() -> QWidget:
    """The log is the one of before."""
    return _under_the_bar(OlderStation(whole=True))[0]


def scenes() -> Iterable[tuple[str, Callable[[], QWidget]]]:
    """Each state's name, and what builds the page in it."""
    yield "accept_log", compared
    yield "accept_log_verifying", verifying
    yield "accept_log_verified", verified
    yield "accept_log_unsigned", unsigned
    yield "accept_log_accepted", accepted
    yield "accept_log_nothing_wrong", nothing_wrong
