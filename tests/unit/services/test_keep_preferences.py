"""Each person's window is as they left it."""

from desktop.domain.preferences import Preferences, Theme
from desktop.domain.refusals import Problem
from desktop.services.keep_preferences import KeepPreferences
from tests.unit.services.expectations import refused
from tests.unit.services.station_on_fakes import ADMIN, StationOnFakes


def test_choices_are_the_persons_own_and_are_not_entered(station: StationOnFakes) -> None:
    preferences = KeepPreferences(station.records)
    assert preferences.load(station.session()) == Preferences()
    chosen = Preferences(Theme.LIGHT, 150)
    preferences.save(station.session(), chosen)
    assert preferences.load(station.session()) == chosen
    assert preferences.load(station.session(ADMIN)) == Preferences()
    assert station.journal() == []


def test_who_signed_out_chooses_nothing(station: StationOnFakes) -> None:
    preferences, ended = KeepPreferences(station.records), station.session()
    ended.end()
    with refused(Problem.SESSION_ENDED):
        preferences.save(ended, Preferences())
    with refused(Problem.SESSION_ENDED):
        preferences.load(ended)
