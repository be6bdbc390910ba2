"""Beside the text of a certificate: what it says officer by officer, and its seal."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.presenters.certificate_state import CertifiedOfficer, IssuedCertificate
from desktop.views.certificate.certificate_sentences import (
    STANDING_LOOKS,
    fixed_keys,
    officer_words,
    seal_pairs,
    standing_details,
)
from desktop.views.theme.colours import Colour
from desktop.views.theme.icons import Icon
from desktop.views.theme.type_sizes import TypeSize
from desktop.views.widgets.buttons import SecondaryButton
from desktop.views.widgets.card import Card, Group, clear_layout
from desktop.views.widgets.icon_mark import IconMark
from desktop.views.widgets.key_value_list import KeyValueList
from desktop.views.widgets.scroll_column import ScrollColumn
from desktop.views.widgets.text import Text


class _Officer(Group):
    """One officer, read out as one."""

    def __init__(self, officer: CertifiedOfficer) -> None:
        title, details = officer_words(officer), standing_details(officer)
        super().__init__(f"{title}: {details}")
        look = STANDING_LOOKS[officer.standing]
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        grid.addWidget(IconMark(look.icon, look.ink, 18), 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(Text(title, strong=True), 0, 1)
        grid.addWidget(Text(details, TypeSize.SMALL, Colour.TEXT2), 1, 1)


class IssuedSide(ScrollColumn):
    """Two cards; `copy_hash` puts the digest on the clipboard."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("What it says, and its seal"))
        self._issued: IssuedCertificate | None = None
        self._officers = Card(self.tr("What it says"))
        self._seal = Card(self.tr("Its seal"))
        self._pairs = KeyValueList(self.tr("Its seal"), fixed=fixed_keys())
        self.copy = SecondaryButton(self.tr("Copy hash"), Icon.COPY)
        self._seal.body.addWidget(self._pairs)
        self._seal.body.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignLeft)
        for card in (self._officers, self._seal):
            self.column.addWidget(card)
        self.column.addStretch()
        self.copy.clicked.connect(self.copy_hash)

    @property
    def least_width(self) -> int:
        """The width that no words are cut at, in pixels."""
        inside = self.widget()
        bar = self.verticalScrollBar().sizeHint().width()
        return bar if inside is None else inside.minimumSizeHint().width() + bar

    def copy_hash(self) -> None:
        """Put the whole digest on the clipboard."""
        if self._issued is not None:
            QGuiApplication.clipboard().setText(self._issued.sha256)

    def show_issued(self, issued: IssuedCertificate | None) -> None:
        """Show what was issued."""
        if issued is self._issued or issued is None:
            return
        self._issued = issued
        clear_layout(self._officers.body)
        for officer in issued.officers:
            self._officers.body.addWidget(_Officer(officer))
        self._officers.body.addStretch()
        self._pairs.show_pairs(seal_pairs(issued))
