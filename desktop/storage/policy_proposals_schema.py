"""What step 0007 adds: proposals to change the policy, and their answers. Times as in 0001."""

POLICY_PROPOSALS_SCHEMA = (
    """CREATE TABLE policy_proposals (
        seq INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        policy TEXT NOT NULL,
        effective_at INTEGER NOT NULL,
        proposed_by TEXT NOT NULL,
        proposed_at INTEGER NOT NULL
    ) STRICT""",
    # Its key sees to it that no proposal is answered twice.
    """CREATE TABLE policy_answers (
        proposal TEXT NOT NULL PRIMARY KEY REFERENCES policy_proposals (id),
        outcome TEXT NOT NULL CHECK (outcome IN ('agreed', 'declined', 'withdrawn')),
        answered_by TEXT NOT NULL,
        answered_at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID""",
)
