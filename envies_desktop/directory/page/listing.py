"""The searchable list of organisations."""

from collections.abc import Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.fields import offer
from envies_desktop.desk.flow import Tools
from envies_desktop.desk.page import Desk, Panel
from envies_desktop.desk.removing import remove_records
from envies_desktop.desk.tables import Ask, Paged, RecordTable
from envies_desktop.desk.widgets import PageHeader, button, card
from envies_desktop.directory import queries
from envies_desktop.directory.actions import remove_organisation
from envies_desktop.directory.dialogs.records import NewOrganisation
from envies_desktop.directory.kinds import kinds
from envies_desktop.directory.queries import OrganisationFilter, OrganisationRow
from envies_desktop.directory.tables import marked_kind, organisation_columns
from envies_desktop.i18n import tr

if TYPE_CHECKING:
    from envies_desktop.desk.page import Session


class OrganisationList(Panel):
    """Search, filter, add, remove; `opened(id)` on Enter or a double click.

    `header` is for the page to place; `counted(organisations, people)` comes with each refresh.
    """

    opened = Signal(object)
    counted = Signal(int, int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.header = PageHeader(tr("Annuaire"), "", [self._add_button(tr("Ajouter une organisation"))])
        self.kind = self._choice(tr("Type d’organisation"))
        self.territory = self._choice(tr("Territoire"))
        self.theme_box = self._choice(tr("Thème"))
        self.table = RecordTable()
        self.table.feed(
            desk,
            "organisations",
            organisation_columns(),
            Paged(self._rows, self._count),
            label=tr("Organisations"),
        )
        self.table.filter.setPlaceholderText(tr("Chercher un nom, une ville, un numéro…"))
        self.table.set_empty(
            tr("L’annuaire est vide"),
            tr(
                "Il rassemble les associations, les entreprises et leurs partenaires\u00a0: qui ils sont, "
                "ce qu’ils cherchent, ce qu’ils proposent. Il se remplit aussi tout seul quand vous "
                "importez la liste des inscrits d’un événement."
            ),
            [self._add_button(tr("Ajouter la première organisation"))],
            icon="contact-round",
        )
        for box in (self.kind, self.territory, self.theme_box):
            box.activated.connect(self.refresh_now)
        tools = Tools([self.table.filter, self.kind, self.territory, self.theme_box], [self.table.said])
        self.table.opened.connect(self.opened)
        self.table.removed.connect(self.remove)
        theme.sized(self.table, height=320)
        layout = QVBoxLayout(self)
        theme.spaced(layout, spacing=16)
        layout.addWidget(card(tools, self.table), 1)

    def refresh(self) -> None:
        """Ask for the filters and the rows again."""
        with self.desk.store.read() as session:
            territories = {c.id: c.label for c in queries.territory_choices(session)}
            themes = {c.id: c.label for c in queries.theme_choices(session)}
            count = queries.organisation_count(session)
            people = queries.person_count(session)
        offer(self.kind, {kind: marked_kind(kind) for kind in kinds()}, none=tr("Tous les types"))
        offer(self.territory, territories, none=tr("Tous les territoires"))
        offer(self.theme_box, themes, none=tr("Tous les thèmes"))
        for box in (self.kind, self.territory, self.theme_box):
            box.setVisible(bool(count))
        facts = f"{tr('%n organisation(s)', '', count)} · {tr('%n personne(s)', '', people)}"
        self.header.show_text(tr("Annuaire"), facts if count else "")
        self.counted.emit(count, people)
        self.table.refresh()

    def add_organisation(self) -> None:
        """Ask for a name and a kind, then open the record."""
        dialog = NewOrganisation(self.desk, self)
        if dialog.exec() and dialog.made:
            self.opened.emit(dialog.made)

    def remove(self, keys: Sequence[UUID]) -> None:
        """Take organisations out, in one gesture that undo brings back."""
        if not keys:
            return
        first: OrganisationRow | None = self.table.record(keys[0])
        name = first.name if first and len(keys) == 1 else tr("%n organisation(s)", "", len(keys))

        remove_records(
            self.desk,
            "organisation-remove",
            name,
            keys,
            lambda work, key: remove_organisation(work, organisation_id=key),
        )

    def focus_search(self) -> bool:
        """Ctrl+F goes to the search."""
        self.table.filter.setFocus()
        self.table.filter.selectAll()
        return True

    def _add_button(self, text: str) -> QWidget:
        return button(text, self.add_organisation, icon="plus", kind="primary", tip=tr("Ctrl+N"))

    def _choice(self, name: str) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        theme.sized(box, width=150, most_width=230)
        return box

    def _shown(self, text: str) -> OrganisationFilter:
        return OrganisationFilter(
            text=text,
            kind=self.kind.currentData() or "",
            territory=self.territory.currentData(),
            theme=self.theme_box.currentData(),
        )

    def _rows(self, session: "Session", ask: Ask) -> list[OrganisationRow]:
        return queries.organisation_rows(
            session,
            self._shown(ask.text),
            order=ask.order,
            descending=ask.descending,
            limit=ask.limit,
            offset=ask.offset,
        )

    def _count(self, session: "Session", text: str) -> int:
        return queries.organisation_count(session, self._shown(text))
