"""The composition root: opens the store, lists the pages, hands them their tabs, shows the window.

It knows everyone; nobody knows it. What a start does not need is imported when it is first used, and Qt's
windows only once it is known that one can be shown.
"""

import gc
import sys
from collections.abc import Sequence
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from envies_desktop import i18n, wording
from envies_desktop.desk.entry import Entry
from envies_desktop.desk.platform import display_problem, has_display
from envies_desktop.i18n import tr
from envies_desktop.refused import Refused
from envies_desktop.settings import Settings, data_folder, load_settings

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
    from sqlalchemy.orm import Session

    from envies_desktop.desk.application import Application
    from envies_desktop.desk.page import Card, Desk, Figure, Place, Tab
    from envies_desktop.desk.single import Single
    from envies_desktop.desk.window import Window
    from envies_desktop.store.engine import Store

__all__ = ["PAGES", "default_store", "has_display", "import_models", "make_desk", "make_window", "run_window"]

MODELS = ("directory.model", "events.model", "partnerships.model", "speed_dating.model")
"""The rooms whose mapped classes make the store."""

PAGES = (
    Entry("today", lambda: tr("Aujourd’hui"), "house", "", "envies_desktop.events.page.today:TodayPage"),
    Entry(
        "events",
        lambda: tr("Événements"),
        "calendar-days",
        "animer",
        "envies_desktop.events.page.events:EventsPage",
    ),
    Entry(
        "speed-dating",
        lambda: tr("Speed dating"),
        "heart-handshake",
        "animer",
        "envies_desktop.events.page.kinds:SpeedDatingPage",
    ),
    Entry(
        "directory",
        lambda: tr("Annuaire"),
        "contact-round",
        "accompagner",
        "envies_desktop.directory.page.page:DirectoryPage",
    ),
    Entry(
        "settings",
        lambda: tr("Réglages"),
        "settings",
        "foot",
        "envies_desktop.desk.settings_page:SettingsPage",
        "Ctrl+,",
    ),
    Entry(
        "help", lambda: tr("Aide"), "circle-question-mark", "foot", "envies_desktop.desk.help_page:HelpPage"
    ),
)
"""The pages of the navigation, in their order; each is imported and built when it is first opened."""

SETTLE_AFTER = 100
"""Milliseconds after the window is shown: what nobody waits for."""

WARM = ("envies_desktop.speed_dating.planner",)
"""What the process that thinks imports while nobody waits for it."""


def import_models() -> None:
    """Make every mapped class known before the store is opened."""
    for room in MODELS:
        import_module(f"envies_desktop.{room}")


def default_store(settings: Settings) -> str | Path:
    """The store of the window when no other is named."""
    return settings.store or data_folder() / "envies.db"


def tabs(kind: str) -> Sequence["Tab"]:
    """The tabs of a record of this kind, in the order of the work: what lower rooms cannot know."""
    from envies_desktop.desk.page import Tab

    if kind == "today":
        return (Tab(title=lambda: tr("Démonstration"), name="demo", build=_demo_bar),)
    documents = Tab(title=lambda: tr("Documents"), name="documents", build=_documents)
    if kind == "speed_dating":
        return (Tab(title=lambda: tr("Plan"), name="plan", build=_plan), documents)
    if kind == "organisation":
        return (Tab(title=lambda: tr("Événements"), name="events", build=_organisation_events),)
    return (documents,)


def _plan(desk: "Desk", event_id: UUID) -> "QWidget":
    from envies_desktop.speed_dating.page.plan_panel import PlanPanel

    return PlanPanel(desk, event_id)


def _organisation_events(desk: "Desk", organisation_id: UUID) -> "QWidget":
    from envies_desktop.events.page.organisation import OrganisationEvents

    return OrganisationEvents(desk, organisation_id)


def _documents(desk: "Desk", event_id: UUID) -> "QWidget":
    from envies_desktop.documents import documents_for, gather, pack, print_kit, send
    from envies_desktop.events.page.documents import DocumentsPanel
    from envies_desktop.events.page.press import Courier, Press

    press = Press(documents_for, gather, print_kit, Courier(pack, send))
    return DocumentsPanel(desk, event_id, press)


