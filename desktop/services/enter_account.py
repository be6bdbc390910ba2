"""Accounts that were not written here: a report from elsewhere, a statement (policy 2.5)."""

import hashlib
from dataclasses import dataclass

from desktop.domain.cases import AccountKind, OutsideAccount
from desktop.domain.custody import Act, Entry, SaltedText
from desktop.domain.identifiers import Badge
from desktop.domain.refusals import BadInput, Problem, Refused
from desktop.domain.roles import Right
from desktop.ports.clock import Clock
from desktop.ports.records import Records
from desktop.ports.rulebook import Rulebook
from desktop.services.case_rules import CaseRules, noted
from desktop.services.session import Session

LARGEST_DOCUMENT = 20 * 1024 * 1024
"""Bytes of the largest document that is kept."""
_LONGEST_REFERENCE = 40
_REPORT_NUMBER = "report"
_PDF = b"%PDF-"
_ACTS = {
    AccountKind.OUTSIDE_REPORT: Act.OUTSIDE_REPORT_ENTERED,
    AccountKind.STATEMENT: Act.STATEMENT_RECORDED,
}


@dataclass(frozen=True, slots=True)
class EnterAccount:
    """Enters accounts of the weaker grade: when they were given can't be proved here.

    Promises: one first account a person, and none after that person viewed any of the footage;
    then only a report that declares the viewing will do.
    """

    records: Records
    rulebook: Rulebook
    clock: Clock

    def report(
        self, session: Session, incident: str, number: str, document: bytes
    ) -> OutsideAccount:
        """Enter one's own report of another records system, by its number and as a PDF.

        Raises Refused (NO_RIGHT, NOT_INVOLVED, ACCOUNT_EXISTS, VIEWED_BEFORE_ACCOUNT), BadInput
        (INCIDENT_UNKNOWN, REFERENCE_MALFORMED, DOCUMENT_NOT_PDF, DOCUMENT_TOO_LARGE).
        """
        session.require(Right.WRITE_REPORT)
        reference = SaltedText.of(self._reference(number))
        if not document.startswith(_PDF):
            raise BadInput(Problem.DOCUMENT_NOT_PDF)
        if len(document) > LARGEST_DOCUMENT:
            raise BadInput(Problem.DOCUMENT_TOO_LARGE)
        with self.records.writing() as work:
            rules = CaseRules(work, session, work.incidents.find(incident))
            if not rules.incident.involves(work.officers.badges_of(session.badge)):
                raise Refused(Problem.NOT_INVOLVED, incident=rules.incident.number)
            kind = AccountKind.OUTSIDE_REPORT
            return self._enter(rules, session.badge, kind, reference, document)

    def statement(
        self, session: Session, incident: str, officer: Badge, note: str
    ) -> OutsideAccount:
        """Record, as an investigator on the case, that a person has given a statement.

        Raises Refused (NO_RIGHT, OWN_INCIDENT, NOT_ON_CASE, OFFICER_NOT_INVOLVED, ACCOUNT_EXISTS,
        VIEWED_BEFORE_ACCOUNT), BadInput (INCIDENT_UNKNOWN, OFFICER_UNKNOWN, NOTE_MISSING).
        """
        session.require(Right.RECORD_STATEMENT)
        words = noted(note)
        with self.records.writing() as work:
            rules = CaseRules(work, session, work.incidents.find(incident))
            rules.see_that_not_there()
            rules.see_that_on_case()
            rules.see_that_was_there(officer)
            return self._enter(rules, officer, AccountKind.STATEMENT, words, b"")

    def _reference(self, untrusted: str) -> str:
        """The other system's number: as the taxonomy writes report numbers, or one short line."""
        number = untrusted.strip()
        formats = self.rulebook.taxonomy().numbers
        if any(each.code == _REPORT_NUMBER and each.fits(number) for each in formats):
            return number
        if not 1 <= len(number) <= _LONGEST_REFERENCE or not number.isprintable():
            raise BadInput(Problem.REFERENCE_MALFORMED)
        return number

    def _enter(
        self,
        rules: CaseRules,
        author: Badge,
        kind: AccountKind,
        reference: SaltedText,
        document: bytes,
    ) -> OutsideAccount:
        rules.see_that_no_account(author)
        work, incident = rules.work, rules.incident
        for badge in work.officers.badges_of(author):
            if work.viewings.of(badge, incident.recordings):
                raise Refused(
                    Problem.VIEWED_BEFORE_ACCOUNT, officer=author, incident=incident.number
                )
        account = OutsideAccount(
            incident=incident.id,
            author=author,
            kind=kind,
            reference=reference,
            document=document,
            sha256=hashlib.sha256(document).hexdigest(),
            by=rules.session.badge,
            at=self.clock.now(),
        )
        work.cases.add_account(account)
        work.custody.append(
            Entry(
                _ACTS[kind],
                account.at,
                account.by,
                {
                    "incident": account.incident,
                    "officer": account.author,
                    "reference": account.reference.digest,
                    "sha256": account.sha256,
                },
            )
        )
        return account
