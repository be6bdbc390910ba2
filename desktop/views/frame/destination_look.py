"""How the destinations of the rail look."""

from PySide6.QtCore import QCoreApplication

from desktop.presenters.pages import Destination
from desktop.views.theme.icons import Icon
from desktop.views.widgets.rail import RailItem

HELP = "help"
"""The code of what stands at the foot of the rail."""


def help_item() -> RailItem:
    """Icon and words of what opens the key sheet."""
    words = QCoreApplication.translate("Rail", "Help")
    return RailItem(HELP, Icon.CIRCLE_QUESTION_MARK, words)


def rail_item(destination: Destination) -> RailItem:
    """Icon and words of a destination."""
    tr = QCoreApplication.translate
    looks = {
        Destination.SHIFT: (Icon.CALENDAR_CLOCK, tr("Rail", "My shift")),
        Destination.DOCK: (Icon.HARD_DRIVE_DOWNLOAD, tr("Rail", "Dock")),
        Destination.DESK: (Icon.INBOX, tr("Rail", "Desk")),
        Destination.CASES: (Icon.PACKAGE_OPEN, tr("Rail", "Cases")),
        Destination.LOG: (Icon.SCROLL_TEXT, tr("Rail", "Log")),
        Destination.PEOPLE: (Icon.ID_CARD, tr("Rail", "People")),
        Destination.POLICY: (Icon.SCALE, tr("Rail", "Policy")),
    }
    icon, words = looks[destination]
    return RailItem(destination.value, icon, words)
