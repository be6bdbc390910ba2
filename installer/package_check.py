"""`make package-check`: whether packages could be made of this source, in a few minutes."""

import time
from collections.abc import Callable, Mapping

from installer.checks.plugins import see_plugins_play
from installer.checks.scripts import see_scripts_read
from installer.checks.windows_wheels import see_windows_wheels
from installer.checks.workflows import see_workflows_sound
from installer.package import make_and_try

Check = Callable[[], str]
"""Tells what it saw, or raises whatever it raises."""

_CHECKS: Mapping[str, Check] = {
    "wheels for Windows": see_windows_wheels,
    "scripts": see_scripts_read,
    "the release's workflow": see_workflows_sound,
    "plug-ins of VLC": see_plugins_play,
    "the package for this machine": make_and_try,
}


def main(checks: Mapping[str, Check] = _CHECKS) -> int:
    """Do every check, whatever the others found, and tell the exit code."""
    failed = 0
    for name, check in checks.items():
        began = time.monotonic()
        try:
            words, verdict = check(), "ok    "
        except (Exception, SystemExit) as error:  # noqa: BLE001 - each says what is wrong
            words, verdict = f"{type(error).__name__}: {error}", "FAILED"
            failed += 1
        print(f"{verdict}  {name} ({time.monotonic() - began:.0f} s): {words}", flush=True)
    print(f"{len(checks) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    raise SystemExit(main())
