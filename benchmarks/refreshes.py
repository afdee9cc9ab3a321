"""How many panels read the store again after each gesture, on the demonstration with its plan.

Too few, and a screen is wrong; too many, and a gesture costs more than it must. Typical gestures on the tabs
of an event, in the directory and in a diagnostic, each with the panels that are on the screen then.
"""

import datetime as dt
import os
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import UUID

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import sqlalchemy as sa
from PySide6.QtTest import QTest

from envies_desktop import app
from envies_desktop.demo.actions import bring_demo
from envies_desktop.demo.queries import demo_event
from envies_desktop.desk.application import Application
from envies_desktop.desk.page import Panel
from envies_desktop.diagnostics import actions as diagnostics
from envies_desktop.diagnostics.reading import shipped_documents
from envies_desktop.directory import actions as directory
from envies_desktop.events import actions as events
from envies_desktop.live.actions import clock
from envies_desktop.live.instants import Watch
from envies_desktop.settings import Settings
from envies_desktop.speed_dating import actions as dating
from envies_desktop.speed_dating.actions import change_setup, set_wishes
from envies_desktop.speed_dating.doors.planning import plan_event
from envies_desktop.speed_dating.model import Meeting
from envies_desktop.speed_dating.queries.people import seated_rows
from envies_desktop.speed_dating.queries.timetable import evening_timetable
from envies_desktop.store.engine import Store, open_store
from envies_desktop.store.work import Work

FORMER = 27
"""Refreshes of all these gestures when each panel named its tables by hand."""
WAIT = 700
"""Milliseconds: everything that waits until a page is painted has read by then."""

Gesture = Callable[[Work], object]


def counted(counts: Counter[str]) -> None:
    """From now on each refresh of a panel is counted."""
    waiting: list[type[Panel]] = [Panel]
    while waiting:
        cls = waiting.pop()
        waiting += cls.__subclasses__()
        if cls is not Panel and "refresh" in vars(cls):
            cls.refresh = _counting(cls.__name__, cls.refresh, counts)  # type: ignore[method-assign] # counted


def _counting(name: str, refresh: Callable[[Any], None], counts: Counter[str]) -> Callable[[Any], None]:
    def refreshed(panel: Any) -> None:
        counts[name] += 1
        refresh(panel)

    return refreshed


