"""The page of what changed after review."""
