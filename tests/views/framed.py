"""A page as it stands in the window: top bar, rail, dock strip around it, on fixed facts."""

from dataclasses import dataclass

from PySide6.QtWidgets import QDialog, QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from desktop.domain.roles import Role
from desktop.presenters.pages import Destination, destinations
from desktop.presenters.states import State
from desktop.views.frame.destination_look import help_item, rail_item
from desktop.views.page_view import page_margins
from desktop.views.sign_in.sign_in_view import SignInView
from desktop.views.widgets.banner import Banner, BannerKind
from desktop.views.widgets.dock_strip import DockStrip, StripSlot
from desktop.views.widgets.rail import Rail
from desktop.views.widgets.top_bar import TopBar
from desktop.wording import role_words

_SLOTS = (
    StripSlot(State.SAFE, "Safe to undock"),
    StripSlot(State.COPYING, "Copying 64%", 0.64),
    StripSlot(State.SAFE, "Safe to undock"),
    StripSlot(State.FAILED, "1 file failed"),
    StripSlot(),
    StripSlot(State.VERIFYING, "Verifying 91%", 0.91),
    StripSlot(State.COPYING, "Copying 8%", 0.08),
    StripSlot(State.NO_WEARER, "Needs a wearer"),
)


@dataclass(frozen=True)
class Standing:
    """Before whom a page stands, and where in the rail; scenes may name a `STANDING` of theirs."""

    role: Role = Role.OFFICER
    badge: str = "4412"
    unit: str = "School Unit"
    here: Destination | None = None


def framed(page: QWidget, size: tuple[int, int], standing: Standing | None = None) -> QWidget:
    """Put a page into a frame of a size in pixels; a whole window gets the size alone.

    The sign-in page stands without a rail, as nobody is signed in yet.
    """
    if isinstance(page, QMainWindow):
        page.resize(*size)
    if isinstance(page, QMainWindow | QDialog):
        return page
    who = standing or Standing()
    frame = QWidget()
    column = QVBoxLayout(frame)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    bar = TopBar()
    bar.show_station("Station 3 · Terminal 2")
    bar.show_time("15:22:08", "Fri 20 Nov 2026")
    signed_in = not isinstance(page, SignInView)
    bar.show_who(f"{role_words(who.role)} {who.badge}" if signed_in else "", who.unit)
    column.addWidget(bar)
    row = QHBoxLayout()
    row.setSpacing(0)
    rail = Rail()
    rail.show_items(tuple(map(rail_item, destinations(who.role))), help_item())
    rail.choose(None if who.here is None else who.here.value)
    rail.setVisible(signed_in)
    row.addWidget(rail)
    middle = QVBoxLayout()
    middle.setSpacing(0)
    notes = QVBoxLayout()
    across, *_ = page_margins(size[0] - rail.width())
    notes.setContentsMargins(across, 8, across, 0)
    notes.addWidget(
        Banner(BannerKind.DEMONSTRATION, "Demonstration station: nothing here is real.")
    )
    middle.addLayout(notes)
    middle.addWidget(page, 1)
    row.addLayout(middle, 1)
    column.addLayout(row, 1)
    strip = DockStrip()
    strip.show_slots(_SLOTS)
    column.addWidget(strip)
    frame.resize(*size)
    return frame
