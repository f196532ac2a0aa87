# `make run` and `make test` are all that a newcomer needs: both set up what is missing first.
#
#   make run ARGS="--dial /ip4/192.0.2.7/tcp/4001"      make test ARGS="tests/node -k yamux"

# The first Python that runs and is new enough: python3 itself, else one that carries its version.
# Names alone say little: version managers leave commands behind that only print an error.
PYTHON := $(shell \
	for name in python3 python3.14 python3.13 python3.12 python3.11; do \
		"$$name" -c 'import sys; sys.exit(sys.version_info < (3, 11) or print(sys.executable))' \
			2>/dev/null && break; \
	done)
BOOTSTRAP = "$(PYTHON)" packaging/bootstrap.py

.PHONY: run test setup lint types imports unit protos bench package package-check clean python

run test setup lint types imports unit: python
	@$(BOOTSTRAP) $@ $(ARGS)

protos: setup
	.venv/bin/python -m grpc_tools.protoc -I . --python_out=. --pyi_out=. node/proto/pb/*.proto

bench: setup
	.venv/bin/python -m tests.benchmarks.bench_loop
	.venv/bin/python -m tests.benchmarks.bench_peers $(ARGS)

# What people install, into dist/.
package: python
	@"$(PYTHON)" packaging/package.py $(ARGS)

# The same, packed less tightly, and whether it works: as root also on bare Debian systems.
package-check: setup
	@"$(PYTHON)" packaging/package.py --quick
	@NATSCOPE_PACKAGE=required .venv/bin/python -m pytest tests/packaging $(ARGS)

clean:
	rm -rf .venv build dist *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

python:
	@test -n "$(PYTHON)" || { \
		echo "Natscope needs Python 3.11 or newer. Here is: $$(python3 --version 2>&1 | head -n 1)"; \
		echo "  Debian, Ubuntu: sudo apt-get install python3 python3-venv"; \
		echo "                  (where that is older: python3.12 and python3.12-venv, or the newest there is)"; \
		echo "  Fedora:         sudo dnf install python3.12"; \
		echo "  macOS:          brew install python"; \
		exit 1; } >&2
