"""Who answers: at which title, and the name if it is wanted."""

from collections.abc import Collection, Mapping
from uuid import UUID

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.dialogs import WorkDialog
from envies_desktop.desk.fields import choose, offer
from envies_desktop.desk.page import Desk
from envies_desktop.diagnostics.actions import add_respondent, change_respondent
from envies_desktop.diagnostics.queries import RespondentLine
from envies_desktop.i18n import tr


class RespondentDialog(WorkDialog):
    """Somebody more who answers, or who it is, in one of `roles`; `made` is their id.

    The first role that nobody has `taken` is proposed.
    """

    def __init__(
        self,
        desk: Desk,
        diagnostic_id: UUID,
        roles: Mapping[str, str],
        known: RespondentLine | None = None,
        taken: Collection[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        title = tr("Qui répond\u00a0?")
        super().__init__(desk, title, tr("Enregistrer") if known else tr("Ajouter"), parent)
        self._diagnostic_id, self._known = diagnostic_id, known
        self.made: UUID | None = None
        self.role, self.name = QComboBox(), QLineEdit(known.name if known else "")
        offer(self.role, roles)
        free = (role for role in roles if role not in taken)
        choose(self.role, known.role if known else next(free, next(iter(roles))))
        theme.sized(self.role, width=360)
        self.add_field(tr("À quel titre"), self.role)
        self.add_field(
            tr("Nom (facultatif)"),
            self.name,
            tr("Les réponses de chacun restent séparées, et ne sont jamais moyennées sans le dire."),
        )

    def submit(self) -> None:
        """Keep it."""
        role, name = self.role.currentData(), self.name.text()
        if self._known is None:
            with self.desk.store.work("respondent-add", name=self.role.currentText()) as work:
                self.made = add_respondent(work, diagnostic_id=self._diagnostic_id, role=role, name=name).id
        else:
            with self.desk.store.work("respondent-change", name=self.role.currentText()) as work:
                change_respondent(work, respondent_id=self._known.id, role=role, name=name)
