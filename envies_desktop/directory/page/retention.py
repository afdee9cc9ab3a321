"""Réglages › Données à effacer: who was last heard of more than three years ago, and why; one click each."""

import datetime as dt
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtWidgets import QSpinBox, QVBoxLayout, QWidget

from envies_desktop.activity import Activities
from envies_desktop.desk import theme
from envies_desktop.desk.flow import Tools
from envies_desktop.desk.page import Desk, Panel
from envies_desktop.desk.reads import noted
from envies_desktop.desk.tables import Column, Listed, RecordTable
from envies_desktop.desk.widgets import button, plain_label, row
from envies_desktop.directory.dialogs.erase import erase_people
from envies_desktop.directory.queries.erasing import due_for_erasure
from envies_desktop.directory.retention import RETENTION_YEARS, Due
from envies_desktop.i18n import short_date, tr
from envies_desktop.refused import Refused

if TYPE_CHECKING:
    from envies_desktop.desk.page import Store


class RetentionPanel(Panel):
    """Who is due, read in a thread; nobody is erased without a click."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._found: Sequence[Due] = ()
        self._reading = self._late = False
        told = tr(
            "La notice remise aux participants promet d’effacer leurs données %n an(s) après le dernier "
            "contact. Voici qui est concerné, et pourquoi\u00a0: une participation, un vœu, une piste, "
            "un appel.",
            "",
            RETENTION_YEARS,
        )
        self.days = QSpinBox(minimum=1, maximum=desk.settings.MOST_NEEDS_DAYS, suffix=" " + tr("jours"))
        self.days.setAccessibleName(tr("Jours avant d’effacer les besoins d’accessibilité"))
        self.days.editingFinished.connect(self._keep_days)
        self.one = button(tr("Effacer…"), self.erase, icon="user-x")
        self.all = button(tr("Tout effacer…"), self.erase_all, kind="quiet")
        self.table = RecordTable()
        columns = self._columns()
        self.table.feed(
            desk,
            "retention",
            columns,
            Listed(lambda session: self._found, columns),
            key=lambda one: one.person_id,
            order="since",
            label=tr("Données à effacer"),
        )
        self.table.set_empty(
            tr("Rien n’est à effacer"),
            tr("Le programme regarde de lui-même à chaque ouverture de cette page."),
        )
        self.table.opened.connect(lambda key: self.erase())
        self.table.selection_changed.connect(lambda keys: self._judge())
        self.table.view.setMinimumHeight(theme.px(200))
        layout = QVBoxLayout(self)
        theme.spaced(layout, (0, 0, 0, 0), 12)
        layout.addWidget(plain_label(told, "small", wrap=True))
        layout.addLayout(row(self.one, self.all, None, spacing=12))
        layout.addWidget(self.table)
        after = plain_label(tr("Effacer les besoins d’accessibilité, après un événement, au bout de"))
        after.setBuddy(self.days)
        layout.addWidget(Tools([after, self.days]))
        self._judge()

    def _columns(self) -> list[Column]:
        return [
            Column("name", tr("Nom"), lambda one: one.name, width=220),
            Column("why", tr("Dernier contact"), self._why, width=320, stretch=True),
            Column(
                "on",
                tr("Le"),
                lambda one: short_date(one.last.on),
                sort=lambda one: one.last.on,
                width=110,
            ),
            Column(
                "since",
                tr("À effacer depuis"),
                lambda one: short_date(one.since),
                sort=lambda one: one.since,
                width=150,
            ),
        ]

    def _why(self, one: Due) -> str:
        return self.desk.sentence(one.last.code, one.last.params)

    def refresh(self) -> None:
        """Read again in a thread; what is shown stays until then."""
        if not self.days.hasFocus():
            self.days.setValue(self.desk.settings.needs_days)
        if self._reading:
            self._late = True
            return
        self._reading, self._late = True, False
        asked = self.desk.store, self.desk.activities
        self.desk.tasks.short(_read, *asked, done=self._show, failed=self._fail)

    def _show(self, found: Any) -> None:
        self._reading = False
        self._found, kinds = found
        self.also_read(kinds)
        self.table.refresh()
        self._judge()
        if self._late:
            self.ask_again()

    def _fail(self, refused: Refused) -> None:
        self._reading = False
        self.tell(refused)

    def _judge(self) -> None:
        writable = not self.desk.store.read_only
        self.one.setEnabled(writable and bool(self.table.selection()))
        self.all.setEnabled(writable and bool(self._found))

    def erase(self) -> None:
        """Those selected."""
        self._ask(self.table.selection())

    def erase_all(self) -> None:
        """Everybody of the list."""
        self._ask([one.person_id for one in self._found])

    def _ask(self, people: Sequence[UUID]) -> None:
        if people:
            erase_people(self.desk, self, people)

    def _keep_days(self) -> None:
        if self.days.value() == self.desk.settings.needs_days:
            return
        try:
            self.desk.change_settings(replace(self.desk.settings, needs_days=self.days.value()))
        except Refused as refused:
            self.desk.warn(self.desk.explain(refused), "bad")


def _read(store: "Store", activities: Activities) -> tuple[Sequence[Due], AbstractSet[str]]:
    """The people who are due, and the tables that say so."""
    with store.read() as session, noted() as kinds:
        return due_for_erasure(session, activities, dt.date.today()), kinds
