"""The list, by the second, of what an author had viewed before writing."""

from datetime import tzinfo

from PySide6.QtCore import QCoreApplication

from desktop.presenters.report_state import About, ViewedLine
from desktop.views import time_words
from desktop.wording import speed_words


def viewed_words(line: ViewedLine, zone: tzinfo) -> str:
    """One look: "C-0317 11:47:31 to 11:48:40 at 2 times"."""
    part = line.part
    first = time_words.moment_in(line.started_at, part.from_ms, zone)
    last = time_words.moment_in(line.started_at, part.to_ms, zone)
    return QCoreApplication.translate("Viewed", "{camera} {first} to {last} {speed}").format(
        camera=line.camera, first=first, last=last, speed=speed_words(part.speed)
    )


def banner_details(about: About, zone: tzinfo) -> str:
    """The sentence under a supplement's banner, with every look."""
    tr = QCoreApplication.translate
    if not about.viewed:
        return tr("Viewed", "Before writing this, Officer {badge} viewed nothing here.").format(
            badge=about.author
        )
    looks = "; ".join(viewed_words(line, zone) for line in about.viewed)
    return tr("Viewed", "Before writing this, Officer {badge} viewed: {looks}.").format(
        badge=about.author, looks=looks
    )
