"""What PyInstaller's hooks would bring of Qt, and a window of widgets never loads."""

import re

_MODULES = (
    "3D|Bluetooth|Charts|Designer|EglFS|EglFs|Help|Labs|Location|Multimedia|Nfc|OpenGL|Pdf|Positioning|Qml|"
    "Quick|Sensors|SerialPort|Sql|Test|TextToSpeech|UiTools|VirtualKeyboard|Wayland|Web|Wlshell"
)
_PLUGINS = (
    "designer|egldeviceintegrations|generic|networkinformation|platforminputcontexts|position|"
    "qmllint|qmltooling|sqldrivers|tls|wayland[^/]*"
)
_PLATFORMS = "direct2d|eglfs|linuxfb|minimal|minimalegl|vkkhrdisplay|vnc|wayland[^/]*"
_PICTURES = "gif|icns|pdf|tga|tiff|wbmp|webp"

# What only GTK's own theme of dialogues needs; and libVLC, which is the system's on Linux: one of
# ours would look for its plug-ins in this program.
_LIBRARIES = (
    "atk|cairo|cairo-gobject|datrie|fribidi|gdk_pixbuf|pango|pangocairo|pangoft2|pixman|thai|"
    "vlc|vlccore"
)

_DROPPED = re.compile(
    rf"(^|/)(lib)?Qt6?({_MODULES})\w*(\.abi3)?\.(dll|pyd|so)|"
    r"(^|/)(opengl32sw|d3dcompiler_47)\.dll$|"
    rf"/plugins/({_PLUGINS})/|"
    rf"/plugins/platforms/(lib)?q({_PLATFORMS})\.|"
    r"/plugins/platformthemes/libqgtk3\.|"
    rf"/plugins/imageformats/(lib)?q({_PICTURES})\.|"
    rf"^lib({_LIBRARIES})(-[0-9.]+)?\.so|"
    r"/Qt/qml/|/PySide6/qml/|"
    r"PySide6/(Qt/)?translations/(?!qtbase_)"  # of Qt's own words only those of its dialogues
)


def is_wanted(inside: str) -> bool:
    """Tell whether a file belongs into the program, by its place inside it."""
    return not _DROPPED.search(inside.replace("\\", "/"))
