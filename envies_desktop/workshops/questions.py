"""What is asked, in a round and at a table."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Questions:
    """The question of the workshop, and those `asked` of a round (from 0), a table (from 1), or both.

    None stands for all rounds, for all tables.
    """

    general: str = ""
    asked: Mapping[tuple[int | None, int | None], str] = field(default_factory=dict)

    def of_round(self, round_: int) -> str:
        """What the whole room is asked in a round."""
        return self.asked.get((round_, None), "") or self.general

    def of_table(self, round_: int, table: int) -> str:
        """What a table is asked in a round: its own question first, then that of the round."""
        own = self.asked.get((round_, table), "") or self.asked.get((None, table), "")
        return own or self.of_round(round_)

    def differ(self, round_: int) -> bool:
        """Whether some table has a question of its own in a round."""
        asked = ((at, table) for (at, table), text in self.asked.items() if text)
        return any(table is not None and at in (None, round_) for at, table in asked)
