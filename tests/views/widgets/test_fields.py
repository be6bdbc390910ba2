"""Fields of a form: what is filled in comes out, and what is wrong is said at the field."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from desktop.views.theme.icons import Icon
from desktop.views.widgets.fields.choice_field import ChoiceField, ChoicesField, YesNoField
from desktop.views.widgets.fields.date_time_field import DateTimeField
from desktop.views.widgets.fields.form_field import FormField, Value
from desktop.views.widgets.fields.long_text_field import LongTextField
from desktop.views.widgets.fields.number_field import NumberField
from desktop.views.widgets.fields.text_field import TextField
from tests.views.accessibility import reachable

ROLES = (("force-user", "Force user"), ("witness", "Witness"))

KINDS: dict[str, tuple[Callable[[], FormField], Value, Value]] = {
    "text": (lambda: TextField("Location"), "Harbor St at 4th", ""),
    "long text": (lambda: LongTextField("Narrative"), "I saw\none man.", ""),
    "choice": (lambda: ChoiceField("Your role", ROLES), "witness", None),
    "choices": (lambda: ChoicesField("Roles", ROLES), ("witness",), ()),
    "yes-no": (lambda: YesNoField("Aid called?"), False, None),
    "number": (lambda: NumberField("Officers"), 2, None),
    "date-time": (lambda: DateTimeField("Started"), "2026-11-20T11:46:00", ""),
}


@pytest.mark.parametrize(("make", "value", "nothing"), KINDS.values(), ids=KINDS.keys())
def test_a_draft_is_shown_as_it_was_kept_and_tells_no_change(
    qtbot: QtBot, make: Callable[[], FormField], value: Value, nothing: Value
) -> None:
    field = make()
    qtbot.addWidget(field)
    told: list[bool] = []
    field.changed.connect(lambda: told.append(True))
    assert field.value() == nothing
    field.set_value(value)
    assert field.value() == value
    field.set_value(None)
    assert field.value() == nothing
    assert told == []


@pytest.mark.parametrize(("make", "value", "nothing"), KINDS.values(), ids=KINDS.keys())
def test_an_error_stands_below_the_field_until_it_is_taken_back(
    qtbot: QtBot, make: Callable[[], FormField], value: Value, nothing: Value
) -> None:
    field = make()
    qtbot.addWidget(field)
    low = field.sizeHint().height()
    field.set_error("Fill this in.")
    assert field.error == "Fill this in."
    assert field.sizeHint().height() > low
    field.set_error("")
    assert field.error == ""
    assert field.sizeHint().height() == low


@pytest.mark.parametrize(("make", "value", "nothing"), KINDS.values(), ids=KINDS.keys())
def test_what_is_owed_wrong_or_answered_is_told_by_an_icon_and_not_by_colour_alone(
    qtbot: QtBot, make: Callable[[], FormField], value: Value, nothing: Value
) -> None:
    field = make()
    qtbot.addWidget(field)
    marks = [field.mark]
    field.set_attention(needed=True)
    marks.append(field.mark)
    field.set_error("Fill this in.")
    marks.append(field.mark)
    field.set_error("")
    field.set_attention(needed=False)
    field.set_answered(answered=True)
    marks.append(field.mark)
    assert marks == [None, Icon.TRIANGLE_ALERT, Icon.OCTAGON_X, Icon.CHECK]


def test_a_reader_hears_that_a_field_is_not_filled_in_yet(qtbot: QtBot) -> None:
    field = TextField("Location", required=True)
    qtbot.addWidget(field)
    assert field.edit.accessibleDescription() == "Required."
    field.set_attention(needed=True)
    assert field.edit.accessibleDescription() == "Not filled in yet. Required."


@pytest.mark.parametrize(("make", "value", "nothing"), KINDS.values(), ids=KINDS.keys())
def test_the_focus_goes_to_where_a_person_fills_in(
    qapp: QApplication,
    qtbot: QtBot,
    make: Callable[[], FormField],
    value: Value,
    nothing: Value,
) -> None:
    field = make()
    qtbot.addWidget(field)
    field.show()
    field.activateWindow()
    qapp.processEvents()
    field.focus_control()
    assert qapp.focusWidget() in reachable(field)


def test_typing_and_choosing_tell_a_change(qapp: QApplication, qtbot: QtBot) -> None:
    told: list[str] = []
    text, long_text = TextField("Location"), LongTextField("Narrative")
    yes_no, several = YesNoField("Aid called?"), ChoicesField("Roles", ROLES)
    for name, field in (("text", text), ("long", long_text), ("yes", yes_no), ("chips", several)):
        qtbot.addWidget(field)
        field.show()
        field.changed.connect(lambda name=name: told.append(name))
    qapp.processEvents()
    QTest.keyClicks(text.edit, "a")
    QTest.keyClicks(long_text.edit, "b")
    QTest.mouseClick(reachable(yes_no)[0], Qt.MouseButton.LeftButton)
    QTest.mouseClick(reachable(several)[1], Qt.MouseButton.LeftButton)
    assert told == ["text", "long", "yes", "chips"]
    assert (text.value(), long_text.value(), yes_no.value()) == ("a", "b", True)
    assert several.value() == ("witness",)


def test_a_number_takes_digits_only(qtbot: QtBot) -> None:
    field = NumberField("Officers")
    qtbot.addWidget(field)
    QTest.keyClicks(field.edit, "-1x2.5")
    assert field.value() == 125


@pytest.mark.parametrize(
    ("day", "clock", "value"),
    [
        ("2026-11-20", "11:46", "2026-11-20T11:46:00"),
        ("2026-11-20", "1146", "2026-11-20T11:46:00"),
        ("2026-11-20", "9:05:07", "2026-11-20T09:05:07"),
        ("2026-11-20", "", "2026-11-20"),
        ("", "11:46", "11:46:00"),
        ("20 Nov", "noon", "20 NovTnoon"),
        ("", "", ""),
    ],
)
def test_a_time_is_taken_as_people_type_it_and_nothing_written_is_lost(
    qtbot: QtBot, day: str, clock: str, value: str
) -> None:
    field = DateTimeField("Started")
    qtbot.addWidget(field)
    field.date.setText(day)
    field.time.setText(clock)
    assert field.value() == value


def test_a_kept_draft_that_is_no_time_is_shown_as_it_was_written(qtbot: QtBot) -> None:
    field = DateTimeField("Started")
    qtbot.addWidget(field)
    field.set_value("20 NovTnoon")
    assert (field.date.text(), field.time.text()) == ("20 Nov", "noon")


def test_a_secret_is_never_shown(qtbot: QtBot) -> None:
    field = TextField("Password", secret=True)
    qtbot.addWidget(field)
    field.set_value("correct horse")
    assert field.edit.echoMode() is QLineEdit.EchoMode.Password
    assert "correct" not in field.edit.displayText()


def test_a_long_text_grows_with_what_is_written_and_then_scrolls(
    qapp: QApplication, qtbot: QtBot
) -> None:
    field = LongTextField("Narrative", lines=(2, 5))
    qtbot.addWidget(field)
    field.resize(400, 400)
    field.show()
    qapp.processEvents()
    heights = []
    for lines in (1, 4, 30):
        field.set_value("\n".join("one line" for _ in range(lines)))
        qapp.processEvents()
        heights.append(field.edit.height())
    assert heights[0] < heights[1] < heights[2]
    assert heights[2] < 200


def test_a_choice_that_is_not_required_can_be_taken_back(qtbot: QtBot) -> None:
    free, owed = ChoiceField("Role", ROLES), ChoiceField("Role", ROLES, required=True)
    for field in (free, owed):
        qtbot.addWidget(field)
    assert [free.box.itemText(i) for i in range(free.box.count())] == ["", "Force user", "Witness"]
    assert owed.box.count() == 2
