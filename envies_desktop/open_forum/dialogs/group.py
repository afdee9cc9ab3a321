"""The dialog of an action group: title, topic, first step within thirty days, volunteers, ally, needs."""

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.dialogs import WorkDialog
from envies_desktop.desk.fields import Fields, choose, offer
from envies_desktop.desk.page import Desk
from envies_desktop.desk.widgets import column, plain_label, row
from envies_desktop.events.dialogs.moments import DATE
from envies_desktop.events.dialogs.owner import OwnerField
from envies_desktop.events.queries import presence_rows
from envies_desktop.i18n import short_date, sort_key, tr
from envies_desktop.open_forum.actions.groups import (
    add_group,
    change_group,
    keep_needs,
    set_first_step,
    set_volunteers,
)
from envies_desktop.open_forum.dialogs.people import PeopleList
from envies_desktop.open_forum.queries.convergence import topic_cards
from envies_desktop.open_forum.queries.groups import GroupRow, step_limit

if TYPE_CHECKING:
    from envies_desktop.desk.page import Work


class GroupDialog(WorkDialog):
    """A new group, or the one of `row`; `topic`, `title` and `volunteers` fill a new one."""

    def __init__(
        self,
        desk: Desk,
        event_id: UUID,
        row: GroupRow | None,
        today: dt.date,
        parent: QWidget | None = None,
        *,
        topic: UUID | None = None,
        title: str = "",
        volunteers: Sequence[UUID] = (),
    ) -> None:
        verb = tr("Enregistrer") if row else tr("Créer le groupe")
        super().__init__(desk, tr("Groupe d’action"), verb, parent)
        self._event, self._row, self._today = event_id, row, today
        self.title, self.topic, self.step = QLineEdit(), QComboBox(), QLineEdit()
        self.owner, self.due, self.ally = OwnerField(allowed=False), QLineEdit(), QLineEdit()
        self.volunteers = PeopleList(tr("Volontaires"), tr("Ajouter\u00a0: nom ou badge"))
        self.needs, self.directory = QPlainTextEdit(), QComboBox()
        self.needs.setTabChangesFocus(True)
        with desk.store.read() as session:
            people = presence_rows(session, event_id)
            cards = topic_cards(session, event_id)
            self._last = step_limit(session, event_id, today)
        offer(self.topic, {card.id: f"{card.code}. {card.text}" for card in cards}, none=tr("Aucun"))
        self.topic.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        places = {row.organisation_id: row.organisation for row in people if row.organisation_id}
        offer(
            self.directory,
            dict(sorted(places.items(), key=lambda one: sort_key(one[1]))),
            none=tr("ne pas les y porter"),
        )
        self.owner.show_people(people)
        chosen = [person.id for person in row.volunteers] if row else list(volunteers)
        self.volunteers.show_people(people, chosen)
        self.fields = Fields(
            self,
            {
                "title": self.title,
                "topic_id": self.topic,
                "due": self.due,
                "ally": self.ally,
                "needs": self.needs,
            },
            typed={"due": DATE},
        )
        self._show(row, topic, title)
        self._lay_out()

    def _show(self, row: GroupRow | None, topic: UUID | None, title: str) -> None:
        step = row.step if row else None
        values: dict[str, Any] = {"title": title, "topic_id": topic}
        if row is not None:
            values = {name: getattr(row, name) for name in ("title", "topic_id", "ally", "needs")}
        self.fields.show({**values, "due": step.due if step else None})
        choose(self.topic, values["topic_id"])
        if step is not None:
            self.step.setText(step.what)
            self.owner.show_owner(step.owner_id, step.owner)

    def _lay_out(self) -> None:
        theme.sized(self.title, width=360)
        theme.sized(self.volunteers.field, width=330)
        theme.sized(self.needs, height=56)
        self.needs.setMaximumHeight(theme.px(80))
        self.due.setPlaceholderText(short_date(self._last))
        self.owner.setPlaceholderText(tr("Quelqu’un de présent\u00a0: nom ou badge"))
        last = tr("Sous 30 jours\u00a0: au plus tard le {day}, qui est noté si vous n’écrivez rien.")
        known = self._row is not None and self._row.in_directory
        there = tr("Ils y sont déjà\u00a0; choisir la même organisation les corrige.") if known else ""
        left = (
            (tr("Titre du groupe"), self.title, ""),
            (tr("Sujet du forum"), self.topic, ""),
            (tr("Premier pas"), self.step, ""),
            (tr("Qui s’en charge"), self.owner, ""),
            (tr("Pour le"), self.due, last.format(day=short_date(self._last))),
        )
        right = (
            (tr("Volontaires"), self.volunteers, ""),
            (tr("Allié à trouver"), self.ally, ""),
            (tr("Besoins pour avancer"), self.needs, ""),
            (tr("Porter ces besoins à l’annuaire, pour"), self.directory, there),
        )
        self.add(row(_fields(left), _fields(right), spacing=24))

    def _go(self) -> None:
        if self.fields.values() is None:
            self.banner.say(DATE.problem(), "bad")
        else:
            super()._go()

    def submit(self) -> None:
        """Keep all of it as one gesture."""
        values: dict[str, Any] = self.fields.values() or {}
        due, code = values.pop("due"), "group-change" if self._row else "group-add"
        with self.desk.store.work(code, name=values["title"]) as work:
            key = self._keep(work, values)
            owner = self.owner.owner()["owner_id"]
            set_first_step(
                work, group_id=key, what=self.step.text(), owner_id=owner, due=due, today=self._today
            )
            set_volunteers(work, group_id=key, volunteers=self.volunteers.people())
            if (place := self.directory.currentData()) is not None:
                keep_needs(work, group_id=key, organisation_id=place)

    def _keep(self, work: "Work", values: dict[str, Any]) -> UUID:
        if self._row is not None:
            change_group(work, group_id=self._row.id, **values)
            return self._row.id
        return add_group(work, event_id=self._event, today=self._today, **values).id


def _fields(fields: Sequence[tuple[str, QWidget, str]]) -> QVBoxLayout:
    """Each under its label, with a line of help."""
    made = column(spacing=8)
    for label, field, said in fields:
        name = plain_label(label, "strong")
        name.setBuddy(field)
        if not field.accessibleName():
            field.setAccessibleName(label)
        made.addWidget(name)
        made.addWidget(field)
        if said:
            made.addWidget(plain_label(said, "small", wrap=True))
    made.addStretch(1)
    return made
