"""Sentences for what happens with a camera and its files."""

from collections.abc import Mapping

from desktop.domain.refusals import Problem

CAMERA: Mapping[Problem, str] = {
    Problem.FOLDER_MISSING: (
        "[The folder {folder}|That folder] is not there. Nothing was copied or changed. Check that "
        "the camera is docked, and check the folder's name."
    ),
    Problem.FOLDER_EMPTY: (
        "[The folder {folder}|The camera's folder] holds no files. Nothing was copied. Check that "
        "it is the camera's folder. If the camera should hold recordings, set it aside and tell a "
        "sergeant."
    ),
    Problem.FOLDER_INSIDE_STATION: (
        "The camera's folder[ {folder}] and the station's folder lie one inside the other. Nothing "
        "was copied or changed. Choose the camera's own folder."
    ),
    Problem.FOLDER_VANISHED: (
        "The camera went away while it was being read. Files already sealed are safe, and the "
        "others are still on the camera as they were. Put it back and offload it again; copying "
        "goes on from there."
    ),
    Problem.FILE_UNREADABLE: (
        "[{folder}|It] could not be read[ ({detail})]. What is on the camera was left as it is. Do "
        "not clear the camera. Dock it again; if that does not help, set it aside and call the "
        "custodian."
    ),
    Problem.FILE_CHANGED_WHILE_READ: (
        "The file changed while it was being read[: {detail}]. No copy of it was kept, and it is "
        "still on the camera. Do not clear the camera. See that it is not recording, and offload "
        "it again."
    ),
    Problem.LINK_LEAVES_CAMERA: (
        "It is a link that leads out of the camera's folder, so it was not followed. Nothing "
        "outside was copied, and the camera's own files are not affected. Tell the custodian if "
        "you did not expect it."
    ),
}
