"""What step 0005 adds: markers on recordings. Times as in 0001."""

MARKERS_SCHEMA = (
    # A row a version: set, renamed, withdrawn. The latest counts, none is ever changed.
    """CREATE TABLE marker_versions (
        seq INTEGER PRIMARY KEY,
        marker TEXT NOT NULL,
        version INTEGER NOT NULL CHECK (version > 0),
        recording TEXT NOT NULL REFERENCES recordings (id),
        at_ms INTEGER NOT NULL CHECK (at_ms >= 0),
        words TEXT NOT NULL,
        words_salt TEXT NOT NULL,
        set_by TEXT NOT NULL,
        set_at INTEGER NOT NULL,
        is_withdrawn INTEGER NOT NULL CHECK (is_withdrawn IN (0, 1)),
        UNIQUE (marker, version)
    ) STRICT""",
    "CREATE INDEX marker_versions_by_recording ON marker_versions (recording, seq)",
)
