"""Dialogs that create or correct one record of the directory."""

from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.dialogs import WorkDialog
from envies_desktop.desk.fields import Fields, offer
from envies_desktop.desk.finder import Choice, Finder
from envies_desktop.desk.forms import load_form
from envies_desktop.desk.page import Desk
from envies_desktop.directory import actions
from envies_desktop.directory.kinds import kinds
from envies_desktop.directory.queries import NeedLine, PersonLine, person_choices
from envies_desktop.directory.reference import categories
from envies_desktop.directory.tables import marked_kind
from envies_desktop.i18n import tr
from envies_desktop.refused import Refused


class _NewOrganisationForm(QWidget):
    name: QLineEdit
    kind: QComboBox
    city: QLineEdit
    email: QLineEdit
    problem: QLabel

    def __init__(self) -> None:
        super().__init__()
        load_form("new_organisation", self)
        offer(self.kind, {kind: marked_kind(kind) for kind in kinds()})
        widgets = {"name": self.name, "kind": self.kind, "city": self.city, "email": self.email}
        self.fields = Fields(self, widgets)


class NewOrganisation(WorkDialog):
    """Name and kind are enough; `made` is its id. `name` proposes what was already typed."""

    def __init__(self, desk: Desk, parent: QWidget | None = None, *, name: str = "") -> None:
        super().__init__(desk, tr("Ajouter une organisation"), tr("Ajouter"), parent)
        self.form = _NewOrganisationForm()
        self.made: UUID | None = None
        self.form.fields.show({"name": name})
        theme.sized(self.form, width=480)
        self.add(self.form)

    def name(self) -> str:
        """The name in the form."""
        return str(self.form.fields.value("name"))

    def submit(self) -> None:
        """Add it."""
        values = self.form.fields.values() or {}
        with self.desk.store.work("organisation-add", name=values["name"]) as work:
            self.made = actions.add_organisation(work, **values).id


class _PersonForm(QWidget):
    first_name: QLineEdit
    last_name: QLineEdit
    title: QLineEdit
    email: QLineEdit
    phone: QLineEdit
    problem: QLabel

    def __init__(self) -> None:
        super().__init__()
        load_form("person", self)
        widgets = {n: getattr(self, n) for n in ("first_name", "last_name", "title", "email", "phone")}
        self.fields = Fields(self, widgets)


class PersonDialog(WorkDialog):
    """Someone of an organisation: new, found in the directory by three letters, or corrected."""

    def __init__(
        self,
        desk: Desk,
        organisation_id: UUID,
        person: PersonLine | None = None,
        parent: QWidget | None = None,
    ) -> None:
        title = tr("Modifier une personne") if person else tr("Ajouter une personne")
        super().__init__(desk, title, tr("Enregistrer") if person else tr("Ajouter"), parent)
        self._organisation_id = organisation_id
        self._known: UUID | None = person.id if person else None
        self.form = _PersonForm()
        theme.sized(self.form, width=480)
        self.add(self.form)
        if person:
            names = ("first_name", "last_name", "title", "email", "phone")
            self.form.fields.show({name: getattr(person, name) for name in names})
        else:
            self.finder = Finder(self.form.last_name, self._search, clears=False)
            self.finder.chosen.connect(self._found)

    def submit(self) -> None:
        """Add or correct the person and what they do here."""
        values = self.form.fields.values() or {}
        role = values.pop("title")
        name = f"{values['first_name']} {values['last_name']}".strip()
        if self._known:
            with self.desk.store.work("person-change", name=name) as work:
                self._seat(work, actions.change_person(work, person_id=self._known, **values).id, role)
        else:
            with self.desk.store.work("person-add", name=name) as work:
                self._seat(work, actions.add_person(work, **values).id, role)

    def _seat(self, work: Any, person_id: UUID, role: str) -> None:
        work.session.flush()
        actions.set_role(work, person_id=person_id, organisation_id=self._organisation_id, title=role)

    def _search(self, text: str) -> list[Choice]:
        with self.desk.store.read() as session:
            return [Choice(found.label, found.id) for found in person_choices(session, text, 12)]

    def _found(self, person_id: UUID) -> None:
        from envies_desktop.directory.queries import person_card

        try:
            with self.desk.store.read() as session:
                card = person_card(session, person_id)
        except Refused as refused:
            self.banner.say(self.desk.explain(refused), "bad")
            return
        self._known = person_id
        names = ("first_name", "last_name", "email", "phone")
        self.form.fields.show({name: getattr(card, name) for name in names})


class _NeedForm(QWidget):
    side: QComboBox
    category: QComboBox
    text: QLineEdit
    quantity: QLineEdit

    def __init__(self) -> None:
        super().__init__()
        load_form("need_offer", self)
        offer(self.side, {"besoin": tr("Besoin"), "offre": tr("Offre")})
        offer(self.category, {c.code: c.label for c in categories()}, none=tr("Choisir une catégorie"))
        widgets = {"side": self.side, "category": self.category, "text": self.text, "quantity": self.quantity}
        self.fields = Fields(self, widgets)


class NeedDialog(WorkDialog):
    """A need or an offer of an organisation: new or corrected."""

    def __init__(
        self,
        desk: Desk,
        organisation_id: UUID,
        name: str,
        line: NeedLine | None = None,
        parent: QWidget | None = None,
    ) -> None:
        title = tr("Modifier un besoin ou une offre") if line else tr("Ajouter un besoin ou une offre")
        super().__init__(desk, title, tr("Enregistrer") if line else tr("Ajouter"), parent)
        self._organisation_id, self._name, self._line = organisation_id, name, line
        self.form = _NeedForm()
        theme.sized(self.form, width=480)
        self.add(self.form)
        if line:
            names = ("side", "category", "text", "quantity")
            self.form.fields.show({name: getattr(line, name) for name in names})

    def submit(self) -> None:
        """Add or correct it."""
        values = self.form.fields.values() or {}
        values["category"] = values["category"] or ""
        if self._line:
            with self.desk.store.work("need-change", name=self._name) as work:
                actions.change_need(work, need_id=self._line.id, **values)
        else:
            with self.desk.store.work("need-add", name=self._name) as work:
                actions.add_need(work, organisation_id=self._organisation_id, **values)
