"""The window: rail, pages built when first opened, status line, keyboard."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from envies_desktop.activity import Entry, load
from envies_desktop.desk import placing, theme
from envies_desktop.desk.keyboard import EnterPresses
from envies_desktop.desk.layouts import lay_out_now
from envies_desktop.desk.own_undo import OwnUndo
from envies_desktop.desk.page import Page
from envies_desktop.desk.rail import Rail
from envies_desktop.desk.statusline import StatusLine
from envies_desktop.desk.steps import Steps
from envies_desktop.desk.wheel import Wheel
from envies_desktop.desk.widgets import Banner, nothing_begun, row, scrolled
from envies_desktop.i18n import tr
from envies_desktop.refused import Refused
from envies_desktop.settings import ZOOMS

if TYPE_CHECKING:
    from envies_desktop.desk.page import Desk

FOLD_BELOW = 1000
"""Narrower than this (in drawing-board pixels), the rail folds to icons."""

FRAMED = (0, 150, 600)
"""Milliseconds after which the frame around the window may be known: whoever draws it takes a while."""

NEWS = 60_000
"""Milliseconds that a sentence stays which asks for nothing."""


class Window(QMainWindow):
    """Shows the pages of `entries`, in their order; each is built when it is first opened."""

    def __init__(self, desk: "Desk", entries: Sequence[Entry]) -> None:
        super().__init__()
        self.desk, self._entries = desk, {entry.name: entry for entry in entries}
        desk.window = self
        self._wheel, self._own_undo = Wheel(self.zoom, self), OwnUndo(self)
        self._enter = EnterPresses(self)
        self._leaving = False
        self._built: dict[str, Page] = {}
        self._mark = ""
        self.current: Page | None = None
        self._zoom_kept = QTimer(self, singleShot=True, interval=800)
        self._zoom_kept.timeout.connect(self._keep_zoom)
        self._build()
        self._add_shortcuts()
        self._placed = placing.restore(self)
        theme.application().styleHints().colorSchemeChanged.connect(self._follow_system)

    def _build(self) -> None:
        self.setWindowTitle(tr("Envies d’Alliances"))
        self.rail = Rail(list(self._entries.values()))
        self.rail.asked.connect(self.open_page)
        self.banner = Banner()
        self.stack = QStackedWidget()
        self.status = StatusLine(self.desk)
        self.status.switch_asked.connect(self.switch_author)
        middle = QWidget()
        inside = QVBoxLayout(middle)
        theme.spaced(inside, (24, 16, 0, 0), 12)
        above = QVBoxLayout()
        theme.spaced(above, (0, 0, 24, 0), 0)
        above.addWidget(self.banner)
        inside.addLayout(above)
        inside.addWidget(self.stack, 1)
        whole = QWidget()
        outside = QVBoxLayout(whole)
        theme.spaced(outside, spacing=0)
        across = row(self.rail, middle, spacing=0)
        across.setStretch(1, 1)
        outside.addLayout(across, 1)
        outside.addWidget(self.status)
        self.setCentralWidget(whole)

    @property
    def widget(self) -> QWidget:
        """Itself, as the desk knows it."""
        return self

    def rebuild(self) -> None:
        """Make everything again (another language) and come back to the same page."""
        name = self.current.name if self.current else ""
        self._built, self.current = {}, None
        self._build()
        self._fold()
        if name:
            self.open_page(name)

    def open_page(self, name: str, **target: Any) -> None:
        """Show a page, on something if a target is given; an unknown name changes nothing."""
        if name not in self._entries:
            return
        page = self._built.get(name) or self._make(name)
        if page is not self.current:
            self.banner.hide()
        self.current = page
        self.stack.setCurrentIndex(list(self._built).index(name))
        self.rail.show_current(name)
        if target:
            page.attempt(lambda: page.go_to(**target))
        self._title()
        self.status.show_legend(page.legend())
        lay_out_now()

    def mark(self, text: str) -> None:
        """Say in the title, for good, that this is no ordinary window."""
        self._mark = text
        self._title()

    def _title(self) -> None:
        page = self.current.entry.label() if self.current else ""
        title = tr("{page} – Envies d’Alliances").format(page=page)
        self.setWindowTitle(f"{self._mark} – {title}" if self._mark else title)

    def say(self, text: str) -> None:
        """A short word in the status line."""
        self.status.say(text)

    def warn(self, text: str, tone: str = "warn") -> None:
        """A sentence above the page; one that asks for nothing goes by itself."""
        self.banner.say(text, tone, life=NEWS if tone in ("info", "good") else 0)

    def unsay(self, text: str) -> None:
        """A sentence is true no more: it goes, if it is the one that is shown."""
        if self.banner.words.text() == text:
            self.banner.hide()

    def switch_author(self, name: str) -> None:
        """Someone else is typing; an empty name asks who."""
        from envies_desktop.desk.dialogs import ask_text

        chosen = name or ask_text(
            self.desk, tr("Qui écrit\u00a0?"), tr("Votre prénom et votre nom"), tr("C’est moi")
        )
        if chosen:
            self._keep(lambda: self.desk.change_settings(self.desk.settings.typed_by(chosen)))

    def zoom(self, step: int) -> None:
        """Larger (1), smaller (-1) or as usual (0)."""
        now = int(theme.application().property("zoom") or 100)
        if step:
            others = [z for z in ZOOMS if (z > now if step > 0 else z < now)]
            percent = (min(others) if step > 0 else max(others)) if others else now
        else:
            percent = 100
        theme.apply(self.desk.settings.theme, percent)
        self._fold()
        self.say(tr("Taille de l’affichage\u00a0: {percent} %").format(percent=percent))
        self._zoom_kept.start()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 -- Qt's name
        """From now on the wheel can zoom; once the frame is known, all of it is brought onto the screen."""
        super().showEvent(event)
        self._wheel.watch(self)
        for wait in FRAMED:
            QTimer.singleShot(wait, self, self._fit_screen)

    def _fit_screen(self) -> None:
        self._placed = placing.fit(self, self._placed)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 -- Qt's name
        """A narrow window folds the rail."""
        super().resizeEvent(event)
        self._fold()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 -- Qt's name
        """Remember the place, and what was open; where something still runs, ask first."""
        reasons = () if self._leaving else tuple(filter(None, (why() for why in self.desk.stay)))
        if reasons:
            event.ignore()
            QTimer.singleShot(0, self, lambda: self._leave(" ".join(reasons)))
            return
        placing.keep(self)
        if not self._mark:  # a rehearsal is not where one was
            placing.keep_open(self.desk.store.address, *self.where())
        super().closeEvent(event)

    def _leave(self, why: str) -> None:
        from envies_desktop.desk.dialogs import confirm

        if confirm(self, tr("Fermer le programme\u00a0?"), why, tr("Fermer quand même"), leave=tr("Rester")):
            self._leaving = True
            self.close()

    def where(self) -> tuple[str, dict[str, str]]:
        """The page that is open and what it shows, as `open_page` takes them."""
        if self.current is None:
            return "", {}
        return self.current.name, self.current.where()

    def come_back(self, otherwise: str) -> None:
        """Open what was open when the window was last closed on this store, or the page `otherwise`."""
        name, target = placing.opened(self.desk.store.address)
        self.open_page(name if name in self._entries else otherwise, **target)

    def _make(self, name: str) -> Page:
        holder = QWidget()  # its margin leaves the scroll bar at the edge of the window
        inside = theme.spaced(QVBoxLayout(holder), (0, 0, 24, 12))
        with nothing_begun(self.stack):
            area = scrolled(holder, self.stack)
            page: Page = load(self._entries[name].page)(self.desk, holder)
        page.entry = self._entries[name]
        page.setAccessibleName(page.entry.label())
        self._built[name] = page
        inside.addWidget(page)
        self.stack.addWidget(area)
        return page

    def _fold(self) -> None:
        self.rail.fold(self.width() < theme.px(FOLD_BELOW))

    def _add_shortcuts(self) -> None:
        keys = QKeySequence.StandardKey
        for wanted, action in (
            (keys.Undo, self.desk.undo),
            (QKeySequence("Ctrl+Y"), self.desk.redo),
            (QKeySequence("Ctrl+Shift+Z"), self.desk.redo),
            (keys.Find, lambda: self._current("focus_search", tr("Rien à filtrer sur cette page."))),
            (keys.New, lambda: self._current("create_new", tr("Rien à créer sur cette page."))),
            (keys.Print, lambda: self._current("print_now", tr("Rien à imprimer sur cette page."))),
            (QKeySequence("Ctrl+K"), self._go_anywhere),
            (QKeySequence("F1"), self._help),
            (keys.ZoomIn, lambda: self.zoom(1)),
            (QKeySequence("Ctrl+="), lambda: self.zoom(1)),
            (keys.ZoomOut, lambda: self.zoom(-1)),
            (QKeySequence("Ctrl+0"), lambda: self.zoom(0)),
            (keys.Quit, self.close),
        ):
            QShortcut(wanted, self, action)
        for place, entry in enumerate(self._entries.values(), 1):
            if keys_of_page := entry.shortcut or (f"Alt+{place}" if place <= 9 else ""):
                QShortcut(QKeySequence(keys_of_page), self, partial(self.open_page, entry.name))

    def _current(self, gesture: str, otherwise: str) -> None:
        if not (self.current and getattr(self.current, gesture)()):
            self.say(otherwise)

    def _go_anywhere(self) -> None:
        from envies_desktop.desk.goto import GoTo

        GoTo(self.desk, list(self._entries.values()), self).open()

    def _help(self) -> None:
        page = self.current
        shown = [steps for steps in page.findChildren(Steps) if steps.isVisible()] if page else []
        words = next(filter(None, (steps.guide() for steps in shown)), ())
        self.open_page("help", topic=page.name if page else "", words=words)

    def _keep_zoom(self) -> None:
        from dataclasses import replace

        percent = int(theme.application().property("zoom") or 100)
        self._keep(lambda: self.desk.change_settings(replace(self.desk.settings, zoom=percent)))

    def _keep(self, change: Callable[[], None]) -> None:
        try:
            change()
        except Refused as refused:
            self.warn(self.desk.explain(refused))

    def _follow_system(self) -> None:
        if self.desk.settings.theme == "system":
            theme.apply("system", int(theme.application().property("zoom") or 100))
