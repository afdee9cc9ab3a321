"""The action groups of a forum: who goes on with what, by which first step."""

import datetime as dt
from collections.abc import Callable
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.flow import Tools
from envies_desktop.desk.page import Desk, Panel
from envies_desktop.desk.removing import remove_records
from envies_desktop.desk.tables import Column, Listed, RecordTable
from envies_desktop.desk.widgets import button, card
from envies_desktop.i18n import number, short_date, sort_key, tr
from envies_desktop.open_forum.actions.groups import remove_group
from envies_desktop.open_forum.dialogs.group import GroupDialog
from envies_desktop.open_forum.queries.groups import GroupRow, forum_groups


class GroupsPanel(Panel):
    """Enter opens a group, Ctrl+N makes one, Del removes."""

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
        self.table = RecordTable()
        columns = _columns()
        rows = Listed(lambda session: forum_groups(session, event_id, today()), columns)
        self.table.feed(desk, "forum-groups", columns, rows, order="title", label=tr("Groupes d’action"))
        self.new = button(
            tr("Nouveau groupe d’action"), self.create_new, icon="plus", kind="primary", tip=tr("Ctrl+N")
        )
        self.table.set_empty(
            tr("Aucun groupe d’action encore"),
            tr(
                "Qui continue, avec quel sujet\u00a0? Un groupe a un titre, un premier pas sous 30 jours, "
                "quelqu’un de présent qui s’en charge et des volontaires. Le premier pas rejoint le suivi."
            ),
            icon="users",
        )
        self.table.opened.connect(self.open_group)
        self.table.removed.connect(self.remove)
        theme.sized(self.table, height=320)
        layout = QVBoxLayout(self)
        theme.spaced(layout, spacing=12)
        layout.addWidget(card(Tools([self.table.filter], [self.table.said, self.new]), self.table), 1)

    def refresh(self) -> None:
        """Read the groups again."""
        self.table.refresh()

    def create_new(self) -> bool:
        """A new group."""
        self._ask(GroupDialog(self.desk, self.event_id, None, self._today(), self))
        return True

    def open_group(self, group_id: UUID) -> None:
        """All of one group."""
        row: GroupRow | None = self.table.record(group_id)
        if row is not None:
            self._ask(GroupDialog(self.desk, self.event_id, row, self._today(), self))

    def remove(self, keys: list[UUID]) -> None:
        """They were noted by mistake."""
        rows = [row for key in keys if (row := self.table.record(key))]
        name = rows[0].title if len(rows) == 1 else tr("%n groupe(s)", "", len(rows))
        remove_records(
            self.desk, "group-remove", name, keys, lambda work, key: remove_group(work, group_id=key)
        )

    def _ask(self, dialog: GroupDialog) -> None:
        dialog.exec()
        dialog.deleteLater()


def _columns() -> list[Column]:
    def title(row: GroupRow) -> str:
        return row.title

    def step(row: GroupRow) -> str:
        return row.step.what if row.step else tr("à trouver")

    def people(row: GroupRow) -> str:
        return ", ".join(person.name for person in row.volunteers)

    return [
        Column("title", tr("Groupe"), title, tip=title, stretch=True),
        Column(
            "topic",
            tr("Sujet"),
            lambda row: f"{row.topic_number}. {row.topic}" if row.topic_number else "–",
            sort=lambda row: row.topic_number,
            tip=lambda row: row.topic,
            width=180,
        ),
        Column("step", tr("Premier pas"), step, tip=step, width=240),
        Column("owner", tr("Qui"), lambda row: row.step.owner if row.step else "–", width=190),
        Column(
            "due",
            tr("Pour le"),
            lambda row: short_date(row.step.due) if row.step and row.step.due else "–",
            sort=lambda row: row.step.due if row.step else None,
            width=105,
        ),
        Column(
            "volunteers",
            tr("Volontaires"),
            lambda row: number(len(row.volunteers)),
            sort=lambda row: -len(row.volunteers),
            tip=people,
            width=110,
            right=True,
        ),
        Column("ally", tr("Allié à trouver"), lambda row: row.ally, sort=_ally, width=170, hidden=True),
        Column(
            "needs",
            tr("Besoins"),
            lambda row: row.needs,
            tip=lambda row: row.needs,
            mark=lambda row: ("circle-check", "good") if row.in_directory else None,
            width=170,
            hidden=True,
        ),
    ]


def _ally(row: GroupRow) -> str:
    return sort_key(row.ally)
