"""Proof that nothing acknowledged is lost: a window with a real file dialog on the folder of its store, other
programs that read and write the same file, and SIGKILL.

    python tools/prove_store.py [--rounds 100]

In each round the window shows Qt's own dialog on the folder, opens and closes every file there (as any
library might), also in the middle of a gesture, and goes on acknowledging gestures while other
programs come and go. Then it is killed. Prints what was acknowledged, what was lost, and what SQLite says.
"""

import argparse
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

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


def prepare(path: Path) -> None:
    """A new store with an event, and a table for those who do not know ours."""
    subprocess.run([sys.executable, "-c", SETTING + EVENT, path, "new"], check=True)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE proof (name)")


def others(path: Path, mark: str) -> dict[str, list[list[str]]]:
    """The programs that come by, by name: each is a list of commands that run one after the other."""
    python, place = sys.executable, str(path)
    door = [python, "-m", "envies_desktop"]
    listed = path.parent.parent / f"{mark}.csv"
    listed.write_text(f"Nom;Prénom;Organisation\n{mark}-door;Léa;Association {mark}\n", encoding="utf-8")
    cli = shutil.which("sqlite3")
    insert = f".timeout 20000\nINSERT INTO proof VALUES ('{mark}-cli'); SELECT '{mark}-cli';"
    return {
        "reading door": [[*door, "events", "--store", place]],
        "writing door": [[*door, "import", str(listed), "--store", place, "--event", "Preuve"]],
        "second window": [[python, "-c", SETTING + SECOND, place, f"{mark}-second"]],
        "sqlite3": [
            [python, "-c", WITHOUT_US, place, f"{mark}-plain"],
            *([[cli, place, insert]] if cli else []),
        ],
    }


def play(path: Path, mark: str, names: Sequence[str], outcome: Outcome) -> None:
    """One round: the window, the others while it works, SIGKILL, and a look at the file."""
    window = subprocess.Popen(
        [sys.executable, "-c", SETTING + WINDOW, path, mark], stdout=subprocess.PIPE, text=True
    )
    assert window.stdout is not None
    told = iter(window.stdout.readline, "")
    _read(told, outcome, until="ready")
    programs = others(path, mark)
    for name in names:
        for command in programs[name]:
            _run(command, name, mark, outcome)
    _read(told, outcome, more=10)
    window.send_signal(signal.SIGKILL)
    _read(told, outcome)
    window.wait()
    window.stdout.close()
    _judge(path, outcome)


def _run(command: list[str], name: str, mark: str, outcome: Outcome) -> None:
    done = subprocess.run(command, capture_output=True, text=True, timeout=120)
    if done.returncode:
        outcome.said[f"{name}: {done.stderr.strip().splitlines()[-1:]}"] += 1
    elif name == "writing door":
        outcome.acknowledged.add(f"{mark}-door")
    else:
        _read(iter(done.stdout.splitlines()), outcome)


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
