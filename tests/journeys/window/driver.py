"""A person at the window: presses keys, clicks what is called so and so, and looks."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMainWindow, QWidget

_PATIENCE = 20_000
_GLANCE = 10
_MOST_STOPS = 150
_MODIFIERS = {
    "Ctrl": Qt.KeyboardModifier.ControlModifier,
    "Shift": Qt.KeyboardModifier.ShiftModifier,
    "Alt": Qt.KeyboardModifier.AltModifier,
}


class NotSeenError(AssertionError):
    """What a person waited for did not come."""


class StrayWindows(QObject):
    """Notes widgets that show themselves as windows of their own: they take the focus away."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take a note, and let the event go on."""
        is_shown = event.type() == QEvent.Type.Show and isinstance(watched, QWidget)
        if is_shown and isinstance(watched, QWidget) and _is_stray(watched, self._window):
            self.seen.append(f"{type(watched).__name__} “{name_of(watched)}”")
        return False


class Person:
    """Acts on a shown window by keys and clicks alone.

    `tell` hears a line for each step; the pictures go to a folder that is there already.
    """

    def __init__(self, window: QMainWindow, pictures: Path, tell: Callable[[str], None]) -> None:
        self.window = window
        self._pictures = pictures
        self._tell = tell
        self._steps = 0
        self.strays = StrayWindows(window)
        application = QApplication.instance()
        assert application is not None
        application.installEventFilter(self.strays)

    def press(self, *keys: str) -> None:
        """Press keys, each with its modifiers: `Ctrl+L`, `Tab`, `W`."""
        for each in keys:
            key, modifiers = _key(each)
            QTest.keyClick(self._focus(), key, modifiers)
            QApplication.processEvents()

    def type(self, words: str) -> None:
        """Type words into whatever has the focus."""
        QTest.keyClicks(self._focus(), words)
        QApplication.processEvents()

    def tab_to(self, name: str) -> None:
        """Press Tab until what is called so has the focus."""
        passed = []
        for _ in range(_MOST_STOPS):
            if self.focus_is(name):
                return
            passed.append(self.focus_name())
            self.press("Tab")
        self.picture("not_come_to")
        raise NotSeenError(f"Tab comes to {dict.fromkeys(passed)}, not to “{name}”")

    def fill(self, name: str, words: str) -> None:
        """Go to a field by Tab, and write into it."""
        self.tab_to(name)
        self.type(words)

    def click(self, name: str) -> None:
        """Click what is called so, once it is there and can be clicked."""
        self.wait(lambda: self.can_click(name), f"“{name}”")
        target = next(each for each in self._named(name) if each.isEnabled())
        QTest.mouseClick(target, Qt.MouseButton.LeftButton)

    def can_click(self, name: str) -> bool:
        """Whether what is called so is there and enabled."""
        return any(each.isEnabled() for each in self._named(name))

    def written(self) -> str:
        """What stands in the line that has the focus."""
        focus = self._focus()
        return focus.text() if isinstance(focus, QLineEdit) else ""

    def focus_name(self) -> str:
        """What has the focus, as a screen reader calls it."""
        return name_of(self._focus())

    def focus_is(self, name: str) -> bool:
        """Whether what has the focus is called so."""
        return self.focus_name() == name

    def sees(self, words: str) -> bool:
        """Whether words stand somewhere in the window, or a screen reader would say them."""
        return any(words in said for said in spoken(self.window))

    def wait_for(self, words: str) -> None:
        """Wait until words are seen."""
        self.wait(lambda: self.sees(words), f"“{words}”")

    def wait(self, until: Callable[[], bool], what: str, patience: int = _PATIENCE) -> None:
        """Let the window work until a condition holds; `patience` are milliseconds.

        Raises NotSeenError, after a picture of what was there instead.
        """
        clock = QElapsedTimer()
        clock.start()
        while not until():
            if clock.elapsed() > patience:
                self.picture("not_seen")
                raise NotSeenError(f"waited {patience} ms for {what}; {self._seen()}")
            QTest.qWait(_GLANCE)
        QApplication.processEvents()

    def picture(self, name: str) -> Path:
        """Keep a picture of the whole window, and tell the step."""
        self._steps += 1
        path = self._pictures / f"{self._steps:02}_{name}.png"
        self.window.grab().save(str(path))
        self._tell(f"{self._steps:3}. {name.replace('_', ' ')}")
        return path

    def _focus(self) -> QWidget:
        if not self.window.isActiveWindow() and QApplication.activeModalWidget() is None:
            self.window.activateWindow()
        return QApplication.focusWidget() or self.window

    def _named(self, name: str) -> list[QWidget]:
        return [each for each in shown(self.window) if name_of(each) == name]

    def _seen(self) -> str:
        focus = name_of(self._focus())
        return f"the focus is on “{focus}”, and seen is:\n" + "\n".join(spoken(self.window))


def _key(words: str) -> tuple[Qt.Key, Qt.KeyboardModifier]:
    *held, key = words.split("+")
    modifiers = Qt.KeyboardModifier.NoModifier
    for each in held:
        modifiers |= _MODIFIERS[each]
    return Qt.Key[f"Key_{key}"], modifiers


def _is_stray(widget: QWidget, window: QMainWindow) -> bool:
    return widget.isWindow() and widget is not window and widget.parentWidget() is None


def shown(window: QWidget) -> list[QWidget]:
    """Every widget of a window that is shown, hidden by scrolling or not."""
    return [each for each in window.findChildren(QWidget) if each.isVisible()]


def name_of(widget: QWidget) -> str:
    """What a screen reader calls a widget."""
    reader = QAccessible.queryAccessibleInterface(widget)
    return reader.text(QAccessible.Text.Name)


def spoken(window: QWidget) -> list[str]:
    """Everything that stands in a window in words."""
    said = dict.fromkeys(name_of(each) for each in shown(window))
    said |= dict.fromkeys(each.text() for each in shown(window) if isinstance(each, QLabel))
    return [words for words in said if words.strip()]
