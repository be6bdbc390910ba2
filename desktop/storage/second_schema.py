"""What step 0002 adds: kept lists, tags, notes, and which entries name what. Times as in 0001."""

_OWED = """NOT EXISTS (SELECT 1 FROM reports WHERE reports.incident = part.incident
        AND reports.author = part.badge AND reports.kind <> 'supplement')
    OR EXISTS (SELECT 1 FROM reports AS newest
        JOIN report_decisions ON report_decisions.report = newest.id
            AND report_decisions.outcome = 'returned'
        WHERE newest.incident = part.incident AND newest.author = part.badge
            AND NOT EXISTS (SELECT 1 FROM reports AS later
                WHERE later.incident = newest.incident AND later.author = newest.author
                    AND later.kind = newest.kind AND later.seq > newest.seq))"""

# An entry that is no JSON was tampered with: it names nothing, and verifying tells.
_DETAILS = """SELECT seq, CASE WHEN json_valid(CAST(entry AS TEXT))
        THEN json_extract(CAST(entry AS TEXT), '$.details') ELSE '{}' END AS details
    FROM custody_entries"""

SECOND_SCHEMA = (
    "CREATE INDEX incident_people_by_badge ON incident_people (badge, incident)",
    "CREATE INDEX incidents_by_cad ON incidents (cad_number) WHERE cad_number IS NOT NULL",
    "CREATE INDEX recordings_by_wearer ON recordings (wearer, started_at)",
    """CREATE INDEX recordings_by_assigned_wearer ON recordings (assigned_wearer, started_at)
        WHERE assigned_wearer IS NOT NULL""",
    # Whose recordings still wait for an incident; a row goes when its recording is filed.
    """CREATE TABLE untagged_recordings (
        badge TEXT NOT NULL,
        offloaded_at INTEGER NOT NULL,
        recording TEXT NOT NULL REFERENCES recordings (id),
        PRIMARY KEY (badge, offloaded_at, recording)
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX untagged_recordings_by_recording ON untagged_recordings (recording)",
    """INSERT INTO untagged_recordings (badge, offloaded_at, recording)
        SELECT wearer, offloaded_at, id FROM recordings
        WHERE id NOT IN (SELECT recording FROM incident_recordings)
        UNION
        SELECT assigned_wearer, offloaded_at, id FROM recordings
        WHERE assigned_wearer IS NOT NULL
            AND id NOT IN (SELECT recording FROM incident_recordings)""",
    # Who still owes an account of what: until it is sealed, and again when it is returned.
    """CREATE TABLE reports_owed (
        badge TEXT NOT NULL,
        incident TEXT NOT NULL REFERENCES incidents (id),
        PRIMARY KEY (badge, incident)
    ) STRICT, WITHOUT ROWID""",
    f"""INSERT INTO reports_owed (badge, incident)
        SELECT DISTINCT part.badge, part.incident FROM incident_people AS part
        WHERE {_OWED}""",  # noqa: S608 - a constant of this file
    # Sealed reports that no supervisor decided yet; a row goes with the decision.
    """CREATE TABLE waiting_reports (
        unit TEXT NOT NULL,
        sealed_at INTEGER NOT NULL,
        report TEXT NOT NULL REFERENCES reports (id),
        PRIMARY KEY (unit, sealed_at, report)
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX waiting_reports_by_report ON waiting_reports (report)",
    """INSERT INTO waiting_reports (unit, sealed_at, report)
        SELECT incidents.unit, reports.sealed_at, reports.id
        FROM reports JOIN incidents ON incidents.id = reports.incident
        WHERE reports.id NOT IN (SELECT report FROM report_decisions)""",
    # The latest version counts; what stands in `incidents` is what it was made with.
    """CREATE TABLE incident_tags (
        incident TEXT NOT NULL REFERENCES incidents (id),
        version INTEGER NOT NULL CHECK (version > 0),
        category TEXT NOT NULL,
        circumstances TEXT NOT NULL CHECK (json_valid(circumstances)),
        deactivation_reasons TEXT NOT NULL CHECK (json_valid(deactivation_reasons)),
        flags TEXT NOT NULL CHECK (json_valid(flags)),
        numbers TEXT NOT NULL CHECK (json_valid(numbers)),
        tagged_by TEXT NOT NULL,
        tagged_at INTEGER NOT NULL,
        undoes INTEGER,
        PRIMARY KEY (incident, version)
    ) STRICT, WITHOUT ROWID""",
    """INSERT INTO incident_tags (incident, version, category, circumstances,
            deactivation_reasons, flags, numbers, tagged_by, tagged_at)
        SELECT id, 1, category, circumstances, '[]', '[]', '[]', created_by, created_at
        FROM incidents""",
    # Why a call has no recording of an officer who was dispatched to it.
    """CREATE TABLE no_recording_reasons (
        seq INTEGER PRIMARY KEY,
        event TEXT NOT NULL,
        badge TEXT NOT NULL,
        reason TEXT NOT NULL,
        words TEXT NOT NULL,
        words_salt TEXT NOT NULL,
        given_at INTEGER NOT NULL
    ) STRICT""",
    "CREATE INDEX no_recording_reasons_by_badge ON no_recording_reasons (badge, event)",
    # Notes: what needs no entry in the custody log.
    """CREATE TABLE report_drafts (
        author TEXT NOT NULL,
        incident TEXT NOT NULL REFERENCES incidents (id),
        kind TEXT NOT NULL,
        answers TEXT NOT NULL CHECK (json_valid(answers)),
        saved_at INTEGER NOT NULL,
        PRIMARY KEY (author, incident, kind)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE officer_preferences (
        badge TEXT NOT NULL,
        name TEXT NOT NULL,
        value TEXT NOT NULL,
        PRIMARY KEY (badge, name)
    ) STRICT, WITHOUT ROWID""",
    # What is being watched now; a row goes once it stands in `viewings` with its entry.
    """CREATE TABLE viewing_notes (
        seq INTEGER PRIMARY KEY,
        viewer TEXT NOT NULL,
        recording TEXT NOT NULL REFERENCES recordings (id),
        from_ms INTEGER NOT NULL,
        to_ms INTEGER NOT NULL,
        viewed_at INTEGER NOT NULL,
        decision INTEGER NOT NULL
    ) STRICT""",
    "CREATE INDEX viewing_notes_by_decision ON viewing_notes (decision, recording, seq)",
    "CREATE INDEX viewing_notes_by_recording ON viewing_notes (recording, viewer)",
    # Which entries of the custody log name a recording, an incident or a report.
    """CREATE TABLE custody_subjects (
        subject TEXT NOT NULL,
        seq INTEGER NOT NULL,
        PRIMARY KEY (subject, seq)
    ) STRICT, WITHOUT ROWID""",
    f"""INSERT INTO custody_subjects (subject, seq)
        SELECT DISTINCT named.value, told.seq
        FROM ({_DETAILS}) AS told, json_tree(told.details) AS named
        WHERE named.type = 'text' AND (
            named.path = '$' AND named.key IN ('recording', 'incident', 'report')
            OR named.path IN ('$.recordings', '$.reports'))""",  # noqa: S608 - a constant
)
