"""Making a station's folder, keys and records, and bringing its key back from the two halves."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from desktop.app.resources import RESOURCES
from desktop.app.station import key_custody, terminal_name
from desktop.app.station_folder import StationFolder, StationLabel
from desktop.app.system_clock import SystemClock
from desktop.credentials.passwords import Argon2idHasher
from desktop.domain.identifiers import Badge, StationId, new_id
from desktop.domain.recovery import RecoveryHalves
from desktop.ports.key_custody import StationKeys
from desktop.ports.records import Records, StationFacts
from desktop.rulebook.toml_rulebook import TomlRulebook
from desktop.services.enrol_second_factor import ProvedSecondFactor
from desktop.services.found_station import FoundStation
from desktop.services.new_password import check_new_password
from desktop.services.note_recovery import NoteRecovery
from desktop.storage.opening import create_records, open_records

ADMINISTRATION = "Administration"

Furnish = Callable[[Records], None]


@dataclass(frozen=True, slots=True)
class Founding:
    """What a new station is made with; `halves` are those that were printed before, if any."""

    name: str
    preset: str
    demonstration: bool
    administrator: Badge
    password: str = field(repr=False)
    second_factor: ProvedSecondFactor | None = None
    halves: RecoveryHalves | None = None


def create_station(
    path: Path, founding: Founding, furnish: Furnish = lambda _: None
) -> RecoveryHalves:
    """Make a station under a folder that is empty or not there; tell the recovery halves, once.

    `furnish` is what else belongs to its founding. All of it is made or nothing: the label comes
    last, and what fails takes away what it began.
    Raises BadInput (STATION_EXISTS, STATION_FOLDER_NOT_EMPTY, STATION_READ_ONLY, DISK_FULL,
    CODE_UNKNOWN, KEYCHAIN_MISSING, PASSWORD_TOO_SHORT, DEMONSTRATION_PASSWORD_REFUSED).
    """
    check_new_password(founding.password, demonstration=founding.demonstration)
    TomlRulebook(RESOURCES).newest_policy(founding.preset, demonstration=founding.demonstration)
    folder = StationFolder(path.absolute())
    station = StationId(new_id(SystemClock().now()))
    label = StationLabel(station, founding.name, founding.demonstration)
    with folder.being_made():
        custody = key_custody(folder, demonstration=founding.demonstration)
        keys, halves = custody.create(station, founding.halves)
        records = create_records(folder.records, keys.database_key)
        try:
            _found(records, label, founding, keys)
            furnish(records)
        finally:
            records.close()
        folder.write_label(label)
    return halves


def recover_station(path: Path, halves: RecoveryHalves) -> bool:
    """Put a station's master key back into this account's key store, and enter that it was done.

    Tells whether the station is a demonstration. Raises BadInput (STATION_MISSING,
    RECOVERY_HALF_MALFORMED, RECOVERY_HALVES_WRONG, KEYCHAIN_MISSING).
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
    return label.demonstration


def _found(records: Records, label: StationLabel, founding: Founding, keys: StationKeys) -> None:
    facts = StationFacts(
        label.id,
        label.name,
        label.demonstration,
        founding.preset,
        SystemClock().now(),
        keys.public.key_id,
        keys.signer.public_key,
    )
    found = FoundStation(records, TomlRulebook(RESOURCES), Argon2idHasher())
    found(facts, founding.administrator, ADMINISTRATION, founding.password, founding.second_factor)
