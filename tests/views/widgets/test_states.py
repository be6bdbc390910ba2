"""The closed list of states: a colour, an icon and a word for each, always all three."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.presenters.states import State
from desktop.views.theme.apply import apply_theme
from desktop.views.theme.choices import ThemeChoice
from desktop.views.widgets.hatch import paint_hatch
from desktop.views.widgets.pill import StatePill
from desktop.views.widgets.recording_plate import LockedPlaceholder, OpenPlate, RecordingFacts
from desktop.views.widgets.state_look import STATE_LOOKS
from desktop.views.widgets.tone import Tone

# The states, drawn: what a person reads, and the tone that it is said in.
DRAWN = """
locked        LOCKED   Locked               open          OK       Open to you
draft         WORKING  Draft                sealed        OK       Sealed
returned      WARN     Returned to you      approved      OK       Approved
after-review  AFTER    Written after review override      AFTER    Override
copying       WORKING  Copying              verifying     WORKING  Verifying
safe          OK       Safe to undock       queued        NEUTRAL  Waiting
empty-slot    FAINT    Empty                failed        BAD      Failed
tampered      BAD      Seal broken          offline       WARN     Offline
due           WARN     Due                  overdue       BAD      Late
attention     WARN     Needs attention      untagged      WARN     Not tagged
tagged        OK       Tagged               cad-match     OK       CAD match
no-cad-match  WARN     No CAD match         restricted    NEUTRAL  Restricted
critical      BAD      Critical             hold          NEUTRAL  Legal hold
no-wearer     WARN     Needs a wearer       verified      OK       Log verified
"""


def drawn() -> set[tuple[str, str, str]]:
    found = set()
    for line in DRAWN.strip().splitlines():
        for half in (line[:44], line[44:]):
            state, tone, word = half.split(maxsplit=2)
            found.add((state, tone, word.strip()))
    return found


def test_every_state_looks_as_it_was_drawn() -> None:
    looks = {(s.value, look.tone.name, look.word) for s, look in STATE_LOOKS.items()}
    assert looks == drawn()
    assert set(STATE_LOOKS) == set(State)


def test_no_two_states_share_an_icon() -> None:
    assert len({look.icon for look in STATE_LOOKS.values()}) == len(State)


def test_locked_is_calm() -> None:
    assert STATE_LOOKS[State.LOCKED].tone is Tone.LOCKED
    assert Tone.LOCKED.ink not in {Tone.BAD.ink, Tone.WARN.ink}


@pytest.mark.parametrize("state", State)
@pytest.mark.parametrize("choice", ThemeChoice)
def test_a_pill_shows_its_colour_and_says_its_word(
    qapp: QApplication, qtbot: QtBot, state: State, choice: ThemeChoice
) -> None:
    theme = apply_theme(qapp, choice)
    pill = StatePill(state)
    qtbot.addWidget(pill)
    pill.resize(pill.sizeHint())
    image = pill.grab().toImage()
    shown = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(26)}
    assert theme.colour(STATE_LOOKS[state].tone.ink).name() in shown
    assert theme.colour(STATE_LOOKS[state].tone.ground).name() in shown
    assert pill.text() == STATE_LOOKS[state].word


def test_a_pill_takes_another_state_with_words_that_say_more(qtbot: QtBot) -> None:
    pill = StatePill(State.DRAFT, "Draft, 11 of 12 fields")
    qtbot.addWidget(pill)
    pill.set_state(State.SEALED, "Sealed 15:38")
    assert (pill.state, pill.text()) == (State.SEALED, "Sealed 15:38")


def test_only_what_is_locked_is_hatched(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    hatched = []
    module = "desktop.views.widgets.recording_plate.paint_hatch"
    monkeypatch.setattr(module, lambda *_, **__: hatched.append(paint_hatch))
    facts = RecordingFacts("11:47:31", "31:35")
    for plate, times in ((OpenPlate(facts), 0), (LockedPlaceholder(facts), 1)):
        qtbot.addWidget(plate)
        plate.grab()
        assert len(hatched) == times
