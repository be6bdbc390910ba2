"""The clock in the top bar: the time of this machine, second by second."""

from datetime import datetime

from PySide6.QtCore import QTimer

from desktop.views.widgets.top_bar import TopBar

_SECOND = 1000


class BarClock(QTimer):
    """Tells a top bar the time until the bar is gone."""

    def __init__(self, bar: TopBar) -> None:
        super().__init__(bar, interval=_SECOND)
        self._bar = bar
        self.timeout.connect(self._tell)
        self.start()
        self._tell()

    def _tell(self) -> None:
        now = datetime.now().astimezone()
        self._bar.show_time(f"{now:%H:%M:%S}", f"{now:%a %d %b %Y}")
