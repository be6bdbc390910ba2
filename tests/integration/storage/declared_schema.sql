CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
) STRICT;

CREATE TABLE cad_calls (
        seq INTEGER PRIMARY KEY,
        event TEXT NOT NULL,
        badge TEXT NOT NULL,
        dispatched_at INTEGER NOT NULL,
        cleared_at INTEGER NOT NULL,
        call_type TEXT NOT NULL,
        UNIQUE (event, badge, dispatched_at, cleared_at, call_type)
    ) STRICT;

CREATE TABLE camera_assignments (
        seq INTEGER PRIMARY KEY,
        camera TEXT NOT NULL,
        wearer TEXT NOT NULL,
        assigned_by TEXT NOT NULL,
        assigned_at INTEGER NOT NULL
    ) STRICT;

CREATE TABLE case_acts (
        seq INTEGER PRIMARY KEY,
        incident TEXT NOT NULL REFERENCES incidents (id),
        kind TEXT NOT NULL,
        officer TEXT NOT NULL,
        done_by TEXT NOT NULL,
        done_at INTEGER NOT NULL,
        words TEXT NOT NULL,
        words_salt TEXT NOT NULL,
        tag_version INTEGER
    , reason TEXT) STRICT;

CREATE TABLE custody_entries (
        seq INTEGER PRIMARY KEY,
        entry BLOB NOT NULL,
        leaf BLOB NOT NULL
    ) STRICT;

CREATE TABLE custody_heads (
        seq INTEGER PRIMARY KEY,
        size INTEGER NOT NULL,
        root BLOB NOT NULL,
        signed_at INTEGER NOT NULL,
        signature BLOB NOT NULL
    ) STRICT;

CREATE TABLE custody_nodes (
        level INTEGER NOT NULL CHECK (level > 0),
        position INTEGER NOT NULL,
        hash BLOB NOT NULL,
        PRIMARY KEY (level, position)
    ) STRICT, WITHOUT ROWID;

CREATE TABLE custody_subjects (
        subject TEXT NOT NULL,
        seq INTEGER NOT NULL,
        PRIMARY KEY (subject, seq)
    ) STRICT, WITHOUT ROWID;

CREATE TABLE custody_words (
        seq INTEGER PRIMARY KEY,
        words TEXT NOT NULL,
        salt TEXT NOT NULL
    ) STRICT;

CREATE TABLE decision_drafts (
        supervisor TEXT NOT NULL,
        report TEXT NOT NULL REFERENCES reports (id),
        outcome TEXT NOT NULL,
        written TEXT NOT NULL CHECK (json_valid(written)),
        saved_at INTEGER NOT NULL,
        PRIMARY KEY (supervisor, report, outcome)
    ) STRICT, WITHOUT ROWID;

CREATE TABLE incident_people (
        seq INTEGER PRIMARY KEY,
        incident TEXT NOT NULL REFERENCES incidents (id),
        badge TEXT NOT NULL,
        role TEXT NOT NULL,
        added_by TEXT,
        added_at INTEGER NOT NULL,
        UNIQUE (incident, badge, role)
    ) STRICT;

CREATE TABLE incident_recordings (
        seq INTEGER PRIMARY KEY,
        incident TEXT NOT NULL REFERENCES incidents (id),
        recording TEXT NOT NULL REFERENCES recordings (id),
        filed_by TEXT NOT NULL,
        filed_at INTEGER NOT NULL,
        because TEXT NOT NULL,
        UNIQUE (incident, recording)
    ) STRICT;

CREATE TABLE incident_tags (
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
    ) STRICT, WITHOUT ROWID;

CREATE TABLE incidents (
        seq INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        number TEXT NOT NULL UNIQUE,
        unit TEXT NOT NULL,
        category TEXT NOT NULL,
        circumstances TEXT NOT NULL CHECK (json_valid(circumstances)),
        cad_number TEXT,
        created_by TEXT NOT NULL,
        created_at INTEGER NOT NULL
    ) STRICT;

