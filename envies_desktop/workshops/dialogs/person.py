"""What a workshop adds to a participant's dialog: with whom they must, or must not, sit."""

from uuid import UUID

from PySide6.QtWidgets import QWidget

from envies_desktop.desk.page import Desk
from envies_desktop.events.actions import set_rule
from envies_desktop.events.dialogs.rules import RulesPanel


def rules_panel(desk: Desk, participant_id: UUID, parent: QWidget | None = None) -> RulesPanel:
    """The tab "Règles de placement"."""
    return RulesPanel(desk, participant_id, set_rule, parent)
