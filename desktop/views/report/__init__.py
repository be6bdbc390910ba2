"""Writing a report, reading it once more, sealing it."""