CREATE TABLE marker_versions (
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
    ) STRICT;

CREATE TABLE no_recording_reasons (
        seq INTEGER PRIMARY KEY,
        event TEXT NOT NULL,
        badge TEXT NOT NULL,
        reason TEXT NOT NULL,
        words TEXT NOT NULL,
        words_salt TEXT NOT NULL,
        given_at INTEGER NOT NULL
    ) STRICT;

CREATE TABLE officer_preferences (
        badge TEXT NOT NULL,
        name TEXT NOT NULL,
        value TEXT NOT NULL,
        PRIMARY KEY (badge, name)
    ) STRICT, WITHOUT ROWID;

CREATE TABLE officers (
        badge TEXT NOT NULL PRIMARY KEY,
        role TEXT NOT NULL,
        unit TEXT NOT NULL,
        disabled INTEGER NOT NULL CHECK (disabled IN (0, 1)),
        password_hash TEXT NOT NULL,
        must_change INTEGER NOT NULL CHECK (must_change IN (0, 1)),
        failures INTEGER NOT NULL,
        locked_until INTEGER,
        second_factor_secret TEXT,
        second_factor_step INTEGER NOT NULL
    , person TEXT, person_salt TEXT) STRICT;

CREATE TABLE outside_accounts (
        seq INTEGER PRIMARY KEY,
        incident TEXT NOT NULL REFERENCES incidents (id),
        author TEXT NOT NULL,
        kind TEXT NOT NULL,
        reference TEXT NOT NULL,
        document BLOB NOT NULL,
        sha256 TEXT NOT NULL,
        entered_by TEXT NOT NULL,
        entered_at INTEGER NOT NULL
    , reference_salt TEXT NOT NULL DEFAULT '') STRICT;

CREATE TABLE override_answers (
        seq INTEGER PRIMARY KEY,
        override TEXT NOT NULL REFERENCES overrides (id),
        answered_by TEXT NOT NULL,
        granted INTEGER NOT NULL CHECK (granted IN (0, 1)),
        words TEXT NOT NULL,
        words_salt TEXT NOT NULL,
        answered_at INTEGER NOT NULL
    ) STRICT;

