"""Register somebody: found in the directory by three letters, or new, in one form."""

from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QWidget

from envies_desktop.activity import EventKind, load
from envies_desktop.desk.dialogs import WorkDialog
from envies_desktop.desk.finder import Choice, Finder
from envies_desktop.desk.page import Desk
from envies_desktop.desk.widgets import button
from envies_desktop.directory import queries as directory
from envies_desktop.events.actions import add_participant
from envies_desktop.events.dialogs.participant import PERSON, ParticipantForm
from envies_desktop.i18n import tr
from envies_desktop.refused import Refused


class Register(WorkDialog):
    """One form for everybody who comes; `made` is the id of the participant, `then` the tab to go on with."""

    def __init__(self, desk: Desk, event_id: UUID, kind: EventKind, parent: QWidget | None = None) -> None:
        super().__init__(desk, tr("Ajouter un participant"), tr("Inscrire"), parent)
        self._event_id, self._kind = event_id, kind
        self._person: UUID | None = None
        self._organisation: UUID | None = None
        self.made: UUID | None = None
        self.form = ParticipantForm(kind)
        self.form.fields.show({"status": "inscrit"})
        self.finder = Finder(self.form.seek, self._search)
        self.finder.chosen.connect(self._chosen)
        self.places = Finder(self.form.organisation, self._places, clears=False)
        self.places.chosen.connect(self._show_organisation)
        self.form.organisation.textEdited.connect(self._new_organisation)
        self.form.kind.activated.connect(self.form.show_usual)
        self.form.show_usual()
        self.then = ""
        for tab in kind.participant_tabs:
            if tab.then is not None:
                self.foot.insertWidget(0, button(tab.then(), partial(self._go_on, tab.name), icon=tab.icon))
        self.add(self.form)
        self.form.seek.setFocus()

    def submit(self) -> None:
        """Register them."""
        values = self.form.fields.values() or {}
        name = values["organisation"] or f"{values['first_name']} {values['last_name']}".strip()
        person = {field: values[field] for field in PERSON}
        place = {"name": values["organisation"], "kind": values["kind"]} if values["organisation"] else None
        with self.desk.store.work("participant-add", name=name) as work:
            made = add_participant(
                work,
                event_id=self._event_id,
                person_id=self._person,
                organisation_id=self._organisation,
                person=person,
                organisation=None if self._organisation else place,
                **self.form.participation(values),
            )
            self.made = made.id
            if self._kind.registers:
                load(self._kind.registers)(work, made.id, self.form.own_values(values))

    def _go(self) -> None:
        if self.form.fields.values() is not None:
            super()._go()

    def _go_on(self, tab: str) -> None:
        self.then = tab
        self._go()

    def _search(self, text: str) -> list[Choice]:
        with self.desk.store.read() as session:
            people = [
                Choice(found.label, ("person", found.id))
                for found in directory.person_choices(session, text, 8)
            ]
            places = [
                Choice(found.label, ("organisation", found.id))
                for found in directory.organisation_choices(session, text, 8)
            ]
        return people + places

    def _places(self, text: str) -> list[Choice]:
        with self.desk.store.read() as session:
            found = directory.organisation_choices(session, text, 8)
        return [Choice(choice.label, choice.id) for choice in found]

    def _chosen(self, chosen: tuple[str, UUID]) -> None:
        what, key = chosen
        if what == "organisation":
            self._show_organisation(key)
            self.form.first_name.setFocus()
        else:
            self._show_person(key)

    def _show_person(self, person_id: UUID) -> None:
        try:
            with self.desk.store.read() as session:
                card = directory.person_card(session, person_id)
        except Refused as refused:
            self.banner.say(self.desk.explain(refused), "bad")
            return
        self._person = person_id
        values: dict[str, Any] = {name: getattr(card, name) for name in PERSON}
        if card.roles:
            self._show_organisation(card.roles[0].organisation_id)
            values["role"] = card.roles[0].title
        self.form.fields.show(values)
        self.form.known(person_id, tr("Déjà dans l’annuaire\u00a0: sa fiche est reprise."))
        self.form.status.setFocus()

    def _show_organisation(self, organisation_id: UUID) -> None:
        try:
            with self.desk.store.read() as session:
                card = directory.organisation_card(session, organisation_id)
        except Refused as refused:
            self.banner.say(self.desk.explain(refused), "bad")
            return
        self._organisation = organisation_id
        self.form.fields.show({"organisation": card.name, "kind": card.kind})
        self.form.kind.setEnabled(False)
        self.form.show_usual()

    def _new_organisation(self) -> None:
        self._organisation = None
        self.form.kind.setEnabled(True)