def _demo_bar(desk: "Desk", nothing: UUID) -> "QWidget":
    from envies_desktop.events.page.demo_bar import DemoBar, Show

    return DemoBar(desk, Show(_bring_demo, _remove_demo, _has_demo))


def cards(kind: str) -> Sequence["Card"]:
    """The figures that higher rooms add to the card of an event of this kind."""
    from envies_desktop.desk.page import Card

    return (Card("plan", _plan_figure),) if kind == "speed_dating" else ()


def _plan_figure(session: "Session", event_id: UUID | None) -> "Figure | None":
    """What the current plan comes to; its tone is "bad" where people changed since."""
    from envies_desktop.speed_dating.page.boards import figures
    from envies_desktop.speed_dating.queries import plan_view

    view = plan_view(session, event_id) if event_id else None
    if view is None:
        return None
    figure = figures(view)[0]
    changed = tr("Les inscriptions ont changé depuis")
    return replace(figure, note=changed, tone="bad") if view.changed else figure


def _bring_demo(store: "Store") -> Any:
    from envies_desktop.demo import bring_demo

    return bring_demo(store)


def _remove_demo(store: "Store") -> Any:
    from envies_desktop.demo import remove_demo

    return remove_demo(store)


def _has_demo(session: "Session") -> bool:
    from envies_desktop.demo import has_demo

    return has_demo(session)


def places(session: "Session", text: str) -> Sequence["Place"]:
    """Where Ctrl+K goes besides the pages: events, then organisations."""
    from envies_desktop.desk.page import Place
    from envies_desktop.directory.model import Organisation
    from envies_desktop.events.model import Event
    from envies_desktop.store.search import find

    events = [
        Place(found.title, tr("Événement"), "events", {"event_id": found.id})
        for found in find(session, Event, text, 15)
    ]
    return events + [
        Place(found.name, tr("Organisation"), "directory", {"organisation_id": found.id})
        for found in find(session, Organisation, text, 25)
    ]


def make_desk(store: "Store", settings: Settings) -> "Desk":
    """The desk that pages work at."""
    from envies_desktop.desk.page import Desk, Voice
    from envies_desktop.desk.tasks import Tasks

    return Desk(
        store=store,
        settings=settings,
        tasks=Tasks(),
        voice=Voice(wording.sentence, wording.explain),
        tabs=tabs,
        cards=cards,
        places=places,
    )


def make_window(desk: "Desk") -> "Window":
    """The window on its first page."""
    from envies_desktop.desk.window import Window

    window = Window(desk, PAGES)
    window.open_page(PAGES[0].name)
    return window


def run_window(address: str | Path | None = None) -> int:
    """Show the window on a store (the settings' one if left out) until it is closed; the exit status."""
    if problem := display_problem():
        sys.stderr.write(problem + "\n")
        return 1
    gc.disable()  # the collector takes over once the window is painted
    settings = load_settings()
    wanted = address or default_store(settings)
    from envies_desktop.desk.application import Application
    from envies_desktop.desk.single import Single

    application = Application(settings, i18n.language())
    single = Single(wanted)
    if not single.first and single.raise_first():
        return 0
    try:
        return _at_work(application, single, wanted, settings)
    finally:
        single.close()
        application.end()


def _at_work(application: "Application", single: "Single", wanted: str | Path, settings: Settings) -> int:
    from PySide6.QtCore import QTimer

    from envies_desktop.desk.collector import Collector
    from envies_desktop.desk.logs import Diary
    from envies_desktop.desk.opening import opened
    from envies_desktop.desk.settling import settle
    from envies_desktop.store.engine import open_store

    import_models()
    store = opened(
        lambda at: open_store(at, author=settings.author, device=settings.device), wanted, wording.explain
    )
    if store is None:
        return 1
    desk = make_desk(store, settings)
    diary = Diary(lambda: desk.warn(wording.explain(Refused("desk-surprise")), "bad"))
    try:
        window = make_window(desk)
        application.follow(window)
        window.show()
        collector = Collector(lambda: bool(desk.tasks.running), window)
        QTimer.singleShot(SETTLE_AFTER, window, lambda: settle(window, single, WARM))
        status = application.qt.exec()
        collector.stop()
        return status
    finally:
        diary.close()
        desk.close()
        store.close()
