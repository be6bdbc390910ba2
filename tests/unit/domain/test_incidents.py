import pytest

from desktop.domain.identifiers import Badge
from desktop.domain.incidents import Involvement, incident_number
from tests.fakes.builders import REYES, make_incident

OTHER = Badge("4387")


def test_a_person_may_have_several_parts_in_an_incident() -> None:
    incident = make_incident(
        involved=[
            (REYES, Involvement.RECORDER),
            (REYES, Involvement.FORCE_USER),
            (OTHER, Involvement.WITNESS),
        ]
    )
    assert incident.roles_of(REYES) == {Involvement.RECORDER, Involvement.FORCE_USER}
    assert incident.roles_of(OTHER) == {Involvement.WITNESS}
    assert incident.is_involved(REYES)


def test_who_had_no_part_is_not_involved() -> None:
    incident = make_incident(involved=[(REYES, Involvement.DISPATCHED)])
    assert incident.roles_of(OTHER) == frozenset()
    assert not incident.is_involved(OTHER)


@pytest.mark.parametrize(
    ("year", "serial", "number"),
    [
        (2026, 1, "I-26-00001"),
        (2026, 20423, "I-26-20423"),
        (2009, 7, "I-09-00007"),
        (2100, 99999, "I-00-99999"),
        (2026, 123456, "I-26-123456"),
    ],
)
def test_incident_numbers_are_short_enough_to_say(year: int, serial: int, number: str) -> None:
    assert incident_number(year, serial) == number
