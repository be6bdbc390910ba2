"""What the step for people and cases adds: who is who, why a report will not come."""

PEOPLE_SCHEMA = (
    "ALTER TABLE officers ADD COLUMN person TEXT",
    "ALTER TABLE officers ADD COLUMN person_salt TEXT",
    "CREATE INDEX officers_by_person ON officers (person) WHERE person IS NOT NULL",
    "ALTER TABLE case_acts ADD COLUMN reason TEXT",
    "ALTER TABLE outside_accounts ADD COLUMN reference_salt TEXT NOT NULL DEFAULT ''",
)
