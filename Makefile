# Everything a user or contributor types. `make` alone lists it.
# The first run builds .venv in this folder from requirements.lock; later runs only when
# requirements.lock or pyproject.toml changed.

PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.DEFAULT_GOAL := help
.PHONY: help setup chat test storm check fix prove fuzz audit bench eval pictures lock

help: ## list these targets
	@sed -n 's/^\([a-z]*\):.*## /  make \1\t/p' Makefile | expand -t 17

setup: $(READY) ## make .venv with all of it, once

chat: $(READY) ## talk to the coach in this terminal
	@$(BIN)/second-thought chat

test: $(READY) ## run the tests (some: make test ARGS=tests/bot)
	@$(BIN)/python -m pytest -n auto --dist worksteal $(or $(ARGS),--cov)

storm: $(READY) ## kill the delivery 50 times on each database (ARGS=--slack)
	@$(BIN)/python -m tests.storms $(ARGS)

check: $(READY) ## check format, style, types and the rule between folders
	$(BIN)/ruff format --check
	$(BIN)/ruff check
	$(BIN)/mypy
	$(BIN)/lint-imports

fix: $(READY) ## put right what a tool can: format, style, what the pages quote
	$(BIN)/ruff check --fix
	$(BIN)/ruff format
	$(BIN)/python -m tests.exchange
	$(BIN)/python -m tests.dotenv_example
	$(BIN)/python -m tests.docs.hero
	$(BIN)/python -m tests.docs.decisions
	$(BIN)/python -m tests.docs.drawing

prove: $(READY) ## do the Dockerfile's steps in a clean Debian (root, debootstrap)
	@$(BIN)/python -m tests.container.prove $(ARGS)

fuzz: $(READY) ## hand every parser random examples (ARGS="slack --minutes 5")
	@$(BIN)/python -m tests.fuzz $(ARGS)

audit: $(READY) ## look for known holes in what is locked, and at its licences
	@$(BIN)/python -m tests.audit $(ARGS)

bench: $(READY) ## measure all targets (ARGS="--only slack", --quick, --scale)
	@$(BIN)/python -m benchmarks $(ARGS)

# EVAL=folder names other cases; MODEL= BASE_URL= RECORD= REPLAY= are docs/llm.md's.
eval: $(READY) ## score the coach on labelled cases (ARGS=--failures)
	@$(BIN)/python -m evals $(addprefix --cases ,$(EVAL)) $(addprefix --model ,$(MODEL)) \
		$(addprefix --base-url ,$(BASE_URL)) $(addprefix --record ,$(RECORD)) \
		$(addprefix --replay ,$(REPLAY)) $(ARGS)

pictures: $(READY) ## draw the pictures of docs/pictures (needs Chromium)
	@$(BIN)/python -m tests.pictures

lock: $(READY) ## renew requirements.lock with the newest versions
	$(BIN)/uv pip compile pyproject.toml --universal --upgrade --extra dev --extra postgres \
		--generate-hashes --no-header --no-annotate --quiet --output-file requirements.lock

# What a chat and a picture load is compiled once, here: else the first takes three times as long,
# and every one where PYTHONDONTWRITEBYTECODE is set.
STARTS := bot.cli, bot.console.terminal, bot.conversation, storage.store, bot.pictures.tide

# uv, itself pinned in the lock file, installs in seconds; pip takes over where uv cannot run
# or only pip knows the way to the packages.
$(READY): requirements.lock pyproject.toml
	@command -v $(PYTHON) >/dev/null || { \
		echo "Python is missing: no '$(PYTHON)' here. Install Python 3.11 or newer."; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
		echo "Second Thought needs Python 3.11 or newer; '$(PYTHON)' is $$($(PYTHON) -V)."; \
		echo "Name a newer one: make $(firstword $(MAKECMDGOALS)) PYTHON=python3.12"; exit 1; }
	@echo "Setting up $(VENV), once ..."
	@$(BIN)/python -m pip --version >/dev/null 2>&1 || $(PYTHON) -m venv $(VENV)
	@sed -n '/^uv==/,/[^\\]$$/p' requirements.lock > $(VENV)/uv.lock
	@$(BIN)/python -m pip install -q --disable-pip-version-check --require-hashes -r $(VENV)/uv.lock \
		&& $(BIN)/uv pip install -q --python $(BIN)/python --require-hashes -r requirements.lock \
		|| $(BIN)/python -m pip install -q --disable-pip-version-check --require-hashes -r requirements.lock
	@$(BIN)/python -m pip install -q --disable-pip-version-check --no-deps --no-build-isolation -e .
	@PYTHONDONTWRITEBYTECODE= $(BIN)/python -c "import $(STARTS)"
	@touch $@
