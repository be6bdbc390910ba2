"""The language of the window: the system's, where resources/translations has it, else English."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from desktop.app.resources import RESOURCES
from desktop.wording import speak

TRANSLATIONS = RESOURCES / "translations"
_WORDING = "Wording"
"""The context of the words that both skins share, which know no Qt."""


def speak_language(
    application: QCoreApplication, locale: QLocale | None = None, folder: Path = TRANSLATIONS
) -> QTranslator | None:
    """Let the window speak the first language of a locale that is there; None is English.

    Call it before the first widget is made. A sentence that has no translation stays English.
    """
    for name in (QLocale.system() if locale is None else locale).uiLanguages():
        if QLocale(name).language() is QLocale.Language.English:
            return None
        translator = QTranslator(application)
        if translator.load(f"firsthand_{name.replace('-', '_')}", str(folder)):
            application.installTranslator(translator)
            speak(partial(QCoreApplication.translate, _WORDING))
            return translator
        translator.deleteLater()
    return None
