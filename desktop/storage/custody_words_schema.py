"""What step 0008 adds: the words behind an entry of the log itself, such as why it was accepted."""

CUSTODY_WORDS_SCHEMA = (
    """CREATE TABLE custody_words (
        seq INTEGER PRIMARY KEY,
        words TEXT NOT NULL,
        salt TEXT NOT NULL
    ) STRICT""",
)
