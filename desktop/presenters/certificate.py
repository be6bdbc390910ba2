"""Issuing a certificate of clean reporting, and handing it on."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.domain.certificates import Certificate, printed_form, standing
from desktop.domain.identifiers import Badge, badge_from
from desktop.domain.refusals import KnownError
from desktop.presenters.certificate_state import (
    CertificateState,
    CertificateStep,
    CertifiedOfficer,
    IssuedCertificate,
)
from desktop.presenters.pages import CertificatePage
from desktop.presenters.workplace import Workplace
from desktop.services.certify_incident import CertificateReach
from desktop.services.desk import Desk
from desktop.services.session import Session


class CertificatePresenter(QObject):
    """Asks about whom one may be issued, issues it when it is asked for, saves it.

    Promises: opening the page issues nothing and enters nothing; a file is never written over
    another one, nor into the station.
    """

    changed = Signal(object)

    def __init__(
        self,
        workplace: Workplace,
        page: CertificatePage,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._certificate: Certificate | None = None
        self.state = CertificateState(
            CertificateStep.ASKING,
            workplace.session.badge,
            page.numbers,
            page.numbers[0],
            suggested=page.officer,
        )

    def start(self) -> None:
        """Ask about whom this person may have a certificate of the chosen incident."""
        number = self.state.number
        self._workplace.ask_as(
            lambda desk, session: desk.certify.reach(session, number), self._reached, self._refused
        )

    def choose(self, number: str) -> None:
        """Choose another incident, before anything is issued."""
        state = self.state
        may_choose = state.step in {CertificateStep.READY, CertificateStep.REFUSED}
        if may_choose and number in state.numbers and number != state.number:
            fresh = replace(state, step=CertificateStep.ASKING, number=number, problem=None)
            self._show(fresh)
            self.start()

    def issue(self, untrusted_officer: str | None) -> None:
        """Issue it about one officer, or about everybody where no officer is named.

        Who may have it about oneself alone gets that, whoever is named.
        """
        state = self.state
        if state.step is not CertificateStep.READY:
            return
        try:
            officer = self._about(untrusted_officer)
        except KnownError as error:
            self._show(replace(state, problem=error))
            return
        number = state.number
        self._show(replace(state, step=CertificateStep.ISSUING, problem=None))

        def issue(desk: Desk, session: Session) -> tuple[Certificate, IssuedCertificate]:
            certificate = desk.certify(session, number, officer)
            return certificate, _issued(certificate, desk.facts.signing_key)

        self._workplace.ask_as(issue, self._issued, self._not_issued)

    def another(self) -> None:
        """Put the issued one away, to issue another."""
        if self.state.step is CertificateStep.ISSUED:
            self._certificate = None
            ready = replace(self.state, step=CertificateStep.READY, issued=None)
            self._show(replace(ready, saved=None, not_saved=None))

    def save(self, untrusted_path: str) -> None:
        """Write the issued one to a file that is not there yet."""
        certificate = self._certificate
        if certificate is None:
            return
        out = Path(untrusted_path)
        self._show(replace(self.state, saved=None, not_saved=None))
        self._workplace.ask(
            lambda desk: desk.save_certificate(certificate, out), self._saved, self._not_saved
        )

    def _about(self, untrusted_officer: str | None) -> Badge | None:
        if not self.state.everybody:
            return self.state.own
        return None if untrusted_officer is None else badge_from(untrusted_officer)

    def _reached(self, reach: CertificateReach) -> None:
        ready = replace(self.state, step=CertificateStep.READY, everybody=reach.everybody)
        self._show(ready)

    def _refused(self, error: KnownError) -> None:
        self._show(replace(self.state, step=CertificateStep.REFUSED, problem=error))

    def _issued(self, both: tuple[Certificate, IssuedCertificate]) -> None:
        self._certificate, issued = both
        self._show(replace(self.state, step=CertificateStep.ISSUED, issued=issued))

    def _not_issued(self, error: KnownError) -> None:
        self._show(replace(self.state, step=CertificateStep.READY, problem=error))

    def _saved(self, out: Path) -> None:
        self._show(replace(self.state, saved=out))

    def _not_saved(self, error: KnownError) -> None:
        self._show(replace(self.state, not_saved=error))

    def _show(self, state: CertificateState) -> None:
        self.state = state
        self.changed.emit(state)


def _issued(certificate: Certificate, signing_key: bytes) -> IssuedCertificate:
    heading = certificate.heading
    return IssuedCertificate(
        text=certificate.text,
        sha256=certificate.sha256,
        signature=certificate.signature.hex(),
        signing_key=signing_key.hex(),
        entries=heading.head.size,
        head=heading.head.code,
        officers=tuple(
            CertifiedOfficer(
                course.officer,
                standing(course),
                course.officer in heading.people,
                None if course.first_account is None else course.first_account.entry,
                None if course.first_release is None else course.first_release.entry,
            )
            for course in certificate.courses
        ),
        printed=printed_form(certificate, signing_key),
    )
