"""What step 0003 adds: overrides and what stands beside reports. Times as in 0001."""

EXCEPTIONS_SCHEMA = (
    """CREATE TABLE overrides (
        seq INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        number TEXT NOT NULL UNIQUE,
        incident TEXT NOT NULL REFERENCES incidents (id),
        requester TEXT NOT NULL,
        recordings TEXT NOT NULL CHECK (json_valid(recordings)),
        reason TEXT NOT NULL,
        words TEXT NOT NULL,
        words_salt TEXT NOT NULL,
        minutes INTEGER NOT NULL CHECK (minutes > 0),
        needs INTEGER NOT NULL CHECK (needs > 0),
        asked_of TEXT NOT NULL,
        asked_at INTEGER NOT NULL
    ) STRICT""",
    "CREATE INDEX overrides_by_incident ON overrides (incident)",
    "CREATE INDEX overrides_by_requester ON overrides (requester, seq)",
    "CREATE INDEX overrides_by_asked ON overrides (asked_of, seq)",
    """CREATE TABLE override_answers (
        seq INTEGER PRIMARY KEY,
        override TEXT NOT NULL REFERENCES overrides (id),
        answered_by TEXT NOT NULL,
        granted INTEGER NOT NULL CHECK (granted IN (0, 1)),
        words TEXT NOT NULL,
        words_salt TEXT NOT NULL,
        answered_at INTEGER NOT NULL
    ) STRICT""",
    "CREATE INDEX override_answers_by_override ON override_answers (override, seq)",
    """CREATE TABLE override_ends (
        override TEXT NOT NULL PRIMARY KEY REFERENCES overrides (id),
        ended_by TEXT NOT NULL,
        ended_at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE override_reviews (
        override TEXT NOT NULL PRIMARY KEY REFERENCES overrides (id),
        reviewed_by TEXT NOT NULL,
        justified INTEGER NOT NULL CHECK (justified IN (0, 1)),
        words TEXT NOT NULL,
        words_salt TEXT NOT NULL,
        reviewed_at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE case_acts (
        seq INTEGER PRIMARY KEY,
        incident TEXT NOT NULL REFERENCES incidents (id),
        kind TEXT NOT NULL,
        officer TEXT NOT NULL,
        done_by TEXT NOT NULL,
        done_at INTEGER NOT NULL,
        words TEXT NOT NULL,
        words_salt TEXT NOT NULL,
        tag_version INTEGER
    ) STRICT""",
    "CREATE INDEX case_acts_by_incident ON case_acts (incident, seq)",
    "CREATE INDEX case_acts_by_officer ON case_acts (officer, kind, seq)",
    """CREATE TABLE outside_accounts (
        seq INTEGER PRIMARY KEY,
        incident TEXT NOT NULL REFERENCES incidents (id),
        author TEXT NOT NULL,
        kind TEXT NOT NULL,
        reference TEXT NOT NULL,
        document BLOB NOT NULL,
        sha256 TEXT NOT NULL,
        entered_by TEXT NOT NULL,
        entered_at INTEGER NOT NULL
    ) STRICT""",
    "CREATE INDEX outside_accounts_by_incident ON outside_accounts (incident, seq)",
)
