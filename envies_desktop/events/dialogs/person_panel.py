"""A part of a participant's dialog: it saves at once, and what is refused is said by the dialog."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from envies_desktop.desk.page import Desk, Panel, Work
from envies_desktop.refused import Refused


class PersonPanel(Panel):
    """`said(text)` after each gesture: why it was refused, or nothing where it was done.

    A subclass shows in `refresh` what the store holds, and sets `label`, how works call the participant.
    """

    said = Signal(str)

    def __init__(self, desk: Desk, participant_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.participant_id = participant_id
        self.label = ""

    def write(self, code: str, action: Callable[[Work], object]) -> None:
        """One gesture; what is kept is shown again."""
        try:
            with self.desk.store.work(code, name=self.label) as work:
                action(work)
        except Refused as refused:
            self.said.emit(self.desk.explain(refused))
        else:
            self.said.emit("")
        self.refresh_now()
