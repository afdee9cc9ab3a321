"""The tab "Règles de placement" of a participant."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.page import Desk
from envies_desktop.events.actions import remove_rule
from envies_desktop.events.dialogs.pair_rules import PairRules
from envies_desktop.events.dialogs.person_panel import PersonPanel
from envies_desktop.events.queries import ParticipantRow, participant_card


class RulesPanel(PersonPanel):
    """Whom they must not, or must, meet; `set_rule` is the gesture of the kind of event."""

    def __init__(
        self,
        desk: Desk,
        participant_id: UUID,
        set_rule: Callable[..., Any],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, participant_id, parent)
        self._set_rule = set_rule
        self.rules = PairRules()
        self.rules.added.connect(self._add)
        self.rules.removed.connect(self._remove)
        layout = QVBoxLayout(self)
        theme.spaced(layout)
        layout.addWidget(self.rules)
        self.refresh_now()

    def refresh(self) -> None:
        """Show the rules that name them."""
        with self.desk.store.read() as session:
            card = participant_card(session, self.participant_id)
        self.label = card.row.label
        self.rules.show_rules(card.others, [(rule.rule, rule.other_id) for rule in card.rules])

    def focus_search(self) -> bool:
        """The cursor goes where one looks for somebody."""
        self.rules.seek.setFocus()
        return True

    def _add(self, rule: str, other: UUID) -> None:
        one = self.participant_id
        self.write("rule-set", lambda work: self._set_rule(work, a_id=one, b_id=other, rule=rule))

    def _remove(self, rule: str, other: UUID) -> None:
        self.write("rule-remove", lambda work: remove_rule(work, a_id=self.participant_id, b_id=other))


def rule_count(row: ParticipantRow) -> int:
    """How many rules name them."""
    return row.apart + row.together
