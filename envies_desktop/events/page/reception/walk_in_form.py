"""The form of somebody whom nobody expected: who, from where, what they agree to."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QLineEdit, QWidget

from envies_desktop.activity import EventKind, load
from envies_desktop.desk import theme
from envies_desktop.desk.fields import Fields, offer
from envies_desktop.desk.folding import Folding
from envies_desktop.desk.forms import lend_rows, load_form
from envies_desktop.desk.marks import shape_mark
from envies_desktop.directory.kinds import kind_label, kinds, shape_of
from envies_desktop.events.presence import PresenceRow
from envies_desktop.i18n import number, tr

PERSON = ("first_name", "last_name", "email", "phone")
AGREED = ("photo_consent", "contact_consent")


class WalkInForm(Folding):
    """The fields, those of the kind of event among them.

    `delegation` is offered where others of the organisation are registered already, and the kind counts so.
    """

    who: QFrame
    more: QFrame
    first_name: QLineEdit
    last_name: QLineEdit
    organisation: QLineEdit
    delegation: QComboBox
    delegation_label: QLabel
    kind: QComboBox
    email: QLineEdit
    phone: QLineEdit
    photo_consent: QComboBox
    contact_consent: QComboBox

    def __init__(self, event_kind: EventKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form("walk_in", self)
        self._counts = bool(event_kind.one_more)
        self.own: Any = None
        if event_kind.fields_at_door:
            self.own = load(event_kind.fields_at_door)(self)
            self.own.hide()
            lend_rows(self.own, self)
        # The shape comes last: a letter typed in the list finds the word.
        offer(self.kind, {kind: f"{kind_label(kind)}  {shape_mark(shape_of(kind))}" for kind in kinds()})
        for box in (self.photo_consent, self.contact_consent):
            offer(box, {True: tr("oui"), False: tr("non")}, none=tr("pas encore demandé"))
        names = (*PERSON, "organisation", "delegation", "kind", *AGREED)
        widgets = {name: getattr(self, name) for name in names} | (self.own.widgets if self.own else {})
        self.fields = Fields(self, widgets)
        self.offer_delegations(())

    def own_values(self, values: dict[str, Any]) -> dict[str, Any]:
        """What the values of the form say to the kind of event."""
        return {name: values[name] for name in (self.own.widgets if self.own else ())}

    def show_usual(self) -> None:
        """What goes with the kind of organisation, unless one says otherwise."""
        if self.own:
            self.fields.show(self.own.usual(str(self.kind.currentData())))

    def offer_delegations(self, people: Sequence[PresenceRow]) -> None:
        """Let the newcomer count with one of these instead of having a badge, where that is done."""
        rows = people if self._counts else ()
        said = tr("+\u00a01 représentant·e de {name}, badge n° {badge}")
        choices = {row.id: said.format(name=row.label, badge=number(row.badge)) for row in rows}
        offer(self.delegation, choices, none=tr("un badge à son nom"))
        for shown in (self.delegation, self.delegation_label):
            shown.setVisible(bool(rows))

    def sizeHint(self) -> QSize:  # noqa: N802 -- Qt's name
        """Both columns at ease, where the screen allows."""
        height = max(card.sizeHint().height() for card in (self.who, self.more))
        return QSize(max(theme.px(900), super().sizeHint().width()), height)
