"""Somebody whom nobody expected: one form, Enter, and they are registered and here."""

import datetime as dt
from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from envies_desktop.activity import EventKind, load
from envies_desktop.desk import theme
from envies_desktop.desk.dialogs import WorkDialog
from envies_desktop.desk.finder import Choice, Finder
from envies_desktop.desk.page import Desk
from envies_desktop.desk.widgets import plain_label
from envies_desktop.directory import queries as directory
from envies_desktop.events.actions import welcome
from envies_desktop.events.page.reception.walk_in_form import AGREED, PERSON, WalkInForm
from envies_desktop.events.presence import PresenceRow
from envies_desktop.i18n import fold, tr
from envies_desktop.refused import Refused


class WalkIn(WorkDialog):
    """`made` is the id of the participant who is here now; `people` are those already registered."""

    def __init__(
        self,
        desk: Desk,
        event_id: UUID,
        kind: EventKind,
        people: Sequence[PresenceRow],
        typed: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, tr("Nouvelle personne"), tr("Inscrire, présent·e"), parent)
        self._event, self._kind, self._people = event_id, kind, people
        self._person: UUID | None = None
        self._organisation: UUID | None = None
        self.made: UUID | None = None
        self.form = WalkInForm(kind)
        self.persons = Finder(self.form.last_name, self._find_people, clears=False)
        self.places = Finder(self.form.organisation, self._find_places, clears=False)
        self.persons.chosen.connect(self._show_person)
        self.places.chosen.connect(self._show_organisation)
        for line in (self.form.first_name, self.form.last_name):
            line.textEdited.connect(self._somebody_else)
        self.form.organisation.textEdited.connect(self._somewhere_else)
        self.form.organisation.editingFinished.connect(self._recognise)
        self.form.kind.activated.connect(self.form.show_usual)
        hint = tr("Trois lettres cherchent dans l’annuaire\u00a0: Entrée prend la première proposition.")
        self.add(plain_label(hint, "muted", wrap=True), self.form)
        self.form.show_usual()
        self._begin(typed)
        self.resize(theme.px(980), theme.px(400))  # folded at first, it would ask for twice the height

    def submit(self) -> None:
        """Register them, or count them with a delegation."""
        values = self.form.fields.values() or {}
        at = dt.datetime.now(dt.UTC)
        if leader := values["delegation"]:
            label = next(row.label for row in self._people if row.id == leader)
            with self.desk.store.work("presence-one-more", name=label) as work:
                self.made = load(self._kind.one_more)(work, participant_id=leader, at=at).id
            return
        name = values["organisation"] or f"{values['first_name']} {values['last_name']}".strip()
        place = {"name": values["organisation"], "kind": values["kind"]} if values["organisation"] else None
        with self.desk.store.work("presence-welcome", name=name) as work:
            self.made = welcome(
                work,
                event_id=self._event,
                at=at,
                person_id=self._person,
                organisation_id=self._organisation,
                person={field: values[field] for field in PERSON},
                organisation=None if self._organisation else place,
                **{field: values[field] for field in AGREED},
            ).id
            if self._kind.registers:
                load(self._kind.registers)(work, self.made, self.form.own_values(values))

    def _begin(self, typed: str) -> None:
        """What was typed is a name: the first word, then the others; the cursor goes to what is lacking."""
        first, _, last = " ".join(typed.split()).partition(" ")
        self.form.fields.show({"first_name": first if last else "", "last_name": last or first})
        line = self.form.organisation if last else self.form.first_name
        line.setFocus()

    def _find_people(self, text: str) -> list[Choice]:
        with self.desk.store.read() as session:
            found = directory.person_choices(session, f"{self.form.first_name.text()} {text}", 8)
        return [Choice(choice.label, choice.id) for choice in found]

    def _find_places(self, text: str) -> list[Choice]:
        with self.desk.store.read() as session:
            found = directory.organisation_choices(session, text, 8)
        return [Choice(choice.label, choice.id) for choice in found]

    def _show_person(self, person_id: UUID) -> None:
        try:
            with self.desk.store.read() as session:
                card = directory.person_card(session, person_id)
        except Refused as refused:
            self.banner.say(self.desk.explain(refused), "bad")
            return
        self.form.fields.flush()
        self.form.fields.show({name: getattr(card, name) for name in PERSON})
        self._person = person_id
        if card.roles:
            self._show_organisation(card.roles[0].organisation_id)
        self.form.organisation.setFocus()

    def _show_organisation(self, organisation_id: UUID) -> None:
        try:
            with self.desk.store.read() as session:
                card = directory.organisation_card(session, organisation_id)
        except Refused as refused:
            self.banner.say(self.desk.explain(refused), "bad")
            return
        self._organisation = organisation_id
        self.form.fields.flush()
        self.form.fields.show({"organisation": card.name, "kind": card.kind})
        self.form.kind.setEnabled(False)
        self.form.show_usual()
        others = [row for row in self._people if row.organisation_id == organisation_id]
        self.form.offer_delegations(others)
        if others:
            QTimer.singleShot(0, self, self._lead_to_delegation)

    def _lead_to_delegation(self) -> None:
        """Once Tab has gone on to the field that was next before, and the form asks for one line more."""
        self.form.delegation.setFocus()
        self._fit(self.size())

    def _recognise(self) -> None:
        """A name typed whole is that of the organisation already known."""
        name = self.form.organisation.text()
        if self._organisation is None and fold(name):
            with self.desk.store.read() as session:
                known = directory.same_organisation(session, name=name)
            if known is not None:
                self._show_organisation(known)

    def _somebody_else(self) -> None:
        self._person = None

    def _somewhere_else(self) -> None:
        self._organisation = None
        self.form.kind.setEnabled(True)
        self.form.offer_delegations(())
