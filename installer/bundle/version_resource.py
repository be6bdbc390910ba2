"""The version that Windows shows in an executable's properties."""

from PyInstaller.utils.win32.versioninfo import (
    FixedFileInfo,
    StringFileInfo,
    StringStruct,
    StringTable,
    VarFileInfo,
    VarStruct,
    VSVersionInfo,
)

from installer.product import LICENCE, NAME, PUBLISHER, numbers

_ENGLISH, _UNICODE = 0x0409, 1200
_WINDOWS_NT, _APPLICATION, _ALL_FLAGS = 0x40004, 1, 0x3F


def version_resource(executable: str, version: str) -> VSVersionInfo:
    """Return the resource of one executable, by its name without a suffix."""
    quadruple = (*numbers(version), 0)
    words = {
        "CompanyName": PUBLISHER,
        "FileDescription": NAME,
        "FileVersion": version,
        "InternalName": executable,
        "LegalCopyright": f"{NAME}'s contributors; {LICENCE}",
        "OriginalFilename": f"{executable}.exe",
        "ProductName": NAME,
        "ProductVersion": version,
    }
    return VSVersionInfo(
        ffi=FixedFileInfo(
            filevers=quadruple,
            prodvers=quadruple,
            mask=_ALL_FLAGS,
            flags=0,
            OS=_WINDOWS_NT,
            fileType=_APPLICATION,
            subtype=0,
            date=(0, 0),
        ),
        kids=[
            StringFileInfo(
                [
                    StringTable(
                        f"{_ENGLISH:04X}{_UNICODE:04X}",
                        [StringStruct(name, value) for name, value in words.items()],
                    )
                ]
            ),
            VarFileInfo([VarStruct("Translation", [_ENGLISH, _UNICODE])]),
        ],
    )
