"""The topics that many missed: given a place, or a list of who asked for them, or a group of its own."""

import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.fields import offer
from envies_desktop.desk.flow import Tools
from envies_desktop.desk.page import Desk, Panel
from envies_desktop.desk.tables import Column, Listed, RecordTable
from envies_desktop.desk.widgets import button, card, plain_label
from envies_desktop.i18n import number, tr
from envies_desktop.open_forum.actions.closing import hold_missed
from envies_desktop.open_forum.dialogs.group import GroupDialog
from envies_desktop.open_forum.queries.missed import FreeCell, MissedTopic, free_cells, missed_topics

if TYPE_CHECKING:
    from envies_desktop.desk.page import Work


class MissedPanel(Panel):
    """The one that most people missed comes first; who they are stands under the table."""

    def __init__(
        self,
        desk: Desk,
        event_id: UUID,
        parent: QWidget | None = None,
        *,
        today: Callable[[], dt.date] = dt.date.today,
    ) -> None:
        super().__init__(desk, parent)
        self.event_id, self._today = event_id, today
        self._cells: list[FreeCell] = []
        self.said = plain_label(role="strong", wrap=True)
        self.table = RecordTable()
        columns = _columns()
        rows = Listed(lambda session: missed_topics(session, event_id), columns)
        self.table.feed(desk, "forum-missed", columns, rows, order="missed", label=tr("Sujets manqués"))
        self.table.set_empty(
            tr("Personne n’a rien manqué"),
            tr(
                "D’après les vœux et le tableau, chacun a pu aller où il voulait. Sans vœux saisis, rien ne "
                "peut être compté ici."
            ),
            icon="circle-check",
        )
        self.where = QComboBox()
        self.where.setAccessibleName(tr("Place libre"))
        theme.sized(self.where, width=240)
        self.hold = button(tr("Lui donner cette place"), self.give_place, icon="map-pin")
        self.group = button(tr("En faire un groupe"), self.make_group, icon="users")
        self.who = plain_label(wrap=True)
        self.table.selection_changed.connect(lambda keys: self._show_who())
        theme.sized(self.table, height=260)
        layout = QVBoxLayout(self)
        theme.spaced(layout, spacing=12)
        layout.addWidget(self.said)
        self.tools = Tools([self.where, self.hold, self.group], [self.table.said])
        layout.addWidget(card(self.tools, self.table, self.who), 1)

    def refresh(self) -> None:
        """Work it out again from the wishes and the board."""
        with self.desk.store.read() as session:
            self._cells = free_cells(session, self.event_id)
        labels = {
            cell.cell: tr("{ticket} – {slot}, {space}").format(
                ticket=cell.ticket, slot=cell.slot, space=cell.space
            )
            for cell in self._cells
        }
        offer(self.where, labels, none=None if labels else tr("aucune place libre"))
        self.table.refresh()
        some = self.table.model.rowCount() > 0
        for part in (self.tools, self.who, self.said):
            part.setVisible(some)
        self.table.filter.hide()
        self._propose()
        self._show_who()

    def give_place(self) -> None:
        """The topic at hand is held there, once more where it was held already."""
        row, where = self._row(), self.where.currentData()
        cell = next((one for one in self._cells if one.cell == where), None)
        if row is None or cell is None:
            return

        def gesture(work: "Work") -> bool:
            hold_missed(work, topic_id=row.id, slot_id=cell.slot_id, space_id=cell.space_id)
            return True

        if self.desk.write("missed-hold", gesture, name=row.topic.title):
            self.desk.say(
                tr("{title}\u00a0: {ticket}, à annoncer à ceux qui l’ont demandé.").format(
                    title=row.topic.title, ticket=cell.ticket
                )
            )

    def make_group(self) -> None:
        """Those who missed it go on with it afterwards."""
        row = self._row()
        if row is None:
            return
        dialog = GroupDialog(
            self.desk,
            self.event_id,
            None,
            self._today(),
            self,
            topic=row.id,
            title=row.topic.title,
            volunteers=[person.id for person in row.people],
        )
        dialog.exec()
        dialog.deleteLater()

    def _row(self) -> MissedTopic | None:
        """The topic at hand, the first one where none is."""
        keys = self.table.selection()
        found: MissedTopic | None = (
            self.table.record(keys[0]) if keys else self.table.model.record(0) if self._some() else None
        )
        return found

    def _some(self) -> bool:
        return self.table.model.rowCount() > 0

    def _propose(self) -> None:
        first: MissedTopic | None = self.table.model.record(0) if self._some() else None
        if first is not None:
            said = tr(
                "%n personne(s) n’ont pas pu aller à «\u00a0{title}\u00a0»\u00a0: proposez-le.",
                "",
                first.missed,
            )
            self.said.setText(said.format(title=f"{first.topic.number}. {first.topic.title}"))

    def _show_who(self) -> None:
        row = self._row()
        if row is None:
            return
        names = ", ".join(
            f"{person.name} ({number(person.badge)})" if person.badge else person.name
            for person in row.people
        )
        said = tr("L’ont demandé sans pouvoir y aller\u00a0: {names}")
        unknown = tr("Mains comptées\u00a0: personne n’est connu par son nom.")
        self.who.setText(said.format(names=names) if names else unknown)
        held = row.topic.cell is not None
        self.hold.setText(tr("Le tenir une seconde fois") if held else tr("Lui donner cette place"))
        self.hold.setEnabled(bool(self._cells))


def _columns() -> list[Column]:
    def title(row: MissedTopic) -> str:
        return row.topic.title

    return [
        Column(
            "missed",
            tr("L’ont manqué"),
            lambda row: number(row.missed),
            sort=lambda row: (-row.missed, row.topic.number),
            width=130,
        ),
        Column(
            "wanted",
            tr("Le voulaient"),
            lambda row: number(row.wanted),
            sort=lambda row: -row.wanted,
            width=120,
        ),
        Column(
            "number",
            tr("N°"),
            lambda row: number(row.topic.number),
            sort=lambda row: row.topic.number,
            width=70,
        ),
        Column("title", tr("Sujet"), title, tip=title, stretch=True),
        Column("hosts", tr("Hôtes"), lambda row: row.topic.host_names, width=200),
        Column("cell", tr("Place"), lambda row: row.topic.ticket or tr("sans place"), width=110),
    ]
