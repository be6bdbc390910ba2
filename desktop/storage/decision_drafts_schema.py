"""What step 0004 adds: what supervisors have written of decisions that they have not signed."""

DECISION_DRAFTS_SCHEMA = (
    """CREATE TABLE decision_drafts (
        supervisor TEXT NOT NULL,
        report TEXT NOT NULL REFERENCES reports (id),
        outcome TEXT NOT NULL,
        written TEXT NOT NULL CHECK (json_valid(written)),
        saved_at INTEGER NOT NULL,
        PRIMARY KEY (supervisor, report, outcome)
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX decision_drafts_by_report ON decision_drafts (report)",
)