def gestures(store: Store, event_id: UUID, diagnostic_id: UUID) -> list[tuple[str, dict[str, Any], Gesture]]:
    """The page, what it is opened on, and a gesture there."""
    with store.read() as session:
        people = sorted(seated_rows(session, event_id), key=lambda row: row.badge)
        meeting = session.scalars(sa.select(Meeting)).first()
        of_a = [p.id for p in people if p.side == "A"]
        of_b = [p.id for p in people if p.side == "B"]
    one, other = people[0], people[1]
    assert meeting is not None
    assert one.organisation_id is not None
    organisation = one.organisation_id
    now = Watch().now()
    here: dict[str, Any] = {"event_id": event_id}
    at = dt.datetime.now(dt.UTC)
    return [
        ("events", here | {"tab": "schedule"}, lambda w: change_setup(w, event_id=event_id, rounds=5)),
        (
            "events",
            here | {"tab": "schedule"},
            lambda w: events.add_programme_item(w, event_id=event_id, title="Pot"),
        ),
        (
            "events",
            here | {"tab": "participants"},
            lambda w: events.set_status(w, participant_ids=[one.id], status="excuse"),
        ),
        (
            "events",
            here | {"tab": "participants"},
            lambda w: set_wishes(w, participant_id=of_a[1], wished=of_b[:2]),
        ),
        (
            "events",
            here | {"tab": "participants"},
            lambda w: directory.change_person(w, person_id=other.person_id, first_name="Zoé"),
        ),
        (
            "events",
            here | {"tab": "participants"},
            lambda w: events.set_rule(w, a_id=of_a[2], b_id=of_b[2], rule="apart"),
        ),
        ("events", here | {"tab": "plan"}, lambda w: dating.lock_meetings(w, meeting_ids=[meeting.id])),
        (
            "events",
            here | {"tab": "plan"},
            lambda w: directory.change_organisation(w, organisation_id=organisation, name="Zèbre"),
        ),
        (
            "events",
            here | {"tab": "reception"},
            lambda w: events.arrive(w, participant_ids=[other.id], at=at),
        ),
        (
            "events",
            here | {"tab": "live"},
            lambda w: clock.run_clock(w, event_id=event_id, now=now, reader=evening_timetable),
        ),
        (
            "events",
            here | {"tab": "live"},
            lambda w: events.leave(w, participant_ids=[other.id], at=at),
        ),
        (
            "events",
            here | {"tab": "results"},
            lambda w: dating.set_rating(w, event_id=event_id, rater_id=of_a[3], rated_id=of_b[3], value=4),
        ),
        (
            "events",
            here | {"tab": "documents"},
            lambda w: events.change_event(w, event_id=event_id, title="Rencontres"),
        ),
        ("today", {}, lambda w: events.change_event(w, event_id=event_id, place="Mairie")),
        ("today", {}, lambda w: events.set_status(w, participant_ids=[of_a[4]], status="excuse")),
        (
            "directory",
            {"organisation_id": None},
            lambda w: directory.change_organisation(w, organisation_id=organisation, city="Aix"),
        ),
        (
            "directory",
            {"organisation_id": organisation},
            lambda w: directory.change_organisation(w, organisation_id=organisation, phone="0442000000"),
        ),
        (
            "diagnostics",
            {"diagnostic_id": diagnostic_id, "tab": "consents"},
            lambda w: diagnostics.record_consent(
                w, diagnostic_id=diagnostic_id, audience="paa", given=True, name="Anne", partner_id=None
            ),
        ),
        (
            "diagnostics",
            {"diagnostic_id": diagnostic_id, "tab": "plan"},
            lambda w: diagnostics.add_action(w, diagnostic_id=diagnostic_id, text="Écrire"),
        ),
    ]


def main() -> None:
    """One line per gesture, then the sum beside that of the hand-written lists."""
    app.import_models()
    counts: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as folder:
        store = open_store(Path(folder) / "envies.db", author="Anne")
        bring_demo(store, app.ACTIVITIES)
        event_id = demo_event()
        plan_event(store, event_id)
        with store.work("organisation-add", name="x") as work:
            whom = directory.add_organisation(work, name="Azoth bis", kind="association").id
        with store.work("diagnostic-open", name="x") as work:
            key = diagnostics.open_diagnostic(
                work,
                document=next(iter(shipped_documents().values())),
                opened_on=dt.date(2026, 11, 26),
                organisation_id=whom,
            ).id
        Application(Settings(), "fr")
        desk = app.make_desk(store, Settings(author="Anne"))
        window = app.make_window(desk)
        window.resize(1366, 768)
        window.show()
        QTest.qWait(WAIT)
        total = Counter[str]()
        planned = gestures(store, event_id, key)
        for page, target, _ in planned:  # everything is imported once, then counted
            window.open_page(page, **target)
            QTest.qWait(WAIT)
        counted(counts)
        for page, target, gesture in planned:
            window.open_page(page, **target)
            QTest.qWait(WAIT)
            counts.clear()
            with store.work("gesture") as work:
                gesture(work)
            QTest.qWait(WAIT)
            total += counts
            print(f"{page:12} {target.get('tab', ''):12} {sum(counts.values())}  {dict(counts)}")
        count = sum(total.values())
        print(f"{count} refreshes for {len(planned)} gestures, {FORMER} with hand-written lists:", end=" ")
        print(f"ratio {count / FORMER:.2f} (goal 2.00)")
        desk.close()
        store.close()


if __name__ == "__main__":
    main()
    sys.stdout.flush()
    os._exit(0)  # Qt's own threads are not what is measured
