"""The dialog that opens a lead by hand between two organisations of the directory."""

import datetime as dt
from uuid import UUID

from PySide6.QtWidgets import QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.dialogs import WorkDialog
from envies_desktop.desk.page import Desk
from envies_desktop.desk.widgets import plain_label
from envies_desktop.directory.dialogs.line import OrganisationLine
from envies_desktop.i18n import tr
from envies_desktop.partnerships.actions import open_partnership
from envies_desktop.refused import Refused


class NewLead(WorkDialog):
    """Two organisations of the directory; `made` is the id of their lead."""

    def __init__(self, desk: Desk, event_id: UUID | None, parent: QWidget | None = None) -> None:
        super().__init__(desk, tr("Nouvelle piste"), tr("Ouvrir la piste"), parent)
        self._event_id = event_id
        self.made: UUID | None = None
        self.places = [OrganisationLine(desk), OrganisationLine(desk)]
        for label, place in zip(
            (tr("Une organisation"), tr("L’autre organisation")), self.places, strict=True
        ):
            self.add_field(label, place)
            theme.sized(place, width=420)
        self.add(plain_label(tr("Les appels de suivi sont prévus à 1, 3 et 6 mois."), "small", wrap=True))
        self.places[0].setFocus()

    def submit(self) -> None:
        """Open it, from today on."""
        chosen = [place.key for place in self.places]
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
