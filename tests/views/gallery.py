"""Paints every widget in its states into build/screenshots/widgets, to be looked at.

Run it with `python -m tests.views.gallery`; it needs no screen.
"""

import os
import sys
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from desktop.presenters.states import State
from desktop.views.theme.apply import apply_theme
from desktop.views.theme.choices import TextScale, ThemeChoice
from desktop.views.theme.icons import Icon
from desktop.views.widgets.banner import Banner, BannerKind
from desktop.views.widgets.buttons import (
    DangerButton,
    IconButton,
    LinkButton,
    PrimaryButton,
    SecondaryButton,
    VioletButton,
)
from desktop.views.widgets.card import Card
from desktop.views.widgets.chip import Chip, RadioChip
from desktop.views.widgets.data_table import Cell, Column, DataTable, Row
from desktop.views.widgets.dock_strip import DockStrip, StripSlot
from desktop.views.widgets.empty_state import EmptyState
from desktop.views.widgets.fields.choice_field import ChoiceField, ChoicesField, YesNoField
from desktop.views.widgets.fields.date_time_field import DateTimeField
from desktop.views.widgets.fields.long_text_field import LongTextField
from desktop.views.widgets.fields.number_field import NumberField
from desktop.views.widgets.fields.text_field import TextField
from desktop.views.widgets.flow_layout import FlowLayout
from desktop.views.widgets.key_cap import KeyHint
from desktop.views.widgets.key_sheet import KeyGroup, KeySheet
from desktop.views.widgets.key_value_list import KeyValueList
from desktop.views.widgets.offload_steps import StepState
from desktop.views.widgets.pill import Pill, StatePill
from desktop.views.widgets.rail import Rail, RailItem
from desktop.views.widgets.recording_plate import (
    CopyingPlate,
    LockedPlaceholder,
    OpenPlate,
    RecordingFacts,
)
from desktop.views.widgets.segmented_choice import SegmentedChoice
from desktop.views.widgets.slot_card import SlotCard, SlotFacts
from desktop.views.widgets.tick_box import TickBox
from desktop.views.widgets.time_axis import AxisBar, AxisBox, AxisFacts, BarLook, TimeAxis
from desktop.views.widgets.titles import PageTitle
from desktop.views.widgets.tone import Tone
from desktop.views.widgets.top_bar import TopBar

OUT = Path("build") / "screenshots" / "widgets"
RAIL = (
    RailItem("shift", Icon.CALENDAR_CLOCK, "My shift"),
    RailItem("dock", Icon.HARD_DRIVE_DOWNLOAD, "Dock", 2, "2 need help"),
    RailItem("tag", Icon.TAG, "Tag", 1, "1 to tag"),
    RailItem("reports", Icon.FILE_PEN_LINE, "Reports", 12, "12 due"),
)
HELP = RailItem("help", Icon.CIRCLE_QUESTION_MARK, "Help")
SLOTS = (
    StripSlot(State.SAFE),
    StripSlot(State.COPYING, "Copying 64%", 0.64),
    StripSlot(State.SAFE),
    StripSlot(State.FAILED, "1 file failed"),
    StripSlot(),
    StripSlot(State.VERIFYING, "Verifying 91%", 0.91),
    StripSlot(State.COPYING, "Copying 8%", 0.08),
    StripSlot(State.NO_WEARER),
)
DECLARATION = (
    "This report is from my own recollection. I have not viewed, heard or been told the content "
    "of any recording."
)


def column(*parts: QWidget) -> QWidget:
    board = QWidget()
    layout = QVBoxLayout(board)
    layout.setContentsMargins(24, 20, 24, 20)
    layout.setSpacing(16)
    for part in parts:
        left = Qt.AlignmentFlag.AlignLeft if isinstance(part, PageTitle) else Qt.AlignmentFlag(0)
        layout.addWidget(part, 0, left)
    layout.addStretch()
    return board


def flow(*parts: QWidget) -> QWidget:
    holder = QWidget()
    layout = FlowLayout(holder, 8)
    for part in parts:
        layout.addWidget(part)
    return holder


def pills() -> QWidget:
    return column(
        PageTitle("States and messages"),
        flow(*(StatePill(state) for state in State)),
        flow(*(StatePill(state, boxed=False) for state in State)),
        flow(
            StatePill(State.DRAFT, "Draft, 11 of 12 fields"),
            Pill("UOF Use of force", icon=Icon.SHIELD_HALF),
            Pill("AMI Arrest"),
            Pill("2 changed", Tone.WARN, Icon.PENCIL_LINE),
        ),
        flow(KeyHint("Write report", "W"), KeyHint("Save", "Ctrl Enter"), KeyHint("Why", "Y")),
    )


