"""The unsealer port: makes a sealed data key one that decrypts. Only the key custodian calls it."""

from typing import Protocol

from desktop.domain.footage import DataKey, SealedDataKey


class Unsealer(Protocol):
    """Holds the station's private key, or speaks to a process that does."""

    def unseal(self, sealed: SealedDataKey) -> DataKey:
        """Open a sealed data key.

        Raises IntegrityFailure (SEALED_FILE_DAMAGED) when it was not sealed to this station, under
        this key id, for this recording.
        """
        ...
