"""Intérêts réciproques: the couples, whether contacts are exchanged and why not, and those of one side."""

from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.flow import Tools
from envies_desktop.desk.page import Desk, Panel
from envies_desktop.desk.tables import Listed, RecordTable
from envies_desktop.desk.widgets import FigureCard, button, card, card_row, plain_label, relabel
from envies_desktop.i18n import number, tr
from envies_desktop.speed_dating.actions import open_leads
from envies_desktop.speed_dating.page.results.interest_rows import InterestRow, columns, rows_of
from envies_desktop.speed_dating.queries.ratings import Interests, mutual_interests


class InterestsPanel(Panel):
    """Who wants to go on with whom; one button opens the leads. For the facilitator's eyes only."""

    def __init__(self, desk: Desk, event_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.event_id = event_id
        self.interests = Interests((), ())
        self.cards = [FigureCard() for _ in range(3)]
        self.figures = card_row(*self.cards)
        self.table = RecordTable()
        cells = columns()
        self.table.feed(
            desk,
            "interests",
            cells,
            Listed(lambda session: self._rows(), cells),
            order="interest",
            label=tr("Intérêts pour une suite"),
        )
        self.table.set_empty(
            tr("Pas encore d’intérêt pour une suite"),
            tr("Un intérêt est réciproque quand les deux notes sont 3 ou 4. Saisissez d’abord les fiches."),
            icon="heart-handshake",
        )
        self.open = button("", self.open_leads, icon="handshake", kind="primary")
        self.note = plain_label(
            tr("Pour l’animateur seulement\u00a0: ne projetez pas et n’imprimez pas cette liste."), "muted"
        )
        self.tools = Tools([self.table.filter, self.note], [self.table.said, self.open])
        theme.sized(self.table, height=260)
        layout = QVBoxLayout(self)
        theme.spaced(layout, spacing=12)
        layout.addWidget(self.figures)
        layout.addWidget(card(self.tools, self.table), 1)

    def refresh(self) -> None:
        """Read the interests again."""
        with self.desk.store.read() as session:
            self.interests = mutual_interests(session, self.event_id)
        self.table.refresh()
        some = bool(self.interests.couples or self.interests.one_sided)
        for part in (self.figures, self.tools):
            part.setVisible(some)
        self._show_figures()
        fresh = len(self.interests.to_open())
        self.open.setEnabled(fresh > 0)
        relabel(
            self.open, tr("Ouvrir %n piste(s)", "", fresh) if fresh else tr("Toutes les pistes sont ouvertes")
        )
        self.open.setToolTip(tr("Ouvrir une piste pour chaque intérêt réciproque, avec ses appels de suivi"))

    def open_leads(self) -> None:
        """A lead for each mutual interest that has none, in one gesture."""
        made = self.desk.write(
            "leads-open",
            lambda work: open_leads(work, event_id=self.event_id),
            count=len(self.interests.to_open()),
        )
        if made:
            self.desk.say(tr("%n piste(s) ouverte(s), appels prévus à 1, 3 et 6 mois.", "", len(made)))

    def _rows(self) -> list[InterestRow]:
        return rows_of(self.interests)

    def _show_figures(self) -> None:
        couples, sides = self.interests.couples, self.interests.one_sided
        exchanged = sum(couple.exchanged for couple in couples)
        first, second, third = self.cards
        first.show_figure(f"♥ {number(len(couples))}", tr("intérêts réciproques"))
        kept = len(couples) - exchanged
        second.show_figure(
            number(exchanged),
            tr("échanges de coordonnées"),
            tr("%n sans l’accord des deux", "", kept) if kept else "",
            "accent",
        )
        waiting = sum(side.back is None for side in sides)
        third.show_figure(
            number(len(sides)),
            tr("intérêts d’un seul côté"),
            tr("%n réponse(s) pas encore saisie(s)", "", waiting) if waiting else "",
        )
