"""A list of 22 people where the directory has 100,000 organisations: its preview by the door, its acceptance.

The floor: the same on a store whose directory is small, in the same run, alternated. What is accepted is the
work alone: the backup before it is as long as the store is large (see `benchmarks.store`). And what the keys
by which records are recognised cost an import: the same rows with and without them.
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

from benchmarks.store import CITIES, ENDINGS, ROWS, WORDS, brought, show
from envies_desktop.directory.model import Organisation, Person, Role
from envies_desktop.speed_dating.actions.setup import add_speed_dating
from envies_desktop.store import recognition
from envies_desktop.store.engine import open_store

PEOPLE, SMALL, TURNS, IMPORTS = 22, 50, 5, 4
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
        event = add_speed_dating(work, title="Soirée").id
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


def copied(store):
    """Another store of the same content, so that each run begins alike."""
    used = store.with_name("used.db")
    for suffix in ("-wal", "-shm"):
        used.with_name(used.name + suffix).unlink(missing_ok=True)
    shutil.copy(store, used)
    return used


def preview(store, event):
    """Seconds and MiB of a preview by the door, from nothing."""
    command = [sys.executable, "-m", "envies_desktop", "import", "list.csv", "--store", copied(store).name]
    start = time.perf_counter()
    done = subprocess.Popen(
        [*command, "--event", str(event), "--dry-run"],
        cwd=store.parent, stdout=subprocess.DEVNULL, env=os.environ | {"PYTHONPATH": str(Path.cwd())},
    )  # fmt: skip
    _, status, spent = os.wait4(done.pid, 0)
    assert status == 0, status
    return time.perf_counter() - start, spent.ru_maxrss / 1024


ACCEPTING = """
import resource, sys, time, uuid
from pathlib import Path
from envies_desktop.app import ACTIVITIES
from envies_desktop.events.exchange import apply_import, preview_participants
from envies_desktop.intake.reader import read_table
from envies_desktop.store.engine import open_store
ACTIVITIES.import_models()
sheet, store = read_table(Path("list.csv")), open_store(sys.argv[1], author="Nina")
with store.read() as session:
    looked = preview_participants(session, uuid.UUID(sys.argv[2]), sheet, ACTIVITIES)
start = time.perf_counter()
with store.work("import-participants", name="list.csv") as work:
    assert apply_import(work, looked, ACTIVITIES).added == len(looked.lines)
print(time.perf_counter() - start, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
store.close()
"""


def acceptance(store, event):
    """Seconds of the work that writes what was previewed, and MiB of the process."""
    command = [sys.executable, "-c", ACCEPTING, copied(store).name, str(event)]
    environment = os.environ | {"PYTHONPATH": str(Path.cwd())}
    done = subprocess.run(command, cwd=store.parent, check=True, capture_output=True, env=environment)
    seconds, memory = map(float, done.stdout.split())
    return seconds, memory


def lists(folder):
    """The preview, then the acceptance, in both stores in turn."""
    rows = list(brought())
    sizes = {folder / "small.db": SMALL, folder / "big.db": ROWS}
    events = {store: directory(store, rows[:many]) for store, many in sizes.items()}
    (folder / "list.csv").write_text("\n".join([HEADER, *listed()]), encoding="utf-8")
    for what, run in (("a preview by its door", preview), ("its acceptance", acceptance)):
        found = {store: [] for store in events}
        for _ in range(TURNS):
            for store, event in events.items():
                found[store].append(run(store, event))
        (floor, least), (spent, most) = (
            map(statistics.median, zip(*runs, strict=True)) for runs in found.values()
        )
        show(f"{what}, {PEOPLE} people, {ROWS} organisations", spent, floor)
        print(f"  {spent - floor:+.2f} s, {most - least:+.0f} MiB", flush=True)


def costs(folder):
    """Imports with and without keys, alternated: what the processor spends, for disks differ."""
    rows, learner = list(brought()), recognition.Learner
    known = learner.add, learner.write
    spent = {True: [], False: []}
    for turn in range(IMPORTS):
        for kept in (True, False):
            learner.add, learner.write = known if kept else (lambda *_: None, lambda *_: None)
            store = open_store(folder / f"{turn}-{kept}.db", author="Nina")
            with store.work("import") as work:
                start = time.process_time()
                work.add_many(Organisation, rows)
                spent[kept].append(time.process_time() - start)
            store.close()
    learner.add, learner.write = known
    show(f"import of {ROWS} rows with their keys", min(spent[True]), min(spent[False]), "s of processor")


def main():
    """Print each ratio to its floor."""
    with tempfile.TemporaryDirectory() as folder:
        costs(Path(folder))
        lists(Path(folder))


if __name__ == "__main__":
    main()
