"""`make mutants`: break the lock on purpose, clause by clause, and see that a test fails each time.

mutmut changes one thing of one function at a time (`[tool.mutmut]` in pyproject.toml says where)
and runs the tests that reach it. It leaves properties and tables of a module alone: the gate's
table is compared with ARCHITECTURE.md, and each property of a policy has its own cases.
"""

import json
import subprocess
import sys
import tomllib
from collections import Counter
from pathlib import Path

from tests.mutants.same_sql import same_sql

ROOT = Path(__file__).resolve().parents[2]
MUTANTS = ROOT / "mutants"
SURVIVORS = Path(__file__).with_name("survivors.toml")
SQL_FILE = "desktop/storage/custody.py"
LEAST_KILLED = 0.95
_SURVIVED = 0
"""The exit code of tests that saw nothing."""
_NO_TESTS = 33
"""What stands there instead where no test reaches the function."""

Results = dict[str, list[tuple[str, int]]]
"""Each mutated file with its mutants and the exit codes of the tests that ran on them."""


def main() -> int:
    """Run mutmut, print what was killed of each file, and say whether that is enough."""
    ran = _mutmut("run")
    if ran.returncode != 0:
        return ran.returncode
    results = results_by_file()
    unchanged = without_same_sql(results)
    survivors = [name for codes in results.values() for name, code in codes if _lives(code)]
    print_table(results)
    sys.stdout.write(
        f"{unchanged} more wrote SQL in other letters, which is the same SQL: not counted\n"
    )
    unexplained = sorted(name for name in survivors if not is_explained(name))
    for name in unexplained:
        sys.stdout.write(f"survived, and nothing says why: {name}\n")
    total = sum(len(codes) for codes in results.values())
    killed = 1 - len(survivors) / total
    return int(killed < LEAST_KILLED or bool(unexplained))


def results_by_file() -> Results:
    """Read what mutmut found."""
    results: Results = {}
    for meta in sorted(MUTANTS.rglob("*.py.meta")):
        codes = json.loads(meta.read_text())["exit_code_by_key"]
        ran = [(name, code) for name, code in codes.items() if code is not None]
        if ran:
            results[str(meta.relative_to(MUTANTS).with_suffix(""))] = ran
    return results


def without_same_sql(results: Results) -> int:
    """Take out the mutants that changed nothing but the case of SQL; tell how many they were."""
    same = same_sql((MUTANTS / SQL_FILE).read_text())
    every = results[SQL_FILE]
    results[SQL_FILE] = [each for each in every if each[0].rpartition(".")[2] not in same]
    return len(every) - len(results[SQL_FILE])


def is_explained(name: str) -> bool:
    """Whether a reason is given for this mutant, and for the very change that it makes now."""
    entries = tomllib.loads(SURVIVORS.read_text())["survivors"]
    becomes = {entry["becomes"] for entry in entries if entry["mutant"] == name and entry["why"]}
    shown = _mutmut("show", name, is_read=True).stdout if becomes else ""
    added = [line[1:].strip() for line in shown.splitlines() if line.startswith("+")]
    return not becomes.isdisjoint(added)


def print_table(results: Results) -> None:
    """Print killed of total, a line a file, and together."""
    sums: Counter[str] = Counter()
    for file, codes in results.items():
        killed = sum(not _lives(code) for _, code in codes)
        sums.update(killed=killed, total=len(codes))
        sys.stdout.write(f"{killed:5} of {len(codes):4} killed  {file}\n")
    share = sums["killed"] / sums["total"]
    sys.stdout.write(f"{sums['killed']:5} of {sums['total']:4} killed, {share:.1%}\n")


def _lives(code: int) -> bool:
    return code in {_SURVIVED, _NO_TESTS}


def _mutmut(*words: str, is_read: bool = False) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "mutmut", *words]
    return subprocess.run(command, cwd=ROOT, check=False, capture_output=is_read, text=True)


if __name__ == "__main__":
    raise SystemExit(main())
