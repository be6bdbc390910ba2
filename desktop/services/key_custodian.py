"""The key custodian: no entry, no key. The only place where a data key is unsealed."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from desktop.domain.custody import Act, Detail, Entry, SaltedText
from desktop.domain.footage import SealedDataKey
from desktop.domain.gate import GateDecision, Locked, Open, Viewer, decide
from desktop.domain.identifiers import RecordingId
from desktop.domain.policy import PoliciesInForce
from desktop.domain.recordings import Recording
from desktop.domain.refusals import Problem, Refused
from desktop.ports.clock import Clock
from desktop.ports.footage_vault import FootageVault
from desktop.ports.grants import PlaybackGrant
from desktop.ports.records import Records, Work
from desktop.ports.rulebook import Rulebook
from desktop.ports.unsealer import Unsealer
from desktop.services.gate_facts import GateFacts, policies_of
from desktop.services.session import Session


class Use(StrEnum):
    """What released footage is for."""

    PLAYBACK = "playback"
    STILL = "still"


@dataclass(frozen=True, slots=True)
class KeyCustodian:
    """Decides in the transaction that writes the entry; unseals only after it is committed.

    Promises: a refusal is entered as well as a release; what it hands out is a grant for named
    recordings, one viewer and a limited time, tied to the viewer's session.
    """

    records: Records
    rulebook: Rulebook
    vault: FootageVault
    unsealer: Unsealer
    clock: Clock

    def ask(
        self, session: Session, recordings: Sequence[RecordingId], reason: str | None = None
    ) -> GateDecision:
        """Tell whether the footage is open, and enter that it was asked; releases no key.

        Raises Refused (SESSION_ENDED, PASSWORD_MUST_CHANGE, SECOND_FACTOR_MUST_BE_SET,
        SIGN_IN_DISABLED), BadInput (RECORDING_UNKNOWN).
        """
        session.require_ready()
        with self.records.writing() as work:
            asked = work.recordings.get_many(recordings)
            outcome = self._refuse_disabled(work, session, asked)
            if outcome is None:
                decision = self._decide(work, session, asked, reason)
                work.custody.append(self._entry(session, Act.ACCESS_ASKED, decision))
                return decision
        raise outcome

    def release(
        self,
        session: Session,
        recordings: Sequence[RecordingId],
        use: Use = Use.PLAYBACK,
        reason: str | None = None,
    ) -> Locked | PlaybackGrant:
        """Release the keys of these recordings, all or none.

        Raises Refused (SESSION_ENDED, PASSWORD_MUST_CHANGE, SECOND_FACTOR_MUST_BE_SET,
        SIGN_IN_DISABLED, STILL_NOT_ALLOWED), BadInput (RECORDING_UNKNOWN), IntegrityFailure
        (SEALED_FILE_MISSING, SEALED_FILE_DAMAGED).
        """
        session.require_ready()
        with self.records.writing() as work:
            asked = work.recordings.get_many(recordings)
            policies = policies_of(self.rulebook, asked)
            outcome = self._refuse_disabled(work, session, asked) or self._settle(
                work, session, asked, policies, use, reason
            )
        if isinstance(outcome, Refused):
            raise outcome
        if isinstance(outcome, Locked):
            return outcome
        return self._grant(session, asked, outcome, policies.grant_seconds)

    def _refuse_disabled(
        self, work: Work, session: Session, recordings: Sequence[Recording]
    ) -> Refused | None:
        """Refuse, enter and end a session that outlived its account."""
        if not work.officers.account(session.badge).officer.disabled:
            return None
        names = tuple(recording.id for recording in recordings)
        details: dict[str, Detail] = {
            "recordings": names,
            "disabled": True,
            "open": False,
            "terminal": session.terminal,
        }
        work.custody.append(Entry(Act.ACCESS_REFUSED, self.clock.now(), session.badge, details))
        session.end()
        return Refused(Problem.SIGN_IN_DISABLED, badge=session.badge)

    def _settle(
        self,
        work: Work,
        session: Session,
        recordings: Sequence[Recording],
        policies: PoliciesInForce,
        use: Use,
        reason: str | None,
    ) -> Locked | Refused | int:
        """Decide and enter; the number is that of the entry that releases."""
        decision = self._decide(work, session, recordings, reason)
        if isinstance(decision, Locked):
            work.custody.append(self._entry(session, Act.ACCESS_REFUSED, decision, use=use))
            return decision
        role = work.officers.account(session.badge).officer.role
        if use is Use.STILL and not policies.may_make_stills(role):
            work.custody.append(
                self._entry(session, Act.ACCESS_REFUSED, decision, use=use, barred=True)
            )
            return Refused(Problem.STILL_NOT_ALLOWED, role=role)
        return self._enter_release(work, session, decision, use, reason)

    def _decide(
        self, work: Work, session: Session, recordings: Sequence[Recording], reason: str | None
    ) -> GateDecision:
        # The officer as recorded now, not as they were at sign-in.
        officer = work.officers.account(session.badge).officer
        viewer = Viewer(officer.badge, officer.role, officer.unit, (reason or "").strip() or None)
        return decide(viewer, GateFacts(work, self.rulebook, officer.badge).of(recordings))

    def _enter_release(
        self, work: Work, session: Session, decision: Open, use: Use, reason: str | None
    ) -> int:
        if not (reason or "").strip():
            return work.custody.append(
                self._entry(session, Act.FOOTAGE_RELEASED, decision, use=use)
            )
        words = SaltedText.of((reason or "").strip())
        number = work.custody.append(
            self._entry(session, Act.FOOTAGE_RELEASED, decision, use=use, reason=words.digest)
        )
        work.viewings.add_reason(number, words)
        return number

    def _entry(self, session: Session, act: Act, decision: GateDecision, **more: Detail) -> Entry:
        details: dict[str, Detail] = {"recordings": decision.recordings, **more}
        if isinstance(decision, Locked):
            details["reasons"] = tuple(
                f"{reason.code}@{reason.incident or 'none'}" for reason in decision.reasons
            )
        details["open"] = isinstance(decision, Open)
        details["terminal"] = session.terminal
        return Entry(act, self.clock.now(), session.badge, details)

    def _grant(
        self, session: Session, recordings: Sequence[Recording], number: int, seconds: int
    ) -> PlaybackGrant:
        sealed: list[SealedDataKey] = [
            self.vault.sealed_key(recording.id, recording.sealed) for recording in recordings
        ]
        grant = PlaybackGrant(
            viewer=session.badge,
            decision=number,
            granted_at=self.clock.now(),
            terminal=session.terminal,
            keys={key.recording: self.unsealer.unseal(key) for key in sealed},
            clock=self.clock,
            seconds=seconds,
        )
        session.hold(grant)
        return grant
