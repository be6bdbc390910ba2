"""Footage as it is locked: what a sealed key is bound to, and what never shows in a print."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.footage import DataKey, SealedDataKey, seal_binding
from desktop.domain.identifiers import KeyId, RecordingId, StationId

IDS = st.tuples(st.text(max_size=4), st.text(max_size=4), st.text(max_size=4))


def binding(ids: tuple[str, str, str]) -> bytes:
    return seal_binding(StationId(ids[0]), RecordingId(ids[1]), KeyId(ids[2]))


def test_the_binding_holds_each_id_behind_its_length() -> None:
    """docs/sealed-file.md: a label, then each id behind two bytes of its length."""
    assert binding(("st", "rec", "é")) == (
        b"firsthand sealed data key v1" + b"\x00\x02st" + b"\x00\x03rec" + b"\x00\x02\xc3\xa9"
    )


@given(IDS, IDS)
def test_no_two_sets_of_ids_share_a_binding(
    one: tuple[str, str, str], other: tuple[str, str, str]
) -> None:
    assert (binding(one) == binding(other)) is (one == other)


def test_a_sealed_key_is_bound_to_its_own_ids() -> None:
    sealed = SealedDataKey(StationId("st"), RecordingId("rec"), KeyId("key"), b"sealed")
    assert sealed.binding() == binding(("st", "rec", "key"))


def test_a_data_key_never_shows_when_it_is_printed() -> None:
    """A key that reaches a log file or an error report would open the footage."""
    key = DataKey(RecordingId("rec"), b"\x11secret\x11")
    assert "secret" not in repr(key)
    assert "secret" not in f"{key}"
