"""The form of somebody whom nobody expected: who, from where, on which side, what they agree to."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QLineEdit, QSpinBox, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.fields import Fields, offer
from envies_desktop.desk.folding import Folding
from envies_desktop.desk.forms import load_form
from envies_desktop.desk.marks import mark, shape_mark
from envies_desktop.directory.kinds import kind_label, kinds, shape_of
from envies_desktop.events.kinds import SIDES, side_label
from envies_desktop.events.presence import PresenceRow
from envies_desktop.i18n import number, tr

PERSON = ("first_name", "last_name", "email", "phone")
SEATED = ("side", "representatives", "photo_consent", "contact_consent")


class WalkInForm(Folding):
    """The fields; `delegation` is offered where others of the organisation are registered already."""

    who: QFrame
    more: QFrame
    first_name: QLineEdit
    last_name: QLineEdit
    organisation: QLineEdit
    delegation: QComboBox
    delegation_label: QLabel
    kind: QComboBox
    side: QComboBox
    representatives: QSpinBox
    email: QLineEdit
    phone: QLineEdit
    photo_consent: QComboBox
    contact_consent: QComboBox

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form("walk_in", self)
        # The shape comes last: a letter typed in the list finds the word.
        offer(self.kind, {kind: f"{kind_label(kind)}  {shape_mark(shape_of(kind))}" for kind in kinds()})
        offer(self.side, {side: f"{side_label(side)}  {mark(side)}" for side in SIDES})
        for box in (self.photo_consent, self.contact_consent):
            offer(box, {True: tr("oui"), False: tr("non")}, none=tr("pas encore demandé"))
        names = (*PERSON, "organisation", "delegation", "kind", *SEATED)
        self.fields = Fields(self, {name: getattr(self, name) for name in names})
        self.offer_delegations(())

    def offer_delegations(self, rows: Sequence[PresenceRow]) -> None:
        """Let the newcomer count with one of these instead of having a badge."""
        said = tr("+\u00a01 représentant·e de {name}, badge n° {badge}")
        choices = {row.id: said.format(name=row.label, badge=number(row.badge)) for row in rows}
        offer(self.delegation, choices, none=tr("un badge à son nom"))
        for shown in (self.delegation, self.delegation_label):
            shown.setVisible(bool(rows))

    def sizeHint(self) -> QSize:  # noqa: N802 -- Qt's name
        """Both columns at ease, where the screen allows."""
        height = max(card.sizeHint().height() for card in (self.who, self.more))
        return QSize(max(theme.px(900), super().sizeHint().width()), height)
