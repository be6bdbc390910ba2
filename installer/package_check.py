"""`make package-check`: whether packages could be made of this source, in a few minutes."""

import time
from collections.abc import Callable

from installer import package
from installer.checks.plugins import see_plugins_play
from installer.checks.scripts import see_scripts_read
from installer.checks.windows_wheels import see_windows_wheels
from installer.checks.workflows import see_workflows_sound

_CHECKS: tuple[tuple[str, Callable[[], str]], ...] = (
    ("wheels for Windows", see_windows_wheels),
    ("scripts", see_scripts_read),
    ("the release's workflow", see_workflows_sound),
    ("plug-ins of VLC", see_plugins_play),
    ("the package for this machine", package.make_and_try),
)


def main() -> int:
    """Do every check, whatever the others found, and tell the exit code."""
    failed = 0
    for name, check in _CHECKS:
        began = time.monotonic()
        try:
            words, verdict = check(), "ok    "
        except Exception as error:  # noqa: BLE001 - each says in its own way what is wrong
            words, verdict = f"{type(error).__name__}: {error}", "FAILED"
            failed += 1
        print(f"{verdict}  {name} ({time.monotonic() - began:.0f} s): {words}", flush=True)
    print(f"{len(_CHECKS) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    raise SystemExit(main())
