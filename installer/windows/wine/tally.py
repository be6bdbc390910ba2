"""Checks as they are told: one line each, and how many passed."""

from dataclasses import dataclass


@dataclass(slots=True)
class Tally:
    """What was checked."""

    passed: int = 0
    failed: int = 0

    def __call__(self, words: str, *, holds: bool, detail: str = "") -> bool:
        """Tell one check, with what was seen where it doesn't hold."""
        if holds:
            self.passed += 1
            print(f"ok      {words}", flush=True)
        else:
            self.failed += 1
            print(f"FAILED  {words}: {detail}", flush=True)
        return holds

    def close(self) -> int:
        """Tell how many passed, and the exit code."""
        print(f"{self.passed} passed, {self.failed} failed", flush=True)
        return 1 if self.failed or not self.passed else 0
