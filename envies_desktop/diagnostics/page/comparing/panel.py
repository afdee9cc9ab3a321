"""The Comparer tab: with an earlier day, with a group without names, with a possible partner."""

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.fields import choose, offer
from envies_desktop.desk.flow import Tools
from envies_desktop.desk.marks import shape_mark
from envies_desktop.desk.page import Desk, Panel
from envies_desktop.desk.widgets import Banner, card, empty_state, plain_label
from envies_desktop.diagnostics.page.comparing.figure_table import FigureTable
from envies_desktop.diagnostics.page.comparing.words import (
    comparison_rows,
    pair_rows,
    pair_words,
)
from envies_desktop.diagnostics.page.results.points import Points
from envies_desktop.diagnostics.page.results.radar_view import RadarView
from envies_desktop.diagnostics.printed.compared_data import Comparison, Compatibility
from envies_desktop.diagnostics.queries import (
    DiagnosticCard,
    diagnostic_card,
    earlier_diagnostics,
    possible_partners,
)
from envies_desktop.diagnostics.queries.compared import compared
from envies_desktop.diagnostics.queries.pairs import printed_pair
from envies_desktop.diagnostics.sheets.compared_words import basis
from envies_desktop.diagnostics.sheets.radar import radar_compared
from envies_desktop.i18n import short_date, tr
from envies_desktop.refused import Refused

GROUP = ("group", None)
Choice = tuple[str, UUID | None]


class ComparePanel(Panel):
    """`question_wanted(id)` leads to a question whose answer changed."""

    question_wanted = Signal(str)

    def __init__(self, desk: Desk, diagnostic_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.diagnostic_id = diagnostic_id
        self.beside, self.banner = QComboBox(), Banner()
        self.beside.setAccessibleName(tr("Comparer avec"))
        theme.sized(self.beside, width=320, most_width=560)
        self.said = plain_label(wrap=True)
        self.table, self.radar = FigureTable(tr("Comparaison")), RadarView()
        self.moved = Points(tr("Réponses qui ont changé"), tr("Aucune réponse n’a changé."))
        self.left_out = Points(tr("Questions laissées de côté"), tr("Aucune."))
        self.nothing = empty_state(
            tr("Rien à comparer pour le moment"),
            tr(
                "Il faut un diagnostic plus ancien de la même organisation, ou celui d’une autre "
                "organisation qui parle de partenariats."
            ),
            icon="scale",
        )
        self.beside.activated.connect(self._show)
        self.moved.chosen.connect(self.question_wanted)
        self._lay_out()

    def _lay_out(self) -> None:
        name = plain_label(tr("Comparer avec"), "strong")
        name.setBuddy(self.beside)
        self.shown = QWidget()
        layout = QVBoxLayout(self.shown)
        theme.spaced(layout, spacing=12)
        self.figure, self.told = card(self.radar), card(self.said, self.table)
        for part in (
            Tools([name, self.beside]),
            self.banner,
            self.told,
            self.figure,
            self.moved,
            self.left_out,
        ):
            layout.addWidget(part)
        layout.addStretch(1)
        whole = QVBoxLayout(self)
        theme.spaced(whole)
        whole.addWidget(self.shown)
        whole.addWidget(self.nothing)

    def refresh(self) -> None:
        """Read again what can be compared; the choice stays."""
        with self.desk.store.read() as session:
            found = diagnostic_card(session, self.diagnostic_id)
            choices: dict[Choice, str] = {
                ("earlier", one.id): tr("son diagnostic du {day}").format(day=short_date(one.opened_on))
                for one in earlier_diagnostics(session, found)
            }
            if found.questionnaire:
                choices[GROUP] = tr("les autres structures, sans aucun nom")
            if found.questionnaire and found.questionnaire.types:
                choices |= {
                    ("pair", one.id): f"{shape_mark(one.shape)} {one.name} – {one.questionnaire}"
                    for one in possible_partners(session, found)
                }
        kept = self.beside.currentData()
        offer(self.beside, choices)
        choose(self.beside, kept)
        self.shown.setVisible(bool(choices))
        self.nothing.setVisible(not choices)
        self._show()

    def _show(self) -> None:
        chosen: Choice | None = self.beside.currentData()
        if chosen is None:
            return
        self.banner.hide()
        self.told.show()
        try:
            with self.desk.store.read() as session:
                card_ = diagnostic_card(session, self.diagnostic_id)
                kind, key = chosen
                if kind == "pair" and key is not None:
                    self._show_pair(printed_pair(session, self.diagnostic_id, key))
                else:
                    self._show_comparison(compared(session, card_, key), card_)
        except Refused as refused:
            self.banner.say(self.desk.explain(refused), "warn")
            self._blank()

    def _show_comparison(self, found: Comparison, known: DiagnosticCard) -> None:
        self.said.setText(basis(found))
        self.table.show_figures(*comparison_rows(found))
        self.radar.show_radar(radar_compared(found))
        ids = {one.short: one.id for one in known.questionnaire.questions} if known.questionnaire else {}
        self.moved.show_points(
            [(ids.get(one.code, ""), f"{one.code} · {one.text} ({one.detail})") for one in found.moved]
        )
        self.left_out.show_points(
            [(ids.get(one.code, ""), f"{one.code} · {one.text} ({one.detail})") for one in found.left_out]
        )
        self.figure.show()
        for part in (self.moved, self.left_out):
            part.setVisible(not found.group)

    def _show_pair(self, found: Compatibility) -> None:
        self.said.setText(pair_words(found))
        self.table.show_figures(*pair_rows(found))
        for part in (self.figure, self.moved, self.left_out):
            part.hide()

    def _blank(self) -> None:
        for part in (self.told, self.figure, self.moved, self.left_out):
            part.hide()
