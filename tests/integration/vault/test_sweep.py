"""What a sweep does with a whole sealed file that no record names."""

from pathlib import Path

from desktop.domain.identifiers import StationId
from desktop.vault.vault import SealedVault

STATION = StationId("01890000-0000-7000-8000-000000000001")
NAME = "01890000-0000-7000-8000-0000000000aa"


def test_a_whole_sealed_file_that_no_record_names_is_kept_aside(tmp_path: Path) -> None:
    shelf = tmp_path / "footage" / "00"
    shelf.mkdir(parents=True)
    sealed, half = shelf / f"{NAME}.sealed", shelf / f"{NAME[:-2]}bb.part"
    sealed.write_bytes(b"evidence, if the records were put back to an older day")
    half.write_bytes(b"half a file")

    gone = SealedVault(tmp_path, STATION).sweep(frozenset)

    assert set(gone) == {f"footage/00/{sealed.name}", f"footage/00/{half.name}"}
    assert not sealed.exists()
    assert not half.exists()
    kept = tmp_path / "unrecorded" / sealed.name
    assert kept.read_bytes().startswith(b"evidence")


def test_a_file_set_aside_earlier_is_never_replaced(tmp_path: Path) -> None:
    shelf = tmp_path / "footage" / "00"
    shelf.mkdir(parents=True)
    (tmp_path / "unrecorded").mkdir()
    kept = tmp_path / "unrecorded" / f"{NAME}.sealed"
    kept.write_bytes(b"the first")
    (shelf / kept.name).write_bytes(b"the second")

    assert SealedVault(tmp_path, STATION).sweep(frozenset) == ()

    assert kept.read_bytes() == b"the first"
    assert (shelf / kept.name).exists()
