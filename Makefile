# `make run` and `make test` are all that a newcomer needs: both set up what is missing first.

PYTHON := $(firstword $(foreach p,python3.13 python3.12 python3.11 python3.14 python3,$(shell command -v $(p) 2>/dev/null)))
BOOTSTRAP := $(PYTHON) packaging/bootstrap.py
VENV := .venv/bin

.PHONY: run test lint types imports unit protos bench screenshots clean python

run: python
	@$(BOOTSTRAP) --quiet
	@$(VENV)/python -m app $(ARGS)

test: python
	@$(BOOTSTRAP) --dev --quiet
	@$(MAKE) --no-print-directory lint types imports unit

lint:
	$(VENV)/ruff check .
	$(VENV)/ruff format --check .

types:
	$(VENV)/mypy

imports:
	$(VENV)/lint-imports --no-logo

unit:
	$(VENV)/python -m pytest $(PYTEST_ARGS)

protos:
	$(VENV)/python -m grpc_tools.protoc -I . --python_out=. --pyi_out=. node/proto/pb/*.proto

bench:
	$(VENV)/python -m tests.benchmarks.bench_peers $(ARGS)

clean:
	rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

python:
	@test -n "$(PYTHON)" || { echo "Natscope needs Python 3.11 or newer, and there is no python3 here."; exit 1; }
