"""The records adapter: an encrypted SQLite database that refuses to forget."""

from desktop.storage.opening import create_records, open_records
from desktop.storage.unit_of_work import SqliteRecords

__all__ = ["SqliteRecords", "create_records", "open_records"]
