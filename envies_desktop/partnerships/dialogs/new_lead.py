"""The dialog that opens a lead by hand between two organisations of the directory."""

import datetime as dt
from uuid import UUID

from PySide6.QtWidgets import QLineEdit, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.dialogs import WorkDialog
from envies_desktop.desk.finder import Choice, Finder
from envies_desktop.desk.page import Desk
from envies_desktop.desk.widgets import plain_label
from envies_desktop.directory.queries import Choice as Organisation
from envies_desktop.directory.queries import organisation_choices
from envies_desktop.i18n import tr
from envies_desktop.partnerships.actions import open_partnership
from envies_desktop.refused import Refused


class NewLead(WorkDialog):
    """Two organisations of the directory; `made` is the id of their lead."""

    def __init__(self, desk: Desk, event_id: UUID | None, parent: QWidget | None = None) -> None:
        super().__init__(desk, tr("Nouvelle piste"), tr("Ouvrir la piste"), parent)
        self._event_id = event_id
        self.made: UUID | None = None
        self.places = [_Place(desk), _Place(desk)]
        for label, place in zip(
            (tr("Une organisation"), tr("L’autre organisation")), self.places, strict=True
        ):
            self.add_field(label, place)
            theme.sized(place, width=420)
        self.add(
            plain_label(
                tr("Tapez trois lettres, puis choisissez. Les appels de suivi sont prévus à 1, 3 et 6 mois."),
                "small",
                wrap=True,
            )
        )
        self.places[0].setFocus()

    def submit(self) -> None:
        """Open it, from today on."""
        chosen = [place.chosen for place in self.places]
        known = [key for key in chosen if key is not None]
        if len(known) < len(chosen):
            raise Refused("partnership-two")
        name = " – ".join(place.text() for place in self.places)
        with self.desk.store.work("partnership-add", name=name) as work:
            self.made = open_partnership(
                work,
                partners=[(key, None) for key in known],
                since=dt.date.today(),
                event_id=self._event_id,
            ).id


class _Place(QLineEdit):
    """A line where an organisation is found; `chosen` is its id until something else is typed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.chosen: UUID | None = None
        self.setPlaceholderText(tr("Nom de l’organisation"))
        self.textEdited.connect(self._forget)
        self.finder = Finder(self, self._search, clears=False)
        self.finder.chosen.connect(self._take)

    def _search(self, text: str) -> list[Choice]:
        with self._desk.store.read() as session:
            return [Choice(found.label, found) for found in organisation_choices(session, text, 12)]

    def _take(self, found: Organisation) -> None:
        self.chosen = found.id
        self.setText(found.label)

    def _forget(self) -> None:
        self.chosen = None
