"""The key custodian: no entry, no key. The only place where a data key is unsealed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from desktop.domain.custody import Act, Detail, Entry, SaltedText
from desktop.domain.footage import SealedDataKey
from desktop.domain.gate import GateDecision, Locked, Open, Reason, decide
from desktop.domain.identifiers import RecordingId
from desktop.domain.overrides import Override
from desktop.domain.policy import PoliciesInForce
from desktop.domain.recordings import Recording
from desktop.domain.refusals import IntegrityFailure, KnownError, Problem, Refused
from desktop.ports.clock import Clock
from desktop.ports.footage_vault import FootageVault
from desktop.ports.grants import PlaybackGrant
from desktop.ports.records import Records, Work
from desktop.ports.rulebook import Rulebook
from desktop.ports.unsealer import Unsealer
from desktop.services.gate_facts import GateFacts, policies_of, viewer_from
from desktop.services.kept_head import KeptHead
from desktop.services.session import Session
from desktop.services.viewing_notices import notified_of


class Use(StrEnum):
    """What released footage is for."""

    PLAYBACK = "playback"
    STILL = "still"


@dataclass(frozen=True, slots=True)
class _Released:
    """The number of the entry that releases, and how many seconds the grant lives."""

    number: int
    seconds: float


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
    kept: KeptHead

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

        Under an override the grant ends with it (policy 2.8). Raises Refused (SESSION_ENDED,
        PASSWORD_MUST_CHANGE, SECOND_FACTOR_MUST_BE_SET, SIGN_IN_DISABLED, STILL_NOT_ALLOWED),
        BadInput (RECORDING_UNKNOWN), IntegrityFailure (SEALED_FILE_MISSING, SEALED_FILE_DAMAGED,
        LOG_ROLLED_BACK, LOG_FORKED).
        """
        session.require_ready()
        other_log = self.kept.failure()
        with self.records.writing() as work:
            asked = work.recordings.get_many(recordings)
            outcome = (
                self._refuse_disabled(work, session, asked)
                or self._refuse_on_other_log(work, session, asked, other_log)
                or self._settle(work, session, asked, use, reason)
            )
        if isinstance(outcome, KnownError):
            raise outcome
        if isinstance(outcome, Locked):
            return outcome
        return self._grant(session, asked, outcome)

    def still_open(self, session: Session, grant: PlaybackGrant, reason: str | None = None) -> bool:
        """Decide again of what a grant plays; where it would be refused now, it ends (policy 2.6).

        So what locks footage takes it from whoever is watching: a person who turns out to have
        been there, a category that became critical, an account that was disabled elsewhere.
        Raises as `Records.writing` does; then the grant ends as well.
        """
        recordings = tuple(grant.recordings)
        if not recordings:
            return False
        try:
            with self.records.reading() as work:
                asked = work.recordings.get_many(recordings)
                disabled = work.officers.account(session.badge).officer.disabled
                if not disabled and isinstance(self._decide(work, session, asked, reason), Open):
                    return True
            grant.end()
            with self.records.writing() as work:
                if self._refuse_disabled(work, session, asked) is None:
                    decision = self._decide(work, session, asked, reason)
                    more: dict[str, Detail] = {"revoked": True, "decision": grant.decision}
                    entry = self._entry(session, Act.ACCESS_REFUSED, decision, **more)
                    work.custody.append(entry)
        except BaseException:
            grant.end()
            raise
        return False

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

    def _refuse_on_other_log(
        self,
        work: Work,
        session: Session,
        recordings: Sequence[Recording],
        failure: IntegrityFailure | None,
    ) -> IntegrityFailure | None:
        """Refuse and enter while the log is not the one that was here before (design 3)."""
        if failure is not None:
            details: dict[str, Detail] = {
                "recordings": tuple(recording.id for recording in recordings),
                "standing": failure.facts["standing"],
                "open": False,
                "terminal": session.terminal,
            }
            entry = Entry(Act.ACCESS_REFUSED, self.clock.now(), session.badge, details)
            work.custody.append(entry)
        return failure

    def _settle(
        self,
        work: Work,
        session: Session,
        recordings: Sequence[Recording],
        use: Use,
        reason: str | None,
    ) -> Locked | Refused | _Released:
        """Decide and enter."""
        policies = policies_of(self.rulebook, recordings)
        decision = self._decide(work, session, recordings, reason)
        if isinstance(decision, Locked):
            work.custody.append(self._entry(session, Act.ACCESS_REFUSED, decision, use=use))
            return decision
        viewer = work.officers.account(session.badge).officer
        if use is Use.STILL and not policies.may_make_stills(viewer.role):
            work.custody.append(
                self._entry(session, Act.ACCESS_REFUSED, decision, use=use, barred=True)
            )
            return Refused(Problem.STILL_NOT_ALLOWED, role=viewer.role)
        overrides = self._overrides(work, session, decision)
        told: dict[str, Detail] = {"use": use.value}
        if overrides:
            told["overrides"] = tuple(override.id for override in overrides)
        notified = notified_of(viewer, recordings)
        if notified:
            told["notifies"] = notified
        number = self._enter_release(work, session, decision, told, reason)
        return _Released(number, self._seconds(policies, overrides))

    def _decide(
        self, work: Work, session: Session, recordings: Sequence[Recording], reason: str | None
    ) -> GateDecision:
        # The officer as recorded now, not as they were at sign-in.
        officer = work.officers.account(session.badge).officer
        viewer = viewer_from(work, officer, reason)
        facts = GateFacts(work, self.rulebook, viewer, self.clock.now())
        return decide(viewer, facts.of(recordings))

    def _overrides(self, work: Work, session: Session, decision: Open) -> tuple[Override, ...]:
        """The overrides that opened it, where any had to (policy 2.8)."""
        if not decision.lifted:
            return ()
        officer = work.officers.account(session.badge).officer
        facts = GateFacts(work, self.rulebook, viewer_from(work, officer), self.clock.now())
        return facts.overrides(decision.recordings)

    def _seconds(self, policies: PoliciesInForce, overrides: Sequence[Override]) -> float:
        """How long the grant lives: as the policies say, and no longer than any override."""
        now = self.clock.now()
        ends = [each.until for each in overrides if each.until is not None]
        left = [(end - now).total_seconds() for end in ends]
        return min([float(policies.grant_seconds), *left])

    def _enter_release(
        self,
        work: Work,
        session: Session,
        decision: Open,
        told: Mapping[str, Detail],
        reason: str | None,
    ) -> int:
        more = dict(told)
        given = (reason or "").strip()
        words = SaltedText.of(given)
        if given:
            more["reason"] = words.digest
        number = work.custody.append(self._entry(session, Act.FOOTAGE_RELEASED, decision, **more))
        if given:
            work.viewings.add_reason(number, words)
        return number

    def _entry(
        self, session: Session, act: Act, decision: GateDecision, /, **more: Detail
    ) -> Entry:
        details: dict[str, Detail] = {"recordings": decision.recordings, **more}
        if isinstance(decision, Locked):
            details["reasons"] = _written(decision.reasons)
        else:
            if decision.lifted:
                details["lifted"] = _written(decision.lifted)
            if decision.shadow:
                details["shadow"] = _written(decision.shadow)
        details["open"] = isinstance(decision, Open)
        details["terminal"] = session.terminal
        return Entry(act, self.clock.now(), session.badge, details)

    def _grant(
        self, session: Session, recordings: Sequence[Recording], released: _Released
    ) -> PlaybackGrant:
        sealed: list[SealedDataKey] = [
            self.vault.sealed_key(recording.id, recording.sealed) for recording in recordings
        ]
        grant = PlaybackGrant(
            viewer=session.badge,
            decision=released.number,
            granted_at=self.clock.now(),
            terminal=session.terminal,
            keys={key.recording: self.unsealer.unseal(key) for key in sealed},
            clock=self.clock,
            seconds=released.seconds,
        )
        session.hold(grant)
        return grant


def _written(reasons: Sequence[Reason]) -> tuple[str, ...]:
    """Reasons as an entry holds them."""
    return tuple(f"{reason.code}@{reason.incident or 'none'}" for reason in reasons)