def buttons() -> QWidget:
    off = SecondaryButton("Retry 1 file", Icon.ROTATE_CW)
    off.setEnabled(False)
    return column(
        flow(
            PrimaryButton("&Write report", Icon.FILE_PEN_LINE, key="W"),
            SecondaryButton("Sign out", Icon.LOG_OUT),
            SecondaryButton("Save and close", key="Esc"),
            VioletButton("Send to Sergeant 2219", Icon.SEND),
            DangerButton("Critical incident (CRI)…", Icon.SIREN),
            LinkButton("Why locked?"),
            LinkButton("Undo", Icon.UNDO_2),
            IconButton(Icon.ARROW_LEFT, "Back"),
            off,
        ),
        PrimaryButton("Seal report…", Icon.STAMP, key="Ctrl Shift S", tall=True),
        VioletButton("Write supplement", Icon.FILE_PLUS_2, key="Ctrl Shift W", tall=True),
        flow(
            SegmentedChoice(
                "Filter", (("all", "All 7"), ("late", "Late 1"), ("r", "Back 1")), "all"
            )
        ),
    )


def chips() -> QWidget:
    taken = Chip("Use of force", code="UOF", prefix=2)
    taken.setChecked(True)
    first = RadioChip("Dispatched call", key="1", marked=False)
    first.setChecked(True)
    off = Chip("Test", code="TST", prefix=3)
    off.setEnabled(False)
    ticked = TickBox(DECLARATION)
    ticked.setChecked(True)
    missing = RadioChip("&Missing person")
    reasons = flow(RadioChip("&Suspect at large"), missing, RadioChip("&Imminent threat"))
    missing.setChecked(True)
    return column(
        flow(taken, Chip("Felony arrest", code="AFE", prefix=2), Chip("Crowd", code="CRD"), off),
        flow(first, RadioChip("Adversarial or force", key="2", marked=False)),
        reasons,
        ticked,
        TickBox("Juvenile or school"),
    )


def banners() -> QWidget:
    return column(
        Banner(
            BannerKind.ERROR,
            "1 of 9 files could not be read.",
            "20261120_093112.mp4 stopped at 41%. The other 8 are sealed. The original is still on "
            "camera C-0329. Do not clear it.",
        ),
        Banner(
            BannerKind.WARNING,
            "Locking in 0:30.",
            "Your draft is saved. Copying goes on. Press any key to stay.",
            icon=Icon.TIMER,
            actions=(PrimaryButton("Stay signed in"),),
        ),
        Banner(BannerKind.AFTER, "", "Your report will say viewed before report."),
        Banner(BannerKind.DONE, "Log verified. Nothing added, changed or removed."),
        Banner(BannerKind.INFO, "", "A camera is never cleared until its sealed copy was read."),
        Banner(BannerKind.DEMONSTRATION, "Demonstration station.", "Its keys protect nothing."),
    )


def fields() -> QWidget:
    chosen = ChoiceField("Your role", (("f", "Force user"), ("w", "Witness")), required=True)
    chosen.set_value("f")
    chosen.set_answered(answered=True)
    owed = ChoiceField("Injuries and aid", (("n", "None seen"),), required=True)
    owed.set_attention(needed=True)
    wrong = TextField("CAD number", hint="Two digits, a dash, six digits")
    wrong.set_value("26-11")
    wrong.set_error("This is not a CAD number.")
    started = DateTimeField("Started")
    started.set_value("2026-11-20T11:46:00")
    written = LongTextField("What you need to find out")
    written.set_value("Direction the child walked after leaving the lobby.\nMissing since 11:50.")
    narrative = LongTextField("What I perceived", narrative=True)
    narrative.set_value("I heard shouting from the lobby as I came up the steps.")
    several = ChoicesField("Used", (("h", "Hands"), ("s", "Spray"), ("b", "Baton")))
    several.set_value(("h",))
    left, right = QVBoxLayout(), QVBoxLayout()
    for field in (chosen, owed, wrong, started, YesNoField("Aid called?")):
        left.addWidget(field)
    number = NumberField("Officers who used force", hint="All of them, you too")
    for answer in (number, written, narrative, several):
        right.addWidget(answer)
    left.addStretch()
    right.addStretch()
    card = Card("Facts")
    card.add_to_head(StatePill(State.ATTENTION, "11 of 12", boxed=False))
    row = QHBoxLayout()
    row.setSpacing(24)
    row.addLayout(left, 1)
    row.addLayout(right, 1)
    card.body.addLayout(row)
    return column(card)


