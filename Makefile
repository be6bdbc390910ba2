# Two commands do everything on a bare Debian or Ubuntu machine with Python 3.11, git and make:
# `make run` and `make test`. Both first put the program into .venv, if its inputs changed.

.DEFAULT_GOAL := help
.SHELLFLAGS := -eu -c
.DELETE_ON_ERROR:
.NOTPARALLEL:

export QT_QPA_PLATFORM ?= offscreen
# The tests start the program hundreds of times: let Python keep what it compiled.
unexport PYTHONDONTWRITEBYTECODE

# The Python that .venv is made with: the first of these that is 3.11 or later, or PYTHON=...
PYTHONS := python3 python3.13 python3.12 python3.11
OLD_ENOUGH := import sys; sys.exit(sys.version_info < (3, 11))
ENVIRONMENT := .venv/bin
PARALLEL = $(ENVIRONMENT)/python -m pytest -n 2 --dist worksteal

.PHONY: help setup run journey commands screenshots translations test lint types rings suite \
  mutants bench package package-check installer lock clean

help: ## Say what can be made
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' Makefile | while IFS="$$(printf '\t')" read -r name words; \
	do printf '  make %-13s %s\n' "$$name" "$$words"; done

setup: ## Put the program into .venv (does nothing if nothing changed)
	@python='$(PYTHON)'; \
	for candidate in $(PYTHONS); do \
	  [ -z "$$python" ] || break; \
	  if "$$candidate" -c '$(OLD_ENOUGH)' 2>/dev/null; then python="$$candidate"; fi; \
	done; \
	[ -n "$$python" ] || { echo 'setup: Python 3.11 or later is needed' >&2; exit 1; }; \
	"$$python" .ci/setup.py

run: setup ## Open the window on a demonstration station (without a display: the journey)
	@$(ENVIRONMENT)/python -m tests.journeys.window.running

journey: setup ## Do the main job at the window without a person (CAMERA=folder: its recordings)
	@$(ENVIRONMENT)/python -m tests.journeys.window $(if $(CAMERA),--camera '$(CAMERA)')

commands: setup ## Do the main job by commands
	@$(ENVIRONMENT)/python -m tests.journeys.demonstration

screenshots: setup ## Paint every screen in its states, themes and sizes
	@$(ENVIRONMENT)/python -m tests.views.screenshots

translations: setup ## Take every sentence out of the source, for translators
	@$(ENVIRONMENT)/python -m tests.translations

test: setup lint types rings suite ## Check everything: lint, types, import rules, tests
	@printf '\n== Everything passed\n'

lint: setup
	@printf '\n== Lint\n'
	@$(ENVIRONMENT)/python -m ruff check
	@$(ENVIRONMENT)/python -m ruff format --check

types: setup
	@printf '\n== Types\n'
	@$(ENVIRONMENT)/python -m mypy

rings: setup
	@printf '\n== Import rules\n'
	@$(ENVIRONMENT)/lint-imports

suite: setup
	@printf '\n== Tests of the rules and the use cases, and what they cover\n'
	@mkdir -p build/coverage
	@$(PARALLEL) tests/unit tests/contract --cov --cov-report=
	@$(ENVIRONMENT)/python -m coverage report --fail-under=100 \
	  --include='desktop/domain/*,desktop/services/*'
	@printf '\n== Tests of everything else\n'
	@$(PARALLEL) --ignore tests/unit --ignore tests/contract

mutants: setup ## Break the lock on purpose, clause by clause: a test must fail (takes 15 minutes)
	@$(ENVIRONMENT)/python -m tests.mutants

bench: setup ## Measure: print the table, write build/benchmarks.json
	@$(ENVIRONMENT)/python -m tests.benchmarks

package: setup ## Freeze the program for this machine into dist/, and try it
	@$(ENVIRONMENT)/python -m installer.package

package-check: setup ## See that packages can be made, and that one for this machine works
	@printf '\n== Packages\n'
	@$(ENVIRONMENT)/python -m installer.package_check

installer: setup ## Build the Windows MSI under Wine, install, use, upgrade, remove it (10 minutes)
	@$(ENVIRONMENT)/python -m installer.windows.wine.make_installer

# UPGRADE=1 takes newer versions within pyproject.toml's bounds; without it pins stay.
COMPILE = $(ENVIRONMENT)/uv pip compile --quiet --universal --generate-hashes --no-build \
  $(if $(UPGRADE),--upgrade) --custom-compile-command 'make lock' pyproject.toml

$(ENVIRONMENT)/uv:
	@$(MAKE) --no-print-directory setup

lock: $(ENVIRONMENT)/uv ## Pin all dependencies again (UPGRADE=1: to newer versions)
	@$(COMPILE) --output-file requirements.lock
	@$(COMPILE) --group dev --constraint requirements.lock --output-file requirements-dev.lock

clean: ## Remove all that was made, .venv too
	@rm -rf .venv build dist mutants *.egg-info .coverage .hypothesis .import_linter_cache
	@rm -rf .mypy_cache .pytest_cache .ruff_cache
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +
