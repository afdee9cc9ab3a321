"""The record of a person: saved as one types, with what they are in each organisation."""

from uuid import UUID

from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.box import LiveDialog
from envies_desktop.desk.fields import Fields
from envies_desktop.desk.forms import load_form
from envies_desktop.desk.page import Desk
from envies_desktop.desk.widgets import plain_label, section_label
from envies_desktop.directory.actions import change_person
from envies_desktop.directory.queries import PersonCard, person_card
from envies_desktop.i18n import tr
from envies_desktop.refused import Refused

FIELDS = ("first_name", "last_name", "email", "phone")


class _Form(QWidget):
    first_name: QLineEdit
    last_name: QLineEdit
    title: QLineEdit
    email: QLineEdit
    phone: QLineEdit
    person_form: QFormLayout
    problem: QLabel

    def __init__(self) -> None:
        super().__init__()
        load_form("person", self)
        self.person_form.setRowVisible(self.title, False)  # it belongs to a role, not to the person
        self.fields = Fields(self, {name: getattr(self, name) for name in FIELDS}, note=self.problem)


class PersonRecord(LiveDialog):
    """Who somebody is, and where."""

    def __init__(self, desk: Desk, person_id: UUID, parent: QWidget | None = None) -> None:
        self.form = _Form()
        self.roles = plain_label(wrap=True)
        content = QWidget()
        layout = QVBoxLayout(content)
        theme.spaced(layout, spacing=8)
        layout.addWidget(self.form)
        layout.addWidget(section_label(tr("Organisations")))
        layout.addWidget(self.roles)
        for tab in desk.activities.tabs("person"):
            layout.addWidget(tab.make(desk, person_id, content))
        layout.addStretch(1)
        super().__init__(parent, tr("Personne"), content, size=(620, 460))
        self._desk, self._id, self._name = desk, person_id, ""
        self.form.fields.edited.connect(self._save)
        self.refresh()
        self.form.first_name.setFocus()

    def refresh(self) -> None:
        """Show what the store holds; somebody who is gone closes the dialog."""
        try:
            with self._desk.store.read() as session:
                card = person_card(session, self._id)
        except Refused as refused:
            self.banner.say(self._desk.explain(refused), "bad")
            return
        self._show(card)

    def _show(self, card: PersonCard) -> None:
        self._name = f"{card.first_name} {card.last_name}".strip()
        self.setWindowTitle(self._name or tr("Personne"))
        self.form.fields.show({name: getattr(card, name) for name in FIELDS})
        said = [
            f"{role.organisation} – {role.title}" if role.title else role.organisation for role in card.roles
        ]
        self.roles.setText("\n".join(said) or tr("Aucune organisation pour l’instant."))

    def done(self, result: int) -> None:
        """Save what is being typed before leaving."""
        self.form.fields.flush()
        super().done(result)

    def _save(self, name: str, value: str, visit: str) -> None:
        try:
            with self._desk.store.work("person-change", name=self._name, typing=visit) as work:
                change_person(work, person_id=self._id, **{name: value})
        except Refused as refused:
            self.form.fields.complain(name, self._desk.explain(refused))
        self.refresh()
