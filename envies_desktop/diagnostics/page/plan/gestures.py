"""What is done with the plan: each is one work."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any
from uuid import UUID

from envies_desktop.desk.page import Desk
from envies_desktop.diagnostics.actions import add_action, change_action, order_actions
from envies_desktop.diagnostics.planned import PlanLine

if TYPE_CHECKING:
    from envies_desktop.desk.page import Work


class PlanGestures:
    """The gestures on the plan of one diagnostic; `name` is whom it is about."""

    def __init__(self, desk: Desk, diagnostic_id: UUID) -> None:
        self._desk, self._id, self.name = desk, diagnostic_id, ""

    def add(self, text: str) -> bool:
        """An action of one's own."""

        def gesture(work: "Work") -> bool:
            add_action(work, diagnostic_id=self._id, text=text)
            return True

        return bool(self._desk.write("plan-add", gesture, name=self.name))

    def change(self, line: PlanLine, visit: str = "", **fields: Any) -> None:
        """Change some fields; `visit` names one stay in one field."""
        self._desk.write(
            "plan-change",
            lambda work: change_action(work, diagnostic_id=self._id, action=line.key, **fields),
            typing=visit,
            name=self.name,
        )

    def put_aside(self, line: PlanLine) -> None:
        """Take an action out of the plan; the next proposal takes its place."""
        self._desk.write(
            "plan-hide",
            lambda work: change_action(work, diagnostic_id=self._id, action=line.key, hidden=True),
            name=self.name,
        )

    def order(self, lines: Sequence[PlanLine], *, shown: PlanLine | None = None) -> None:
        """Put the plan in this order; `shown` was put aside and comes back."""

        def gesture(work: "Work") -> None:
            order_actions(work, diagnostic_id=self._id, actions=[line.key for line in lines])
            if shown is not None:
                change_action(work, diagnostic_id=self._id, action=shown.key, hidden=False)

        self._desk.write("plan-move", gesture, name=self.name)
