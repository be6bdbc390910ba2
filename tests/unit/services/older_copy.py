"""A station whose records were put back to an older copy, while the keychain remembers more."""

import copy

from tests.unit.services.station_on_fakes import StationOnFakes


def put_back_an_older_copy(station: StationOnFakes) -> int:
    """Let the station go on and keep its head, then put the records of before back."""
    state = station.records.behind_its_back()
    older = copy.deepcopy(state)
    heads = [station.log.head(station.session()).head for _ in range(3)]
    current = station.records.behind_its_back()
    vars(current).update(vars(older))
    station.turn_page()
    return heads[-1].size
