"""My shift."""
