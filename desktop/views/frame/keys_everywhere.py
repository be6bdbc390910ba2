"""The keys that work on every page, as the key sheet tells them."""

from PySide6.QtCore import QCoreApplication

from desktop.views.widgets.key_sheet import KeyGroup


def keys_everywhere() -> KeyGroup:
    """What each does."""
    tr = QCoreApplication.translate
    return KeyGroup(
        tr("Keys", "Everywhere"),
        (
            (tr("Keys", "This sheet"), tr("Keys", "F1")),
            (tr("Keys", "Display: dark, light, high contrast"), tr("Keys", "F3")),
            (tr("Keys", "Next part of the page"), tr("Keys", "F6")),
            (tr("Keys", "Part before"), tr("Keys", "Shift F6")),
            (tr("Keys", "Pages of the rail"), tr("Keys", "Alt 1 … 5")),
            (tr("Keys", "Back; never loses work"), tr("Keys", "Esc")),
            (tr("Keys", "Sign out"), tr("Keys", "Ctrl L")),
            (tr("Keys", "Larger text"), tr("Keys", "Ctrl +")),
            (tr("Keys", "Smaller text"), tr("Keys", "Ctrl -")),
        ),
    )
