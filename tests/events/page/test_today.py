"""The first page: where to begin, what comes next, the demonstration."""

import datetime as dt

from PySide6.QtCore import Qt

from envies_desktop.activity import Figure
from envies_desktop.demo.page.bar import DemoBar
from envies_desktop.events.actions import add_event
from envies_desktop.events.dialogs.event import NewEvent
from envies_desktop.events.page.next_step import alerts, countdown, next_step
from envies_desktop.events.page.today import in_order
from envies_desktop.events.queries import card_of, event_rows
from envies_desktop.speed_dating.actions import add_speed_dating, change_setup

LEFT = Qt.MouseButton.LeftButton
TODAY = dt.date(2026, 11, 23)


def events(desk):
    with desk.store.read() as session:
        return event_rows(session)


def test_empty_store_offers_three_ways_to_begin(window):
    welcome = window.current.welcome
    assert window.current.name == "today"
    assert [welcome.ways[name].text() for name in ("demo", "import", "create")] == [
        "Voir la démonstration",
        "Importer une liste…",
        "Créer un événement",
    ]


def test_demonstration_comes_in_and_goes_out_whole(desk, window, qtbot):
    qtbot.mouseClick(window.current.welcome.ways["demo"], LEFT)
    qtbot.waitUntil(lambda: len(events(desk)) == 19, timeout=20_000)
    qtbot.waitUntil(lambda: window.current.next is not None)
    bar = window.current.findChild(DemoBar)
    qtbot.waitUntil(bar.banner.isVisible)
    assert bar.banner.words.text().startswith("Données de démonstration\u00a0: 19 événements d’exemple")
    qtbot.mouseClick(bar.out, LEFT)
    qtbot.waitUntil(lambda: events(desk) == [], timeout=20_000)
    qtbot.waitUntil(lambda: not bar.banner.isVisible())
    desk.undo()
    assert len(events(desk)) == 19


def test_create_button_makes_an_event_and_opens_its_rounds(desk, window, qtbot, during):
    def fill(dialog):
        assert isinstance(dialog, NewEvent)
        qtbot.keyClicks(dialog.form.title, "Alliances")
        qtbot.mouseClick(dialog.go, LEFT)

    failures = during(fill)
    qtbot.mouseClick(window.current.welcome.ways["create"], LEFT)
    assert failures == []
    assert [row.title for row in events(desk)] == ["Alliances"]
    assert (window.current.name, window.current.view.tabs.name()) == ("events", "schedule")


def test_next_step_follows_the_work(desk, event):
    kind, plain = desk.activities.kind("speed_dating"), desk.activities.kind("rencontre")
    good, stale = Figure("3 / 3", "vœux", tone="good"), Figure("3 / 3", "vœux", tone="bad")
    with desk.store.read() as session:
        card = card_of(session, event, desk.activities)
    assert next_step(card, kind, None).text.endswith("faites le plan des rencontres.")
    assert next_step(card, kind, stale).text.endswith("replanifiez.")
    assert next_step(card, kind, good).tab == "documents"
    assert next_step(card, plain, None).tab == "documents"
    with desk.store.work("event-add", name="Vide") as work:
        empty = add_speed_dating(work, title="Vide", date=TODAY).id
        draft = add_speed_dating(work, title="Sans date").id
    with desk.store.read() as session:
        assert next_step(card_of(session, empty, desk.activities), kind, None).tab == "participants"
        assert next_step(card_of(session, draft, desk.activities), kind, None).tab == "schedule"


def test_alerts_name_what_would_go_wrong(desk, event):
    with desk.store.work("event-change", name="Soirée") as work:
        change_setup(work, event_id=event, rounds=12, round_minutes=20)
    with desk.store.read() as session:
        said = alerts(card_of(session, event, desk.activities), desk.activities.kind("speed_dating"), TODAY)
    assert len(said) == 2
    assert said[0].startswith("Les tours finissent à")
    assert "plus de tours (12) que de partenaires" in said[1]


def test_plan_is_shown_a_moment_after_the_page(desk, window, event, qtbot):
    window.open_page("today")
    qtbot.waitUntil(lambda: window.current.next is not None)
    made = window.current.next
    qtbot.waitUntil(lambda: "pas encore de plan" in made.plan_card.accessibleName(), timeout=10_000)


def test_next_step_button_goes_there(desk, window, event, qtbot):
    window.open_page("today")
    qtbot.waitUntil(lambda: window.current.next is not None)
    qtbot.mouseClick(window.current.next.go, LEFT)
    assert (window.current.name, window.current.view.event_id) == ("events", event)
    assert window.current.view.tabs.name() == "plan"


def test_coming_events_before_unfinished_ones_before_the_past(desk):
    with desk.store.work("event-add", name="Plusieurs") as work:
        for title, day, status in (
            ("Passé", dt.date(2018, 1, 1), "termine"),
            ("Ouvert", dt.date(2018, 2, 1), "ouvert"),
            ("Plus tard", dt.date(2031, 1, 1), "brouillon"),
            ("Bientôt", dt.date(2030, 1, 1), "brouillon"),
        ):
            add_event(work, kind="atelier", title=title, date=day, status=status)
    ordered = [row.title for row in in_order(list(events(desk)), TODAY)]
    assert ordered == ["Bientôt", "Plus tard", "Ouvert", "Passé"]


def test_countdown_as_people_say_it():
    days = (
        None,
        TODAY,
        dt.date(2026, 11, 24),
        dt.date(2026, 12, 5),
        dt.date(2026, 11, 20),
        dt.date(2018, 3, 15),
    )
    assert [countdown(day, TODAY) for day in days] == [
        "En préparation",
        "C’est aujourd’hui",
        "C’est demain",
        "Dans 12 jours",
        "Il y a 3 jours",
        "Date passée",
    ]
