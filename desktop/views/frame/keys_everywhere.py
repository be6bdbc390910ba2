"""The keys that work on every page, as the key sheet tells them."""

from PySide6.QtCore import QCoreApplication

from desktop.views.widgets.key_sheet import KeyGroup


def keys_everywhere() -> KeyGroup:
    """What each does."""
    tr = QCoreApplication.translate
    return KeyGroup(
        tr("Keys", "Everywhere"),
        (
            (tr("Keys", "This sheet"), "F1"),
            (tr("Keys", "Display: dark, light, high contrast"), "F3"),
            (tr("Keys", "Next part of the page"), "F6"),
            (tr("Keys", "Part before"), "Shift F6"),
            (tr("Keys", "Pages of the rail"), "Alt 1 … 5"),
            (tr("Keys", "Back; never loses work"), "Esc"),
            (tr("Keys", "Sign out"), "Ctrl L"),
            (tr("Keys", "Larger text"), "Ctrl +"),
            (tr("Keys", "Smaller text"), "Ctrl -"),
        ),
    )
