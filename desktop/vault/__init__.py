"""Sealed footage files: written by a worker process, verified without a key, read by a grant."""
