"""Making a station's folder, keys and records, and bringing its key back from the two halves."""

from dataclasses import dataclass
from pathlib import Path

from desktop.app.resources import RESOURCES
from desktop.app.station import key_custody, terminal_name
from desktop.app.station_folder import StationFolder, StationLabel
from desktop.app.system_clock import SystemClock
from desktop.credentials.passwords import Argon2idHasher
from desktop.domain.identifiers import Badge, StationId, new_id
from desktop.domain.recovery import RecoveryHalves
from desktop.ports.records import StationFacts
from desktop.rulebook.toml_rulebook import TomlRulebook
from desktop.services.found_station import FoundStation
from desktop.services.new_password import check_new_password
from desktop.services.note_recovery import NoteRecovery
from desktop.storage.opening import create_records, open_records

ADMINISTRATION = "Administration"


@dataclass(frozen=True, slots=True)
class Founding:
    """What a new station is made with."""

    name: str
    preset: str
    demonstration: bool
    administrator: Badge
    password: str


def create_station(path: Path, founding: Founding) -> RecoveryHalves:
    """Make a station under a folder that is empty or not there; tell the recovery halves, once.

    Nothing is left behind that counts as a station unless all of it was made: the label comes last.
    Raises BadInput (STATION_EXISTS, STATION_FOLDER_NOT_EMPTY, STATION_READ_ONLY, CODE_UNKNOWN,
    KEYCHAIN_MISSING, PASSWORD_TOO_SHORT, DEMONSTRATION_PASSWORD_REFUSED).
    """
    rulebook, clock = TomlRulebook(RESOURCES), SystemClock()
    check_new_password(founding.password, demonstration=founding.demonstration)
    rulebook.newest_policy(founding.preset, demonstration=founding.demonstration)
    folder, now = StationFolder(path.absolute()), clock.now()
    label = StationLabel(StationId(new_id(now)), founding.name, founding.demonstration)
    folder.make()
    custody = key_custody(folder, demonstration=founding.demonstration)
    keys, halves = custody.create(label.id)
    records = create_records(folder.records, keys.database_key)
    try:
        facts = StationFacts(
            label.id,
            label.name,
            label.demonstration,
            founding.preset,
            now,
            keys.public.key_id,
            keys.signer.public_key,
        )
        found = FoundStation(records, rulebook, Argon2idHasher())
        found(facts, founding.administrator, ADMINISTRATION, founding.password)
    finally:
        records.close()
    folder.write_label(label)
    return halves


def recover_station(path: Path, halves: RecoveryHalves) -> None:
    """Put a station's master key back into this account's key store, and enter that it was done.

    Raises BadInput (STATION_MISSING, RECOVERY_HALF_MALFORMED, RECOVERY_HALVES_WRONG,
    KEYCHAIN_MISSING).
    """
    folder = StationFolder(path.absolute())
    label = folder.label()
    custody = key_custody(folder, demonstration=label.demonstration)
    keys = custody.recover(label.id, halves)
    records = open_records(folder.records, keys.database_key)
    try:
        NoteRecovery(records, SystemClock(), terminal_name())()
    finally:
        records.close()
