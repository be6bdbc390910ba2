"""Sentences for evidence, records or a log that do not match their seals, and for footage."""

from collections.abc import Mapping

from desktop.domain.refusals import Problem

EVIDENCE: Mapping[Problem, str] = {
    Problem.SEALED_FILE_DAMAGED: (
        "[Recording {recording}|This recording] no longer matches its seal[: {reason}]. Nothing of "
        "it is shown, and nothing was overwritten. Take the disk out of use and call the custodian."
    ),
    Problem.SEALED_FILE_MISSING: (
        "The sealed file of [recording {recording}|this recording] is missing from the vault. "
        "Nothing was overwritten. Take the disk out of use and call the custodian."
    ),
    Problem.DATABASE_DAMAGED: (
        "The station's records are damaged[: page {page}][ of {path}]. Nothing was changed or "
        "overwritten. Take the disk out of use and call the custodian."
    ),
    Problem.GUARD_MISSING: (
        "What keeps the records from being changed is missing or altered[: {guard}]. Nothing was "
        "changed or overwritten. Take the disk out of use and call the custodian."
    ),
    Problem.LOG_DAMAGED: (
        "The custody log does not match what was entered. Nothing was overwritten. Take the disk "
        "out of use and call the custodian."
    ),
    Problem.GRANT_ENDED: (
        "Your access to [recording {recording}|this recording] has ended. Nothing was lost, and "
        "what you viewed is on record. Open it again to go on."
    ),
    Problem.STILL_TIME_OUTSIDE: (
        "The recording has no picture[ at {at} seconds| at that time]. No still was made. Choose a "
        "time between its start and its end."
    ),
    Problem.MARKER_TIME_OUTSIDE: (
        "The camera that is heard was not recording at this moment. No marker was set. Choose the "
        "other camera, or another moment."
    ),
    Problem.NOT_DECODABLE: (
        "No picture can be made from this recording. Nothing was lost: the sealed original is kept "
        "as it came from the camera. If it is needed, call the custodian."
    ),
    Problem.LIBVLC_MISSING: (
        "The playback library (libVLC) is missing from this terminal or can't be loaded. Nothing "
        "was lost, and stills can still be taken. Ask an administrator to install it."
    ),
}
