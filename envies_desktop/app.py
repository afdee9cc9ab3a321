"""The composition root: opens the store, lists the activities, shows the window.

It knows everyone; nobody knows it. What a start does not need is imported when it is first used, and Qt's
windows only once it is known that one can be shown.
"""

import gc
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from envies_desktop import i18n
from envies_desktop.activity import Activities, Activity, load
from envies_desktop.desk.entries import ENTRIES
from envies_desktop.desk.platform import display_problem, has_display
from envies_desktop.refused import Refused
from envies_desktop.settings import Settings, data_folder, default_store, load_settings, save_settings

if TYPE_CHECKING:
    from envies_desktop.desk.application import Application
    from envies_desktop.desk.page import Desk
    from envies_desktop.desk.single import Single
    from envies_desktop.desk.window import Window
    from envies_desktop.store.engine import Store

__all__ = [
    "ACTIVITIES",
    "has_display",
    "import_models",
    "make_desk",
    "make_window",
    "run_window",
]

HOUSE = Activity(
    name="house",
    sentences=(
        "envies_desktop.cli.wording",
        "envies_desktop.store.wording",
        "envies_desktop.desk.wording",
        "envies_desktop.intake.wording",
        "envies_desktop.paper.wording",
    ),
    entries=ENTRIES,
    pictures="envies_desktop.desk.pictures:pictures",
)
"""What is there whatever the activities are."""

ACTIVITIES = Activities(
    (
        HOUSE,
        load("envies_desktop.directory.activity:ACTIVITY"),
        load("envies_desktop.events.activity:ACTIVITY"),
        load("envies_desktop.live.activity:ACTIVITY"),
        load("envies_desktop.diagnostics.activity:ACTIVITY"),
        load("envies_desktop.partnerships.activity:ACTIVITY"),
        load("envies_desktop.speed_dating.activity:ACTIVITY"),
        load("envies_desktop.open_forum.activity:ACTIVITY"),
        load("envies_desktop.workshops.activity:ACTIVITY"),
        load("envies_desktop.sharing.activity:ACTIVITY"),
        load("envies_desktop.demo.activity:ACTIVITY"),
    )
)
"""All that the program can do, lowest first: one folder and one line here are a new activity."""

SETTLE_AFTER = 100
"""Milliseconds after the window is shown: what nobody waits for."""

LATER_AFTER = 2000
"""Milliseconds after the window is shown: what may wait until the first page was seen."""

AtDesk = Callable[["Desk"], object]


def import_models() -> None:
    """Make every mapped class known before the store is opened."""
    ACTIVITIES.import_models()


def make_desk(store: "Store", settings: Settings) -> "Desk":
    """The desk that pages work at."""
    from envies_desktop.desk.page import Desk
    from envies_desktop.desk.tasks import Tasks

    return Desk(store=store, settings=settings, tasks=Tasks(), activities=ACTIVITIES)


def make_window(desk: "Desk", *, back: bool = False) -> "Window":
    """The window on its first page, or `back` where one was when it was last closed."""
    from envies_desktop.desk.window import Window

    entries = desk.activities.entries()
    window = Window(desk, entries)
    if back:
        window.come_back(entries[0].name)
    else:
        window.open_page(entries[0].name)
    return window


def run_window(
    address: str | Path | None = None, *, before: AtDesk | None = None, then: AtDesk | None = None
) -> int:
    """Show the window on a store (the settings' one if left out) until it is closed; the exit status.

    `before(desk)` is called before its first page is made, `then(desk)` once it is shown.
    """
    if problem := display_problem():
        sys.stderr.write(problem + "\n")
        return 1
    gc.disable()  # the collector takes over once the window is painted
    settings = load_settings()
    wanted = address or default_store(settings)
    # PySide6 reads the source of every module that is imported after it: what needs no Qt comes first.
    import_models()
    load("envies_desktop.store.engine:open_store")
    from envies_desktop.desk.application import Application
    from envies_desktop.desk.single import Single

    application = Application(settings, i18n.language())
    single = Single(wanted)
    if not single.first and single.raise_first():
        return 0
    try:
        return _at_work(application, single, wanted, settings, before, then)
    finally:
        single.close()
        application.end()


def _at_work(
    application: "Application", single: "Single", wanted: str | Path, settings: Settings,
    before: AtDesk | None, then: AtDesk | None,
) -> int:  # fmt: skip
    from PySide6.QtCore import QTimer

    from envies_desktop.desk import moving
    from envies_desktop.desk.collector import Collector
    from envies_desktop.desk.logs import Diary
    from envies_desktop.desk.opening import opened
    from envies_desktop.desk.settling import settle
    from envies_desktop.store.engine import open_store
    from envies_desktop.store.migrating import Waiting, at_once

    def open_at(at: str | Path, /, *, waiting: Waiting = at_once) -> "Store":
        return open_store(at, author=settings.author, device=settings.device, waiting=waiting)

    store = opened(open_at, wanted, ACTIVITIES.explain)
    if store is None:
        return 1
    if store.held:
        store = moving.here(store, open_at, data_folder(), ACTIVITIES.explain)
        if store is None:
            return 0
        if not store.held:
            settings = replace(settings, store=store.address)
            with suppress(Refused):  # it is there, and can be chosen at the next start
                save_settings(settings)
            single.follow(store.address)
    desk = make_desk(store, settings)
    diary = Diary(lambda error: _warn(desk, error))
    try:
        if before is not None:
            before(desk)
        window = make_window(desk, back=then is None)
        application.follow(window)
        window.show()
        collector = Collector(lambda: bool(desk.tasks.running), window)
        QTimer.singleShot(SETTLE_AFTER, window, lambda: settle(window, single, desk.activities.warm()))
        QTimer.singleShot(SETTLE_AFTER, window, lambda: _each("resume", desk))
        QTimer.singleShot(LATER_AFTER, window, lambda: _each("later", desk))
        if then is not None:
            then(desk)
        status = application.qt.exec()
        collector.stop()
        return status
    finally:
        diary.close()
        desk.close()
        desk.backups.at_close()
        store.close()


def _each(moment: str, desk: "Desk") -> None:
    for gesture in desk.activities.named(moment):
        gesture(desk)


def _warn(desk: "Desk", error: BaseException | None) -> None:
    """What nobody caught, as a sentence: its own where it has one."""
    told = error if isinstance(error, Refused) else Refused("desk-surprise")
    desk.warn(ACTIVITIES.explain(told), "bad")
