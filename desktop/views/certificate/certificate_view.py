"""The page of a certificate of clean reporting: issued by a button, never by opening it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.presenters.certificate import CertificatePresenter
from desktop.presenters.certificate_state import CertificateState, CertificateStep
from desktop.views.certificate.certificate_text import CertificateText
from desktop.views.certificate.issue_card import IssueCard
from desktop.views.certificate.issued_side import IssuedSide
from desktop.views.certificate.meaning_card import MeaningCard
from desktop.views.keys import add_key
from desktop.views.page_view import PageView, page_margins
from desktop.views.report.printing import print_text
from desktop.views.theme.colours import Colour
from desktop.views.theme.icons import Icon
from desktop.views.theme.theme import current_theme
from desktop.views.widgets.banner import Banner, BannerKind
from desktop.views.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from desktop.views.widgets.card import Card
from desktop.views.widgets.fitted_column import FittedColumn
from desktop.views.widgets.flow_layout import FlowLayout
from desktop.views.widgets.key_sheet import KeyGroup
from desktop.views.widgets.new_file_dialog import new_file_dialog
from desktop.views.widgets.text import Text
from desktop.views.widgets.titles import PageTitle
from desktop.wording import printable, sentence

_SIDE = 380
_SIDE_OF_WIDTH = 0.45


class CertificateView(PageView):
    """First the form; then the text beside what it says, to be printed, saved and verified."""

    def __init__(self, presenter: CertificatePresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Clean-reporting certificate"))
        self._presenter = presenter
        self._shown: object = None
        self._told: object = None
        self.title = PageTitle(self.tr("Clean-reporting certificate"))
        self._number = Text("", colour=Colour.TEXT2, wraps=False)
        self.another = LinkButton(self.tr("Issue another"), Icon.ROTATE_CW)
        self.save = SecondaryButton(self.tr("Save as text file…"), Icon.SAVE)
        self.print_it = PrimaryButton(self.tr("Print"), Icon.PRINTER)
        self.told = Banner(BannerKind.DONE, icon=Icon.STAMP)
        self._asking = Banner(BannerKind.WORKING, self.tr("Asking about whom you may have one…"))
        self.form = IssueCard()
        self._card = Card(self.tr("The text that is signed"))
        self.text = CertificateText(self.tr("The text of the certificate"))
        self.side = IssuedSide()
        self._lay_out()
        self._connect()
        presenter.changed.connect(self._show)
        self._show(presenter.state)
        presenter.start()

    @property
    def keys(self) -> tuple[KeyGroup, ...]:
        return (
            KeyGroup(
                self.tr("Clean-reporting certificate"),
                (
                    (self.tr("Print"), self.tr("Ctrl P")),
                    (self.tr("Save as text file"), self.tr("Ctrl S")),
                    (self.tr("Copy its hash"), self.tr("Ctrl Shift C")),
                    (self.tr("Back"), self.tr("Esc")),
                ),
            ),
        )

    def focus_first(self) -> None:
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def ask_where(self) -> None:
        """Ask where to save it; a file that is there already is never written over."""
        if self._presenter.state.issued is None:
            return
        name = self.tr("certificate {number}").format(number=self._presenter.state.number)
        dialog = new_file_dialog(
            self, self.tr("Save the certificate"), f"{name}.txt", self.tr("Text files (*.txt)")
        )
        dialog.fileSelected.connect(self._presenter.save)
        dialog.open()

    def print_text(self) -> None:
        """Ask for a printer, and print it with its seal."""
        issued = self._presenter.state.issued
        if issued is not None:
            print_text(issued.printed, self)

    def _lay_out(self) -> None:
        self._whole = whole = QVBoxLayout(self)
        whole.setSpacing(12)
        head = QWidget()
        flow = FlowLayout(head, gap=12, spreads=True)
        flow.setContentsMargins(0, 0, 0, 0)
        for group in (
            (self.title, self._number),
            (self.another, self.save, self.print_it),
        ):
            held = QWidget()
            row = QHBoxLayout(held)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(12)
            for widget in group:
                row.addWidget(widget)
            flow.addWidget(held)
        for part in (head, self.told, self._asking):
            whole.addWidget(part)
        self._forms = QWidget()
        forms = QHBoxLayout(self._forms)
        forms.setContentsMargins(0, 0, 0, 0)
        forms.setSpacing(16)
        forms.addWidget(FittedColumn((self.form,)), 3)
        forms.addWidget(FittedColumn((MeaningCard(),)), 2)
        whole.addWidget(self._forms, 1)
        self._card.body.addWidget(self.text, 1)
        self._columns = QWidget()
        columns = QHBoxLayout(self._columns)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(16)
        columns.addWidget(self._card, 1)
        columns.addWidget(self.side)
        whole.addWidget(self._columns, 1)

    def _connect(self) -> None:
        presenter = self._presenter
        self.form.issue_asked.connect(presenter.issue)
        self.form.chosen.connect(presenter.choose)
        self.another.clicked.connect(presenter.another)
        self.save.clicked.connect(self.ask_where)
        self.print_it.clicked.connect(self.print_text)
        add_key(self, "Ctrl+P", self.print_text)
        add_key(self, "Ctrl+S", self.ask_where)
        add_key(self, "Ctrl+Shift+C", self.side.copy_hash)

    def _show(self, state: CertificateState) -> None:
        issued = state.issued
        self._number.setText(printable(state.number))
        self._asking.setVisible(state.step is CertificateStep.ASKING)
        self._forms.setVisible(issued is None and state.step is not CertificateStep.ASKING)
        self.form.show_state(state)
        for part in (self._columns, self.another, self.save, self.print_it):
            part.setVisible(issued is not None)
        if issued is not None and issued is not self._shown:
            self.text.show_text(issued.text)
        self.side.show_issued(issued)
        self._show_told(state)
        if issued is not self._shown:
            self._shown = issued
            first = self.print_it if issued is not None else self.form.issue
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        self._fit()

    def _show_told(self, state: CertificateState) -> None:
        self.told.setVisible(state.issued is not None)
        told: object = state.not_saved or state.saved or state.issued
        if told is None or told is self._told:
            self._told = told
            return
        self._told = told
        if state.not_saved is not None:
            self.told.show_kind(BannerKind.ERROR)
            self.told.show_words(sentence(state.not_saved))
        elif state.saved is not None:
            self.told.show_kind(BannerKind.DONE, Icon.SAVE)
            where = printable(str(state.saved))
            self.told.show_words(self.tr("Saved: {file}").format(file=where))
        else:
            self.told.show_kind(BannerKind.DONE, Icon.STAMP)
            self.told.show_words(
                self.tr("Issued, and entered in the custody log."),
                self.tr("The log was verified up to the head that the certificate names."),
            )
        self.told.announce()

    def _fit(self) -> None:
        """Follow the width: margins, the side column."""
        self._whole.setContentsMargins(*page_margins(self.width()))
        theme = current_theme()
        wanted = max(theme.scaled(_SIDE), self.side.least_width)
        most = max(self.side.least_width, self.width() * _SIDE_OF_WIDTH)
        self.side.setFixedWidth(int(min(wanted, most)))
