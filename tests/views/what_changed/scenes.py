"""What changed after review in its states, to be painted and looked at."""

from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QWidget

from desktop.domain.roles import Role
from desktop.presenters.pages import Destination
from tests.views.framed import Standing
from tests.views.report.station_with_shipped_forms import COLLEAGUE
from tests.views.what_changed.compared_station import ComparedStation

STANDING = Standing(Role.SERGEANT, "2107", "Unit 3A2", Destination.DESK)


def whole_text() -> QWidget:
    """The sentences that are the same are shown too, and a changed one is current."""
    view = ComparedStation.whole().view()
    presenter = view._presenter  # noqa: SLF001 - the scene stands where a person would choose
    presenter.show_same(shown=True)
    presenter.step(1)
    presenter.step(1)
    return view


def nothing_viewed() -> QWidget:
    """A supplement that was written without a look."""
    station = ComparedStation()
    station.supplement()
    return station.view()


def alone() -> QWidget:
    """No supplement, and no other version."""
    return ComparedStation().view()


def broken() -> QWidget:
    """The first text was changed behind the program's back."""
    station = ComparedStation.whole()
    station.forge()
    return station.view()


def versions() -> QWidget:
    """Another version and a supplement, the newest shown."""
    station = ComparedStation()
    station.second_version()
    station.watch([(0, (0, 69_000))])
    station.supplement()
    view = station.view()
    view._presenter.choose(0)  # noqa: SLF001 - see above
    return view


def refused() -> QWidget:
    """An officer who has not told yet."""
    return ComparedStation.whole().view(COLLEAGUE)


def scenes() -> Iterable[tuple[str, Callable[[], QWidget]]]:
    """Each state's name, and what builds the page in it."""
    yield "what_changed", lambda: ComparedStation.whole().view()
    yield "what_changed_whole", whole_text
    yield "what_changed_nothing_viewed", nothing_viewed
    yield "what_changed_alone", alone
    yield "what_changed_broken", broken
    yield "what_changed_versions", versions
    yield "what_changed_refused", refused
