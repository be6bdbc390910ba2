"""The kept list of who still owes an account of which incident."""

from desktop.domain.identifiers import Badge, IncidentId
from desktop.storage.transaction import Transaction

# No account and no attestation was sealed and none came from elsewhere, or the newest of some kind
# was returned.
_OWED = """SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM reports
    WHERE incident = :incident AND author = :badge
        AND (counts_as_report = 1 OR kind = 'attestation')
    UNION ALL SELECT 1 FROM outside_accounts WHERE incident = :incident AND author = :badge)
OR EXISTS (SELECT 1 FROM reports AS newest
    JOIN report_decisions ON report_decisions.report = newest.id
        AND report_decisions.outcome = 'returned'
    WHERE newest.incident = :incident AND newest.author = :badge
        AND NOT EXISTS (SELECT 1 FROM reports AS later
            WHERE later.incident = :incident AND later.author = :badge
                AND later.kind = newest.kind AND later.seq > newest.seq))"""


def list_owed(transaction: Transaction, incident: IncidentId, badge: Badge) -> None:
    """Put a person's account of an incident on the list, or take it off, as it stands now."""
    part = {"incident": incident, "badge": badge}
    if transaction.row(_OWED, part) is not None:
        transaction.change(
            "INSERT INTO reports_owed (badge, incident) VALUES (:badge, :incident)"
            " ON CONFLICT (badge, incident) DO NOTHING",
            part,
        )
    else:
        transaction.change(
            "DELETE FROM reports_owed WHERE badge = :badge AND incident = :incident", part
        )