CREATE TABLE override_ends (
        override TEXT NOT NULL PRIMARY KEY REFERENCES overrides (id),
        ended_by TEXT NOT NULL,
        ended_at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;

CREATE TABLE override_reviews (
        override TEXT NOT NULL PRIMARY KEY REFERENCES overrides (id),
        reviewed_by TEXT NOT NULL,
        justified INTEGER NOT NULL CHECK (justified IN (0, 1)),
        words TEXT NOT NULL,
        words_salt TEXT NOT NULL,
        reviewed_at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;

CREATE TABLE overrides (
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
    ) STRICT;

CREATE TABLE policy_adoptions (
        seq INTEGER PRIMARY KEY,
        name TEXT NOT NULL,
        effective_at INTEGER NOT NULL
    ) STRICT;

CREATE TABLE policy_answers (
        proposal TEXT NOT NULL PRIMARY KEY REFERENCES policy_proposals (id),
        outcome TEXT NOT NULL CHECK (outcome IN ('agreed', 'declined', 'withdrawn')),
        answered_by TEXT NOT NULL,
        answered_at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;

CREATE TABLE policy_proposals (
        seq INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        policy TEXT NOT NULL,
        effective_at INTEGER NOT NULL,
        proposed_by TEXT NOT NULL,
        proposed_at INTEGER NOT NULL
    ) STRICT;

CREATE TABLE recording_people (
        badge TEXT NOT NULL,
        offloaded_at INTEGER NOT NULL,
        recording TEXT NOT NULL REFERENCES recordings (id),
        PRIMARY KEY (badge, offloaded_at, recording)
    ) STRICT, WITHOUT ROWID;

CREATE TABLE recordings (
        seq INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        camera TEXT NOT NULL,
        wearer TEXT NOT NULL,
        assigned_wearer TEXT,
        unit TEXT NOT NULL,
        original_name BLOB NOT NULL,
        started_at INTEGER,
        start_source TEXT NOT NULL,
        clock_doubt TEXT NOT NULL,
        condition TEXT NOT NULL,
        duration REAL,
        media_started_at INTEGER,
        video_codec TEXT,
        audio_codec TEXT,
        width INTEGER,
        height INTEGER,
        container TEXT,
        path TEXT NOT NULL UNIQUE,
        key_id TEXT NOT NULL,
        original_size INTEGER NOT NULL,
        original_sha256 TEXT NOT NULL,
        sealed_size INTEGER NOT NULL,
        sealed_sha256 TEXT NOT NULL,
        offloaded_at INTEGER NOT NULL,
        policies TEXT NOT NULL CHECK (json_valid(policies))
    ) STRICT;

CREATE TABLE report_decisions (
        seq INTEGER PRIMARY KEY,
        report TEXT NOT NULL REFERENCES reports (id),
        decided_by TEXT NOT NULL,
        outcome TEXT NOT NULL,
        note TEXT NOT NULL,
        note_salt TEXT NOT NULL,
        decided_at INTEGER NOT NULL,
        had_viewed INTEGER NOT NULL CHECK (had_viewed IN (0, 1))
    ) STRICT;

CREATE TABLE report_drafts (
        author TEXT NOT NULL,
        incident TEXT NOT NULL REFERENCES incidents (id),
        kind TEXT NOT NULL,
        answers TEXT NOT NULL CHECK (json_valid(answers)),
        saved_at INTEGER NOT NULL,
        PRIMARY KEY (author, incident, kind)
    ) STRICT, WITHOUT ROWID;

CREATE TABLE reports (
        seq INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        incident TEXT NOT NULL REFERENCES incidents (id),
        author TEXT NOT NULL,
        kind TEXT NOT NULL,
        version INTEGER NOT NULL,
        template TEXT NOT NULL,
        counts_as_report INTEGER NOT NULL CHECK (counts_as_report IN (0, 1)),
        text TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        signature BLOB NOT NULL,
        sealed_at INTEGER NOT NULL,
        head_size INTEGER NOT NULL,
        head_root BLOB NOT NULL,
        stamps TEXT NOT NULL CHECK (json_valid(stamps))
    ) STRICT;

CREATE TABLE reports_owed (
        badge TEXT NOT NULL,
        incident TEXT NOT NULL REFERENCES incidents (id),
        PRIMARY KEY (badge, incident)
    ) STRICT, WITHOUT ROWID;

CREATE TABLE source_files (
        seq INTEGER PRIMARY KEY,
        camera TEXT NOT NULL,
        name BLOB NOT NULL,
        size INTEGER NOT NULL,
        modified_at INTEGER NOT NULL,
        recording TEXT NOT NULL REFERENCES recordings (id)
    ) STRICT;

CREATE TABLE station (
        only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
        id TEXT NOT NULL,
        name TEXT NOT NULL,
        demonstration INTEGER NOT NULL CHECK (demonstration IN (0, 1)),
        preset TEXT NOT NULL,
        founded_at INTEGER NOT NULL,
        key_id TEXT NOT NULL,
        signing_key BLOB NOT NULL
    ) STRICT;

CREATE TABLE untagged_recordings (
        badge TEXT NOT NULL,
        offloaded_at INTEGER NOT NULL,
        recording TEXT NOT NULL REFERENCES recordings (id),
        PRIMARY KEY (badge, offloaded_at, recording)
    ) STRICT, WITHOUT ROWID;

CREATE TABLE viewing_notes (
        seq INTEGER PRIMARY KEY,
        viewer TEXT NOT NULL,
        recording TEXT NOT NULL REFERENCES recordings (id),
        from_ms INTEGER NOT NULL,
        to_ms INTEGER NOT NULL,
        viewed_at INTEGER NOT NULL,
        decision INTEGER NOT NULL
    , speed TEXT NOT NULL DEFAULT 'unknown'
        CHECK (speed IN ('0.25', '0.5', '1', '2', '4', '8', 'still', 'unknown'))) STRICT;

CREATE TABLE viewing_reasons (
        decision INTEGER PRIMARY KEY,
        reason TEXT NOT NULL,
        salt TEXT NOT NULL
    ) STRICT;

CREATE TABLE viewings (
        seq INTEGER PRIMARY KEY,
        viewer TEXT NOT NULL,
        recording TEXT NOT NULL REFERENCES recordings (id),
        from_ms INTEGER NOT NULL,
        to_ms INTEGER NOT NULL,
        viewed_at INTEGER NOT NULL,
        decision INTEGER NOT NULL
    , speed TEXT NOT NULL DEFAULT 'unknown'
        CHECK (speed IN ('0.25', '0.5', '1', '2', '4', '8', 'still', 'unknown'))) STRICT;

CREATE TABLE waiting_reports (
        unit TEXT NOT NULL,
        sealed_at INTEGER NOT NULL,
        report TEXT NOT NULL REFERENCES reports (id),
        PRIMARY KEY (unit, sealed_at, report)
    ) STRICT, WITHOUT ROWID;

CREATE INDEX cad_calls_by_badge ON cad_calls (badge, dispatched_at);

CREATE INDEX camera_assignments_by_camera ON camera_assignments (camera, seq);

CREATE INDEX case_acts_by_incident ON case_acts (incident, seq);

CREATE INDEX case_acts_by_officer ON case_acts (officer, kind, seq);

CREATE INDEX decision_drafts_by_report ON decision_drafts (report);

CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");

CREATE INDEX incident_people_by_badge ON incident_people (badge, incident);

CREATE INDEX incident_recordings_by_recording ON incident_recordings (recording);

CREATE INDEX incidents_by_cad ON incidents (cad_number) WHERE cad_number IS NOT NULL;

CREATE INDEX incidents_by_serial
        ON incidents (substr(number, 1, 5), CAST(substr(number, 6) AS INTEGER));

CREATE INDEX incidents_without_cad ON incidents (seq) WHERE cad_number IS NULL;

CREATE INDEX marker_versions_by_recording ON marker_versions (recording, seq);

CREATE INDEX no_recording_reasons_by_badge ON no_recording_reasons (badge, event);

CREATE INDEX officers_by_person ON officers (person) WHERE person IS NOT NULL;

CREATE INDEX outside_accounts_by_incident ON outside_accounts (incident, seq);

CREATE INDEX override_answers_by_override ON override_answers (override, seq);

CREATE INDEX overrides_by_asked ON overrides (asked_of, seq);

CREATE INDEX overrides_by_incident ON overrides (incident);

CREATE INDEX overrides_by_requester ON overrides (requester, seq);

CREATE INDEX recordings_by_assigned_wearer ON recordings (assigned_wearer, started_at)
        WHERE assigned_wearer IS NOT NULL;

CREATE INDEX recordings_by_offload ON recordings (offloaded_at, id);

CREATE INDEX recordings_by_unit ON recordings (unit, offloaded_at, id);

CREATE INDEX recordings_by_wearer ON recordings (wearer, started_at);

CREATE INDEX report_decisions_by_report ON report_decisions (report);

CREATE INDEX reports_by_incident ON reports (incident);

CREATE INDEX source_files_by_name ON source_files (camera, name, size, modified_at, seq);

CREATE INDEX untagged_recordings_by_recording ON untagged_recordings (recording);

CREATE INDEX viewing_notes_by_decision ON viewing_notes (decision, recording, seq);

CREATE INDEX viewing_notes_by_recording ON viewing_notes (recording, viewer);

CREATE INDEX viewings_by_recording ON viewings (recording, viewer);

CREATE INDEX waiting_reports_by_report ON waiting_reports (report);
