"""Somebody whom nobody expected: one form, Enter, and they are registered and here."""

import datetime as dt
from collections.abc import Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QLineEdit, QSpinBox, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.dialogs import WorkDialog
from envies_desktop.desk.fields import Fields, offer
from envies_desktop.desk.finder import Choice, Finder
from envies_desktop.desk.folding import Folding
from envies_desktop.desk.forms import load_form
from envies_desktop.desk.marks import mark, shape_mark
from envies_desktop.desk.page import Desk
from envies_desktop.desk.widgets import plain_label
from envies_desktop.directory import queries as directory
from envies_desktop.directory.kinds import group_of, kind_label, kinds, shape_of
from envies_desktop.events.actions import welcome, welcome_one_more
from envies_desktop.events.kinds import SIDES, side_label, side_of_group
from envies_desktop.events.presence import PresenceRow
from envies_desktop.i18n import fold, number, tr
from envies_desktop.refused import Refused

PERSON = ("first_name", "last_name", "email", "phone")
_SEATED = ("side", "representatives", "photo_consent", "contact_consent")


class WalkInForm(Folding):
    """The fields; `delegation` is offered where others of the organisation are registered already."""

    who: QFrame
    more: QFrame
    first_name: QLineEdit
    last_name: QLineEdit
    organisation: QLineEdit
    delegation: QComboBox
    delegation_label: QLabel
    kind: QComboBox
    side: QComboBox
    representatives: QSpinBox
    email: QLineEdit
    phone: QLineEdit
    photo_consent: QComboBox
    contact_consent: QComboBox

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form("walk_in", self)
        # The shape comes last: a letter typed in the list finds the word.
        offer(self.kind, {kind: f"{kind_label(kind)}  {shape_mark(shape_of(kind))}" for kind in kinds()})
        offer(self.side, {side: f"{side_label(side)}  {mark(side)}" for side in SIDES})
        for box in (self.photo_consent, self.contact_consent):
            offer(box, {True: tr("oui"), False: tr("non")}, none=tr("pas encore demandé"))
        names = (*PERSON, "organisation", "delegation", "kind", *_SEATED)
        self.fields = Fields(self, {name: getattr(self, name) for name in names})
        self.offer_delegations(())

    def offer_delegations(self, rows: Sequence[PresenceRow]) -> None:
        """Let the newcomer count with one of these instead of having a badge."""
        said = tr("+\u00a01 représentant·e de {name}, badge n° {badge}")
        choices = {row.id: said.format(name=row.label, badge=number(row.badge)) for row in rows}
        offer(self.delegation, choices, none=tr("un badge à son nom"))
        for shown in (self.delegation, self.delegation_label):
            shown.setVisible(bool(rows))

    def sizeHint(self) -> QSize:  # noqa: N802 -- Qt's name
        """Both columns at ease, where the screen allows."""
        height = max(card.sizeHint().height() for card in (self.who, self.more))
        return QSize(max(theme.px(900), super().sizeHint().width()), height)


class WalkIn(WorkDialog):
    """`made` is the id of the participant who is here now; `people` are those already registered."""

    def __init__(
        self,
        desk: Desk,
        event_id: UUID,
        people: Sequence[PresenceRow],
        typed: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, tr("Nouvelle personne"), tr("Inscrire, présent·e"), parent)
        self._event, self._people = event_id, people
        self._person: UUID | None = None
        self._organisation: UUID | None = None
        self.made: UUID | None = None
        self.form = WalkInForm()
        self.persons = Finder(self.form.last_name, self._find_people, clears=False)
        self.places = Finder(self.form.organisation, self._find_places, clears=False)
        self.persons.chosen.connect(self._show_person)
        self.places.chosen.connect(self._show_organisation)
        for line in (self.form.first_name, self.form.last_name):
            line.textEdited.connect(self._somebody_else)
        self.form.organisation.textEdited.connect(self._somewhere_else)
        self.form.organisation.editingFinished.connect(self._recognise)
        self.form.kind.activated.connect(self._seat)
        hint = tr("Trois lettres cherchent dans l’annuaire\u00a0: Entrée prend la première proposition.")
        self.add(plain_label(hint, "muted", wrap=True), self.form)
        self._seat()
        self._begin(typed)
        self.resize(theme.px(980), theme.px(400))  # folded at first, it would ask for twice the height

    def submit(self) -> None:
        """Register them, or count them with a delegation."""
        values = self.form.fields.values() or {}
        at = dt.datetime.now(dt.UTC)
        if leader := values["delegation"]:
            label = next(row.label for row in self._people if row.id == leader)
            with self.desk.store.work("presence-one-more", name=label) as work:
                self.made = welcome_one_more(work, participant_id=leader, at=at).id
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
                **{field: values[field] for field in _SEATED},
            ).id

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
        self._seat()
        others = [row for row in self._people if row.organisation_id == organisation_id]
        self.form.offer_delegations(others)
        if others:  # once Tab has gone on to the field that was next before
            QTimer.singleShot(0, self.form.delegation, self.form.delegation.setFocus)

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

    def _seat(self) -> None:
        """The side that goes with the kind of organisation, unless one says otherwise."""
        values: dict[str, Any] = {"side": side_of_group(group_of(str(self.form.kind.currentData())))}
        self.form.fields.show(values)
