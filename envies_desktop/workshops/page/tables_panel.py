"""The tab "Tables": who sits where in each round, how good that is, hosts and those who stay."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.flow import Tools
from envies_desktop.desk.page import Desk, Panel
from envies_desktop.desk.tables import Listed, RecordTable
from envies_desktop.desk.widgets import FigureCard, button, card_row, empty_state, plain_label
from envies_desktop.i18n import number, tr
from envies_desktop.live.page.running import Reading
from envies_desktop.live.page.stages import Stages
from envies_desktop.workshops.actions.plans import set_current_plan
from envies_desktop.workshops.actions.tables import set_host, set_stay
from envies_desktop.workshops.dialogs.table import TableDialog
from envies_desktop.workshops.page import figures, lists
from envies_desktop.workshops.page.board import TablesBoard
from envies_desktop.workshops.page.board_model import called, table_title
from envies_desktop.workshops.page.planning import Planning
from envies_desktop.workshops.page.tables_bar import PlanCard, RoundsBar, Ways, legend
from envies_desktop.workshops.queries.drift import Drift, drift_of
from envies_desktop.workshops.queries.history import group_plans
from envies_desktop.workshops.queries.views import GroupsView, RoundView, Shown, Sitter, TableView, shown


class TablesPanel(Panel):
    """Shows the plan in force of a workshop, and lets it be made, and made again from a round on."""

    def __init__(self, desk: Desk, event_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.event_id = event_id
        self.found: Shown | None = None
        self.drift = Drift(frozenset(), frozenset())
        self.round = -1
        self._played = 0
        self.planning = Planning(desk, event_id, self)
        self.cards = [FigureCard() for _ in range(3)]
        self.plan_card = PlanCard(self.planning)
        self.rounds, self.ways = RoundsBar(), Ways()
        self.board, self.people, self.met = TablesBoard(), RecordTable(), RecordTable()
        self.history = RecordTable()
        self.hand = plain_label(role="muted", wrap=True)
        self._lay_out()
        self._listen()

    @property
    def view(self) -> GroupsView | None:
        """The plan that is shown."""
        return self.found.plan if self.found else None

    def _lay_out(self) -> None:
        self.stack = QStackedWidget()
        for way in (self.board, self.people, self.met, self.history):
            self.stack.addWidget(way)
        theme.sized(self.stack, height=320)
        self.question = plain_label(role="strong", wrap=True)
        self.figures = card_row(*self.cards, self.plan_card)
        self.tools = Tools([self.rounds], [self.ways])
        self.plan = QWidget()
        inner = QVBoxLayout(self.plan)
        theme.spaced(inner, spacing=8)
        self.signs = plain_label(legend(), "small", wrap=True)
        for item in (self.tools, self.question, self.stack, self.hand, self.signs):
            inner.addWidget(item, int(item is self.stack))
        self.first = button(tr("Composer les tables"), self._plan, icon="shuffle", kind="primary")
        self.empty = empty_state(
            tr("Personne n’est encore à table"),
            tr(
                "Le programme répartit les présents en tables mélangées, tour après tour, pour que chacun "
                "rencontre le plus de monde. Le nombre de tours et la taille des tables se règlent dans le "
                "Déroulé."
            ),
            [self.first],
            icon="users",
        )
        layout = QVBoxLayout(self)
        theme.spaced(layout, spacing=12)
        layout.addWidget(self.figures)
        layout.addWidget(self.plan, 1)
        layout.addWidget(self.empty, 1)
        for unread in (self.figures, self.plan, self.empty):
            unread.hide()

    def _listen(self) -> None:
        self.met.feed(
            self.desk, "tables-met", columns := lists.met_columns(lambda: self.view),
            Listed(lambda session: self.view.people if self.view else (), columns),
            label=tr("Qui a vu qui"),
        )  # fmt: skip
        self.history.feed(
            self.desk, "tables-history", columns := lists.history_columns(),
            Listed(lambda session: group_plans(session, self.event_id), columns),
            label=tr("Historique des plans"),
        )  # fmt: skip
        self.back = button(tr("Revenir à ce plan"), self._go_back, icon="rotate-ccw")
        self.history.add_tool(self.back)
        self.history.opened.connect(self._make_current)
        self.ways.chosen.connect(lambda way: self.attempt(partial(self._show_way, way)))
        self.ways.searched.connect(lambda text: self.ways.say_found(self.board.search(text)))
        self.rounds.chosen.connect(self._choose_round)
        self.board.wanted.connect(self._gesture)
        self.board.menu_wanted.connect(self._menu)
        self.board.walked.connect(self._say_hand)
        self.plan_card.asked.connect(self._plan)
        self.planning.started.connect(partial(self.first.setEnabled, False))
        self.planning.ended.connect(partial(self.first.setEnabled, True))
        self.desk.shared(Stages).of(self.event_id).clock.ticked.connect(self._tick)

    def legend(self) -> str:
        """The shapes of the groups."""
        return legend()

    def refresh(self) -> None:
        """Show what the store holds; the round, the way and the person at hand stay."""
        played = self._read_played()
        with self.desk.store.read() as session:
            self.found = shown(session, self.event_id)
            since = max(played, self.view.played if self.view else 0)
            self.drift = drift_of(session, self.event_id, since)
        self._played = played
        there = self.view is not None
        for part in (self.figures, self.plan):
            part.setVisible(there)
        self.empty.setVisible(not there)
        if self.view is not None:
            self._show(self.found, self.view)

    def _show(self, found: Shown, view: GroupsView) -> None:
        rounds = len(view.rounds)
        if not 0 <= self.round < rounds:
            self.round = max(0, min(self._played, rounds - 1))
        told = (figures.repeats_figure(view), figures.worlds_figure(view), figures.hosts_figure(found, view))
        for one, figure in zip(self.cards, told, strict=True):
            one.show_figure(figure.figure, figure.text, figure.note, figure.tone)
        self.rounds.show_rounds(rounds, self._played, self.round)
        self._show_way(self.ways.current())
        self._show_round()

    def _show_round(self) -> None:
        shown_round = self._round()
        asked = shown_round.question if shown_round else ""
        self.question.setText(asked)
        self.question.setVisible(bool(asked) and self.ways.current() == 0)
        self.board.show_round(shown_round)
        self._say_plan()

    def _round(self) -> RoundView | None:
        view = self.view
        return view.rounds[self.round] if view and 0 <= self.round < len(view.rounds) else None

    def _show_way(self, place: int) -> None:
        """Only the way that is looked at is filled."""
        if place == 1 and self.view is not None:
            self._show_people(self.view)
        elif place in (2, 3):
            (self.met if place == 2 else self.history).refresh()
        self.stack.setCurrentIndex(place)
        for part in (self.hand, self.signs):
            part.setVisible(place == 0)
        self.question.setVisible(place == 0 and bool(self.question.text()))
        self.rounds.setVisible(place == 0)

    def _show_people(self, view: GroupsView) -> None:
        """The columns follow the number of rounds: another number makes another table."""
        name = f"tables-people-{len(view.rounds)}"
        if self.people.objectName() != name:
            fresh = RecordTable()
            self.stack.insertWidget(1, fresh)
            self.stack.removeWidget(self.people)
            self.people.deleteLater()
            self.people = fresh
            columns = lists.person_columns(len(view.rounds))
            rows = Listed(lambda session: self.view.people if self.view else (), columns)
            self.people.feed(self.desk, name, columns, rows, label=tr("Plan par personne"))
        self.people.refresh()

    def _say_plan(self) -> None:
        """What the button would do now: make all rounds, or those from the one that is looked at on."""
        if self.view is None or self.found is None:
            return
        begins, rounds = self._from(), self.found.setup.rounds
        note = figures.changes(self.view, self.drift)
        if begins >= rounds:
            self.plan_card.show_words(tr("Tous les tours sont joués"), note, can=False)
        elif begins:
            verb = tr("Replanifier à partir du tour {number}").format(number=number(begins + 1))
            self.plan_card.show_words(verb, note, can=True)
        else:
            verb = tr("Corriger les tables") if self.drift.any else tr("Composer de nouveau")
            self.plan_card.show_words(verb, note, can=True)

    def _from(self) -> int:
        """The first round (from 0) that would be planned: none that was played, none before the one shown."""
        return max(self._played, self.round if self.view else 0)

    def _plan(self) -> None:
        self.planning.start(self._from())

    def _choose_round(self, round_: int) -> None:
        self.round = round_
        self._show_round()

    def _say_hand(self) -> None:
        person, table = self.board.person(), self.board.table()
        if person is None or table is None:
            self.hand.setText("")
            return
        keys = tr("H\u00a0: hôte   R\u00a0: reste à sa table   Entrée\u00a0: nom et question de la table")
        self.hand.setText(f"{called(person)} – {table_title(table)}     {keys}")

    def _gesture(self, gesture: str, table: TableView, person: Sitter | None) -> None:
        if gesture == "host" and person is not None:
            self._host(table, person)
        elif gesture == "stay" and person is not None:
            self._stay(table, person)
        elif gesture == "table":
            self._open_table(table)

    def _host(self, table: TableView, person: Sitter) -> None:
        """The person keeps this table, or does no more."""
        who, event_id, since = None if person.host else person.id, self.event_id, self._played
        self.desk.write(
            "host-unset" if person.host else "host-set",
            lambda work: set_host(
                work, event_id=event_id, table=self._hosted(table, person), participant_id=who, since=since
            ),
            name=person.name,
            table=self._hosted(table, person),
        )

    def _hosted(self, table: TableView, person: Sitter) -> int:
        """The table that a host gives up may be another one than where they sit."""
        known = self.found.tables.values() if self.found and person.host else ()
        return next((row.number for row in known if row.host_id == person.id), table.number)

    def _stay(self, table: TableView, person: Sitter) -> None:
        stays = not person.stays
        self.desk.write(
            "stay-set" if stays else "stay-unset",
            lambda work: set_stay(work, participant_id=person.id, stays=stays, table=table.number),
            name=person.name,
        )

    def _open_table(self, table: TableView) -> None:
        TableDialog(self.desk, self.event_id, table.number, max(0, self.round), self).exec()

    def _menu(self, where: QPoint) -> None:
        person, table = self.board.person(), self.board.table()
        if table is None:
            return
        menu = QMenu(self)
        if person is not None:
            host = tr("N’est plus hôte") if person.host else tr("Hôte de cette table (H)")
            stay = tr("Peut changer de table") if person.stays else tr("Reste à cette table (R)")
            menu.addAction(host, partial(self._host, table, person))
            menu.addAction(stay, partial(self._stay, table, person))
        menu.addAction(tr("Nom et question de la table…"), partial(self._open_table, table))
        menu.exec(where)
        menu.deleteLater()

    def _go_back(self) -> None:
        for key in self.history.selection()[:1]:
            self._make_current(key)

    def _make_current(self, plan_id: UUID) -> None:
        row = self.history.record(plan_id)
        if row is not None and not row.current:
            self.desk.write(
                "seats-choose", lambda work: set_current_plan(work, plan_id=plan_id), number=row.number
            )

    def _read_played(self) -> int:
        """How many rounds the clock has begun."""
        clock = self.desk.shared(Stages).of(self.event_id).clock
        found = clock.reading()
        self.also_read(clock.reads.kinds)
        return found.view.played(found.now) if found is not None else 0

    def _tick(self, found: Reading) -> None:
        """Another round has begun: what can be planned again is another round too."""
        if self.isVisible() and found.view.played(found.now) != self._played:
            self.ask_again()
