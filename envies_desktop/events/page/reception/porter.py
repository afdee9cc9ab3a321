"""What is done at the door for those chosen, and what is said of it."""

import datetime as dt
from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from envies_desktop.activity import EventKind
from envies_desktop.desk.page import Desk
from envies_desktop.desk.widgets import button
from envies_desktop.events.kinds import status_label
from envies_desktop.events.page.reception.gestures import told, write_status
from envies_desktop.events.page.reception.late import LateDialog
from envies_desktop.events.page.reception.reprint import Reprint
from envies_desktop.events.page.reception.said import Said
from envies_desktop.events.page.reception.walk_in import WalkIn
from envies_desktop.events.presence import PresenceRow, missing
from envies_desktop.i18n import clock_time, number, tr


class Porter(QObject):
    """Does the gestures of `panel` and says them in `said`; `done` when there is room for the next person.

    `tools` stand beside the sentence. `last` is whom it is about: a badge can be printed for them at once.
    """

    done = Signal()

    def __init__(self, desk: Desk, event_id: UUID, kind: EventKind, panel: QWidget, tools: QWidget) -> None:
        super().__init__(panel)
        self._desk, self._event, self._kind, self._panel = desk, event_id, kind, panel
        self.said, self.reprint = Said(tools), Reprint(desk, event_id, self)
        self.reprint.said.connect(self.said.say)
        self.last: UUID | None = None
        self.people: list[PresenceRow] = []
        self._kept: dict[UUID, str] = {}
        self._nobody = False
        self._hint()

    def show_people(self, people: list[PresenceRow]) -> None:
        """Everybody, as the store holds them now: what was said no longer holds once it is undone."""
        self.people = people
        now = {row.id: row.status for row in people}
        if any(now.get(key) != status for key, status in self._kept.items()):
            self._kept, self.last = {}, None
            self._hint()

    def mark(self, rows: Sequence[PresenceRow], state: str) -> None:
        """Give a state to these people, in one gesture; those who have it already keep it as it is."""
        others = [row for row in rows if row.status != state]
        if not rows:
            self._choose_first()
        elif state == "late":
            self._late(rows)
        elif others:
            self._write(others, state)
        else:
            self._already(rows[0])

    def mark_missing(self) -> None:
        """Everybody who should be here and is not: absent, in one gesture that undo takes back."""
        if rows := self.missing():
            self._write(rows, "absent")

    def missing(self) -> list[PresenceRow]:
        """Those who should be here by now."""
        return missing(self.people, dt.datetime.now().time())

    def welcome(self, typed: str) -> UUID | None:
        """Somebody whom nobody expected; their id once they are registered."""
        dialog = WalkIn(self._desk, self._event, self._kind, self.people, typed, self._panel)
        made = dialog.made if dialog.exec() else None
        dialog.deleteLater()
        return made

    def tell_badge(self, made: UUID) -> None:
        """Somebody new is here: their badge number in large figures."""
        for found in (row for row in self.people if row.id == made):
            said = tr("{name}\u00a0: inscrit·e et présent·e – Ctrl+Z annule").format(name=found.label)
            figure = tr("Badge n° {badge}").format(badge=number(found.badge))
            self._tell(said, [found], "present", figure)

    def print_for(self, rows: Sequence[PresenceRow], document: str) -> None:
        """Print for those chosen, else for whom the last sentence is about."""
        wanted = rows or [row for row in self.people if row.id == self.last]
        for row in wanted:
            self.reprint.ask(document, row)
        if not wanted:
            self._choose_first()

    def tell_nobody(self, typed: str) -> None:
        """What is typed finds nobody: what Enter would do then; nothing typed takes the sentence back."""
        if typed:
            said = tr("Personne ne s’appelle «\u00a0{text}\u00a0» ici\u00a0: Entrée pour l’inscrire.")
            self.said.say(said.format(text=typed), "info")
        elif self._nobody:
            self._hint()
        self._nobody = bool(typed)

    def unknown_badge(self, typed: str) -> None:
        """A number that nobody wears."""
        self.said.say(tr("Personne ne porte le badge n° {badge}.").format(badge=typed), "warn")

    def _write(self, rows: Sequence[PresenceRow], status: str) -> None:
        now = dt.datetime.now(dt.UTC)
        done = write_status(self._desk, rows, status, now)
        self._tell(told(rows, status, now) if done else "", rows, status)

    def _late(self, rows: Sequence[PresenceRow]) -> None:
        dialog = LateDialog(self._desk, rows, self._panel)
        if dialog.exec():
            self._tell(dialog.told(), rows, "inscrit")
        dialog.deleteLater()

    def _already(self, row: PresenceRow) -> None:
        """Nothing changes; for somebody here, what may be wanted is offered."""
        self.last = row.id
        since = clock_time(row.arrived_at.astimezone()) if row.arrived_at else ""
        if row.status != "present":
            said = tr("{name}\u00a0: déjà noté·e «\u00a0{status}\u00a0»")
        else:
            said = tr("{name}\u00a0: déjà présent·e depuis {time}") if since else tr("{name} est déjà là")
        words = said.format(name=row.label, time=since, status=status_label(row.status))
        gone = button(tr("Parti·e"), partial(self.mark, [row], "parti"), icon="log-out")
        self.said.say(words, "info", actions=[gone] if row.status == "present" else [])

    def _tell(self, said: str, rows: Sequence[PresenceRow], status: str, figure: str = "") -> None:
        """Say it, unless it was refused, and make room for the next one."""
        if not said:
            return
        self.last = rows[0].id if len(rows) == 1 else None
        self._kept = {row.id: status for row in rows}
        self._nobody = False
        self.said.say(said, "good", figure=figure)
        self.done.emit()

    def _choose_first(self) -> None:
        self.said.say(tr("Choisissez d’abord quelqu’un\u00a0: tapez trois lettres de son nom."), "info")

    def _hint(self) -> None:
        self.said.say(tr("Tapez trois lettres, ou le numéro du badge, puis Entrée\u00a0: présent·e."), "info")
