"""A key store in memory, and a keychain in memory for the real key store to use."""

from keyring.backend import KeyringBackend

from desktop.domain.custody import TreeHead
from desktop.domain.identifiers import StationId
from desktop.domain.refusals import BadInput, Problem


class FakeKeyStore:
    """Keeps master keys and heads in memory; `missing` plays a machine without a keychain."""

    def __init__(self, *, for_demonstrations: bool = False) -> None:
        self.for_demonstrations = for_demonstrations
        self.missing = False
        self.keys: dict[StationId, bytes] = {}
        self.heads: dict[StationId, TreeHead] = {}

    def read(self, station: StationId) -> bytes | None:
        self._refuse_if_missing()
        return self.keys.get(station)

    def write(self, station: StationId, master_key: bytes) -> None:
        self._refuse_if_missing()
        if len(master_key) != 32:
            msg = "a master key has 32 bytes"
            raise ValueError(msg)
        self.keys[station] = master_key

    def read_head(self, station: StationId) -> TreeHead | None:
        self._refuse_if_missing()
        return self.heads.get(station)

    def keep_head(self, station: StationId, head: TreeHead) -> None:
        self._refuse_if_missing()
        self.heads[station] = head

    def _refuse_if_missing(self) -> None:
        if self.missing:
            raise BadInput(Problem.KEYCHAIN_MISSING, backend="none")


class KeychainInMemory(KeyringBackend):
    """A keychain for `keyring.set_keyring`; `kept` maps service and user to what is kept.

    `keyring` tries every class of back ends that it can make without arguments; this one it can't.
    """

    priority: float = 5

    def __init__(self, kept: dict[tuple[str, str], str]) -> None:
        self.kept = kept

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]
