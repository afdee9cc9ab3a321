"""How long the window's event loop stands still while an event of 300 + 300 is planned from its tab.

From the click to the plan on the board: reading the event, planning in another process, saving, reading the
plan, drawing it. The floor is the longest gap of the same loop, for as long, with nothing to do.
"""

import os
import sys
import tempfile
import time
from itertools import pairwise
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, Qt, QTimer

from benchmarks.instances import NAMED
from envies_desktop import app
from envies_desktop.desk import theme
from envies_desktop.desk.application import Application
from envies_desktop.desk.collector import Collector
from envies_desktop.settings import Settings
from envies_desktop.store.base import new_id
from envies_desktop.store.engine import open_store


def fill(store):
    """The instance s300 as an event: people, organisations, wishes."""
    from envies_desktop.directory.model import Organisation, Person
    from envies_desktop.events.model import Participant
    from envies_desktop.speed_dating.actions import add_speed_dating
    from envies_desktop.speed_dating.model import Delegation, Wish

    instance = NAMED["s300"]()
    people = instance["participants"]
    ids = [(new_id(), new_id(), new_id()) for _ in people]
    with store.work("event-add", title="300 + 300") as work:
        event = add_speed_dating(
            work, title="300 + 300", rounds=instance["rounds"], tables=instance["tables"]
        )
        work.session.flush()
        places = [{"id": o, "name": f"Organisation {k}"} for k, (o, _, _) in enumerate(ids)]
        work.add_many(Organisation, places)
        work.add_many(Person, [{"id": p, "last_name": f"Personne {k}"} for k, (_, p, _) in enumerate(ids)])
        work.add_many(
            Participant,
            [
                {"id": i, "event_id": event.id, "person_id": p, "organisation_id": o, "badge": k + 1}
                for k, (o, p, i) in enumerate(ids)
            ],
        )
        sides = [("A" if person["side"] == "association" else "B") for person in people]
        work.add_many(
            Delegation, [{"id": i, "side": side} for (_, _, i), side in zip(ids, sides, strict=True)]
        )
        wishes = [(k, w, rank) for k, p in enumerate(people) for rank, w in enumerate(p["wishes"], 1)]
        work.add_many(
            Wish,
            [
                {"event_id": event.id, "wisher_id": ids[k][2], "wished_id": ids[w][2], "rank": rank}
                for k, w, rank in wishes
            ],
        )
        return event.id


def gaps(begin, seconds=None):
    """The beats of the loop while `begin(quit)` does its work: (longest gaps, whole time), in seconds."""
    loop, beats = QEventLoop(), [time.perf_counter()]
    pulse = QTimer(interval=1, timerType=Qt.TimerType.PreciseTimer)
    pulse.timeout.connect(lambda: beats.append(time.perf_counter()))
    pulse.start()
    begin(loop.quit)
    loop.exec()
    found = sorted((b - a for a, b in pairwise(beats)), reverse=True)
    return found[:3], beats[-1] - beats[0]


def main() -> None:
    from envies_desktop.speed_dating.page.plan_panel import PlanPanel

    app.import_models()
    with tempfile.TemporaryDirectory() as folder:
        store = open_store(Path(folder) / "envies.db")
        event_id = fill(store)
        Application(Settings(), "fr")
        theme.apply("light", 100)
        desk = app.make_desk(store, Settings())
        panel = PlanPanel(desk, event_id)
        panel.resize(1100, 700)
        Collector(lambda: True, panel)
        gaps(lambda leave: (panel.shown.connect(leave), panel.show()))

        def plan(leave) -> None:
            panel.shown.connect(leave)
            panel.planning.start("fair")

        gaps(plan)
        worst, seconds = gaps(plan)
        floor, _ = gaps(lambda leave: QTimer.singleShot(round(seconds * 1000), leave))
        said = ", ".join(f"{gap * 1000:.0f}" for gap in worst)
        print(f"300+300 from click to board in {seconds:.2f} s: longest stalls {said} ms (goal 50),", end=" ")
        print(f"idle loop {floor[0] * 1000:.1f} ms, ratio {worst[0] / floor[0]:.1f}")
        desk.close()
        store.close()


if __name__ == "__main__":
    main()
    sys.stdout.flush()
    os._exit(0)  # Qt's own threads are not what is measured
