"""Sentences for the station: its folder, its disk, and who else is using it."""

from collections.abc import Mapping

from desktop.domain.refusals import Problem

STATION: Mapping[Problem, str] = {
    Problem.STATION_MISSING: (
        "There is no station [in {station}|at {path}|here], or its disk is not connected. Nothing "
        "was changed. Check the folder's name and the disk, and try again."
    ),
    Problem.NO_SCREEN: (
        "There is no screen here, so no window can be shown. Nothing was changed. Sit down at the "
        "terminal itself, or use the commands."
    ),
    Problem.WINDOW_OPEN_ALREADY: (
        "Firsthand's window is open on this terminal already[ for {station}]. Nothing was changed. "
        "Go on in that window; copying goes on there, too."
    ),
    Problem.STATION_EXISTS: (
        "There is a station already[ in {folder}| at {path}| in {station}]. It was left as it is. "
        "Choose another folder for a new one."
    ),
    Problem.STATION_FOLDER_NOT_EMPTY: (
        "[The folder {station}|That folder] holds something already, so no station was made there. "
        "Nothing in it was changed. Choose an empty folder or a new one."
    ),
    Problem.STATION_DISK_TOO_SMALL: (
        "There is too little room for a station[ in {station}][: {free} GB are free, and at least "
        "{least} GB are needed]. Nothing was made. Choose a folder on a larger disk, or make room "
        "there."
    ),
    Problem.STATION_ON_SHARE: (
        "[The folder {station}|That folder] lies on a network share. Nothing was made. A station "
        "belongs on a disk of this machine: whoever runs the share can copy or remove it, and "
        "offload stops whenever the network does. Choose another folder, or say that the share is "
        "meant."
    ),
    Problem.TERMINAL_NOT_REMEMBERED: (
        "The station is made and nothing is missing, but this terminal could not note[ in {file}] "
        "where it lies. Start Firsthand with --station and its folder, or ask an administrator to "
        "check the rights to that file."
    ),
    Problem.STATION_TOO_NEW: (
        "The station was last used by a newer version of Firsthand[ ({file})| ({path})| "
        "({station})]. It was not opened, and nothing was changed. Use the newer version."
    ),
    Problem.STATION_READ_ONLY: (
        "Nothing can be written to the station[: {path}|: {station}]. What was sealed before is "
        "safe, and originals stay on the cameras. Ask an administrator to check the disk and the "
        "rights to its folder."
    ),
    Problem.STATION_UNREADABLE: (
        "The station[ in {station}] cannot be read with the rights of this account. Nothing was "
        "changed. Ask an administrator to check the rights to its folder."
    ),
    Problem.STATION_BUSY: (
        "The station is busy: another program is working on it. Nothing was lost, and nothing was "
        "saved halfway. Wait a moment and try again."
    ),
    Problem.STATION_MISMATCH: (
        "[The file {file}|A file] does not belong to this station, or it was changed. It was not "
        "used, and nothing was overwritten. Take the disk out of use and call the custodian."
    ),
    Problem.DISK_FULL: (
        "There is no room left on the station's disk, so nothing more is copied or saved. What was "
        "sealed before is safe, and originals stay on the cameras. Call the custodian."
    ),
    Problem.WORKER_DIED: (
        "The part of the program that seals files stopped before it was done. No half copy counts, "
        "and the original is still on the camera. Do not clear the camera. Offload it again."
    ),
    Problem.READ_BACK_MISMATCH: (
        "The sealed copy does not match what was read from the camera[: {detail}]. The copy does "
        "not count, and the original is still on the camera. Do not clear the camera. Offload it "
        "again; if this comes back, take the disk out of use and call the custodian."
    ),
}
