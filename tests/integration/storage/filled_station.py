"""A station's records with rows in every table."""

from datetime import timedelta

from desktop.domain.cad import NoRecording
from desktop.domain.custody import Act, SaltedText, SignedHead
from desktop.domain.drafts import DecisionDraft, Draft
from desktop.domain.identifiers import Badge, ProposalId
from desktop.domain.incidents import FiledBecause, Involved, Involvement
from desktop.domain.policy_proposals import PolicyProposal, ProposalAnswer, ProposalOutcome
from desktop.domain.report_forms import ReportKind
from desktop.domain.reports import Outcome
from desktop.domain.roles import Role
from desktop.domain.viewed_parts import Speed
from desktop.ports.records import Records
from tests.fakes.builders import (
    CAMERA,
    NOON,
    REYES,
    make_account,
    make_call,
    make_decision,
    make_entry,
    make_incident,
    make_marker,
    make_officer,
    make_recording,
    make_report,
    make_source,
    make_station,
    make_viewing,
)
from tests.fakes.exceptions import (
    make_answer,
    make_case_act,
    make_outside_account,
    make_override,
    make_review,
)

KEY = bytes(range(32))
"""A key for tests alone."""
NARRATIVE = "PLAINTEXT-MARKER I stopped the grey car at Blue Hill Avenue.\n"
"""The text of the sealed report."""
ORIGINAL_NAME = "DCIM/PLAINTEXT-MARKER-0001.MP4"
"""The camera's name of the recording."""
MARKED = "PLAINTEXT-MARKER contact begins"
"""The words of the marker on the recording."""
NUMBER = "I-26-00001"
"""The number of the incident."""

PROPOSAL = PolicyProposal(
    ProposalId("p1"), "critical-only/1", NOON + timedelta(days=1), Badge("9000"), NOON
)
"""A proposal to change the policy."""
PROPOSAL_DECLINED = ProposalAnswer(ProposalOutcome.DECLINED, Badge("C100"), NOON)
"""Its answer."""


def fill(records: Records) -> None:
    """Found a station and let one of everything happen in it; five entries in the custody log.

    A supplement and a return are in draft, and two seconds were watched that are not entered yet.
    """
    with records.writing() as work:
        work.station.found(make_station())
        work.policies.adopt("clean-reporting/1", NOON)
        work.officers.add(make_account())
        work.officers.add(
            make_account(make_officer("D9", Role.OFFICER, disabled=True, person="PLAINTEXT-MARKER"))
        )
        work.cameras.assign(CAMERA, REYES, REYES, NOON)
        work.cad.add([make_call()])
        work.cad.explain(
            NoRecording("26-001234", REYES, "forgot", SaltedText("PLAINTEXT-MARKER", "11"), NOON)
        )
        work.policies.propose(PROPOSAL)
        work.policies.answer(PROPOSAL.id, PROPOSAL_DECLINED)
        work.custody.append(make_entry(act=Act.STATION_FOUNDED))
    with records.writing() as work:
        recording = make_recording(original_name=ORIGINAL_NAME)
        work.recordings.add(recording, make_source(recording))
        work.custody.append(make_entry())
    with records.writing() as work:
        incident = make_incident([recording.id], number=NUMBER)
        work.incidents.add(incident, FiledBecause.WORN_BY_FILER)
        part = Involved(Badge("4712"), Involvement.WITNESS)
        work.incidents.involve(incident.id, part, REYES, NOON)
        work.incidents.set_cad_number(incident.id, "26-001234")
        work.custody.append(make_entry(act=Act.INCIDENT_CREATED))
    with records.writing() as work:
        report = make_report(incident.id, text=NARRATIVE)
        work.reports.seal(report)
        work.reports.decide(make_decision(report.id))
        override = make_override(incident, words=SaltedText("PLAINTEXT-MARKER child", "22"))
        work.overrides.ask(override)
        work.overrides.answer(override.id, make_answer())
        work.overrides.end(override.id, REYES, NOON)
        work.overrides.review(override.id, make_review())
        work.cases.add(make_case_act(incident.id, words=SaltedText("PLAINTEXT-MARKER", "33")))
        work.cases.add_account(make_outside_account(incident.id))
        work.custody.append(make_entry(act=Act.REPORT_SEALED))
    with records.writing() as work:
        work.viewings.add_reason(4, SaltedText("PLAINTEXT-MARKER complaint", "00" * 16))
        work.viewings.add(make_viewing(recording.id, decision=4, speed=Speed.QUARTER))
        work.markers.add(make_marker(recording.id, words=SaltedText(MARKED, "00" * 16)))
        work.custody.add_words(3, SaltedText("PLAINTEXT-MARKER disk", "00" * 16))
        work.custody.add_signed_head(SignedHead(work.custody.head(), NOON, bytes(64)))
        work.custody.append(make_entry(act=Act.FOOTAGE_RELEASED))
    with records.noting() as notes:
        answers = {"narrative": "PLAINTEXT-MARKER and then"}
        notes.drafts.save(Draft(REYES, incident.id, ReportKind.SUPPLEMENT, answers, NOON))
        note = DecisionDraft(
            Badge("S100"), report.id, Outcome.RETURNED, ("unclear",), "PLAINTEXT-MARKER door?", NOON
        )
        notes.decision_drafts.save(note)
        notes.viewings.add(
            make_viewing(recording.id, from_ms=20_000, to_ms=22_000, decision=4, speed=Speed.DOUBLE)
        )
        notes.preferences.keep(REYES, {"theme": "light"})
