"""Records in memory, for the tests of what is built on them."""

from tests.fakes.records.unit_of_work import FakeRecords

__all__ = ["FakeRecords"]
