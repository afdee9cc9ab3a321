"""A list of 22 people previewed and accepted by its door where the directory has 100,000 organisations.

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
import time
from pathlib import Path

from benchmarks.store import CITIES, ENDINGS, ROWS, WORDS, brought, clock, show
from envies_desktop.directory.model import Organisation, Person, Role
from envies_desktop.events.actions import add_event
from envies_desktop.store import recognition
from envies_desktop.store.engine import open_store

PEOPLE, SMALL, TURNS, IMPORTS = 22, 50, 5, 3
HEADER = "Structure;Type;Prénom;Nom;Mail;Tél;Commune"
FIRST = ("Camille", "Yaël", "Luc", "Zoé", "Ali", "Dominique", "Alix", "Paul", "Inès", "Noé")
LAST = tuple(f"{start}{end}".capitalize() for start in ENDINGS for end in ("", "ot", "in", "ard", "eau"))


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
    """Seconds and MiB of one import, from nothing, on a copy."""
    used = store.with_name("used.db")
    shutil.copy(store, used)
    command = [sys.executable, "-m", "envies_desktop", "import", "list.csv", "--store", used.name]
    start = time.perf_counter()
    done = subprocess.Popen(
        [*command, "--event", str(event), *options],
        cwd=store.parent, stdout=subprocess.DEVNULL, env=os.environ | {"PYTHONPATH": str(Path.cwd())},
    )  # fmt: skip
    _, status, spent = os.wait4(done.pid, 0)
    assert status == 0, status
    return time.perf_counter() - start, spent.ru_maxrss / 1024


def doors(folder):
    """The preview, then the import itself, in both stores in turn."""
    rows = list(brought())
    sizes = {folder / "small.db": SMALL, folder / "big.db": ROWS}
    events = {store: directory(store, rows[:many]) for store, many in sizes.items()}
    (folder / "list.csv").write_text("\n".join([HEADER, *listed()]), encoding="utf-8")
    for what, options in (("a preview", ("--dry-run",)), ("an import", ())):
        found = {store: [] for store in events}
        for _ in range(TURNS):
            for store, event in events.items():
                found[store].append(door(store, event, *options))
        (floor, least), (spent, most) = (
            map(statistics.median, zip(*runs, strict=True)) for runs in found.values()
        )
        show(f"{what} of {PEOPLE} people, {ROWS} organisations", spent, floor)
        print(f"  {spent - floor:+.2f} s, {most - least:+.0f} MiB", flush=True)


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
