"""Dialogs that create an event, copy one, or write a line of its programme."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QWidget

from envies_desktop.activity import EventKind, load
from envies_desktop.desk import theme
from envies_desktop.desk.dialogs import WorkDialog
from envies_desktop.desk.fields import Fields, offer
from envies_desktop.desk.forms import load_form
from envies_desktop.desk.page import Desk
from envies_desktop.events import actions
from envies_desktop.events.dialogs.moments import DATE, TIME
from envies_desktop.events.kinds import PROGRAMME_KINDS, programme_label
from envies_desktop.events.printed import words_of
from envies_desktop.events.queries import EventCard, ProgrammeRow
from envies_desktop.i18n import tr

ITEM = ("title", "start", "end", "fixed", "kind", "speaker")
TYPED = {"date": DATE, "start": TIME, "end": TIME}


class _NewEventForm(QWidget):
    kind: QComboBox
    title: QLineEdit
    date: QLineEdit
    start: QLineEdit
    end: QLineEdit
    place: QLineEdit
    problem: QLabel

    def __init__(self, kinds: Sequence[EventKind]) -> None:
        super().__init__()
        load_form("new_event", self)
        offer(self.kind, {kind.code: kind.label() for kind in kinds})
        names = ("kind", "title", "date", "start", "end", "place")
        self.fields = Fields(
            self, {name: getattr(self, name) for name in names}, typed=TYPED, note=self.problem
        )


class NewEvent(WorkDialog):
    """Kind (the first one unless another is given) and title are enough; `made` is the id of the event."""

    def __init__(self, desk: Desk, kind: str = "", parent: QWidget | None = None) -> None:
        super().__init__(desk, tr("Nouvel événement"), tr("Créer l’événement"), parent)
        kinds = desk.activities.kinds()
        self.form = _NewEventForm(kinds)
        self.form.fields.show({"kind": kind or kinds[0].code})
        self.form.kind.currentIndexChanged.connect(self._show_usual)
        self._show_usual()
        self.made: UUID | None = None
        self.add(self.form)
        theme.sized(self.form.title, width=380)
        self.form.title.setFocus()

    def _show_usual(self) -> None:
        """What an event of that kind is called on paper is how it may be called here."""
        chosen = self.desk.activities.kind(self.form.kind.currentData())
        self.form.title.setPlaceholderText(words_of(chosen).name)

    def _go(self) -> None:
        if self.form.fields.values() is not None:
            super()._go()

    def submit(self) -> None:
        """Create it."""
        values = self.form.fields.values() or {}
        with self.desk.store.work("event-add", name=values["title"]) as work:
            self.made = actions.add_event(work, **values).id
            if begins := self.desk.activities.kind(values["kind"]).begins:
                load(begins)(work, self.made)


class CopyEvent(WorkDialog):
    """A new event like another one; `made` is its id."""

    def __init__(self, desk: Desk, card: EventCard, parent: QWidget | None = None) -> None:
        super().__init__(desk, tr("Dupliquer un événement"), tr("Dupliquer"), parent)
        self._id = card.id
        self.made: UUID | None = None
        self.title, self.date = QLineEdit(card.title), QLineEdit()
        self.date.setPlaceholderText(tr("jj/mm/aaaa (peut venir plus tard)"))
        self.people = QCheckBox(tr("Reprendre aussi les participants, leurs vœux et leurs règles"))
        self.fields = Fields(self, {"title": self.title, "date": self.date}, typed=TYPED)
        self.add_field(tr("Titre du nouvel événement"), self.title)
        self.add_field(
            tr("Date"),
            self.date,
            tr("Le déroulé, les tours et les tables sont repris. Les accords sont redemandés à chacun."),
        )
        self.add(self.people)

    def _go(self) -> None:
        if self.fields.values() is None:
            self.banner.say(DATE.problem(), "bad")
        else:
            super()._go()

    def submit(self) -> None:
        """Copy it."""
        values: dict[str, Any] = self.fields.values() or {}
        with self.desk.store.work("event-duplicate", name=values["title"]) as work:
            made = actions.duplicate_event(
                work, event_id=self._id, participants=self.people.isChecked(), **values
            )
            self.made = made.id


class _ProgrammeForm(QWidget):
    title: QLineEdit
    start: QLineEdit
    end: QLineEdit
    fixed: QCheckBox
    kind: QComboBox
    speaker: QLineEdit
    problem: QLabel

    def __init__(self) -> None:
        super().__init__()
        load_form("programme_item", self)
        offer(self.kind, {kind: programme_label(kind) for kind in PROGRAMME_KINDS}, none=tr("non précisé"))
        self.fields = Fields(
            self, {name: getattr(self, name) for name in ITEM}, typed=TYPED, note=self.problem
        )


class ProgrammeDialog(WorkDialog):
    """A line of the déroulé: new or corrected."""

    def __init__(
        self, desk: Desk, event_id: UUID, row: ProgrammeRow | None = None, parent: QWidget | None = None
    ) -> None:
        title = tr("Modifier une étape") if row else tr("Ajouter une étape")
        super().__init__(desk, title, tr("Enregistrer") if row else tr("Ajouter"), parent)
        self._event_id, self._row = event_id, row
        self.form = _ProgrammeForm()
        theme.sized(self.form.title, width=380)
        self.add(self.form)
        if row:
            self.form.fields.show({name: getattr(row, name) for name in ITEM})

    def _go(self) -> None:
        if self.form.fields.values() is not None:
            super()._go()

    def submit(self) -> None:
        """Add or correct it."""
        values = self.form.fields.values() or {}
        values["kind"] = values["kind"] or ""
        if self._row:
            with self.desk.store.work("programme-change", name=values["title"]) as work:
                actions.change_programme_item(work, item_id=self._row.id, **values)
        else:
            with self.desk.store.work("programme-add", name=values["title"]) as work:
                actions.add_programme_item(work, event_id=self._event_id, **values)
