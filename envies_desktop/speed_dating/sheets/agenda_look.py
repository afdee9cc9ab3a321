"""The measures of an agenda: sizes of a card, height of each round, rounds that hold on a card."""

from collections.abc import Sequence
from dataclasses import dataclass

from envies_desktop.events.printed import structure
from envies_desktop.events.sheets.phrases import person_line
from envies_desktop.i18n import labelled, tr
from envies_desktop.paper.fonts import BOLD, REGULAR
from envies_desktop.paper.page import MM
from envies_desktop.paper.ruler import ELLIPSIS, Ruler
from envies_desktop.speed_dating.evenings import Slot
from envies_desktop.speed_dating.printed import Break, Seated

Row = Slot | Break
LEADING = 1.16


@dataclass(frozen=True, slots=True)
class Look:
    """Sizes of a card in points; a meeting is from `lowest` to `highest` high, a free round `free`."""

    width: float
    height: float
    margin: float
    name: float
    title: float
    text: float
    table: float
    time_width: float
    table_width: float
    lowest: float
    highest: float
    free: float
    pause: float
    above: float

    @property
    def inner(self) -> float:
        """The width between the margins."""
        return self.width - 2 * self.margin

    @property
    def beside(self) -> float:
        """Where the text begins, right of the time and of the table."""
        return self.time_width + self.table_width

    @property
    def text_width(self) -> float:
        """The room of that text."""
        return self.inner - self.beside

    @property
    def line(self) -> float:
        """The height of a line of text."""
        return self.text * LEADING


SMALL = Look(
    width=148.5 * MM, height=210 * MM, margin=11 * MM, name=16, title=11, text=9, table=22,
    time_width=19 * MM, table_width=16 * MM, lowest=16 * MM, highest=27 * MM, free=11.5 * MM,
    pause=5.6 * MM, above=1.8 * MM,
)  # fmt: skip
LARGE = Look(
    width=210 * MM, height=297 * MM, margin=15 * MM, name=24, title=17, text=14, table=34,
    time_width=29 * MM, table_width=26 * MM, lowest=25 * MM, highest=42 * MM, free=18 * MM,
    pause=9.5 * MM, above=2.4 * MM,
)  # fmt: skip


def wants(partner: Seated) -> list[tuple[str, str]]:
    """What a partner looks for and offers, each with the word that says which; blank ones left out."""
    both = ((tr("Cherche"), partner.need), (tr("Propose"), partner.offer))
    return [(f"{labelled(word)} ", line) for word, line in both if line.strip()]


def called(ruler: Ruler, slot: Slot, partner: Seated, look: Look) -> tuple[float, list[str]]:
    """The name of a partner's organisation: its size and lines, two only where one cannot hold it."""
    room = look.text_width - look.title * (1.06 + (1 if slot.mutual else 0))
    found = ruler.fold(structure(partner.guest), BOLD, look.title, room, 1, look.text)
    if found[1] and found[1][-1].endswith(ELLIPSIS):
        return ruler.fold(structure(partner.guest), BOLD, look.title * 0.9, room, 2, look.text)
    return found


def introduced(ruler: Ruler, partner: Seated, look: Look) -> list[str]:
    """Who will be there, and as what: one line, two for a very long name."""
    guest = partner.guest
    line = person_line(guest) if guest.organisation.strip() else guest.role
    return ruler.fold(line, REGULAR, look.text, look.text_width, 2, look.text)[1]


def least(ruler: Ruler, row: Row, look: Look) -> float:
    """The height under which something of the row would be lost."""
    if isinstance(row, Break):
        return look.pause
    if row.partner is None:
        return look.free
    size, names = called(ruler, row, row.partner, look)
    lines = len(introduced(ruler, row.partner, look)) + len(wants(row.partner))
    needed = look.above + max(look.title, size * len(names)) * 1.2 + lines * look.line + 0.6 * MM
    return max(look.lowest, needed)


def parted(ruler: Ruler, rows: Sequence[Row], look: Look, room: float) -> list[list[Row]]:
    """The rows in as few cards of `room` points as hold them, of nearly the same length."""
    needed = [least(ruler, row, look) for row in rows]
    for count in range(1, len(rows) + 1):
        size = -(-len(rows) // count)
        starts = range(0, len(rows), size)
        if all(sum(needed[i : i + size]) <= room for i in starts):
            return [list(rows[i : i + size]) for i in starts]
    return [[row] for row in rows] or [[]]


def heights(ruler: Ruler, rows: Sequence[Row], look: Look, room: float) -> list[float]:
    """The height of each row: second lines for needs and offers first, then room for notes."""
    found = [least(ruler, row, look) for row in rows]
    spare = room - sum(found)
    lacking = [_second_lines(ruler, row, look) for row in rows]
    for place in [*range(len(rows)), *range(len(rows))]:
        if lacking[place] and spare >= look.line:
            lacking[place] -= 1
            found[place] += look.line
            spare -= look.line
    meetings = [place for place, row in enumerate(rows) if isinstance(row, Slot) and row.partner]
    for place in meetings:
        found[place] += max(0.0, min(spare / len(meetings), look.highest - found[place]))
    return found


def _second_lines(ruler: Ruler, row: Row, look: Look) -> int:
    """How many of the need and the offer take two lines."""
    if isinstance(row, Break) or row.partner is None:
        return 0
    return sum(
        len(ruler.fold(line, REGULAR, look.text, want_width(ruler, word, look), 2, look.text)[1]) > 1
        for word, line in wants(row.partner)
    )


def want_width(ruler: Ruler, word: str, look: Look) -> float:
    """The room right of the word that says whether it is a need or an offer."""
    return look.text_width - ruler.measured(word, BOLD) * look.text
