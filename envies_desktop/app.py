"""The composition root: opens the store, lists the pages, hands them their tabs, shows the window.

It knows everyone; nobody knows it. What a start does not need is imported when it is first used, and Qt's
windows only once it is known that one can be shown.
"""

import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from envies_desktop import i18n, wording
from envies_desktop.desk.platform import display_problem, has_display
from envies_desktop.i18n import tr
from envies_desktop.refused import Refused
from envies_desktop.settings import Settings, data_folder, load_settings

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
    from sqlalchemy.orm import Session

    from envies_desktop.desk.application import Application
    from envies_desktop.desk.page import Desk, Page, Place, Tab
    from envies_desktop.desk.single import Single
    from envies_desktop.desk.window import Window
    from envies_desktop.store.engine import Store

__all__ = ["default_store", "has_display", "import_models", "make_desk", "make_window", "pages", "run_window"]

MODELS = ("directory.model", "events.model", "speed_dating.model")
"""The rooms whose mapped classes make the store."""

PAGES = (
    "events.page.today:TodayPage",
    "events.page.events:EventsPage",
    "events.page.kinds:SpeedDatingPage",
    "directory.page.page:DirectoryPage",
    "desk.settings_page:SettingsPage",
    "desk.help_page:HelpPage",
)
"""The pages of the navigation, in their order."""

WARM = ("envies_desktop.speed_dating.planner",)
"""What the process that thinks imports while nobody waits for it."""


def import_models() -> None:
    """Make every mapped class known before the store is opened."""
    for room in MODELS:
        import_module(f"envies_desktop.{room}")


def default_store(settings: Settings) -> str | Path:
    """The store of the window when no other is named."""
    return settings.store or data_folder() / "envies.db"


def pages() -> list[type["Page"]]:
    """The classes of PAGES."""
    found = []
    for place in PAGES:
        room, name = place.split(":")
        found.append(getattr(import_module(f"envies_desktop.{room}"), name))
    return found


def tabs(kind: str) -> Sequence["Tab"]:
    """The tabs of a record of this kind, in the order of the work: what lower rooms cannot know."""
    from envies_desktop.desk.page import Tab

    if kind == "today":
        return (Tab(title=lambda: tr("Démonstration"), name="demo", build=_demo_bar),)
    documents = Tab(title=lambda: tr("Documents"), name="documents", build=_documents)
    if kind == "speed_dating":
        from envies_desktop.speed_dating.page.plan_panel import PlanPanel

        return (Tab(title=lambda: tr("Plan"), name="plan", build=PlanPanel), documents)
    if kind == "organisation":
        from envies_desktop.events.page.organisation import OrganisationEvents

        return (Tab(title=lambda: tr("Événements"), name="events", build=OrganisationEvents),)
    return (documents,)


def _documents(desk: "Desk", event_id: UUID) -> "QWidget":
    from envies_desktop.documents import documents_for, gather, print_kit
    from envies_desktop.events.page.documents import DocumentsPanel, Press

    return DocumentsPanel(desk, event_id, Press(documents_for, gather, print_kit))


def _demo_bar(desk: "Desk", nothing: UUID) -> "QWidget":
    from envies_desktop import demo
    from envies_desktop.events.page.demo_bar import DemoBar, Show

    return DemoBar(desk, Show(demo.bring_demo, demo.remove_demo, demo.has_demo))


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
        places=places,
    )


def make_window(desk: "Desk") -> "Window":
    """The window on its first page."""
    from envies_desktop.desk.window import Window

    classes = pages()
    window = Window(desk, classes)
    window.open_page(classes[0].name)
    return window


def run_window(address: str | Path | None = None) -> int:
    """Show the window on a store (the settings' one if left out) until it is closed; the exit status."""
    if problem := display_problem():
        sys.stderr.write(problem + "\n")
        return 1
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
        QTimer.singleShot(0, lambda: settle(window, single, WARM))
        return application.qt.exec()
    finally:
        diary.close()
        desk.close()
        store.close()