def frame() -> QWidget:
    whole = QWidget()
    rows = QVBoxLayout(whole)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.setSpacing(0)
    bar, rail, strip = TopBar(), Rail(), DockStrip()
    bar.show_station("Station 3 · Terminal 2")
    bar.show_time("15:22:08", "Fri 20 Nov 2026 · clock synced")
    bar.show_who("Officer 4412", "Badge 4412 · Unit 3A2")
    rail.show_items(RAIL, HELP)
    rail.choose("dock")
    strip.show_slots(SLOTS)
    rows.addWidget(bar)
    middle = QHBoxLayout()
    middle.addWidget(rail)
    middle.addWidget(column(PageTitle("Dock")), 1)
    rows.addLayout(middle, 1)
    rows.addWidget(strip)
    whole.setMinimumHeight(768)
    return whole


def plates() -> QWidget:
    facts = RecordingFacts("11:47:31", "31:35", "You", "C-0317")
    row = QWidget()
    inside = QHBoxLayout(row)
    inside.setContentsMargins(0, 0, 0, 0)
    inside.setSpacing(12)
    for plate in (LockedPlaceholder(facts), OpenPlate(facts), CopyingPlate(facts, 64)):
        inside.addWidget(plate)
    dense = LockedPlaceholder(RecordingFacts("12:21:40", "17:32", "Officer 4387"), dense=True)
    pairs = KeyValueList(
        "What you can see now",
        (
            ("Incident", "I-26-20423 · CAD 26-118452"),
            ("Camera", "C-0317, worn by Officer 4412"),
            ("SHA-256", "9f3c04e1 7bd2885a 60c1fe39 a2d7141b 5e90cc3f 12ab77d8 4c66b0e5 83f2a71e"),
        ),
        fixed=("SHA-256",),
    )
    card = Card("What you can see now")
    card.body.addWidget(pairs)
    empty = EmptyState(
        Icon.CALENDAR_CLOCK,
        "No recordings yet this shift",
        "Dock your camera and they appear here, grouped by call.",
        SecondaryButton("Open the dock board", Icon.HARD_DRIVE_DOWNLOAD),
    )
    other = Card()
    other.setAccessibleName("Incidents")
    other.set_selected(True)
    other.body.addWidget(empty)
    return column(row, dense, card, other)


def axis() -> QWidget:
    def at(clock: str) -> datetime:
        return datetime.fromisoformat(f"2026-11-20T{clock}+00:00")

    def bar(lane: int, start: str, end: str, look: BarLook, words: str = "") -> AxisBar:
        key = f"{lane}/{start}"
        return AxisBar(key, lane, at(start), at(end), look, f"{words} {start} to {end}", words)

    facts = AxisFacts(
        at("07:45"),
        at("16:00"),
        ("CAD", "Yours", "Others"),
        (
            bar(0, "08:09", "08:33", BarLook.CALL, "118204"),
            bar(1, "08:12", "08:29", BarLook.OPEN),
            bar(0, "10:52", "11:21", BarLook.CALL_WITHOUT_RECORDING, "118401"),
            bar(0, "11:44", "12:58", BarLook.CALL, "26-118452"),
            bar(1, "11:47", "12:19", BarLook.LOCKED),
            bar(1, "12:21", "12:39", BarLook.LOCKED),
            bar(2, "11:48", "12:19", BarLook.LOCKED),
            bar(1, "13:55", "14:01", BarLook.LOCKED_UNTAGGED),
            bar(1, "15:00", "15:20", BarLook.COPYING),
        ),
        (AxisBox("I-26-20423", at("11:44"), at("12:58"), chosen=True),),
        at("15:22"),
        at("15:45"),
    )
    card = Card()
    card.setAccessibleName("Your shift")
    card.body.addWidget(TimeAxis("Your shift", facts))
    return column(card)


