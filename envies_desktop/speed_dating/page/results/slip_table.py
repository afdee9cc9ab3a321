"""The partners of somebody and what was said of each, by a click or a key."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from envies_desktop.desk.marks import MUTUAL, mark
from envies_desktop.desk.page import Desk
from envies_desktop.desk.tables import Column, Listed, RecordTable
from envies_desktop.i18n import number, sort_key, tr
from envies_desktop.speed_dating.page.results.notes import WIDTH, Notes
from envies_desktop.speed_dating.queries.slips import Slip, SlipLine
from envies_desktop.speed_dating.ratings import contact_given

LAST = 10_000
"""Behind every round: partners met outside the plan."""


class SlipTable(RecordTable):
    """`rated(id, value)` (0 takes it away) and `shared(id, yes)` (None: says nothing) of a partner.

    On a row: 1 to 4 rate, 0 or Del takes the rating away, + and - say whether the contact is given.
    """

    rated = Signal(object, int)
    shared = Signal(object, object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.slip: Slip | None = None
        columns = _columns(lambda: self.slip.person.contact_consent if self.slip else None)
        self.feed(
            desk,
            "slip",
            columns,
            Listed(lambda session: self.slip.lines if self.slip else (), columns),
            key=lambda line: line.partner.id,
            label=tr("Rencontres de cette personne"),
        )
        # A slip is short: neither filter nor count take the place of a row.
        self._away = QWidget(self)
        self._away.hide()
        for tool in (self.filter, self.said):
            tool.setParent(self._away)
        self._notes = Notes(self._clicked)
        self.view.setItemDelegateForColumn([c.name for c in columns].index("value"), self._notes)
        self.removed.connect(lambda keys: self.rated.emit(keys[0], 0))

    def show_slip(self, slip: Slip | None) -> None:
        """Show somebody's partners; the row at hand stays."""
        self.slip = slip
        self.refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 -- Qt's name
        """Digits rate, + and - say whether the contact is given."""
        if watched is self.view and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            line = self.model.at_hand(self.view.currentIndex().row())
            if line is not None and self._keyed(line, event.text()):
                return True
        return super().eventFilter(watched, event)

    def _keyed(self, line: SlipLine, key: str) -> bool:
        if key and key in "01234":
            self._next_row()
            self.rated.emit(line.partner.id, int(key))
        elif key and key in "+-":
            share = key == "+"
            self.shared.emit(line.partner.id, None if line.share == share else share)
        else:
            return False
        return True

    def _next_row(self) -> None:
        here = self.view.currentIndex()
        if here.row() + 1 < self.model.rowCount():
            self.view.setCurrentIndex(here.siblingAtRow(here.row() + 1))

    def _clicked(self, row: int, value: int) -> None:
        line = self.model.at_hand(row)
        if line is not None:
            self.rated.emit(line.partner.id, 0 if line.value == value else value)


def place_words(line: SlipLine) -> str:
    """ "Tour 3 · table 2", or outside the plan."""
    if line.round is None or line.table is None:
        return tr("Hors plan")
    return tr("Tour {round} · table {table}").format(
        round=number(line.round + 1), table=number(line.table + 1)
    )


def contact_words(line: SlipLine, consent: bool | None) -> str:
    """Whether the contact is given to this partner, and who says so: the slip, else the registration."""
    if line.value is None:
        return "–"
    if line.share is None and consent is None:
        return tr("non demandé")
    given = contact_given(line.share, consent)
    if line.share is None:
        return tr("oui (inscription)") if given else tr("non (inscription)")
    return tr("oui (fiche)") if given else tr("non (fiche)")


def _columns(consent: Callable[[], bool | None]) -> Sequence[Column]:
    return [
        Column(
            "place",
            tr("Rencontre"),
            place_words,
            sort=lambda r: (LAST if r.round is None else r.round, r.table or 0, r.partner.badge),
            width=160,
            mark=lambda r: ("triangle-alert", "accent") if r.round is None else None,
        ),
        Column(
            "badge", tr("Badge"), lambda r: str(r.partner.badge), sort=lambda r: r.partner.badge, width=76
        ),
        Column(
            "partner",
            tr("Partenaire"),
            lambda r: f"{mark(r.partner.side)} {r.partner.label}",
            sort=lambda r: sort_key(r.partner.label),
            tip=lambda r: f"{r.partner.label} – {r.partner.name}",
            stretch=True,
        ),
        Column(
            "value",
            tr("Note de 1 à 4"),
            lambda r: str(r.value or ""),
            sort=lambda r: -(r.value or 0),
            width=WIDTH,
            tip=lambda r: tr("1 non, 2 plutôt non, 3 intéressé, 4 je veux donner suite"),
        ),
        Column("contact", tr("Coordonnées"), lambda r: contact_words(r, consent()), width=150),
        Column(
            "back", tr("En retour"), lambda r: str(r.back or "–"), sort=lambda r: -(r.back or 0), width=92
        ),
        Column("mutual", MUTUAL, lambda r: MUTUAL if r.mutual else "", sort=lambda r: not r.mutual, width=48),
    ]
