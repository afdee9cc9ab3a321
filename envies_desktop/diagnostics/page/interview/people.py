"""Adding, changing and taking away those who answer."""

from collections.abc import Collection, Sequence
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from envies_desktop.desk.page import Desk
from envies_desktop.diagnostics.dialogs.respondent import RespondentDialog
from envies_desktop.diagnostics.page.interview import gestures
from envies_desktop.diagnostics.queries import DiagnosticCard, RespondentLine
from envies_desktop.diagnostics.questionnaire import Named
from envies_desktop.diagnostics.roles import role_choices
from envies_desktop.i18n import tr


class People(QObject):
    """`added(id)` once somebody more answers."""

    added = Signal(object)

    def __init__(self, desk: Desk, diagnostic_id: UUID, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._id, self._above = desk, diagnostic_id, parent

    def edit(self, raters: Sequence[Named], who: RespondentLine | None, taken: Collection[str] = ()) -> None:
        """Change somebody, or add somebody more (None) beside the roles that are `taken`.

        `raters` are those the questionnaire names.
        """
        dialog = RespondentDialog(self._desk, self._id, role_choices(raters), who, taken, self._above)
        dialog.exec()
        dialog.deleteLater()
        if dialog.made is not None:
            self.added.emit(dialog.made)

    def next_sheet(self, found: DiagnosticCard) -> None:
        """A survey goes on with the sheet of the next person, who gives no name."""
        made = gestures.add_sheet(self._desk, found.name, self._id, len(found.respondents) + 1)
        if made is not None:
            self.added.emit(made)
            self._desk.say(tr("Feuille enregistrée\u00a0: voici la suivante."))

    def remove(self, who: RespondentLine | None) -> None:
        """Take somebody away with their answers; undo brings both back."""
        if who is not None and gestures.remove(self._desk, who):
            self._desk.say(tr("{name}\u00a0: retiré, Ctrl+Z le ramène.").format(name=who.label))
