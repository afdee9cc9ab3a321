"""The form of a participant: who, from where, when, with what needs and consents."""

from typing import Any
from uuid import UUID

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QWidget

from envies_desktop.activity import EventKind, load
from envies_desktop.desk import theme
from envies_desktop.desk.fields import Fields, Typing, offer
from envies_desktop.desk.folding import Folding, dress_sections
from envies_desktop.desk.forms import lend_rows, load_form
from envies_desktop.directory.kinds import kinds
from envies_desktop.directory.tables import marked_kind
from envies_desktop.events.dialogs.moments import TIME
from envies_desktop.events.kinds import PARTICIPANT_STATUSES, status_label
from envies_desktop.i18n import tr

PERSON = ("first_name", "last_name", "email", "phone")
PARTICIPATION = (
    "role", "status", "arrival", "departure", "access_needs", "photo_consent", "contact_consent", "note",
)  # fmt: skip
TYPED: dict[str, Typing] = {"arrival": TIME, "departure": TIME}


class ParticipantForm(Folding):
    """All fields of a participant, those of the kind of event among them.

    `seek` finds people and organisations of the directory.
    """

    seek: QLineEdit
    found: QLabel
    first_name: QLineEdit
    last_name: QLineEdit
    role: QLineEdit
    organisation: QLineEdit
    kind: QComboBox
    email: QLineEdit
    phone: QLineEdit
    status: QComboBox
    photo_consent: QComboBox
    contact_consent: QComboBox
    warning: QLabel
    seek_label: QLabel
    kind_label: QLabel

    def __init__(self, event_kind: EventKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form("participant_identity", self)
        self.own: Any = None
        if event_kind.participant_fields:
            self.own = load(event_kind.participant_fields)(self)
            self.own.hide()
            lend_rows(self.own, self)
        dress_sections(self)
        offer(self.kind, {kind: marked_kind(kind) for kind in kinds()})
        offer(self.status, {status: status_label(status) for status in PARTICIPANT_STATUSES})
        for box in (self.photo_consent, self.contact_consent):
            offer(box, {True: tr("oui"), False: tr("non")}, none=tr("pas encore demandé"))
        names = (*PERSON, "organisation", "kind", *PARTICIPATION)
        widgets = {name: self._widget(name) for name in names} | (self.own.widgets if self.own else {})
        self.fields = Fields(self, widgets, typed=TYPED, note=self.warning)

    def sizeHint(self) -> QSize:  # noqa: N802 -- Qt's name
        """Both columns at ease, where the screen allows."""
        return super().sizeHint().expandedTo(QSize(theme.px(900), 0))

    def _widget(self, name: str) -> QWidget:
        found = self.findChild(QWidget, name)
        assert isinstance(found, QWidget), name
        return found

    def participation(self, values: dict[str, Any]) -> dict[str, Any]:
        """The columns of `Participant` among the values of the form."""
        return {name: values[name] for name in PARTICIPATION if name in values}

    def own_values(self, values: dict[str, Any]) -> dict[str, Any]:
        """What the values of the form say to the kind of event."""
        return {name: values[name] for name in (self.own.widgets if self.own else ()) if name in values}

    def show_usual(self) -> None:
        """What goes with the kind of organisation, unless one says otherwise."""
        if self.own:
            self.fields.show(self.own.usual(str(self.kind.currentData())))

    def known(self, person_id: UUID | None, text: str) -> None:
        """Say whether the person is already in the directory."""
        self.found.setText(text)
        for name in PERSON[:2]:
            line = self.fields.widgets[name]
            assert isinstance(line, QLineEdit)
            line.setReadOnly(person_id is not None)
