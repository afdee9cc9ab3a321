"""Proof that nothing acknowledged is lost: a window with a real file dialog on the folder of its store, other
programs that read and write the same file, and SIGKILL.

    python tools/prove_store.py [--rounds 100]

In each round the window shows Qt's own dialog on the folder, opens and closes every file there (as any
library might), also in the middle of a gesture, and goes on acknowledging gestures while other
programs come and go. Then it is killed. Prints what was acknowledged, what was lost, and what SQLite says.
"""

import argparse
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

Start = Callable[..., Any]
ROUNDS_OF_ONE = 20  # with one store, before a new one is begun

SETTING = """
import sys
from pathlib import Path
from envies_desktop.app import import_models
from envies_desktop.directory.model import Person
from envies_desktop.refused import Refused
from envies_desktop.store.engine import open_store
import_models()
path, mark = Path(sys.argv[1]), sys.argv[2]
store = open_store(path)

def meddle():
    for each in path.parent.iterdir():
        if each.is_file():
            open(each, "rb").close()

def gesture(number, meddling):
    try:
        add(number, meddling)
    except Refused as refused:  # said to the person, who tries again: nothing is acknowledged
        assert refused.code == "store-busy", refused.code

def add(number, meddling):
    with store.work("person-add") as work:
        work.add(Person(last_name=f"{mark}-{number}"))
        work.session.flush()
        if meddling:
            meddle()
    print(f"{mark}-{number}", flush=True)
"""

EVENT = """
from envies_desktop.events.model import Event
with store.work("event-add") as work:
    work.add(Event(title="Preuve", kind="rencontre"))
store.close()
"""

WINDOW = """
from PySide6.QtWidgets import QApplication, QFileDialog
from PySide6.QtTest import QTest
application = QApplication([])
gesture(0, False)
dialog = QFileDialog(None, "", str(path.parent))
dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
dialog.show()
QTest.qWait(150)
meddle()
print("ready", flush=True)
number = 0
while True:
    number += 1
    gesture(number, number % 3 == 0)
    store.poll()
    QTest.qWait(2)
"""

SECOND = """
for number in range(8):
    gesture(number, number % 2 == 0)
    store.poll()
store.close()
"""

DOOR = """
import runpy
runpy.run_module("envies_desktop", run_name="__main__", alter_sys=True)
"""

COMMAND = """
import os, sys
os.execv(sys.argv[1], sys.argv[1:])
"""

WITHOUT_US = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], timeout=20)
print(connection.execute("SELECT count(*) FROM person").fetchone())
for number in range(8):
    connection.execute("INSERT INTO proof VALUES (?)", (f"{sys.argv[2]}-{number}",))
    connection.commit()
    print(f"{sys.argv[2]}-{number}", flush=True)
connection.close()
"""


@dataclass
class Outcome:
    """What the rounds gave: names acknowledged, names that the file does not hold, what SQLite says of it."""

    acknowledged: set[str] = field(default_factory=set)
    lost: set[str] = field(default_factory=set)
    said: Counter[str] = field(default_factory=Counter)


def python(script: str, *arguments: object) -> "subprocess.Popen[str]":
    """A program of its own."""
    command = [sys.executable, "-c", script, *map(str, arguments)]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def prepare(path: Path, start: Start = python) -> None:
    """A new store with an event, and a table for those who do not know ours."""
    _, status = _ended(start(SETTING + EVENT, path, "new"))
    assert status == 0
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE proof (name)")


def others(path: Path, mark: str) -> dict[str, list[tuple[object, ...]]]:
    """The programs that come by, by name: each is a list of scripts that run one after the other."""
    listed = path.parent.parent / f"{mark}.csv"
    listed.write_text(f"Nom;Prénom;Organisation\n{mark}-door;Léa;Association {mark}\n", encoding="utf-8")
    cli = shutil.which("sqlite3")
    insert = f".timeout 20000\nINSERT INTO proof VALUES ('{mark}-cli'); SELECT '{mark}-cli';"
    return {
        "reading door": [(DOOR, "events", "--store", path)],
        "writing door": [(DOOR, "import", listed, "--store", path, "--event", "Preuve")],
        "second window": [(SETTING + SECOND, path, f"{mark}-second")],
        "sqlite3": [
            (WITHOUT_US, path, f"{mark}-plain"),
            *([(COMMAND, cli, path, insert)] if cli else []),
        ],
    }


def play(path: Path, mark: str, names: Sequence[str], outcome: Outcome, start: Start = python) -> None:
    """One round: the window, the others while it works, SIGKILL, and a look at the file.

    `start` runs a script with its arguments in a process of its own.
    """
    window = start(SETTING + WINDOW, path, mark)
    told = iter(window.stdout.readline, "")
    _read(told, outcome, until="ready")
    programs = others(path, mark)
    for name in names:
        for script in programs[name]:
            _run(start(*script), name, mark, outcome)
    _read(told, outcome, more=10)
    window.kill()
    _read(told, outcome)
    _ended(window)
    _judge(path, outcome)


def _ended(program: Any) -> tuple[str, int]:
    """What a program says until its end, and its status."""
    with program.stdin, program.stdout:
        program.stdin.close()
        return program.stdout.read(), program.wait()


def _run(program: Any, name: str, mark: str, outcome: Outcome) -> None:
    said, status = _ended(program)
    if status:
        outcome.said[f"{name}: status {status}"] += 1
    elif name == "writing door":
        outcome.acknowledged.add(f"{mark}-door")
    else:
        _read(iter(said.splitlines()), outcome)


def _read(told: Iterator[str], outcome: Outcome, *, until: str = "", more: int = -1) -> None:
    for line in told:
        more -= 1
        if line.strip() == until:
            return
        if "-" in line and line[0] == "r":
            outcome.acknowledged.add(line.strip())
        if more == 0:
            return


def _judge(path: Path, outcome: Outcome) -> None:
    """By SQLite alone, as the next program to open the file."""
    with closing(sqlite3.connect(path, timeout=20)) as connection:
        try:
            outcome.said[connection.execute("PRAGMA integrity_check").fetchone()[0]] += 1
            found = "SELECT last_name FROM person UNION ALL SELECT name FROM proof"
            outcome.lost |= outcome.acknowledged - {name for (name,) in connection.execute(found)}
        except sqlite3.DatabaseError as error:
            outcome.said[str(error)] += 1


def main() -> int:
    """Play the rounds; 0 where nothing was lost and the file is sound."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=100)
    rounds, outcomes = parser.parse_args().rounds, list[Outcome]()
    with tempfile.TemporaryDirectory(prefix="proof-") as folder:
        for at in range(rounds):
            path = Path(folder, f"store{at // ROUNDS_OF_ONE}", "store.db")
            if at % ROUNDS_OF_ONE == 0:
                prepare(path)
                outcomes.append(Outcome())
            names = ("reading door", "second window", "sqlite3", "writing door")
            play(path, f"r{at}", names, outcomes[-1])
            lost = sum(len(each.lost) for each in outcomes)
            print(f"\r{at + 1}/{rounds} {lost} lost", end="", file=sys.stderr, flush=True)
    said = sum((each.said for each in outcomes), Counter[str]())
    print(f"\n{sum(len(each.acknowledged) for each in outcomes)} acknowledged, {lost} lost, {dict(said)}")
    return 0 if not lost and set(said) == {"ok"} else 1


if __name__ == "__main__":
    sys.exit(main())
