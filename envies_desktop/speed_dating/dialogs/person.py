"""What a speed dating adds to a participant's dialog: their wishes, and their rules."""

from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.page import Desk
from envies_desktop.events.dialogs.person_panel import PersonPanel
from envies_desktop.events.dialogs.rules import RulesPanel
from envies_desktop.events.queries import participant_card
from envies_desktop.speed_dating.actions import set_rule, set_wishes
from envies_desktop.speed_dating.dialogs.wishes import Wishes
from envies_desktop.speed_dating.queries.people import SeatedRow
from envies_desktop.speed_dating.queries.wishes import wish_list, wishable


class WishesPanel(PersonPanel):
    """The tab "Vœux": whom they wish to meet, in order."""

    def __init__(self, desk: Desk, participant_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(desk, participant_id, parent)
        self.wishes = Wishes()
        self.wishes.changed.connect(self._save)
        layout = QVBoxLayout(self)
        theme.spaced(layout)
        layout.addWidget(self.wishes)
        self.refresh_now()

    def refresh(self) -> None:
        """Show the wishes, and whom they may wish for."""
        with self.desk.store.read() as session:
            self.label = participant_card(session, self.participant_id).row.label
            wished = wish_list(session, self.participant_id)
            may_wish = wishable(session, self.participant_id)
        people = {wish.wished_id: wish.label for wish in wished} | may_wish
        mutual = {wish.wished_id for wish in wished if wish.mutual}
        self.wishes.show_wishes(people, [wish.wished_id for wish in wished], mutual)

    def focus_search(self) -> bool:
        """The cursor goes where one looks for somebody."""
        self.wishes.seek.setFocus()
        return True

    def _save(self, wished: list[UUID]) -> None:
        self.write(
            "wishes-set", lambda work: set_wishes(work, participant_id=self.participant_id, wished=wished)
        )


def wish_count(row: SeatedRow) -> int:
    """How many people they wish to meet."""
    return row.wishes


def rules_panel(desk: Desk, participant_id: UUID, parent: QWidget | None = None) -> RulesPanel:
    """The tab "Règles de placement": two people must meet only where they can."""
    return RulesPanel(desk, participant_id, set_rule, parent)
