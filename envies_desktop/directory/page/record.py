"""The record of an organisation: its form, its people, its needs and offers, and what higher rooms add."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from envies_desktop.desk.page import Desk, Panel
from envies_desktop.desk.records import lay_record, offer_way_back
from envies_desktop.desk.removing import remove_records
from envies_desktop.desk.steps import Steps
from envies_desktop.desk.widgets import PageHeader, button
from envies_desktop.directory import queries
from envies_desktop.directory.actions import remove_organisation
from envies_desktop.directory.dialogs.organisation import OrganisationForm
from envies_desktop.directory.page.parts import Needs, People
from envies_desktop.directory.tables import marked_kind
from envies_desktop.i18n import tr
from envies_desktop.refused import Refused


class OrganisationRecord(Panel):
    """All of one organisation; `left` when one goes back or it is gone."""

    left = Signal()

    def __init__(self, desk: Desk, organisation_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.organisation_id, self._name = organisation_id, ""
        remove = button(tr("Supprimer"), self.remove, icon="trash-2", kind="danger")
        self.header = PageHeader("", "", [remove])
        offer_way_back(self, self.header, self.left.emit, tr("Revenir à l’annuaire"))
        self.form = OrganisationForm(desk, organisation_id)
        self.people = People(desk, organisation_id, self)
        self.needs = Needs(desk, organisation_id, self)
        for part in (self.people, self.needs):
            part.hide()  # until its tab is shown; the record keeps it, and takes it along
        self.tabs = Steps(desk)
        lay_record(self, self.header, self.tabs)
        self.tabs.add("form", tr("Fiche"), lambda place: self.form)
        self.tabs.add("people", tr("Personnes"), lambda place: self.people)
        self.tabs.add("needs", tr("Besoins et offres"), lambda place: self.needs)
        for tab in desk.activities.tabs("organisation"):
            self.tabs.add(tab.name, tab.title(), partial(tab.make, desk, organisation_id), tab.guide)

    def refresh(self) -> None:
        """Show what the store holds; a record that is gone closes."""
        try:
            card = self.form.refresh()
        except Refused as refused:
            if refused.code != "store-gone":
                raise
            self.left.emit()
            return
        with self.desk.store.read() as session:
            territories = {c.id: c.label for c in queries.territory_choices(session)}
        self._name = card.name
        facts = [marked_kind(card.kind), card.city, territories.get(card.territory_id, "")]  # type: ignore[arg-type] # None is no key
        self.header.show_text(card.name, " · ".join(dict.fromkeys(filter(None, facts))))
        self.people.show_people(card.people)
        self.needs.show_needs(card.name, (*card.needs, *card.offers))
        self.tabs.count_on("people", tr("Personnes"), len(card.people))
        self.tabs.count_on("needs", tr("Besoins et offres"), len(card.needs) + len(card.offers))

    def leave(self) -> None:
        """Save what is being typed."""
        self.form.fields.flush()

    def remove(self) -> None:
        """Take it out of the directory; undo brings it back."""
        if remove_records(
            self.desk,
            "organisation-remove",
            self._name,
            [self.organisation_id],
            lambda work, key: remove_organisation(work, organisation_id=key),
        ):
            self.left.emit()
