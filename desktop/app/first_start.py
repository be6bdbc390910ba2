"""The first start, put together: who finds no station here is led to one."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from desktop.app.data_folder import (
    demonstration_folder,
    known_station,
    note_station,
    usual_station,
)
from desktop.app.demonstration_station import demonstration_in
from desktop.app.founding import Founding, create_station
from desktop.app.new_station_places import PlacesHere
from desktop.app.resources import RESOURCES
from desktop.app.station import terminal_name
from desktop.app.system_clock import SystemClock
from desktop.app.window import make_application, show, window_of
from desktop.credentials.keychain import try_keychain
from desktop.credentials.recovery_halves import new_halves
from desktop.credentials.second_factor import TotpSecondFactor
from desktop.domain.refusals import BadInput, KnownError, Problem
from desktop.presenters.display import DisplayPresenter
from desktop.presenters.founding import FoundingPresenter
from desktop.rulebook.toml_rulebook import TomlRulebook
from desktop.services.choose_place import ChoosePlace
from desktop.services.enrol_second_factor import EnrolSecondFactor
from desktop.services.founding_desk import FoundingDesk, MadeStation, NewStation
from desktop.tasks.lane import ThreadLane
from desktop.views.founding.founding_view import FoundingView
from desktop.views.founding.founding_window import FoundingWindow


def open_first(folder: Path | None = None, *, kiosk: bool) -> int:
    """Open this terminal's station; where there is none, lead to one first. Tells the exit code.

    `folder` is an empty one that was named, which a new station then gets unless another is chosen.
    """
    application = make_application()
    station, refused = _known() if folder is None else (None, None)
    while True:
        if station is not None and refused is None:
            with ExitStack() as opened:
                try:
                    window = opened.enter_context(window_of(station))
                except KnownError as error:
                    refused = error
                else:
                    show(window, kiosk=kiosk)
                    return application.exec()
        chosen = _led_to(application, station or folder or usual_station(), refused)
        if chosen is None:
            return 0
        if refused is not None and station is None:
            station, refused = _known()
        else:
            station, refused = chosen, None


@contextmanager
def founding_window(
    folder: Path, refused: KnownError | None = None
) -> Iterator[tuple[FoundingWindow, FoundingPresenter]]:
    """The window of the first start; make it on the GUI thread, with a theme applied."""
    lane = ThreadLane("founding")
    try:
        presenter = FoundingPresenter(founding_desk(), lane, folder, refused)
        view = FoundingView(presenter, terminal_name())
        window = FoundingWindow(presenter, DisplayPresenter(), view)
        try:
            yield window, presenter
        finally:
            # Now and here: left to Python, any thread of the next window might take it down.
            window.deleteLater()
            QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete.value)
    finally:
        lane.close()


def founding_desk() -> FoundingDesk:
    """Everything that the first start may ask for, on this machine."""
    return FoundingDesk(
        rulebook=TomlRulebook(RESOURCES),
        place=ChoosePlace(PlacesHere()),
        enrol=EnrolSecondFactor(TotpSecondFactor(), SystemClock()),
        try_keychain=try_keychain,
        new_halves=new_halves,
        make=_make,
        demonstrate=partial(demonstration_in, demonstration_folder()),
    )


def _known() -> tuple[Path | None, KnownError | None]:
    try:
        return known_station(), None
    except KnownError as refused:
        return None, refused


def _led_to(application: QApplication, folder: Path, refused: KnownError | None) -> Path | None:
    """The station that somebody made or chose to try again; None where the window was closed."""
    chosen: list[Path] = []
    with founding_window(folder, refused) as (window, presenter):

        def go(station: Path) -> None:
            chosen.append(station)
            window.close()

        presenter.opened.connect(go)
        presenter.tried_again.connect(lambda: go(folder))
        window.show()
        application.exec()
    return chosen[0] if chosen else None


def _make(folder: Path, station: NewStation) -> MadeStation:
    """Make it, and note it as this terminal's; a station that can't be noted is made all the same.

    Raises as `create_station` does, but BadInput (STATION_DISK_TOO_SMALL) instead of DISK_FULL:
    there is nothing sealed yet that could be safe, and no custodian yet to be called.
    """
    founding = Founding(
        name=station.name,
        preset=station.preset,
        demonstration=False,
        administrator=station.administrator,
        password=station.password,
        second_factor=station.second_factor,
        halves=station.halves,
    )
    try:
        create_station(folder, founding)
    except BadInput as refused:
        if refused.problem is not Problem.DISK_FULL:
            raise
        raise BadInput(Problem.STATION_DISK_TOO_SMALL, station=folder) from refused
    try:
        note_station(folder)
    except KnownError as unnoted:
        return MadeStation(folder, unnoted)
    return MadeStation(folder)
