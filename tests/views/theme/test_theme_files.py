"""What stands in the theme files and the style sheet, and what happens where they are faulty."""

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from desktop.views.theme import apply
from desktop.views.theme.apply import apply_theme
from desktop.views.theme.choices import TextScale, ThemeChoice
from desktop.views.theme.colours import Colour, FaultyTheme, colours_of, load_colours
from desktop.views.theme.palette import make_palette
from desktop.views.theme.style_sheet import fill_style_sheet
from desktop.views.theme.theme import current_theme
from desktop.views.theme.theme_files import STYLE_SHEET

WHOLE = {colour.value: "#102030" for colour in Colour}


@pytest.mark.parametrize(
    ("written", "why"),
    [
        ({}, "one table"),
        ({"colours": WHOLE, "more": 1}, "one table"),
        ({"colours": {k: v for k, v in WHOLE.items() if k != "bad"}}, "bad"),
        ({"colours": WHOLE | {"pink": "#102030"}}, "pink"),
        ({"colours": WHOLE | {"bad": "red"}}, "bad is not written"),
        ({"colours": WHOLE | {"bad": 7}}, "bad is not written"),
    ],
)
def test_a_faulty_theme_file_is_named_with_what_is_wrong(
    written: dict[str, object], why: str
) -> None:
    with pytest.raises(FaultyTheme, match=why):
        colours_of("dark.toml", written)


def test_the_style_sheet_leaves_no_placeholder_and_writes_no_colour_of_its_own() -> None:
    sheet = STYLE_SHEET.read_text("utf-8")
    filled = fill_style_sheet(sheet, load_colours(ThemeChoice.DARK), TextScale.FULL)
    without_remarks = re.sub(r"/\*.*?\*/", "", filled, flags=re.DOTALL)
    assert "@" not in without_remarks
    assert not re.search(r"#[0-9a-fA-F]{3,8}\b", sheet)


def test_the_style_sheet_grows_text_wholly_and_controls_by_their_text() -> None:
    colours = load_colours(ThemeChoice.LIGHT)
    sheet = "a { font-size: @text(14); min-height: @grown(44); color: @text; }"
    filled = fill_style_sheet(sheet, colours, TextScale.LARGEST)
    text = colours[Colour.TEXT].name()
    assert filled == f"a {{ font-size: 28px; min-height: 64px; color: {text}; }}"


@pytest.mark.parametrize("holder", ["@pink", "@grown", "@wide(4)"])
def test_an_unknown_placeholder_is_refused(holder: str) -> None:
    with pytest.raises(FaultyTheme, match="not known"):
        fill_style_sheet(
            f"a {{ width: {holder}; }}", load_colours(ThemeChoice.DARK), TextScale.FULL
        )


@pytest.mark.parametrize("choice", ThemeChoice)
def test_the_palette_is_explicit_in_every_group(choice: ThemeChoice) -> None:
    colours = load_colours(choice)
    palette = make_palette(colours)
    known = {colour.name() for colour in colours.values()}
    groups = (
        QPalette.ColorGroup.Active,
        QPalette.ColorGroup.Inactive,
        QPalette.ColorGroup.Disabled,
    )
    for group in groups:
        for role in QPalette.ColorRole:
            if role not in {QPalette.ColorRole.NColorRoles, QPalette.ColorRole.NoRole}:
                assert palette.color(group, role).name() in known, (group, role)
    disabled = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
    assert disabled == colours[Colour.TEXT3]


def test_a_faulty_style_sheet_changes_nothing(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    faulty = tmp_path / "faulty.qss"
    faulty.write_text("a { color: @pink; }", "utf-8")
    monkeypatch.setattr(apply, "STYLE_SHEET", faulty)
    before = current_theme()
    with pytest.raises(FaultyTheme):
        apply_theme(qapp, ThemeChoice.LIGHT)
    assert current_theme() is before
    assert qapp.palette() == make_palette(before.colours)
