"""Beside the entries: the chosen one in full, the recording, who has viewed it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from desktop.presenters.recording_log_state import RecordingLogState
from desktop.views.log.entry_sentences import entry_pairs, fixed_keys
from desktop.views.log.head_card import HeadCard
from desktop.views.log.recording_facts import (
    call_pair,
    digest_keys,
    recording_pairs,
    viewer_pair,
)
from desktop.views.theme.colours import Colour
from desktop.views.theme.icons import Icon
from desktop.views.theme.type_sizes import TypeSize
from desktop.views.widgets.buttons import SecondaryButton
from desktop.views.widgets.card import Card
from desktop.views.widgets.key_value_list import KeyValueList
from desktop.views.widgets.text import Text


class SideColumn(QScrollArea):
    """Cards, one below the other; they scroll together."""

    def __init__(self, head: HeadCard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = head
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self._leaf = ""
        self._entry = Card(self.tr("Entry"))
        self._facts = KeyValueList(self.tr("This entry"), fixed=fixed_keys())
        self.copy = SecondaryButton(self.tr("Copy hash"), Icon.COPY)
        self._recording = Card(self.tr("The recording"))
        self._known = KeyValueList(self.tr("The recording"), fixed=digest_keys())
        self._calls = Card(self.tr("Calls from dispatch"))
        self._events = KeyValueList(self.tr("Calls from dispatch"))
        self._viewed = Card(self.tr("Who has viewed"))
        self._viewers = KeyValueList(self.tr("Who has viewed"))
        self._nobody = Text(self.tr("Nobody yet."), TypeSize.SMALL, Colour.TEXT2)
        self.certificate = SecondaryButton(self.tr("Certificate…"), Icon.STAMP, key="C")
        self._lay_out()
        self.copy.clicked.connect(self.copy_hash)

    @property
    def least_width(self) -> int:
        """The width that no words are cut at, in pixels."""
        inside = self.widget()
        bar = self.verticalScrollBar().sizeHint().width()
        return bar if inside is None else inside.minimumSizeHint().width() + bar

    def focus_entry(self) -> None:
        """Go to the entry that is told in full."""
        self.copy.setFocus(Qt.FocusReason.OtherFocusReason)

    def copy_hash(self) -> None:
        """Put the whole hash of the entry on the clipboard."""
        QGuiApplication.clipboard().setText(self._leaf)

    def show_state(self, state: RecordingLogState) -> None:
        """Show the chosen entry, the recording, its viewers."""
        history, entry = state.history, state.chosen_entry
        self.setVisible(history is not None)
        if history is None:
            return
        self._entry.setVisible(entry is not None)
        if entry is not None:
            self._leaf = entry.leaf
            self._entry.set_title(self.tr("Entry {number}").format(number=entry.seq))
            self._facts.show_pairs(entry_pairs(entry, state.chosen_root))
        self._known.show_pairs(recording_pairs(history.recording))
        self._calls.setVisible(bool(history.calls))
        self._events.show_pairs(tuple(map(call_pair, history.calls)))
        self._nobody.setVisible(not history.viewers)
        self._viewers.setVisible(bool(history.viewers))
        self._viewers.show_pairs(tuple(map(viewer_pair, history.viewers)))
        self.certificate.setVisible(bool(history.incidents))

    def _lay_out(self) -> None:
        self._entry.body.addWidget(self._facts)
        self._entry.body.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignLeft)
        self._recording.body.addWidget(self._known)
        self._calls.body.addWidget(self._events)
        self._viewed.body.addWidget(self._viewers)
        self._viewed.body.addWidget(self._nobody)
        self._viewed.body.addWidget(self.certificate, 0, Qt.AlignmentFlag.AlignLeft)
        inside = QWidget()
        inside.setAutoFillBackground(False)
        inside.setProperty("clear", "true")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for card in (self._entry, self._recording, self._calls, self._viewed, self.head):
            column.addWidget(card)
        column.addStretch()
        self.setWidget(inside)
