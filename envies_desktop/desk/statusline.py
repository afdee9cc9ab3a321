"""The line at the foot: what was saved when, what Ctrl+Z would undo, work under way, who is typing."""

from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QProgressBar, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.safekeeping import short_reason
from envies_desktop.desk.widgets import ElidedLabel, button, plain_label
from envies_desktop.desk.words import as_plain_tip
from envies_desktop.i18n import clock_time, short_date, tr
from envies_desktop.refused import Refused

if TYPE_CHECKING:
    from envies_desktop.desk.page import Desk
    from envies_desktop.store.journal import WorkInfo

LONG_ENOUGH = 300
"""Milliseconds after which work under way is shown."""

UNDO_AFTER = 200
"""Milliseconds after the start: the sentences of every room are read once the window is painted."""


class StatusLine(QFrame):
    """`switch_asked` with a name, or empty to type a new one."""

    switch_asked = Signal(str)

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setProperty("panel", "status")
        self._saved = plain_label(role="facts")
        self._undo = button("", desk.undo, kind="status", tip=tr("Annuler (Ctrl+Z)"))
        self._old = button("", self._show_backups, icon="triangle-alert", kind="status")
        self._said, self._legend = ElidedLabel("facts"), ElidedLabel("facts")
        self._work = plain_label(role="facts")
        self._progress = QProgressBar(maximum=1000)
        self._progress.setAccessibleName(tr("Avancement du travail"))
        theme.sized(self._progress, width=120, most_width=160)
        self._stop = button(tr("Arrêter"), self._cancel, kind="status")
        self._who = button(
            "", None, icon="user", kind="status", tip=tr("Qui écrit\u00a0? Cliquez pour changer.")
        )
        self._who.setProperty("menu", True)
        self._line = layout = QHBoxLayout(self)
        theme.spaced(layout, (12, 2, 12, 2), 12)
        layout.addWidget(self._saved)
        layout.addWidget(self._undo)
        layout.addWidget(self._old)
        layout.addWidget(self._said, 1)
        layout.addWidget(self._legend, 1)
        layout.addWidget(self._work)
        layout.addWidget(self._progress)
        layout.addWidget(self._stop)
        layout.addWidget(self._who)
        self._hush = QTimer(self, singleShot=True, interval=6000)
        self._hush.timeout.connect(self._be_silent)
        self._be_silent()
        desk.changed.connect(self._wrote)
        desk.settings_changed.connect(self.show_author)
        desk.backups.changed.connect(self.show_backup)
        # What is over in a moment is not worth a word; and what begins while a page is being shown must not
        # move the window under it.
        self._soon = QTimer(self, singleShot=True, interval=LONG_ENOUGH)
        self._soon.timeout.connect(self.show_work)
        desk.tasks.changed.connect(self._soon.start)
        self.show_author()
        self.show_work()
        self._undo.hide()
        self._late = ""
        self.show_backup()
        self._what, self._first = "", True

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 -- Qt's name
        """What can be undone is read once the window is painted."""
        super().showEvent(event)
        if self._first:
            self._first = False
            QTimer.singleShot(UNDO_AFTER, self, self.show_undo)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 -- Qt's name
        """Whatever it says, it never holds the window open."""
        return QSize(0, super().minimumSizeHint().height())

    def say(self, text: str) -> None:
        """A short word that goes away by itself."""
        self._said.show_words(text)
        self._said.show()
        self._share()
        self._hush.start()

    def _be_silent(self) -> None:
        self._said.hide()
        self._share()

    def _share(self) -> None:
        """What is said has all the room where no sign has to be explained beside it."""
        alone = not self._said.isHidden() and not self._legend.words
        self._line.setStretchFactor(self._legend, 0 if alone else 1)

    def show_legend(self, text: str) -> None:
        """What the signs of the page mean."""
        self._legend.show_words(text)
        self._share()

    def show_undo(self) -> None:
        """What Ctrl+Z would take back, and when the last gesture was saved."""
        last = self._last()
        self._undo.setVisible(last is not None)
        if last is None:
            return
        self._what = self.desk.sentence(last.code, last.params)
        whole = tr("Annuler\u00a0: «\u00a0{what}\u00a0» Ctrl+Z").format(what=self._what)
        self._undo.setAccessibleName(whole)
        self._undo.setToolTip(as_plain_tip(whole))
        self._say_saved(last.at.astimezone())
        self._fit_undo()

    def show_backup(self) -> None:
        """When the last good backup was, once that is too long ago, and why there is none since."""
        kept = self.desk.backups
        overdue = kept.overdue(datetime.now().astimezone())
        self._old.setVisible(overdue)
        if not overdue:
            return
        said = tr("Aucune sauvegarde")
        if kept.last is not None:
            said = tr("Dernière sauvegarde le {day}").format(day=short_date(kept.last.astimezone().date()))
        whole = said
        if kept.why is not None:
            said = tr("{said} ({why})").format(said=said, why=short_reason(kept.why))
            whole = f"{said}. {self.desk.explain(kept.why)}"
        self._late = said
        self._old.setAccessibleName(whole)
        self._old.setToolTip(as_plain_tip(whole))
        self._fit_undo()

    def _fit_backup(self, room: int) -> int:
        """As many words of it as half the room holds; its tip has them all. Returns its width."""
        if self._old.isHidden():
            return 0
        words = self._old.fontMetrics().elidedText(self._late, Qt.TextElideMode.ElideRight, room // 2)
        self._old.setText(words.replace("&", "&&"))
        return self._old.sizeHint().width()

    def _show_backups(self) -> None:
        self.desk.open("settings", part="backups")

    def _fit_undo(self) -> None:
        """As much of what would be taken back as the line has room for, its key always."""
        said, metrics = tr("Annuler\u00a0: «\u00a0{what}\u00a0» Ctrl+Z"), self._undo.fontMetrics()
        beside = self._saved.sizeHint().width() + self._who.sizeHint().width() + theme.px(96)
        beside += self._fit_backup(self.width() - beside)
        room = self.width() - beside - metrics.horizontalAdvance(said.format(what=""))
        short = metrics.elidedText(self._what, Qt.TextElideMode.ElideRight, max(0, min(room, theme.px(340))))
        text = said.format(what=short) if len(short) > 1 else tr("Annuler (Ctrl+Z)")
        self._undo.setText(text.replace("&", "&&"))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 -- Qt's name
        """The words follow the room."""
        super().resizeEvent(event)
        self._fit_undo()

    def _last(self) -> "WorkInfo | None":
        try:
            return self.desk.store.can_undo()
        except Refused:
            return None  # a store that cannot be read says so where it is shown

    def show_author(self) -> None:
        """Who is typing."""
        name = self.desk.settings.author or tr("Qui écrit\u00a0?")
        self._who.setText(name.replace("&", "&&"))
        menu = QMenu(self._who)
        for known in self.desk.settings.authors:
            menu.addAction(known.replace("&", "&&"), partial(self.switch_asked.emit, known))
        menu.addSeparator()
        menu.addAction(tr("Une autre personne…"), partial(self.switch_asked.emit, ""))
        old = self._who.menu()
        self._who.setMenu(menu)
        if old:
            old.deleteLater()

    def show_work(self) -> None:
        """The work under way, which can be stopped."""
        busy = [task for task in self.desk.tasks.running if task.title]
        for item in (self._work, self._progress, self._stop):
            item.setVisible(bool(busy))
        self._legend.setVisible(not busy)
        if busy:
            task = busy[-1]
            self._work.setText(task.title)
            self._progress.setValue(0)
            task.progressed.connect(self._advance)
            self._stop.setEnabled(not task.stopped)

    def _advance(self, share: float) -> None:
        self._progress.setValue(round(1000 * share))

    def _cancel(self) -> None:
        for task in [task for task in self.desk.tasks.running if task.title][-1:]:
            task.cancel()
            self._stop.setEnabled(False)

    def _wrote(self) -> None:
        self.show_undo()
        self._say_saved(datetime.now().astimezone())

    def _say_saved(self, at: datetime) -> None:
        said = tr("Enregistré à {time}")
        if at.date() != datetime.now().astimezone().date():
            said = tr("Enregistré le {day} à {time}")
        self._saved.setText(said.format(day=short_date(at.date()), time=clock_time(at)))