def slots() -> QWidget:
    done, runs, waits, failed = (
        StepState.DONE,
        StepState.RUNNING,
        StepState.WAITING,
        StepState.FAILED,
    )
    shown = (
        SlotFacts(
            State.SAFE,
            camera="C-0317",
            wearer="Officer 4412",
            steps=(done,) * 4,
            files="5 of 5 files",
            beside="sealed 15:04",
            progress=1,
            size="4.0 GB",
            facts=(("Camera clock", "+1.2 s"), ("Original", "matches the copy")),
        ),
        SlotFacts(
            State.COPYING,
            camera="C-0342",
            wearer="Officer 4387",
            steps=(runs, waits, waits, waits),
            files="9 of 14 files",
            beside="ETA 2 min",
            progress=0.64,
            size="5.9 of 9.2 GB",
            speed="34.2 MB/s",
            facts=(("Camera clock", "−0.4 s"), ("Original", "kept")),
        ),
        SlotFacts(
            State.FAILED,
            "1 file failed",
            camera="C-0329",
            wearer="Officer 4421",
            steps=(failed, waits, waits, waits),
            files="8 of 9 sealed",
            beside="1 unreadable",
            progress=0.89,
            note="Read error at 41%. Original is still on the camera. Do not clear it.",
        ),
        SlotFacts(),
    )
    board = QWidget()
    row = QHBoxLayout(board)
    row.setContentsMargins(24, 20, 24, 20)
    row.setSpacing(12)
    for number, facts in enumerate(shown, 1):
        card = SlotCard(number)
        card.show_slot(facts)
        if facts.state is State.FAILED:
            retry = PrimaryButton("Retry 1 file", Icon.ROTATE_CW)
            card.show_actions(retry, SecondaryButton("What failed"))
        row.addWidget(card, 1)
    board.setMinimumHeight(340)
    return board


def table() -> QWidget:
    columns = (
        Column("Due"),
        Column("Incident"),
        Column("Officer"),
        Column("Tags"),
        Column("Recordings"),
        Column("State", stretches=True),
    )

    def row(due: Cell, incident: str, officer: str, tags: str, state: Cell) -> Row:
        cells = (due, Cell(incident, strong=True), Cell(officer), Cell(tags))
        return Row(
            incident, (*cells, Cell("4 · 1 h 36", faint=True), state), f"{incident}, {officer}"
        )

    made = DataTable("Waiting for you", columns)
    made.show_rows(
        (
            row(
                Cell("1 h late", State.OVERDUE),
                "I-26-20377",
                "4466",
                "VST",
                Cell("Back from officer, version 2", State.RETURNED),
            ),
            row(
                Cell("Today 23:00", State.DUE),
                "I-26-20423",
                "4412",
                "UOF AMI",
                Cell("Sealed 15:38", State.SEALED),
            ),
            row(
                Cell("Sat 12:00", State.QUEUED),
                "I-26-20418",
                "4412",
                "SCH",
                Cell("Report in draft", State.DRAFT),
            ),
        )
    )
    made.go_to("I-26-20423")
    made.setMinimumHeight(240)
    card = Card("Waiting for you", padding=1)
    card.body.addWidget(made)
    return column(card)


def keys() -> QWidget:
    everywhere = KeyGroup(
        "Everywhere",
        (("Keys", "F1"), ("Go to a page", "Alt 1…6"), ("Next region", "F6"), ("Back", "Esc")),
    )
    here = KeyGroup("Tag", (("Save tags", "Ctrl Enter"), ("Undo", "Ctrl Z"), ("By code", "U O")))
    sheet = KeySheet((everywhere, here))
    sheet.setMinimumHeight(420)
    return sheet


BOARDS: Mapping[str, Callable[[], QWidget]] = {
    "pills": pills,
    "buttons": buttons,
    "chips": chips,
    "banners": banners,
    "fields": fields,
    "frame": frame,
    "plates": plates,
    "axis": axis,
    "slots": slots,
    "table": table,
    "keys": keys,
}


def paint_all(application: QApplication, width: int = 1200) -> list[Path]:
    """Paint each board in each theme at 100 and 200 %, and return the pictures."""
    OUT.mkdir(parents=True, exist_ok=True)
    made = []
    for choice in ThemeChoice:
        for scale in (TextScale.FULL, TextScale.LARGEST):
            apply_theme(application, choice, scale)
            for name, make in BOARDS.items():
                board = make()
                board.resize(width, 10)
                board.show()
                application.processEvents()
                board.resize(width, max(board.heightForWidth(width), board.minimumHeight()))
                application.processEvents()
                path = OUT / f"{name}_{choice.value}_{scale.value}.png"
                board.grab().save(str(path))
                made.append(path)
                board.close()
                board.deleteLater()
                application.processEvents()
    return made


def main() -> None:
    """Paint all boards."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication([])
    for path in paint_all(application):
        sys.stdout.write(f"{path}\n")


if __name__ == "__main__":
    main()
