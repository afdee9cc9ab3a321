"""The interviews to go on with, on the first page: whoever is there can resume any of them."""

from functools import partial
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from envies_desktop.desk.pending import Pending, shortened
from envies_desktop.i18n import short_date, tr

if TYPE_CHECKING:
    from envies_desktop.diagnostics.queries import DiagnosticRow


class Unfinished(Pending):
    """Open diagnostics with questions left to ask, the latest first; none of the demonstration."""

    icon: ClassVar[str] = "clipboard-list"

    def read(self) -> None:
        """Show those that are not finished."""
        found = self._found()
        lines = [(_words(row), partial(self.resume, row.id)) for row in found]
        self.show_lines(tr("%n diagnostic(s) à poursuivre", "", len(found)), lines)

    def resume(self, diagnostic_id: UUID) -> None:
        """Go to the question where the interview stopped."""
        self.desk.open("diagnostics", diagnostic_id=diagnostic_id)

    def _found(self) -> "list[DiagnosticRow]":
        from envies_desktop.diagnostics.queries import diagnostic_rows  # once the page is painted

        with self.desk.store.read() as session:
            rows = diagnostic_rows(session, open_only=True)
        return [row for row in rows if row.completeness not in (None, 1.0) and not row.demo]


def _words(row: "DiagnosticRow") -> str:
    from envies_desktop.diagnostics.page.columns import share_words

    said = tr("{name} – {share} de réponses, du {day} – {questionnaire}")
    return said.format(
        name=shortened(row.name),
        questionnaire=row.questionnaire,
        day=short_date(row.opened_on),
        share=share_words(row),
    )
