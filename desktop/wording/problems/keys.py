"""Sentences for keys, new passwords and the printed recovery halves."""

from collections.abc import Mapping

from desktop.domain.refusals import Problem

KEYS: Mapping[Problem, str] = {
    Problem.KEYCHAIN_MISSING: (
        "This machine offers no keychain to keep the station's key in[ (found: {backend})]. "
        "Firsthand puts the key nowhere else. Nothing was changed. Use an account with Windows "
        "Credential Locker, the macOS keychain or a Secret Service keyring; to try the program "
        "out, make a demonstration station."
    ),
    Problem.STATION_KEY_MISSING: (
        "The keychain of this account holds no key for this station. Nothing was lost: everything "
        "stays sealed as it is. Sign in to the machine with the account that keeps the key, or "
        "recover it with the two printed halves."
    ),
    Problem.DEMONSTRATION_KEY_REFUSED: (
        "[The key in {file}|The key] was refused. The key of a demonstration serves that "
        "demonstration alone, and a real station never takes one. Nothing was opened or changed. "
        "If this is a real station, call the custodian."
    ),
    Problem.DEMONSTRATION_PASSWORD_REFUSED: (
        "Everybody knows this password: it is the one of the demonstration. It was not set. Choose "
        "another."
    ),
    Problem.PASSWORD_TOO_SHORT: (
        "The new password is too short[: it needs at least {least} characters]. It was not set. "
        "Choose a longer one."
    ),
    Problem.PASSWORD_UNCHANGED: (
        "The new password is the one that you have now. Nothing was changed. Choose another."
    ),
    Problem.RECOVERY_HALF_MALFORMED: (
        "[Half {half}|One of the printed halves] cannot be read[: {fault}]. Nothing was changed. "
        "Compare it with the print, letter by letter, and type it again."
    ),
    Problem.RECOVERY_HALVES_WRONG: (
        "The two halves do not open this station[: {fault}]. Nothing was changed. Use the two "
        "halves that were printed when this station was made."
    ),
    Problem.RECOVERY_GROUPS_WRONG: (
        "What was typed is not what the papers must say. No station was made yet. Compare the "
        "marked groups with the paper; where the paper is wrong, go back, and print or write it "
        "anew."
    ),
}
