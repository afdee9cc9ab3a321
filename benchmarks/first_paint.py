"""How long until the window is painted and its event loop idle, against the barest ORM window.

Both are started as new processes, alternately, on the same display, with the same store: existing and
migrated. The floor is PySide6, one mapped class, one query, one label. Prints the median of each and their
ratio; must reach 2.0, aim 1.6.

    python benchmarks/first_paint.py [--runs 11] [--store PATH]
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

FLOOR = """
import sys, uuid
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
import sqlalchemy as sa
from sqlalchemy import orm

class Base(orm.DeclarativeBase): pass

class Event(Base):
    __tablename__ = "event"
    id: orm.Mapped[uuid.UUID] = orm.mapped_column(primary_key=True)
    title: orm.Mapped[str]

app = QApplication([])
engine = sa.create_engine("sqlite:///" + sys.argv[1])
with orm.Session(engine) as session:
    found = session.scalars(sa.select(Event).order_by(Event.title)).all()
window = QMainWindow()
window.setCentralWidget(QLabel(f"{len(found)}"))
window.resize(1366, 768)
window.show()
{end}
app.exec()
"""

OURS = """
import sys
from envies_desktop import cli
def main():
    from envies_desktop.desk import window as room
    def showEvent(window, event, shown=room.Window.showEvent):
        from PySide6.QtCore import QTimer
        from PySide6.QtWidgets import QApplication
        app = QApplication.instance()
        shown(window, event)
{end}
    room.Window.showEvent = showEvent
from envies_desktop.desk import platform
problem = platform.display_problem
def display_problem():
    import envies_desktop.app as root
    make = root.make_window
    root.make_window = lambda desk, **way: (main(), make(desk, **way))[1]
    return problem()
platform.display_problem = display_problem
sys.exit(cli.main(["--store", sys.argv[1]]))
"""

END = """
def idle():
    import time
    print(time.time(), flush=True)
    app.quit()
QTimer.singleShot(0, lambda: (window.repaint(), QTimer.singleShot(0, idle)))
"""


def seconds(program: str, store: Path, environment: dict[str, str]) -> float:
    """From the start of a new process to its idle event loop."""
    begun = time.time()
    done = subprocess.run(
        [sys.executable, "-c", program, str(store)],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    return float(done.stdout.split()[-1]) - begun


def measure(runs: int, store: Path | None) -> tuple[float, float]:
    """The medians of ours and of the floor."""
    with tempfile.TemporaryDirectory() as folder:
        home = dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"), folder)
        environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ, **home, "XDG_STATE_HOME": folder}
        place = store or Path(folder) / "store.db"
        ours = OURS.replace("{end}", END.replace("\n", "\n        "))
        floor = FLOOR.replace("{end}", END)
        if store is None:
            _fill(place)
        for program in (ours, floor):  # the first start makes the style sheet
            seconds(program, place, environment)
        times: dict[str, list[float]] = {"ours": [], "floor": []}
        for _ in range(runs):
            times["floor"].append(seconds(floor, place, environment))
            times["ours"].append(seconds(ours, place, environment))
    return statistics.median(times["ours"]), statistics.median(times["floor"])


def _fill(place: Path) -> None:
    """A store as a facilitator has it: the demonstration."""
    from envies_desktop import app
    from envies_desktop.demo.actions import bring_demo
    from envies_desktop.store.engine import open_store

    app.import_models()
    store = open_store(place)
    bring_demo(store, app.ACTIVITIES)
    store.close()


def main() -> None:
    """Print the figure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=11)
    parser.add_argument("--store", type=Path, default=None)
    options = parser.parse_args()
    ours, floor = measure(options.runs, options.store)
    print(
        f"first paint and idle loop: {ours / floor:.2f} x the ORM window ({ours:.3f} s against {floor:.3f} s)"
    )


if __name__ == "__main__":
    main()
