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

ROOT = Path(__file__).resolve().parents[2]
MUTANTS = ROOT / "mutants"
SURVIVORS = Path(__file__).with_name("survivors.toml")
LEAST_KILLED = 0.95
_SURVIVED = 0
"""The exit code of tests that saw nothing."""


def main() -> int:
    """Run mutmut, print what was killed of each file, and say whether that is enough."""
    ran = subprocess.run([sys.executable, "-m", "mutmut", "run"], cwd=ROOT, check=False)
    if ran.returncode != 0:
        return ran.returncode
    results = results_by_file()
    explained = {entry["mutant"] for entry in tomllib.loads(SURVIVORS.read_text())["survivors"]}
    survivors = [name for codes in results.values() for name, code in codes if code == _SURVIVED]
    print_table(results)
    unexplained = sorted(set(survivors) - explained)
    for name in unexplained:
        sys.stdout.write(f"survived, and nothing says why: {name}\n")
    total = sum(len(codes) for codes in results.values())
    killed = 1 - len(survivors) / total
    return int(killed < LEAST_KILLED or bool(unexplained))


def results_by_file() -> dict[str, list[tuple[str, int]]]:
    """Each mutated file with its mutants and the exit codes of the tests that ran on them."""
    results: dict[str, list[tuple[str, int]]] = {}
    for meta in sorted(MUTANTS.rglob("*.py.meta")):
        codes = json.loads(meta.read_text())["exit_code_by_key"]
        ran = [(name, code) for name, code in codes.items() if code is not None]
        if ran:
            results[str(meta.relative_to(MUTANTS).with_suffix(""))] = ran
    return results


def print_table(results: dict[str, list[tuple[str, int]]]) -> None:
    """Print killed of total, a line a file, and together."""
    sums: Counter[str] = Counter()
    for file, codes in results.items():
        killed = sum(code != _SURVIVED for _, code in codes)
        sums.update(killed=killed, total=len(codes))
        sys.stdout.write(f"{killed:5} of {len(codes):4} killed  {file}\n")
    share = sums["killed"] / sums["total"]
    sys.stdout.write(f"{sums['killed']:5} of {sums['total']:4} killed, {share:.1%}\n")


if __name__ == "__main__":
    raise SystemExit(main())
