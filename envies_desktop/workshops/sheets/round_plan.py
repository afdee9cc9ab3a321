"""Who sits at each table: A3 landscape, a poster per round, a card for each table, legible at two metres."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from envies_desktop.events.printed import full_name, structure
from envies_desktop.events.sheets.phrases import DOT, facts, hours, mark, public_name
from envies_desktop.i18n import number, tr
from envies_desktop.paper.fonts import BOLD, REGULAR
from envies_desktop.paper.page import A3, MM, Job, Page, foot, head, head_height
from envies_desktop.paper.pen import INK, LINE, MUTED, WASH, Pen
from envies_desktop.paper.ruler import Ruler
from envies_desktop.workshops.printed import GroupSheets, SeatedGuest

_SHEET = A3.landscape()
_GAP = 5 * MM
_PADDING = 3 * MM
_HEADING = 10 * MM
_QUESTION = 12 * MM
_MOST_LINES = 6
_LOOKS = ((4, 24.0), (4, 20.0), (5, 20.0), (5, 17.0), (5, 14.0))
"""Cards side by side and sizes of names, the most legible first; large print takes none under 18."""


@dataclass(frozen=True, slots=True)
class Card:
    """A table of a round: its people with their names as they hold, its height."""

    number: int
    name: str
    people: tuple[tuple[SeatedGuest, tuple[str, ...]], ...]
    height: float


@dataclass(frozen=True, slots=True)
class Look:
    """The sizes of a poster, in points."""

    across: int
    text: float

    @property
    def width(self) -> float:
        """The width of a card."""
        return (_SHEET.inner - _GAP * (self.across - 1)) / self.across

    @property
    def line(self) -> float:
        """The height of a line of names."""
        return self.text * 1.2


def round_plan_pages(groups: GroupSheets, job: Job) -> list[Page]:
    """The posters of all rounds in their order; several for one where its tables do not hold on one."""
    ruler = Ruler()
    looks = [Look(across, text) for across, text in _LOOKS if text >= 18 or not job.large]
    for look in looks:
        posters = [_posters(ruler, groups, job, look, place) for place in range(len(groups.rounds))]
        if all(len(parts) <= 1 for parts in posters):
            break
    return [
        Page(_SHEET, partial(_draw, groups, job, look, place, part))
        for place, parts in enumerate(posters)
        for part in parts
    ]


def _posters(
    ruler: Ruler, groups: GroupSheets, job: Job, look: Look, place: int
) -> list[list[Sequence[Card]]]:
    """The sheets of a round, each with its rows of cards."""
    room = _SHEET.height - 2 * _SHEET.margin - head_height(job) - _QUESTION
    cards = [_card(ruler, groups, look, table, people) for table, people in groups.at(place).items()]
    return _parts([cards[i : i + look.across] for i in range(0, len(cards), look.across)], room)


def _parts(rows: Sequence[Sequence[Card]], room: float) -> list[list[Sequence[Card]]]:
    """The rows of cards, as many on a sheet as hold."""
    parts: list[list[Sequence[Card]]] = []
    used = 0.0
    for row in rows:
        high = max(card.height for card in row) + _GAP
        if not parts or used + high > room:
            parts.append([])
            used = 0.0
        parts[-1].append(row)
        used += high
    return parts


def _card(ruler: Ruler, groups: GroupSheets, look: Look, table: int, people: Sequence[SeatedGuest]) -> Card:
    room = look.width - 2 * _PADDING - look.text
    named = []
    for person in people:
        called = full_name(person.guest) or structure(person.guest)
        if person.host:
            called = tr("{name} (hôte)").format(name=called)
        font = BOLD if person.host else REGULAR
        named.append((person, tuple(ruler.fold(called, font, look.text, room, _MOST_LINES, look.text)[1])))
    lines = sum(max(1, len(names)) for _, names in named)
    height = _HEADING + lines * look.line + 2 * _PADDING
    return Card(table, groups.table(table).name, tuple(named), height)


def _draw(
    groups: GroupSheets, job: Job, look: Look, place: int, rows: Sequence[Sequence[Card]], pen: Pen,
    page: int, pages: int,
) -> None:  # fmt: skip
    event, moment = groups.event, groups.rounds[place]
    title = tr("Tour {number}\u00a0: qui est à quelle table").format(number=number(moment.number))
    when = hours(moment.start, moment.end)
    line = DOT.join(part for part in (when, public_name(event), event.title, facts(event)) if part)
    y = head(pen, _SHEET, job, title, line)
    pen.boxed(_SHEET.left, y - _QUESTION, _SHEET.inner, _QUESTION, groups.questions[place], BOLD, 18,
              most=2, smallest=11)  # fmt: skip
    y -= _QUESTION
    for row in rows:
        for column, card in enumerate(row):
            _draw_card(pen, groups, look, card, _SHEET.left + column * (look.width + _GAP), y)
        y -= max(card.height for card in row) + _GAP
    foot(pen, _SHEET, job, page, pages)


def _draw_card(pen: Pen, groups: GroupSheets, look: Look, card: Card, x: float, top: float) -> None:
    pen.frame(x, top - card.height, look.width, card.height, grey=LINE, line=0.8, radius=2 * MM)
    pen.fill(x + 0.6, top - _HEADING, look.width - 1.2, _HEADING - 0.6, WASH)
    title = tr("Table {number}").format(number=number(card.number))
    used = pen.width(title, BOLD, 17)
    pen.write(x + _PADDING, top - _HEADING / 2 - 6, title, BOLD, 17)
    if card.name:
        pen.ink(MUTED)
        left = x + _PADDING + used + 3 * MM
        pen.boxed(left, top - _HEADING, look.width - used - 2 * _PADDING - 3 * MM, _HEADING, card.name,
                  REGULAR, 14, most=1, align="right")  # fmt: skip
        pen.ink(INK)
    y = top - _HEADING - _PADDING
    for person, names in card.people:
        shape = mark(person.guest, by_group=groups.event.by_group).shape
        pen.shape(shape, x + _PADDING, y - look.text * 0.92, look.text * 0.62)
        font = BOLD if person.host else REGULAR
        y = pen.lines_at(x + _PADDING + look.text, y, names or ("",), font, look.text)
