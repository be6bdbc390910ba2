"""What is left out of Qt is not what a window of widgets needs."""

import pytest

from installer.bundle.trimming import is_wanted


@pytest.mark.parametrize(
    "inside",
    [
        "PySide6/QtQml.abi3.so",
        "PySide6\\opengl32sw.dll",
        "PySide6/Qt/plugins/sqldrivers/libqsqlite.so",
        "PySide6/Qt/plugins/platforms/libqeglfs.so",
        "PySide6/plugins/imageformats/qtiff.dll",
        "PySide6/Qt/translations/qt_de.qm",
        "libvlc.so.5",
        "libvlccore.so.9",
    ],
)
def test_what_is_never_loaded_is_left_out(inside: str) -> None:
    assert not is_wanted(inside)


@pytest.mark.parametrize(
    "inside",
    [
        "PySide6/QtWidgets.abi3.so",
        "PySide6/QtPrintSupport.pyd",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/plugins/imageformats/qjpeg.dll",
        "PySide6/Qt/plugins/imageformats/libqsvg.so",
        "PySide6/Qt/translations/qtbase_de.qm",
        "vlc/libvlc.dll",
        "vlc/plugins/access/libimem_plugin.dll",
        "libxcb-cursor.so.0",
    ],
)
def test_what_the_window_needs_stays(inside: str) -> None:
    assert is_wanted(inside)
