.DEFAULT_GOAL := help
PYTHON := .venv/bin/python

.PHONY: help setup run test bench lock clean

help: ## Say what can be made
	@echo "make setup | run | test | bench | lock | clean"
