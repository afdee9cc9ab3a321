"""The rounds of an agenda: when, at which table, with whom, what they look for, why."""

from dataclasses import dataclass

from envies_desktop.events.sheets.phrases import mark, person_line, structure
from envies_desktop.i18n import clock_time, number, tr
from envies_desktop.paper.fonts import BOLD, ITALIC, REGULAR
from envies_desktop.paper.page import MM
from envies_desktop.paper.pen import INK, LINE, MUTED, WASH, Pen
from envies_desktop.speed_dating.sheets.data import Break, Seated
from envies_desktop.speed_dating.sheets.evening import Slot


@dataclass(frozen=True, slots=True)
class Look:
    """Sizes of a card in points; a row is from `lowest` to `highest` high."""

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
    pause: float

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


SMALL = Look(
    width=148.5 * MM, height=210 * MM, margin=11 * MM, name=16, title=11, text=9, table=22,
    time_width=19 * MM, table_width=17 * MM, lowest=14.5 * MM, highest=24 * MM, pause=6.5 * MM,
)  # fmt: skip
LARGE = Look(
    width=210 * MM, height=297 * MM, margin=15 * MM, name=24, title=17, text=14, table=34,
    time_width=29 * MM, table_width=27 * MM, lowest=26 * MM, highest=38 * MM, pause=11 * MM,
)  # fmt: skip


def draw_pause(pen: Pen, pause: Break, look: Look, x: float, y: float) -> None:
    """Draw a pause of everyone; y is its lower edge."""
    pen.fill(x, y, look.inner, look.pause, WASH)
    base = y + look.pause / 2 - look.text * 0.35
    if pause.start:
        pen.write(x + 2, base, clock_time(pause.start), REGULAR, look.text)
    words = tr("Pause pour tout le monde\u00a0: %n minute(s)", "", pause.minutes)
    pen.write(x + look.beside, base, words, REGULAR, look.text)
    pen.rule(x, y, x + look.inner, y)


def draw_slot(pen: Pen, pairing: str, slot: Slot, look: Look, x: float, y: float, height: float) -> None:
    """Draw a round; y is its lower edge."""
    top = y + height - 2.2 * MM
    _draw_moment(pen, slot, look, x, top)
    if slot.partner is None:
        _draw_free(pen, slot, look, x + look.beside, top)
    else:
        _draw_table(pen, slot, look, x + look.time_width, top)
        pen.ink(MUTED)
        pen.choice(x, y + 2.2 * MM, tr("à recontacter"), look.text)
        pen.ink(INK)
        _draw_partner(pen, pairing, slot, slot.partner, look, x + look.beside, top, y)
    pen.rule(x, y, x + look.inner, y)


def _draw_moment(pen: Pen, slot: Slot, look: Look, x: float, top: float) -> None:
    name = tr("Tour {number}").format(number=slot.round.number)
    if slot.round.start is None:
        pen.write(x, top - look.title, name, BOLD, look.title)
        return
    pen.label(x, top - look.text * 0.93, name, look.text)
    pen.write(x, top - look.text * 1.3 - look.title, clock_time(slot.round.start), BOLD, look.title * 1.1)


def _draw_table(pen: Pen, slot: Slot, look: Look, x: float, top: float) -> None:
    middle = x + look.table_width / 2 - 1.5 * MM
    pen.ink(MUTED)
    pen.write(middle, top - look.text * 0.93, tr("Table"), REGULAR, look.text, "center")
    pen.ink(INK)
    pen.write(
        middle, top - look.text * 1.2 - look.table * 0.78, number(slot.table), BOLD, look.table, "center"
    )


def _draw_free(pen: Pen, slot: Slot, look: Look, x: float, top: float) -> None:
    if slot.state == "away":
        pen.ink(MUTED)
        pen.write(x, top - look.title * 0.93, tr("Vous n’êtes pas attendu·e à ce tour"), REGULAR, look.text)
    else:
        pen.write(x, top - look.title * 0.93, tr("Pause utile"), ITALIC, look.title)
        pen.ink(MUTED)
        hint = tr("Un moment pour noter vos idées, ou pour passer voir l’équipe d’accueil.")
        pen.block(
            x, top - look.title * 1.3, look.text_width, hint, REGULAR, look.text, most=2, smallest=look.text
        )
    pen.ink(INK)


def _draw_partner(
    pen: Pen, pairing: str, slot: Slot, partner: Seated, look: Look, x: float, top: float, bottom: float
) -> None:
    guest, text, width = partner.guest, look.text, look.text_width
    size = look.title * 0.66
    pen.shape(mark(guest, pairing).shape, x, top - look.title * 0.9, size)
    if slot.mutual:
        pen.shape("heart", x + width - look.title * 0.75, top - look.title * 0.92, look.title * 0.75)
    room = width - size * 1.6 - (look.title if slot.mutual else 0)
    y = pen.block(x + size * 1.6, top, room, structure(guest), BOLD, look.title, smallest=text)
    reason = "" if slot.mutual else _reason(slot)
    room = width - (pen.width(reason, ITALIC, text) + 2 * MM if reason else 0)
    person = person_line(guest) if guest.organisation.strip() else guest.role
    if reason and pen.width(person, REGULAR, text) <= room:
        pen.ink(MUTED)
        pen.write(x + width, y - text * 0.93, reason, ITALIC, text, "right")
        pen.ink(INK)
    y = pen.block(x, y, width, person, REGULAR, text, smallest=text)
    y = _draw_wants(pen, partner, look, x, y, bottom + 1.2 * MM)
    if y - bottom > text * 1.6:
        pen.rule(x, bottom + 2.2 * MM, x + width, bottom + 2.2 * MM, grey=LINE, dash=(0.8, 1.6))


def _reason(slot: Slot) -> str:
    """Why these two meet, said to the person whose agenda it is."""
    if slot.own_rank is not None:
        return tr("votre vœu n°\u00a0{rank}").format(rank=number(slot.own_rank))
    if slot.their_rank is not None:
        return tr("souhaite vous rencontrer")
    return slot.match


def _draw_wants(pen: Pen, partner: Seated, look: Look, x: float, y: float, bottom: float) -> float:
    """Need and offer, on two lines each where there is room; returns the y below."""
    wants = [(tr("Cherche"), partner.need), (tr("Propose"), partner.offer)]
    spoken = [(word, line) for word, line in wants if line.strip()]
    for place, (word, line) in enumerate(spoken):
        lines = int((y - bottom) / (look.text * 1.2)) - (len(spoken) - place - 1)
        if lines < 1:
            break
        y = _draw_want(pen, word, line, look, x, y, min(2, lines))
    return y


def _draw_want(pen: Pen, word: str, line: str, look: Look, x: float, y: float, most: int) -> float:
    title = f"{word}\u00a0: "
    indent = pen.width(title, BOLD, look.text)
    pen.write(x, y - look.text * 0.93, title, BOLD, look.text)
    return pen.block(
        x + indent, y, look.text_width - indent, line, REGULAR, look.text, most=most, smallest=look.text
    )
