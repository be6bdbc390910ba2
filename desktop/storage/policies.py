"""Which policy was in force when, and who proposed to change it, in SQLite."""

from datetime import datetime

from desktop.domain.identifiers import Badge, ProposalId
from desktop.domain.policy_proposals import (
    PolicyAdoption,
    PolicyProposal,
    ProposalAnswer,
    ProposalOutcome,
)
from desktop.domain.refusals import BadInput, Problem
from desktop.storage.codec import askable, from_time, to_time
from desktop.storage.row_reading import sensible
from desktop.storage.transaction import Row, Transaction


class SqlitePolicies:
    """The history of adoptions, and of the proposals that led to them."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def adopt(self, name: str, effective_at: datetime) -> None:
        self._transaction.change(
            "INSERT INTO policy_adoptions (name, effective_at) VALUES (?, ?)",
            (name, from_time(effective_at)),
        )

    def in_force(self, at: datetime) -> str:
        row = self._transaction.row(
            "SELECT name FROM policy_adoptions WHERE effective_at <= ?"
            " ORDER BY effective_at DESC, seq DESC LIMIT 1",
            (from_time(at),),
        ) or self._transaction.row(
            "SELECT name FROM policy_adoptions ORDER BY effective_at, seq LIMIT 1"
        )
        if row is None:
            raise BadInput(Problem.STATION_MISSING)
        return str(row["name"])

    def adoptions(self) -> tuple[PolicyAdoption, ...]:
        rows = self._transaction.rows("SELECT * FROM policy_adoptions ORDER BY seq")
        return tuple(_adoption(row) for row in rows)

    def propose(self, proposal: PolicyProposal) -> None:
        self._transaction.change(
            "INSERT INTO policy_proposals (id, policy, effective_at, proposed_by, proposed_at)"
            " VALUES (?, ?, ?, ?, ?)",
            (
                proposal.id,
                proposal.policy,
                from_time(proposal.effective_at),
                proposal.by,
                from_time(proposal.at),
            ),
        )

    def answer(self, proposal: ProposalId, answer: ProposalAnswer) -> None:
        name = askable(proposal)
        if self._transaction.row("SELECT 1 FROM policy_proposals WHERE id = ?", (name,)) is None:
            raise BadInput(Problem.PROPOSAL_MISSING)
        self._transaction.change(
            "INSERT INTO policy_answers (proposal, outcome, answered_by, answered_at)"
            " VALUES (?, ?, ?, ?)",
            (name, answer.outcome, answer.by, from_time(answer.at)),
        )

    def proposals(self) -> tuple[PolicyProposal, ...]:
        rows = self._transaction.rows(
            "SELECT policy_proposals.*, outcome, answered_by, answered_at FROM policy_proposals"
            " LEFT JOIN policy_answers ON proposal = id ORDER BY policy_proposals.seq"
        )
        return tuple(_proposal(row) for row in rows)


@sensible
def _adoption(row: Row) -> PolicyAdoption:
    return PolicyAdoption(str(row["name"]), to_time(row["effective_at"]))


@sensible
def _proposal(row: Row) -> PolicyProposal:
    return PolicyProposal(
        id=ProposalId(row["id"]),
        policy=row["policy"],
        effective_at=to_time(row["effective_at"]),
        by=Badge(row["proposed_by"]),
        at=to_time(row["proposed_at"]),
        answer=None if row["outcome"] is None else _answer(row),
    )


def _answer(row: Row) -> ProposalAnswer:
    return ProposalAnswer(
        ProposalOutcome(row["outcome"]), Badge(row["answered_by"]), to_time(row["answered_at"])
    )
