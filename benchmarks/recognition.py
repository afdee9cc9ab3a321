"""A list of 22 people previewed and accepted where the directory has 100,000 organisations, as the door does it.

The floor: the same command on a store whose directory is small, in the same run, alternated. And what the
keys by which records are recognised cost an import: the same rows with and without them.
"""

import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.store import CITIES, ENDINGS, ROWS, WORDS, brought, clock, show
from envies_desktop.directory.model import Organisation, Person, Role
from envies_desktop.events.actions import add_event
from envies_desktop.store import recognition
from envies_desktop.store.engine import open_store

PEOPLE, SMALL, TURNS, IMPORTS = 22, 50, 5, 3
HEADER = "Structure;Type;Prénom;Nom;Mail;Tél;Commune"
FIRST, LAST = ("Camille", "Yaël", "Luc", "Zoé", "Ali"), ("Martin", "Dupond", "Aygalin", "Roux", "Blanc")


def listed():
    """A third is known, a third known by another spelling or with a slip, a third new."""
    chance = random.Random(5)
    rows = list(brought())[:: ROWS // PEOPLE][:PEOPLE]
    for at, row in enumerate(rows):
        name = row["name"]
        if at % 3 == 1:
            name = chance.choice((f"Association {name.upper()}", f"{name[:4]}{name[5:]}"))
        elif at % 3 == 2:
            name = f"{chance.choice(WORDS).capitalize()} de la {chance.choice(ENDINGS)}x {at}"
        person = f"{chance.choice(FIRST)};{chance.choice(LAST)}"
        city = chance.choice(CITIES) if at % 3 == 2 else row["city"]
        yield f"{name};Association;{person};contact{at}@liste.fr;06 12 34 56 {at:02};{city}"


def directory(path, organisations):
    """A store with one event, and people in a fifth of its organisations; returns the event's key."""
    store = open_store(path, author="Nina")
    with store.work("event-add", name="Soirée") as work:
        event = add_event(work, kind="speed_dating", title="Soirée").id
    chance = random.Random(3)
    with store.work("import") as work:
        keys = work.add_many(Organisation, organisations)
        people = [
            {
                "first_name": chance.choice(FIRST),
                "last_name": chance.choice(LAST),
                "email": f"p{at}@exemple.fr",
            }
            for at in range(len(keys) // 5)
        ]
        roles = zip(work.add_many(Person, people), keys[::5], strict=False)
        work.add_many(Role, [{"person_id": one, "organisation_id": other} for one, other in roles])
    store.close()
    return event


def door(store, event, *options):
    """Seconds and MiB of one import, from nothing."""
    command = [sys.executable, "-m", "envies_desktop", "import", "list.csv", "--store", store.name]
    done = subprocess.Popen(
        [*command, "--event", str(event), *options],
        cwd=store.parent, stdout=subprocess.DEVNULL, env=os.environ | {"PYTHONPATH": str(Path.cwd())},
    )  # fmt: skip
    _, status, used = os.wait4(done.pid, 0)
    assert status == 0, status
    return used.ru_maxrss / 1024


def doors(folder):
    """The preview, then the import itself, each on copies of both stores."""
    rows = list(brought())
    events = {
        name: directory(folder / name, rows[:many]) for name, many in (("small.db", SMALL), ("big.db", ROWS))
    }
    (folder / "list.csv").write_text("\n".join([HEADER, *listed()]), encoding="utf-8")
    for what, options in (("a preview", ("--dry-run",)), ("an import", ())):
        spent = {name: [] for name in events}
        memory = {name: [] for name in events}
        for _ in range(TURNS):
            for name, event in events.items():
                used = folder / f"used-{name}"
                shutil.copy(folder / name, used)
                spent[name].append(clock(lambda: memory[name].append(door(used, event, *options))))
        seconds = {name: statistics.median(found) for name, found in spent.items()}
        show(f"{what} of {PEOPLE} people, {ROWS} organisations", seconds["big.db"], seconds["small.db"])
        more = statistics.median(memory["big.db"]) - statistics.median(memory["small.db"])
        print(f"  {seconds['big.db'] - seconds['small.db']:+.2f} s, {more:+.0f} MiB", flush=True)


def costs(folder):
    """Imports with and without keys, alternated."""
    rows, learner = list(brought()), recognition.Learner
    known = learner.add, learner.write
    spent = {True: [], False: []}
    for turn in range(IMPORTS):
        for kept in (True, False):
            learner.add, learner.write = known if kept else (lambda *_: None, lambda *_: None)
            store = open_store(folder / f"{turn}-{kept}.db", author="Nina")
            with store.work("import") as work:
                spent[kept].append(clock(work.add_many, Organisation, rows))
            store.close()
    learner.add, learner.write = known
    show(f"import of {ROWS} rows with their keys", min(spent[True]), min(spent[False]))


def main():
    """Print each ratio to its floor."""
    with tempfile.TemporaryDirectory() as folder:
        costs(Path(folder))
        doors(Path(folder))


if __name__ == "__main__":
    main()
