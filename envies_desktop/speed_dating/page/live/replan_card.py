"""Planning again, calmly: what has changed, two answers, what each changes for whom, then a choice."""

from collections.abc import Callable, Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.flow import Tools
from envies_desktop.desk.page import Desk
from envies_desktop.desk.tables import Column, Listed, RecordTable
from envies_desktop.desk.widgets import button, plain_label, relabel, set_role
from envies_desktop.i18n import tr
from envies_desktop.speed_dating.difference import PersonChange
from envies_desktop.speed_dating.page.live.change_words import (
    change_words,
    drift_title,
    drift_words,
    gain,
    not_seen_words,
    reprint_words,
    summary,
)
from envies_desktop.speed_dating.page.live.replanning import Asked, Proposal, Replanning
from envies_desktop.speed_dating.queries.drift import Drift
from envies_desktop.speed_dating.queries.reprints import Reprints


class ReplanCard(QFrame):
    """Shows a Drift and leads from it to a new plan; says whose agenda is wrong as long as it is.

    `shown` when there is something to look at, `reprint_wanted(people, badges)` when those sheets are to be
    printed, `decided` when the plan stays as it is or another is in force.
    """

    reprint_wanted = Signal(object, object)
    decided = Signal()
    shown = Signal()

    def __init__(self, desk: Desk, replanning: Replanning, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", "card")
        self._desk, self._work = desk, replanning
        self._asked: Asked | None = None
        self.stable: Proposal | None = None
        self.free: Proposal | None = None
        self._done: int | None = None
        self._due: Reprints | None = None
        self._seen: tuple[Drift, int] | None = None
        self._fits: tuple[Drift, int] | None = None
        self.title, self.said = plain_label(role="strong"), plain_label(role="muted", wrap=True)
        self.other, self.wrong = plain_label(role="muted", wrap=True), plain_label(role="strong", wrap=True)
        self.go = button(tr("Replanifier"), replanning.start, icon="wand-sparkles", kind="primary")
        self.take = button(
            tr("Accepter ce plan"), self._take(lambda: self.stable), icon="check", kind="primary"
        )
        self.all_over = button(tr("Tout revoir"), self._take(lambda: self.free), icon="shuffle")
        self.leave = button(tr("Ne rien changer"), self.forget, kind="quiet")
        self.reprint = button("", self._reprint, icon="printer", kind="primary")
        self.table = RecordTable()
        self._feed()
        layout = QVBoxLayout(self)
        theme.spaced(layout, (20, 16, 20, 16), 8)
        for item in (self.title, self.said, self.other, self.wrong):
            layout.addWidget(item)
        layout.addWidget(Tools([self.go, self.take, self.all_over, self.reprint], [self.leave]))
        layout.addWidget(self.table)
        layout.addStretch(1)
        theme.sized(self.table, height=220)
        replanning.started.connect(self._busy)
        replanning.proposed.connect(self.show_proposal)
        replanning.compared.connect(self.show_free)
        replanning.kept.connect(self._kept)
        replanning.ended.connect(self._judge)
        self._judge()

    def _feed(self) -> None:
        columns = self._columns()
        self.table.feed(
            self._desk,
            "replan-changes",
            columns,
            Listed(lambda session: self._changes(), columns),
            key=lambda change: change.person,
            order="",
            label=tr("Ce qui change pour chacun"),
        )

    def _columns(self) -> Sequence[Column]:
        def name(change: PersonChange) -> str:
            return self._names().get(change.person, "")

        def words(change: PersonChange) -> str:
            return change_words(change, self._names())

        return [
            Column("person", tr("Qui"), name, width=230, tip=name),
            Column("change", tr("Ce qui change"), words, stretch=True, tip=words),
        ]

    def _changes(self) -> Sequence[PersonChange]:
        """What is proposed changes; else what those read who hold a wrong sheet."""
        if self.stable is not None:
            return self.stable.change.changes
        return self._due.changes if self._due else ()

    def _names(self) -> Mapping[UUID, str]:
        if self.stable is not None and self._asked is not None:
            return self._asked.names
        return self._due.names if self._due else {}

    def show_drift(self, drift: Drift | None, round_: int, over: bool, due: Reprints | None) -> None:
        """Say what the plan does not know; `round_` (from 1) is the first that can still change.

        `due` says whose sheet is wrong from that round on.
        """
        self._due = due
        self.wrong.setText(reprint_words(due) if due is not None and self._wrong() else "")
        relabel(self.reprint, tr("Réimprimer %n agenda(s)", "", len(self._wrong())))
        self._seen = (drift, round_) if drift else None
        relabel(self.go, tr("Replanifier à partir du tour {round}").format(round=round_))
        self.go.setEnabled(drift is not None and not over)
        if self.stable is not None or self._work.running:
            return
        self.table.refresh()
        if self._done is not None and (drift is None or drift.plan != self._done):
            self._done = None  # undone since
        if self._done is None:
            self.title.setText(drift_title(drift, over=over, fits=self._seen == self._fits))
            self.said.setText(drift_words(drift) if drift and not over else "")
            self.other.setText(not_seen_words(drift) if drift and not over else "")
        needed = drift is not None and drift.any and self._seen != self._fits and not over
        set_role(self.go, "kind", "primary" if needed else "")
        theme.set_icon(self.go, "wand-sparkles", "on_primary" if needed else "ink")
        self._judge()

    def show_proposal(self, asked: Asked, stable: Proposal) -> None:
        """What the stable plan changes, before anything changes."""
        self._asked, self.stable, self.free, self._done = asked, stable, None, None
        if stable.change.changes:
            first = stable.again.played + 1
            self.title.setText(tr("Nouveau plan à partir du tour {round}").format(round=first))
            kept = summary(stable.change)
            self.said.setText(tr("Garder le plus possible\u00a0: {words}.").format(words=kept))
        elif self._seen is not None:  # who has no meeting left cannot have one: that is known now
            self._fits = self._seen
            self.title.setText(drift_title(self._seen[0], over=False, fits=True))
        self.other.setText(tr("Tout revoir\u00a0: calcul en cours…"))
        self.table.refresh()
        self._judge()
        _give_keyboard(self.take if stable.change.changes else self.leave)
        self.shown.emit()

    def show_free(self, free: Proposal) -> None:
        """What starting all over would win."""
        if self.stable is None:
            return
        self.free = free
        points = free.plan.score - self.stable.plan.score
        words = gain(self.stable.change, free.change, points)
        self.other.setText(tr("Tout revoir\u00a0: {words}.").format(words=words))
        self._judge()

    def forget(self) -> None:
        """Keep the plan as it is."""
        self._work.stop()
        self.stable = self.free = self._done = None
        self.table.refresh()
        self._judge()
        self.decided.emit()

    def _take(self, which: Callable[[], Proposal | None]) -> Callable[[], None]:
        def take() -> None:
            chosen = which()
            if chosen is not None:
                self._work.accept(chosen)

        return take

    def _kept(self, chosen: Proposal, plan: int) -> None:
        self._done, self.stable, self.free = plan, None, None
        self.title.setText(tr("Plan {plan} en place. Ctrl+Z revient au plan d’avant.").format(plan=plan))
        self.said.setText("")
        self.other.setText("")
        self.decided.emit()
        self._judge()
        if self._wrong():
            _give_keyboard(self.reprint)

    def _wrong(self) -> frozenset[UUID]:
        """Who must be handed another sheet."""
        return self._due.people | self._due.badges if self._due else frozenset()

    def _reprint(self) -> None:
        if self._due is not None:
            self.reprint_wanted.emit(self._due.people, self._due.badges)

    def _busy(self) -> None:
        self._done = None
        self.title.setText(tr("Recherche d’un plan qui garde le plus possible…"))
        self.said.setText("")
        self.other.setText("")
        self._judge()

    def _judge(self) -> None:
        """Only the buttons of the moment."""
        proposing = self.stable is not None
        changing = self.stable is not None and bool(self.stable.change.changes)
        shown = {
            self.go: not proposing and not self._work.running,
            self.take: changing,
            self.all_over: proposing,
            self.leave: proposing,
            self.reprint: not proposing and not self._work.running and bool(self._wrong()),
        }
        if any(made.hasFocus() and not seen for made, seen in shown.items()):
            self.setFocus()  # Qt would give the keyboard to the next field
        for made, seen in shown.items():
            made.setVisible(seen)
        self.all_over.setEnabled(self.free is not None)
        self.table.setVisible(changing or (not proposing and bool(self._changes())))
        for words in (self.title, self.said, self.other):
            words.setVisible(bool(words.text()))
        self.wrong.setVisible(bool(self.wrong.text()) and not proposing)


def _give_keyboard(answer: QWidget) -> None:
    """Unless somebody is typing: their next space would be an answer."""
    if not isinstance(QApplication.focusWidget(), QLineEdit):
        answer.setFocus()
