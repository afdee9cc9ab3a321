"""The tab "Participants": counters, the list, adding, importing, correcting, removing."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QComboBox, QMenu, QVBoxLayout, QWidget

from envies_desktop.activity import Figure, load
from envies_desktop.desk import theme
from envies_desktop.desk.fields import offer
from envies_desktop.desk.flow import Tools
from envies_desktop.desk.marks import mark
from envies_desktop.desk.page import Desk, Panel
from envies_desktop.desk.tables import Listed, RecordTable
from envies_desktop.desk.widgets import FigureCard, button, card, card_row, plain_label
from envies_desktop.events.actions import remove_participant
from envies_desktop.events.dialogs.edit import EditParticipant
from envies_desktop.events.dialogs.register import Register
from envies_desktop.events.kinds import PARTICIPANT_STATUSES, SIDES, side_label, status_label
from envies_desktop.events.page.reception.gestures import write_status
from envies_desktop.events.queries import Counters, EventCard, ParticipantRow, card_of, people_of
from envies_desktop.events.tables import participant_columns
from envies_desktop.i18n import number, tr

if TYPE_CHECKING:
    from envies_desktop.desk.page import Session, Work

LISTS = frozenset({".xlsx", ".xls", ".ods", ".csv", ".txt", ".tsv"})


class ParticipantsPanel(Panel):
    """Everybody of an event. A spreadsheet dropped on it is previewed."""

    def __init__(self, desk: Desk, event_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.event_id = event_id
        with desk.store.read() as session:
            self.card = card_of(session, event_id, desk.activities)
        self.kind = desk.activities.kind(self.card.kind)
        self.cards = [FigureCard() for _ in range(4)]
        self.side = QComboBox()
        self.side.setAccessibleName(tr("Qui est montré"))
        offer(self.side, {s: f"{mark(s)} {side_label(s)}" for s in SIDES}, none=tr("Tout le monde"))
        theme.sized(self.side, width=150, most_width=230)
        self.table = RecordTable()
        columns = participant_columns(by_group=self.card.by_group)
        if self.kind.participant_columns:
            columns = load(self.kind.participant_columns)(columns, self.card)
        self.table.feed(
            desk,
            "participants",
            columns,
            Listed(self._rows, columns),
            label=tr("Participants de l’événement"),
        )
        self.table.filter.setPlaceholderText(tr("Chercher une personne, une organisation…"))
        self._say_empty()
        self.table.opened.connect(self.edit)
        self.table.removed.connect(self.remove)
        self.side.activated.connect(self.refresh_now)
        self.setAcceptDrops(True)
        self._lay_out()

    def _lay_out(self) -> None:
        self.bring = button(tr("Importer une liste…"), self.import_list, icon="file-spreadsheet")
        self.add = button(tr("Ajouter"), self.register, icon="user-plus", kind="primary", tip=tr("Ctrl+N"))
        self.mark = button(tr("Statut"), self._show_statuses, icon="user-check")
        right = [self.table.said, self.mark, self.bring, self.add]
        self.tools = Tools([self.table.filter, self.side], right)
        self.table.selection_changed.connect(lambda keys: self.mark.setEnabled(bool(keys)))
        self.mark.setEnabled(False)
        self.drop_hint = plain_label(
            tr("Déposez la liste ici\u00a0: vous verrez tout avant d’importer."), "strong"
        )
        self.drop_hint.hide()
        self.figures = card_row(*self.cards)
        theme.sized(self.table, height=300)
        layout = QVBoxLayout(self)
        theme.spaced(layout, spacing=12)
        self.note = load(self.kind.participants_note)(self.desk) if self.kind.participants_note else None
        if self.note is not None:
            layout.addWidget(self.note)
        layout.addWidget(self.figures)
        layout.addWidget(self.drop_hint)
        layout.addWidget(card(self.tools, self.table), 1)

    def _say_empty(self) -> None:
        self.table.set_empty(
            tr("Personne n’est encore inscrit"),
            tr(
                "Importez la liste des inscrits telle que vous l’avez reçue (Excel ou CSV)\u00a0: tout se "
                "vérifie avant d’entrer. Vous pouvez aussi la déposer ici, ou inscrire à la main."
            ),
            [
                button(tr("Importer une liste…"), self.import_list, icon="file-spreadsheet", kind="primary"),
                button(tr("Ajouter un participant"), self.register, icon="user-plus"),
            ],
            icon="users",
        )

    def refresh(self) -> None:
        """Ask for the counters and the rows again."""
        with self.desk.store.read() as session:
            self.card = card_of(session, self.event_id, self.desk.activities)
        self.table.refresh()
        counters = self.card.counters
        some = bool(counters.registered + counters.others)
        for part in (self.figures, self.tools):
            part.setVisible(some)
        self._show_sides(counters)
        own = load(self.kind.figures)(self.card) if self.kind.figures else coming(self.card)
        if self.note is not None:
            self.note.show_card(self.card)
        for shown, figure in zip(self.cards[2:], own, strict=True):
            shown.show_figure(figure.figure, figure.text, figure.note, figure.tone)

    def _show_sides(self, counters: Counters) -> None:
        first, second = self.cards[:2]
        first.show_figure(
            number(counters.side_a), f"{mark('A')} {tr('associations')}", self._waiting(counters)
        )
        support = tr("et %n en appui", "", counters.support) if counters.support else ""
        second.show_figure(number(counters.side_b), f"{mark('B')} {tr('entreprises')}", support)

    def _waiting(self, counters: Counters) -> str:
        words = tr("%n autre(s) invité(s), excusé(s) ou en attente", "", counters.others)
        return words if counters.others else ""

    def register(self) -> None:
        """Add somebody."""
        dialog = Register(self.desk, self.event_id, self.kind, self)
        if dialog.exec() and dialog.made:
            self.refresh_now()
            self.table.select({dialog.made}, dialog.made)
            if dialog.then:
                self.edit(dialog.made, dialog.then)

    def edit(self, participant_id: UUID, step: str = "") -> None:
        """Correct somebody, on the tab that is named if one is."""
        dialog = EditParticipant(self.desk, self.event_id, participant_id, step=step, parent=self)
        dialog.exec()
        dialog.deleteLater()

    def remove(self, keys: Sequence[UUID]) -> None:
        """Take people out, in one gesture that undo brings back."""
        if not keys:
            return
        first: ParticipantRow | None = self.table.record(keys[0])
        name = first.label if first and len(keys) == 1 else tr("%n personne(s)", "", len(keys))

        def gesture(work: "Work") -> bool:
            for key in keys:
                remove_participant(work, participant_id=key)
            return True

        if self.desk.write("participant-remove", gesture, name=name):
            self.desk.say(tr("{name}\u00a0: désinscription faite, Ctrl+Z la reprend.").format(name=name))

    def set_status(self, status: str) -> None:
        """Mark everybody selected, in one gesture."""
        rows = [row for key in self.table.selection() if (row := self.table.record(key)) is not None]
        if rows:
            write_status(self.desk, rows, status)

    def _show_statuses(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for status in PARTICIPANT_STATUSES:
            menu.addAction(status_label(status), partial(self.set_status, status))
        menu.popup(self.mark.mapToGlobal(QPoint(0, self.mark.height())))

    def import_list(self, path: Path | None = None) -> None:
        """Preview a list, then import it if the person agrees."""
        from envies_desktop.events.dialogs.import_list import ImportDialog

        dialog = ImportDialog(self.desk, self.event_id, path, self)
        dialog.exec()
        dialog.deleteLater()

    def create_new(self) -> bool:
        """Ctrl+N adds somebody."""
        self.register()
        return True

    def focus_search(self) -> bool:
        """Ctrl+F goes to the search."""
        self.table.filter.setFocus()
        self.table.filter.selectAll()
        return True

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 -- Qt's name
        """A spreadsheet may be dropped."""
        if _dropped(event.mimeData()):
            event.acceptProposedAction()
            self.drop_hint.show()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802 -- Qt's name
        """It went elsewhere."""
        self.drop_hint.hide()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 -- Qt's name
        """Preview what was dropped."""
        self.drop_hint.hide()
        path = _dropped(event.mimeData())
        if path:
            event.acceptProposedAction()
            self.import_list(path)

    def _rows(self, session: "Session") -> list[ParticipantRow]:
        side = self.side.currentData()
        people = people_of(session, self.event_id, self.desk.activities)
        return [row for row in people if side in (None, row.side)]


def coming(card: EventCard) -> tuple[Figure, Figure]:
    """How many are registered, and how many came."""
    counters = card.counters
    return (
        Figure(number(counters.registered), tr("inscrits en tout")),
        Figure(number(counters.present), tr("présents")),
    )


def _dropped(data: QMimeData) -> Path | None:
    """The spreadsheet among what is dragged, if there is one."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return next((path for path in paths if path.suffix.lower() in LISTS), None)
