"""The tab "Documents" of a diagnostic: what makes sense for this questionnaire, and for whom: only the
organisation itself without its consent."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from envies_desktop.activity import Document
from envies_desktop.desk import theme
from envies_desktop.desk.desk import Desk
from envies_desktop.desk.documents.options import Chosen, Options
from envies_desktop.desk.documents.panel import DocumentsPanel
from envies_desktop.desk.fields import choose, offer
from envies_desktop.desk.flow import Tools
from envies_desktop.desk.widgets import button, plain_label
from envies_desktop.diagnostics.audiences import audience_label, audiences_of, require
from envies_desktop.diagnostics.queries import DiagnosticCard, diagnostic_card, possible_partners
from envies_desktop.i18n import tr
from envies_desktop.refused import Refused

ITSELF = ("", None)


class DiagnosticOptions(Options):
    """Whom a document is for, and which partner one is about besides."""

    def lay_out(self) -> None:
        """For whom at the left, large print at the right; the partner stands on a line of the list."""
        self.card: DiagnosticCard | None = None
        self.whom, self.other = QComboBox(), QComboBox()
        self.whom.setAccessibleName(tr("Pour qui"))
        self.other.setAccessibleName(tr("Avec quel partenaire"))
        for box in (self.whom, self.other):
            theme.sized(box, width=240, most_width=420)
        name = plain_label(tr("Pour qui\u00a0?"), "strong")
        name.setBuddy(self.whom)
        layout = QVBoxLayout(self)
        theme.spaced(layout, spacing=0)
        layout.addWidget(Tools([name, self.whom], [self.large]))

    def refresh(self, session: Any) -> None:
        """For whom it may be printed, and whom it may be set beside."""
        card = self.card = diagnostic_card(session, self.record_id)
        others = {one.id: f"{one.name} – {one.questionnaire}" for one in possible_partners(session, card)}
        partners = {line.partner_id: line.partner for line in card.consents if line.audience == "partner"}
        choices: dict[tuple[str, UUID | None], str] = {ITSELF: _itself(card)}
        for audience in audiences_of(len(card.parties)):
            if audience != "partner" or not partners:
                choices[audience, None] = audience_label(audience)
            else:
                choices |= {
                    (audience, key): f"{audience_label(audience)} – {known}"
                    for key, known in partners.items()
                }
        kept = self.whom.currentData()
        offer(self.whom, choices)
        choose(self.whom, kept or ITSELF)
        offer(self.other, others, none=tr("Avec qui\u00a0?"))

    def chosen(self, document: Document | None) -> Chosen:
        """Raises Refused where whom it is for has not been agreed to."""
        audience, partner = self.whom.currentData() or ITSELF
        if audience and self.card is not None:
            parties = len(self.card.parties)
            require(self.card.consents, audience, partner, name=self.card.name, parties=parties)
        other = self.other.currentData() if document is not None and document.beside else None
        return Chosen(other=other, large=self.large.isChecked())

    def shows(self, document: Document) -> bool:
        """Whether it makes sense for this questionnaire."""
        return self.card is not None and document.name in self.card.sheets

    def allows(self, document: Document) -> bool:
        """Whether there is a partner to set it beside."""
        return not document.beside or self.other.count() > 1

    def beside(self, document: Document) -> QWidget | None:
        """The partner, where the document is about two."""
        return self.other if document.beside else None

    def remedies(self, refused: Refused) -> Sequence[QWidget]:
        """The way to the consents."""
        if refused.code != "consent-missing":
            return ()
        return [button(tr("Aller aux accords"), lambda: self.tab_wanted.emit("consents"))]


def _itself(card: DiagnosticCard) -> str:
    return tr("Les parties elles-mêmes") if card.parties else tr("L’organisation elle-même")


def documents_tab(desk: Desk, diagnostic_id: UUID, parent: QWidget | None = None) -> DocumentsPanel:
    """What can be printed of a diagnostic."""
    return DocumentsPanel(desk, "diagnostic", diagnostic_id, parent=parent)
