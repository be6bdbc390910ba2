"""What step 0008 adds: how fast footage was played. What was viewed before has no speed noted."""

_SPEED = """TEXT NOT NULL DEFAULT 'unknown'
        CHECK (speed IN ('0.25', '0.5', '1', '2', '4', '8', 'still', 'unknown'))"""

VIEWING_SPEEDS_SCHEMA = (
    f"ALTER TABLE viewings ADD COLUMN speed {_SPEED}",
    f"ALTER TABLE viewing_notes ADD COLUMN speed {_SPEED}",
)
