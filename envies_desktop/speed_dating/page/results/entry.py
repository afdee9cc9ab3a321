"""Saisie: one second per answer, from a pile of paper slips, without the mouse."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.flow import Tools
from envies_desktop.desk.page import Desk, Panel
from envies_desktop.desk.widgets import card, empty_state, plain_label
from envies_desktop.i18n import number, tr
from envies_desktop.speed_dating.page.results import gestures
from envies_desktop.speed_dating.page.results.finding import called, next_missing
from envies_desktop.speed_dating.page.results.slip_line import SlipLine
from envies_desktop.speed_dating.page.results.slip_table import SlipTable
from envies_desktop.speed_dating.queries.slips import Slip, Slips, ratings_of_event
from envies_desktop.speed_dating.ratings import Entry, Problem, read_entry

SHOWN = 5
"""Missing slips that are named; the others are counted."""


class EntryPanel(Panel):
    """Whose slip, its line, then the meetings of that person; says what is still missing."""

    def __init__(self, desk: Desk, event_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.event_id = event_id
        self.slips = Slips((), planned=False)
        self.here: UUID | None = None
        self._odd: tuple[Slip, list[Entry]] | None = None
        """Ratings that are odd, and wait for an answer."""
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("Fiches saisies"))
        theme.sized(self.progress, width=160, most_width=240)
        self.counted = plain_label(role="strong")
        self.missing = plain_label(role="muted", wrap=True)
        self.title = plain_label(role="subtitle", wrap=True)
        self.fields, self.table = SlipLine(), SlipTable(desk)
        self._lay_out()
        self.fields.chosen.connect(self.choose)
        self.fields.entered.connect(self.enter)
        self.fields.confirmed.connect(self.keep_anyway)
        self.table.rated.connect(self._rate)
        self.table.shared.connect(self._share)
        self.table.opened.connect(lambda key: self.fields.line.setFocus())

    def _lay_out(self) -> None:
        self.nobody = empty_state(
            tr("Aucune fiche à saisir pour le moment"),
            tr(
                "Après les rencontres, chaque personne rend sa fiche\u00a0: une note de 1 à 4 pour chaque "
                "partenaire. Préparez d’abord le plan des rencontres, dans l’onglet Plan."
            ),
            icon="clipboard-list",
        )
        self.typed = card(Tools([self.counted, self.progress]), self.missing, self.fields)
        self.meetings = card(self.title, self.table)
        layout = QVBoxLayout(self)
        theme.spaced(layout, spacing=12)
        for part, stretch in ((self.typed, 0), (self.meetings, 1), (self.nobody, 1)):
            layout.addWidget(part, stretch)

    def refresh(self) -> None:
        """Read all slips again; the person at hand and what is being typed stay."""
        with self.desk.store.read() as session:
            self.slips = ratings_of_event(session, self.event_id)
        some = any(slip.lines for slip in self.slips.slips)
        self.typed.setVisible(some)
        self.nobody.setVisible(not some)
        self.fields.show_slips(self.slips.slips)
        if some and self.slips.of(self.here) is None:
            self._begin()
        self._show_progress()
        self._show_slip()

    def _begin(self) -> None:
        """The first slip that is missing is proposed, its meetings shown."""
        first = next_missing(self.slips.slips, None)
        shown = first or next(slip for slip in self.slips.slips if slip.lines)
        self.here = shown.person.id
        self.fields.propose(first)

    def choose(self, participant_id: UUID) -> None:
        """Type the slip of somebody."""
        slip = self.slips.of(participant_id)
        if slip is not None:
            self.here = participant_id
            self.fields.say("")
            self.fields.type_for(slip)
            self._show_slip()

    def enter(self, text: str) -> None:
        """Keep what was understood of the line; the words that were not stay in it."""
        slip = self.fields.whose()
        if slip is None:
            self.fields.say_unknown()
            return
        self.here = slip.person.id
        known = {other.person.badge for other in self.slips.slips} - {0}
        read, problems = read_entry(text, known=known, own=slip.person.badge)
        odd = [entry for entry in read if self.slips.doubt(slip, self.slips.wearing(entry.badge))[0]]
        entries = [entry for entry in read if entry not in odd]
        if entries and not gestures.keep_slip(self.desk, self.event_id, slip, entries):
            return
        if odd:
            self._ask(slip, odd, len(entries), problems)
        elif problems:
            self._complain(len(entries), problems)
        else:
            self._go_on(slip, entries)

    def keep_anyway(self) -> None:
        """Keep the odd ratings that were asked about; what could not be read stays in the line."""
        if self._odd is None:
            return
        (slip, odd), self._odd = self._odd, None
        if gestures.keep_slip(self.desk, self.event_id, slip, odd, sure=True):
            self._go_on(slip, odd)

    def _go_on(self, slip: Slip, entries: Sequence[Entry]) -> None:
        self.fields.say(self._understood(slip, entries), "good")
        self.fields.propose(next_missing(self.slips.slips, slip))

    def _ask(self, slip: Slip, odd: list[Entry], kept: int, problems: Sequence[Problem]) -> None:
        """The odd words stay in the line, to be mended or kept."""
        self._odd = slip, odd
        said = []
        for entry in odd:
            code, names = self.slips.doubt(slip, self.slips.wearing(entry.badge))
            said.append(self.desk.sentence(code, {**names, "word": f"{entry.badge} {entry.value}"}))
        said += [self.desk.sentence(problem.code, problem.params) for problem in problems]
        if kept:
            said.append(tr("%n autre(s) note(s) gardée(s).", "", kept))
        words = [entry.written for entry in odd] + [problem.params["word"] for problem in problems]
        self.fields.line.setText(", ".join(words))
        self.fields.line.selectAll()
        self.fields.ask(" ".join(said))

    def _complain(self, kept: int, problems: Sequence[Problem]) -> None:
        said = [self.desk.sentence(problem.code, problem.params) for problem in problems]
        if kept:
            said.append(tr("%n autre(s) note(s) gardée(s).", "", kept))
        self.fields.line.setText(", ".join(problem.params["word"] for problem in problems))
        self.fields.line.selectAll()
        self.fields.say(" ".join(said), "bad")

    def _understood(self, slip: Slip, entries: Sequence[Entry]) -> str:
        if not entries:
            return tr("{name}\u00a0: rien de nouveau.").format(name=slip.person.label)
        labels = {other.person.badge: other.person.label for other in self.slips.slips}
        told = ", ".join(f"{labels[entry.badge]} {entry.value}" for entry in entries)
        return tr("Gardé – {name}\u00a0: {told}").format(name=slip.person.label, told=told)

    def _show_progress(self) -> None:
        expected, missing = len(self.slips.expected), self.slips.missing
        done = expected - len(missing)
        self.counted.setText(
            tr("{done} / {expected} fiches saisies").format(done=number(done), expected=number(expected))
        )
        self.progress.setRange(0, max(expected, 1))
        self.progress.setValue(done)
        names = ", ".join(slip.person.label for slip in missing[:SHOWN])
        more = tr("et %n autre(s)", "", len(missing) - SHOWN) if len(missing) > SHOWN else ""
        said = tr("Il manque\u00a0: {names}").format(names=f"{names} {more}".strip())
        self.missing.setText(said if missing else tr("Toutes les fiches attendues sont saisies."))

    def _show_slip(self) -> None:
        slip = self.slips.of(self.here)
        self.meetings.setVisible(slip is not None)
        self.table.show_slip(slip)
        if slip is not None:
            rated = tr("%n note(s) sur {all}", "", slip.rated).format(all=number(len(slip.lines)))
            self.title.setText(f"{called(slip.person)} – {rated}")

    def _rate(self, partner: UUID, value: int) -> None:
        if slip := self.slips.of(self.here):
            gestures.rate(self.desk, self.event_id, slip, partner, value)

    def _share(self, partner: UUID, given: bool | None) -> None:
        if slip := self.slips.of(self.here):
            gestures.share(self.desk, self.event_id, slip, partner, given)
