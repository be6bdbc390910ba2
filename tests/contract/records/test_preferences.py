"""What people like of the window."""

from desktop.domain.identifiers import Badge
from desktop.ports.records import Records
from tests.fakes.builders import REYES


def test_choices_are_kept_for_each_person_without_an_entry(records: Records) -> None:
    with records.noting() as notes:
        notes.preferences.keep(REYES, {"theme": "light", "text-scale": "150"})
        notes.preferences.keep(Badge("4712"), {"theme": "dark"})
        notes.preferences.keep(REYES, {})
    with records.noting() as notes:
        notes.preferences.keep(REYES, {"theme": "contrast"})
        assert notes.preferences.of(REYES)["theme"] == "contrast"

    with records.reading() as work:
        assert work.preferences.of(REYES) == {"theme": "contrast", "text-scale": "150"}
        assert work.preferences.of(Badge("4712")) == {"theme": "dark"}
        assert work.preferences.of(Badge("1")) == {}
        assert work.custody.head().size == 1
