"""Saying why a call has no recording of one's own (policy 3)."""

from dataclasses import dataclass

from desktop.domain.cad import NoRecording
from desktop.domain.custody import Act, Entry, SaltedText
from desktop.domain.refusals import BadInput, Problem
from desktop.domain.roles import Right
from desktop.ports.clock import Clock
from desktop.ports.records import Records
from desktop.ports.rulebook import Rulebook
from desktop.services.session import Session


@dataclass(frozen=True, slots=True)
class ExplainNoRecording:
    """Keeps an officer's reason for a call that they were dispatched to; the newest counts."""

    records: Records
    rulebook: Rulebook
    clock: Clock

    def __call__(
        self, session: Session, event: str, reason_code: str, words: str = ""
    ) -> NoRecording:
        """Give a reason from the list, with words of one's own where they help.

        Raises Refused (NO_RIGHT), BadInput (CODE_UNKNOWN, CALL_UNKNOWN).
        """
        session.require(Right.WRITE_REPORT)
        reason = self.rulebook.taxonomy().no_recording_reason(reason_code)
        with self.records.writing() as work:
            calls = work.cad.event(event.strip())
            own = [call for call in calls if call.badge == session.badge]
            if not own:
                raise BadInput(Problem.CALL_UNKNOWN, event=event)
            given = NoRecording(
                own[0].event,
                session.badge,
                reason.code,
                SaltedText.of(words.strip()),
                self.clock.now(),
            )
            work.cad.explain(given)
            work.custody.append(
                Entry(
                    Act.NO_RECORDING_EXPLAINED,
                    given.given_at,
                    session.badge,
                    {
                        "event": given.event,
                        "reason": given.reason,
                        "words": given.words.digest,
                    },
                )
            )
        return given
