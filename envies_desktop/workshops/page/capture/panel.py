"""The tab "Paroles": lines are typed above, and stand below by table; all by keyboard."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.page import Desk, Panel
from envies_desktop.desk.tables import Listed, RecordTable
from envies_desktop.desk.widgets import button
from envies_desktop.events.queries import people_of
from envies_desktop.i18n import tr
from envies_desktop.workshops.actions.lines import (
    add_line,
    add_turn,
    change_line,
    keep_in_directory,
    remove_line,
)
from envies_desktop.workshops.lines import TURN
from envies_desktop.workshops.page.capture.entry import Entry
from envies_desktop.workshops.queries.lines import LineRow, captures, lines_of
from envies_desktop.workshops.tables import line_columns

if TYPE_CHECKING:
    from envies_desktop.desk.page import Work


class CapturePanel(Panel):
    """Everything that the tables of a workshop bring."""

    def __init__(self, desk: Desk, event_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.event_id = event_id
        self._lines: Sequence[LineRow] = ()
        with desk.store.read() as session:
            self._kinds = captures(session, event_id)
        self.entry = Entry(turn=set(TURN) <= set(self._kinds))
        self.entry.said.connect(self._note)
        self.table = RecordTable()
        columns = line_columns(self._change)
        source = Listed(lambda session: self._lines, columns)
        self.table.feed(
            desk, "workshop-lines", columns, source, order="table", label=tr("Paroles des tables")
        )
        self.table.set_empty(
            tr("Rien n’est encore noté"),
            tr(
                "Choisissez la table et la sorte de parole, tapez ce qui est dit, puis Entrée. Un désaccord "
                "se note comme le reste\u00a0: il reste dans la synthèse."
            ),
        )
        self.table.removed.connect(self._remove)
        self.table.selection_changed.connect(lambda keys: self._judge())
        self.kept = button(tr("Garder dans l’annuaire"), self._keep, icon="hand-helping")
        self.table.add_tool(self.kept)
        layout = QVBoxLayout(self)
        theme.spaced(layout, spacing=12)
        layout.addWidget(self.entry)
        layout.addWidget(self.table, 1)
        self._judge()

    def refresh(self) -> None:
        """Show what the store holds; what is being typed stays."""
        with self.desk.store.read() as session:
            self._kinds = captures(session, self.event_id)
            self._lines = lines_of(session, self.event_id, self.desk.activities)
            self.entry.show_people(people_of(session, self.event_id, self.desk.activities))
        self.entry.show_kinds(self._kinds)
        self.table.refresh()
        self._judge()

    def create_new(self) -> bool:
        """Ctrl+N: the cursor goes where the next line is typed."""
        self.entry.focus()
        return True

    def _judge(self) -> None:
        self.kept.setEnabled(bool(self.table.selection()))

    def _note(self) -> None:
        typed = self.entry
        who: dict[str, Any] = {"table": typed.table.value() or None, "speaker_id": typed.speaker_id}
        who["speaker"] = "" if typed.speaker_id else typed.speaker.text()

        def gesture(work: "Work") -> bool:
            if typed.turn:
                add_turn(work, event_id=self.event_id, texts=typed.texts(), **who)
            else:
                ((kind, text),) = typed.texts().items()
                add_line(work, event_id=self.event_id, kind=kind, text=text, **who)
            return True

        said = next((text for text in typed.texts().values() if text.strip()), "")
        if self.desk.write("line-add", gesture, name=said[:60]):
            typed.clear()

    def _change(self, row: LineRow, **fields: Any) -> None:
        def gesture(work: "Work") -> None:
            change_line(work, line_id=row.id, **fields)

        self.desk.write("line-change", gesture, name=row.text[:60])

    def _remove(self, keys: Sequence[UUID]) -> None:
        def gesture(work: "Work") -> None:
            for key in keys:
                remove_line(work, line_id=key)

        self.desk.write("line-remove", gesture, name=self._said(keys))

    def _keep(self) -> None:
        keys = self.table.selection()

        def gesture(work: "Work") -> bool:
            for key in keys:
                keep_in_directory(work, line_id=key)
            return True

        if self.desk.write("line-keep", gesture, name=self._said(keys)):
            self.desk.say(tr("%n besoin(s) ou offre(s) dans l’annuaire", "", len(keys)))

    def _said(self, keys: Sequence[UUID]) -> str:
        return ", ".join(line.text[:60] for line in self._lines if line.id in set(keys[:3]))
