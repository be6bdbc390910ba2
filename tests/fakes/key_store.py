"""A key store in memory."""

from desktop.domain.identifiers import StationId
from desktop.domain.refusals import BadInput, Problem


class FakeKeyStore:
    """Keeps master keys in memory; `missing` plays a machine without a keychain."""

    def __init__(self, *, for_demonstrations: bool = False) -> None:
        self.for_demonstrations = for_demonstrations
        self.missing = False
        self.keys: dict[StationId, bytes] = {}

    def read(self, station: StationId) -> bytes | None:
        self._refuse_if_missing()
        return self.keys.get(station)

    def write(self, station: StationId, master_key: bytes) -> None:
        self._refuse_if_missing()
        if len(master_key) != 32:
            msg = "a master key has 32 bytes"
            raise ValueError(msg)
        self.keys[station] = master_key

    def _refuse_if_missing(self) -> None:
        if self.missing:
            raise BadInput(Problem.KEYCHAIN_MISSING, backend="none")
