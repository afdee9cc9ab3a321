"""What is chosen above the documents of a record."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from envies_desktop.activity import Document
from envies_desktop.desk.desk import Desk
from envies_desktop.desk.layouts import row
from envies_desktop.i18n import tr
from envies_desktop.refused import Refused


@dataclass(frozen=True, slots=True)
class Chosen:
    """For whom alone, beside which other record, in large print or not."""

    person: UUID | None = None
    other: UUID | None = None
    large: bool = False


class Options(QWidget):
    """Large print alone; records that ask for more bring a class of their own.

    `changed`: what can be made is to be judged again. `tab_wanted` names the tab of the record where what is
    refused can be mended.
    """

    changed = Signal()
    tab_wanted = Signal(str)

    def __init__(self, desk: Desk, record_id: UUID) -> None:
        super().__init__()
        self.desk, self.record_id = desk, record_id
        self.large = QCheckBox(tr("Gros caractères"))
        self.lay_out()

    def lay_out(self) -> None:
        """Put the fields in their places."""
        self.setLayout(row(self.large, None))

    def refresh(self, session: Any) -> None:
        """Ask what can be chosen."""

    def chosen(self, document: Document | None) -> Chosen:
        """What is chosen for a document, or for all (None); raises Refused where that may not be printed."""
        return Chosen(large=self.large.isChecked())

    def shows(self, document: Document) -> bool:
        """Whether a document makes sense here."""
        return True

    def allows(self, document: Document) -> bool:
        """Whether it can be made for what is chosen."""
        return True

    def alone(self) -> bool:
        """Whether one person is chosen."""
        return False

    def beside(self, document: Document) -> QWidget | None:
        """What is chosen on the very line of a document, if anything."""
        return None

    def remedies(self, refused: Refused) -> Sequence[QWidget]:
        """Buttons that lead to where a refusal can be mended."""
        return ()
