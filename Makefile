PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed

# Compiled files make every start, every worker and every test quicker; some machines forbid them.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: install demo run test lint bench translations system-window system-tests

install: $(STAMP)

$(STAMP): pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit("Python 3.11 or later is needed (found %s): install it, or call make PYTHON=/path/to/python3.11" % sys.version.split()[0] if sys.version_info < (3, 11) else 0)'
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV) || { echo "The venv module is missing: sudo apt install python3-venv"; exit 1; }
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev,postgresql]'
	@touch $@

# Where it may, this installs the libraries that are missing; elsewhere it stops with the line that does.
system-window system-tests: system-%: install
	@$(BIN)/python tools/system_packages.py $*

demo: system-window
	$(BIN)/envies-desktop demo --out build/demo

run: system-window
	$(BIN)/envies-desktop

lint: install
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

test: system-tests lint
	$(BIN)/python -m pytest -n 2

bench: install
	$(BIN)/python -m benchmarks

translations: install
	$(BIN)/python tools/translations.py
