"""`make translations`: takes every sentence out of the source, and compiles what is translated."""

import sys

from desktop.app.language import TRANSLATIONS
from tests.translations.source_strings import source_strings
from tests.translations.template import TEMPLATE, compile_language, extract


def main() -> None:
    """Bring all files up to date."""
    strings = source_strings()
    languages = [file for file in sorted(TRANSLATIONS.glob("*.ts")) if file != TEMPLATE]
    extract(strings, [TEMPLATE, *languages])
    for file in languages:
        compile_language(file)
    sys.stdout.write(f"{len(strings)} sentences lie in {TEMPLATE}.\n")


if __name__ == "__main__":
    main()
