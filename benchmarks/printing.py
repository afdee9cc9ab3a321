"""Every sheet of an evening of 120 people on its way to a printer: how long, and how still the window stands.

From the click on "Imprimer le dossier…" to the last file in the hands of `lp` (one of our own, which reads
what it is given): reading the event, making the pages, the dialog, handing over, noting what is on paper. The
floor is the longest gap of the same loop, for as long, with nothing to do.
"""

import datetime as dt
import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QTimer

from benchmarks.stalls import gaps
from envies_desktop import app
from envies_desktop.desk import theme
from envies_desktop.desk.application import Application
from envies_desktop.desk.collector import Collector
from envies_desktop.desk.printing.dialog import PrintDialog
from envies_desktop.events.page.documents import documents_tab
from envies_desktop.settings import Settings
from envies_desktop.speed_dating.actions import add_speed_dating, register
from envies_desktop.speed_dating.doors.planning import plan_event
from envies_desktop.store.engine import open_store

SIDE, ROUNDS, GOAL = 60, 10, 10.0
COMMANDS = {
    "lp": 'for last; do :; done; cat "$last" >/dev/null && echo "request id is Bench-1 (1 file(s))"',
    "lpstat": '[ "$1" = -e ] && echo Bench; exit 0',
    "lpoptions": 'echo "PageSize/Page Size: *A4 A3"; echo "Duplex/Duplex: *None DuplexNoTumble"',
}


def fill(store):
    """Sixty associations, sixty companies, everybody at a table in each of the ten rounds."""
    with store.work("event-add", name="Soirée") as work:
        event = add_speed_dating(
            work, title="Soirée", rounds=ROUNDS, tables=SIDE, date=dt.date(2030, 3, 15),
            start=dt.time(17, 30), end=dt.time(20),
        )  # fmt: skip
        for side, kind in (("A", "association"), ("B", "entreprise")):
            for k in range(SIDE):
                register(
                    work, event_id=event.id, side=side, organisation={"name": f"{side} {k}", "kind": kind},
                    person={"last_name": f"Nom {side} {k}", "first_name": "Ange"},
                )  # fmt: skip
    plan_event(store, event.id, seconds=10)
    return event.id


def install(folder):
    """Commands of our own, first on PATH."""
    for name, script in COMMANDS.items():
        (folder / name).write_text(f"#!/bin/sh\n{script}\n")
        (folder / name).chmod(0o755)
    os.environ["PATH"] = f"{folder}:{os.environ['PATH']}"


def printing(application, panel, pages):
    """What `gaps` begins: a click, every document ticked in the dialog, until the sentence that says it."""

    def begin(leave):
        watch = QTimer(panel, interval=20)

        def look():
            dialog = application.qt.activeModalWidget()
            if isinstance(dialog, PrintDialog):
                for line in dialog.lines:
                    line.wanted.setChecked(True)
                pages.append(sum(file.printed_pages for file in dialog.files()))
                dialog.go.click()
            elif (
                panel.banner.isVisible() and panel.outcome.run is not None and panel.outcome.run.task is None
            ):
                watch.stop()
                leave()

        watch.timeout.connect(look)
        watch.start()
        panel.banner.hide()
        panel.print_kit()

    return begin


def main() -> None:
    """The second time, as everybody prints who has looked at a document before."""
    app.import_models()
    with tempfile.TemporaryDirectory() as folder:
        install(Path(folder))
        store = open_store(Path(folder) / "envies.db")
        event_id = fill(store)
        settings = Settings(privacy_contact="contact@association.example")  # else it is asked for first
        application = Application(settings, "fr")
        theme.apply("light", 100)
        desk = app.make_desk(store, settings)
        panel = documents_tab(desk, event_id)
        panel.resize(1100, 700)
        Collector(lambda: True, panel)
        panel.show()
        pages = []
        gaps(printing(application, panel, pages))
        worst, seconds = gaps(printing(application, panel, pages))
        floor, _ = gaps(lambda leave: QTimer.singleShot(round(seconds * 1000), leave))
        said = ", ".join(f"{gap * 1000:.0f}" for gap in worst)
        print(f"{2 * SIDE} people, {pages[-1]} pages sent in {seconds:.2f} s (goal {GOAL:.0f});", end=" ")
        print(f"longest stalls {said} ms (goal 50), idle loop {floor[0] * 1000:.1f} ms")
        desk.close()
        store.close()


if __name__ == "__main__":
    main()
    sys.stdout.flush()
    os._exit(0)  # Qt's own threads are not what is measured
