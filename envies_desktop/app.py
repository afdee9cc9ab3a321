"""The composition root: opens the store, lists the pages, hands them their tabs, shows the window.

It knows everyone; nobody knows it. What a start does not need is imported when it is first used, and Qt's
windows only once it is known that one can be shown.
"""

import gc
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from envies_desktop import handing, i18n, wording
from envies_desktop.desk.entry import Entry
from envies_desktop.desk.platform import display_problem, has_display
from envies_desktop.i18n import tr
from envies_desktop.live.instants import Watch
from envies_desktop.refused import Refused
from envies_desktop.settings import Settings, data_folder, load_settings, save_settings
from envies_desktop.stages import Stages

if TYPE_CHECKING:
    from envies_desktop.desk.application import Application
    from envies_desktop.desk.page import Desk
    from envies_desktop.desk.single import Single
    from envies_desktop.desk.window import Window
    from envies_desktop.store.engine import Store

__all__ = ["PAGES", "default_store", "has_display", "import_models", "make_desk", "make_window", "run_window"]

MODELS = (
    "directory.model",
    "events.model",
    "diagnostics.model",
    "partnerships.model",
    "speed_dating.model",
)
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
        "diagnostics",
        lambda: tr("Diagnostics"),
        "clipboard-list",
        "accompagner",
        "envies_desktop.diagnostics.page.page:DiagnosticsPage",
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

PROMISES_AFTER = 2000
"""Milliseconds after the window is shown: what the notice promised and whose day has come."""

WARM = ("envies_desktop.speed_dating.planner.planning", "highspy")
"""What the process that thinks imports while nobody waits for it."""


Then = Callable[["Desk", Stages], object]


def import_models() -> None:
    """Make every mapped class known before the store is opened."""
    for room in MODELS:
        import_module(f"envies_desktop.{room}")


def default_store(settings: Settings) -> str | Path:
    """The store of the window when no other is named."""
    return settings.store or data_folder() / "envies.db"


def make_desk(store: "Store", settings: Settings, stages: Stages | None = None) -> "Desk":
    """The desk that pages work at; evenings are led on `stages` (in real time unless others are given)."""
    from envies_desktop.desk.page import Desk, Voice
    from envies_desktop.desk.tasks import Tasks

    return Desk(
        store=store,
        settings=settings,
        tasks=Tasks(),
        voice=Voice(wording.sentence, wording.explain),
        tabs=handing.tabs_by_kind(stages or Stages()),
        cards=handing.cards,
        places=handing.places,
        groups=handing.groups(),
    )


def make_window(desk: "Desk", *, back: bool = False) -> "Window":
    """The window on its first page, or `back` where one was when it was last closed."""
    from envies_desktop.desk.window import Window

    window = Window(desk, PAGES)
    if back:
        window.come_back(PAGES[0].name)
    else:
        window.open_page(PAGES[0].name)
    return window


def run_window(
    address: str | Path | None = None, *, watch: Watch | None = None, then: Then | None = None
) -> int:
    """Show the window on a store (the settings' one if left out) until it is closed; the exit status.

    `watch` tells evenings the time (another pace for a rehearsal); `then(desk, stages)` once it is shown.
    """
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
        return _at_work(application, single, wanted, settings, watch, then)
    finally:
        single.close()
        application.end()


def _at_work(
    application: "Application", single: "Single", wanted: str | Path, settings: Settings,
    watch: Watch | None, then: Then | None,
) -> int:  # fmt: skip
    from PySide6.QtCore import QTimer

    from envies_desktop.desk import moving
    from envies_desktop.desk.collector import Collector
    from envies_desktop.desk.logs import Diary
    from envies_desktop.desk.opening import opened
    from envies_desktop.desk.settling import settle
    from envies_desktop.store.engine import open_store

    import_models()

    def open_at(at: str | Path) -> "Store":
        return open_store(at, author=settings.author, device=settings.device)

    store = opened(open_at, wanted, wording.explain)
    if store is None:
        return 1
    if store.held:
        store = moving.here(store, open_at, data_folder(), wording.explain)
        if store is None:
            return 0
        if not store.held:
            settings = replace(settings, store=store.address)
            with suppress(Refused):  # it is there, and can be chosen at the next start
                save_settings(settings)
            single.follow(store.address)
    stages = Stages(watch)
    desk = make_desk(store, settings, stages)
    diary = Diary(lambda error: _warn(desk, error))
    try:
        window = make_window(desk, back=then is None)
        desk.stay.append(stages.why_stay)
        application.follow(window)
        window.show()
        collector = Collector(lambda: bool(desk.tasks.running), window)
        QTimer.singleShot(SETTLE_AFTER, window, lambda: settle(window, single, WARM))
        QTimer.singleShot(SETTLE_AFTER, window, lambda: stages.resume(desk))
        QTimer.singleShot(PROMISES_AFTER, window, lambda: handing.forget_needs(desk))
        if then is not None:
            then(desk, stages)
        status = application.qt.exec()
        collector.stop()
        return status
    finally:
        diary.close()
        stages.close()
        desk.close()
        desk.backups.at_close()
        store.close()


def _warn(desk: "Desk", error: BaseException | None) -> None:
    """What nobody caught, as a sentence: its own where it has one."""
    told = error if isinstance(error, Refused) else Refused("desk-surprise")
    desk.warn(wording.explain(told), "bad")
