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
    Problem.LOG_ROLLED_BACK: (
        "This station's records are an older copy: the keychain remembers a custody log of "
        "[{size} entries|more entries]. Nothing was lost or overwritten. Reading and verifying "
        "work; footage and the sealing of reports wait. Call the custodian, who brings the newest "
        "copy back, or accepts this one."
    ),
    Problem.LOG_FORKED: (
        "This station's custody log is another one than the keychain remembers[ over {size} "
        "entries]: it was rewritten, or an older copy was put back and used. Nothing was lost or "
        "overwritten. Reading and verifying work; footage and the sealing of reports wait. Call "
        "the custodian, who brings the right copy back, or accepts this one."
    ),
    Problem.HEAD_NOT_CONTAINED: (
        "The custody log does not hold the printed head[ over {size} entries]: it was changed, or "
        "it is an older copy. Nothing was written or overwritten. Check first that the code is "
        "typed as it was printed; if it is, take the disk out of use and call the custodian."
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
