"""The form of a participant: who, from where, on which side, when, with what needs and consents."""

from typing import Any
from uuid import UUID

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QSpinBox, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.fields import Fields, Typing, offer
from envies_desktop.desk.folding import Folding, dress_sections
from envies_desktop.desk.forms import load_form
from envies_desktop.desk.marks import mark
from envies_desktop.directory.kinds import kinds
from envies_desktop.directory.tables import marked_kind
from envies_desktop.events.dialogs.moments import TIME
from envies_desktop.events.kinds import PARTICIPANT_STATUSES, SIDES, side_label, status_label
from envies_desktop.i18n import tr

PERSON = ("first_name", "last_name", "email", "phone")
PARTICIPATION = (
    "role", "side", "status", "representatives", "arrival", "departure", "fixed_table", "fewest", "most",
    "access_needs",
    "photo_consent", "contact_consent", "note",
)  # fmt: skip
TYPED: dict[str, Typing] = {"arrival": TIME, "departure": TIME}


class ParticipantForm(Folding):
    """All fields of a participant; `seek` finds people and organisations of the directory."""

    seek: QLineEdit
    found: QLabel
    first_name: QLineEdit
    last_name: QLineEdit
    role: QLineEdit
    organisation: QLineEdit
    kind: QComboBox
    email: QLineEdit
    phone: QLineEdit
    side: QComboBox
    status: QComboBox
    representatives: QSpinBox
    fixed_table: QSpinBox
    photo_consent: QComboBox
    contact_consent: QComboBox
    warning: QLabel
    seek_label: QLabel
    kind_label: QLabel

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form("participant_identity", self)
        dress_sections(self)
        offer(self.kind, {kind: marked_kind(kind) for kind in kinds()})
        offer(self.side, {side: f"{mark(side)} {side_label(side)}" for side in SIDES})
        offer(self.status, {status: status_label(status) for status in PARTICIPANT_STATUSES})
        for box in (self.photo_consent, self.contact_consent):
            offer(box, {True: tr("oui"), False: tr("non")}, none=tr("pas encore demandé"))
        names = (*PERSON, "organisation", "kind", *PARTICIPATION)
        widgets = {name: self._widget(name) for name in names}
        self.fields = Fields(self, widgets, typed=TYPED, note=self.warning)

    def sizeHint(self) -> QSize:  # noqa: N802 -- Qt's name
        """Both columns at ease, where the screen allows."""
        return super().sizeHint().expandedTo(QSize(theme.px(900), 0))

    def _widget(self, name: str) -> QWidget:
        found = self.findChild(QWidget, name)
        assert isinstance(found, QWidget), name
        return found

    def participation(self, values: dict[str, Any]) -> dict[str, Any]:
        """The columns of `Participant` among the values of the form: 0 is no table, no least, no most."""
        kept = {name: values[name] for name in PARTICIPATION if name in values}
        for name in ("fixed_table", "fewest", "most"):
            if name in kept:
                kept[name] = kept[name] or None
        return kept

    def known(self, person_id: UUID | None, text: str) -> None:
        """Say whether the person is already in the directory."""
        self.found.setText(text)
        for name in PERSON[:2]:
            line = self.fields.widgets[name]
            assert isinstance(line, QLineEdit)
            line.setReadOnly(person_id is not None)
