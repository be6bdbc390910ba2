"""Cards in a column: as high as they are, while there is room."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.views.widgets.card import GAP, Card
from desktop.views.widgets.fitted_column import FittedColumn, share
from desktop.views.widgets.text import Text


@pytest.mark.parametrize(
    ("wanted", "weights", "room", "shared"),
    [
        ((100, 200), (1, 1), 400, [100, 200]),
        ((100, 200), (1, 1), 300, [100, 200]),
        ((100, 400), (1, 1), 300, [100, 200]),
        ((400, 100), (1, 1), 300, [200, 100]),
        ((400, 400), (3, 2), 300, [180, 120]),
        ((400, 50), (1, 9), 300, [250, 50]),
        ((400, 400), (1, 1), -20, [0, 0]),
        ((), (), 300, []),
    ],
)
def test_room_is_shared_by_want_and_weight(
    wanted: tuple[int, ...], weights: tuple[int, ...], room: int, shared: list[int]
) -> None:
    assert share(wanted, weights, room) == shared


@given(st.lists(st.integers(0, 500), max_size=5), st.integers(0, 1000))
def test_nobody_gets_more_than_it_wants_nor_all_more_than_there_is(
    wanted: list[int], room: int
) -> None:
    shared = share(wanted, [1] * len(wanted), room)
    assert all(0 <= got <= want for got, want in zip(shared, wanted, strict=True))
    assert sum(shared) <= room


def a_card(lines: int) -> Card:
    card = Card("Title", scrolls=True)
    for number in range(lines):
        card.body.addWidget(Text(f"line {number}"))
    card.body.addStretch()
    return card


def test_cards_lie_below_one_another_and_none_is_higher_than_its_lines(qtbot: QtBot) -> None:
    short, long = a_card(1), a_card(30)
    column = FittedColumn((short, long))
    qtbot.addWidget(column)
    column.resize(300, 400)
    column.show()
    QApplication.processEvents()
    assert short.geometry().top() == 0
    assert short.height() < 150
    assert long.geometry().top() == short.geometry().bottom() + 1 + GAP
    assert long.geometry().bottom() == column.rect().bottom()
    column.resize(300, 2000)
    QApplication.processEvents()
    assert long.geometry().bottom() < column.rect().bottom()
