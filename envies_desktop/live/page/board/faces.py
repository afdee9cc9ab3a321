"""What a board of cards shows, as values: the activity that owns the cards makes them."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Literal
from uuid import UUID

Cell = tuple[int, int]
"""(row, column)."""
Spot = Cell | str
"""Where a card can stand: a cell of the board, or a tray by its name."""
Tone = Literal["", "good", "muted", "bad"]


@dataclass(frozen=True, slots=True)
class CardFace:
    """A card: its number, its title, a line under it, and a word at its foot.

    `tone` "bad" puts it in the accent colour, with a sign, for something is wrong with it: `told` says what,
    in a sentence. `held` ones have a padlock: they stay where they are.
    """

    id: UUID
    number: str
    title: str
    line: str = ""
    foot: str = ""
    tone: Tone = ""
    held: bool = False
    told: str = ""

    @property
    def spoken(self) -> str:
        """The card in words."""
        parts = (f"{self.number} {self.title}".strip(), self.line, self.foot, self.told)
        return ", ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class Heading:
    """The head of a row or a column: a shape, its name, a word beside."""

    name: str
    mark: str = ""
    note: str = ""
    code: str = ""

    @property
    def spoken(self) -> str:
        """The head in words."""
        return f"{self.name} {self.note}".strip()


@dataclass(frozen=True, slots=True)
class Price:
    """What a cell would cost or win a card that is carried: a figure, a word under it."""

    figure: str
    note: str = ""
    tone: Tone = "muted"


@dataclass(frozen=True)
class BoardFace:
    """A board: its rows and columns, the card of each cell, the cells where none can stand.

    `codes` are short words in the corner of free cells.
    """

    rows: tuple[Heading, ...] = ()
    columns: tuple[Heading, ...] = ()
    cards: Mapping[Cell, CardFace] = field(default_factory=dict)
    closed: frozenset[Cell] = frozenset()
    codes: Mapping[Cell, str] = field(default_factory=dict)

    def open(self, cell: Cell) -> bool:
        """Whether a card can stand in a cell."""
        row, column = cell
        return 0 <= row < len(self.rows) and 0 <= column < len(self.columns) and cell not in self.closed

    def moved(self, card: CardFace, target: Cell | None) -> "BoardFace":
        """The board with a card in another cell, or off it; what stood there comes in exchange."""
        source, cards = self.cell_of(card.id), dict(self.cards)
        if source is not None:
            del cards[source]
        if target is not None:
            other = cards.pop(target, None)
            cards[target] = card
            if other is not None and source is not None:
                cards[source] = other
        return replace(self, cards=cards)

    def cell_of(self, card: UUID) -> Cell | None:
        """Where a card stands."""
        return next((cell for cell, face in self.cards.items() if face.id == card), None)
