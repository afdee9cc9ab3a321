"""The dialog of an action: its words, its partnership type, an offer of the directory that answers it."""

from typing import Any

from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.dialogs import WorkDialog
from envies_desktop.desk.fields import choose, offer
from envies_desktop.desk.marks import shape_mark
from envies_desktop.desk.page import Desk
from envies_desktop.diagnostics.page.plan.words import offer_words
from envies_desktop.diagnostics.planned import PlanLine
from envies_desktop.diagnostics.queries import DiagnosticCard, offers_for
from envies_desktop.i18n import tr


class ActionDialog(WorkDialog):
    """`changed` are the fields to change, once accepted."""

    def __init__(
        self, desk: Desk, found: DiagnosticCard, line: PlanLine, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, tr("Action du plan"), tr("Enregistrer"), parent)
        self._found, self._line = found, line
        self.changed: dict[str, Any] = {}
        self.text, self.kind, self.offer = QPlainTextEdit(line.text), QComboBox(), QComboBox()
        self.text.setTabChangesFocus(True)
        theme.sized(self.text, width=460, height=80)
        self.text.setMaximumHeight(theme.px(110))
        types = found.questionnaire.types if found.questionnaire else ()
        offer(self.kind, {one.id: one.text.said() for one in types}, none=tr("Aucun"))
        choose(self.kind, line.kind or None)
        self.kind.currentIndexChanged.connect(self._offer)
        self._offer()
        choose(self.offer, line.need_offer_id)
        self.offer.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        help_text = (
            tr("Effacez tout pour revenir à la proposition du questionnaire.") if line.proposed else ""
        )
        self.add_field(tr("Action"), self.text, help_text)
        if types:
            self.add_field(tr("Type de partenariat"), self.kind)
        self.add_field(
            tr("Offre de l’annuaire qui y répond"),
            self.offer,
            tr("Les offres qui vont avec ce type de partenariat viennent en premier, marquées ★."),
        )

    def submit(self) -> None:
        """Say what changed; the panel writes it."""
        text = self.text.toPlainText().strip()
        self.changed = {
            "text": "" if text == self._line.proposed else text,
            "kind": self.kind.currentData() or "",
            "need_offer_id": self.offer.currentData(),
        }

    def _offer(self) -> None:
        with self.desk.store.read() as session:
            found = offers_for(
                session, kind=self.kind.currentData() or "", besides=self._found.organisation_id
            )
        choices = {
            one.id: f"{'★ ' if one.matching else ''}{shape_mark(one.shape)} {offer_words(one)}"
            for one in found
        }
        offer(self.offer, choices, none=tr("Aucune"))
