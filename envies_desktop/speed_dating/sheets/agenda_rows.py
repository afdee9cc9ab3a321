"""The rounds of an agenda: when, at which table, with whom, what they look for, why."""

from envies_desktop.events.sheets.phrases import mark
from envies_desktop.i18n import clock_time, number, tr
from envies_desktop.paper.fonts import BOLD, ITALIC, REGULAR
from envies_desktop.paper.page import MM
from envies_desktop.paper.pen import INK, LINE, MUTED, WASH, Pen
from envies_desktop.speed_dating.evenings import Slot
from envies_desktop.speed_dating.printed import Break, Seated
from envies_desktop.speed_dating.sheets.agenda_look import (
    LEADING,
    Look,
    called,
    introduced,
    want_width,
    wants,
)


def draw_pause(pen: Pen, pause: Break, look: Look, x: float, y: float) -> None:
    """Draw a pause of everyone; y is its lower edge."""
    pen.fill(x, y, look.inner, look.pause, WASH)
    base = y + look.pause / 2 - look.text * 0.35
    if pause.start:
        pen.write(x + 2, base, clock_time(pause.start), REGULAR, look.text)
    words = tr("Pause pour tout le monde\u00a0: %n minute(s)", "", pause.minutes)
    pen.write(x + look.beside, base, words, REGULAR, look.text)
    pen.rule(x, y, x + look.inner, y)


def draw_slot(pen: Pen, by_group: bool, slot: Slot, look: Look, x: float, y: float, height: float) -> None:
    """Draw a round; y is its lower edge."""
    top = y + height - look.above
    _draw_moment(pen, slot, look, x, top)
    if slot.partner is None:
        _draw_free(pen, slot, look, x + look.beside, top)
    else:
        _draw_table(pen, slot, look, x + look.time_width, top)
        pen.ink(MUTED)
        pen.choice(x, y + 2.2 * MM, tr("à recontacter"), look.text)
        pen.ink(INK)
        _draw_partner(pen, by_group, slot, slot.partner, look, x + look.beside, top, y)
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
        hint = tr("Pour noter vos idées, ou passer voir l’équipe d’accueil.")
        pen.block(x, top - look.title * 1.3, look.text_width, hint, REGULAR, look.text, smallest=look.text)
    pen.ink(INK)


def _draw_partner(
    pen: Pen, by_group: bool, slot: Slot, partner: Seated, look: Look, x: float, top: float, bottom: float
) -> None:
    text, width = look.text, look.text_width
    pen.shape(mark(partner.guest, by_group=by_group).shape, x, top - look.title * 0.9, look.title * 0.66)
    if slot.mutual:
        pen.shape("heart", x + width - look.title * 0.75, top - look.title * 0.92, look.title * 0.75)
    size, names = called(pen, slot, partner, look)
    y = pen.lines_at(x + look.title * 1.06, top, names, BOLD, size)
    present = introduced(pen, partner, look)
    reason = "" if slot.mutual else _reason(slot)
    taken = pen.width(present[-1], REGULAR, text) if present else 0.0
    if reason and taken + pen.width(reason, ITALIC, text) + 2 * MM <= width:
        below = y - (len(present) - 1 if present else 0) * look.line
        pen.ink(MUTED)
        pen.write(x + width, below - text * 0.93, reason, ITALIC, text, "right")
        pen.ink(INK)
    y = pen.lines_at(x, y, present or [""] * bool(reason), REGULAR, text, leading=LEADING)
    y = _draw_wants(pen, partner, look, x, y, bottom + 0.5 * MM)
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
    spoken = wants(partner)
    for place, (word, line) in enumerate(spoken):
        lines = int((y - bottom) / look.line + 0.05) - (len(spoken) - place - 1)
        if lines < 1:
            break
        width = want_width(pen, word, look)
        pen.write(x, y - look.text * 0.93, word, BOLD, look.text)
        y = pen.block(
            x + look.text_width - width, y, width, line, REGULAR, look.text, most=min(2, lines),
            smallest=look.text, leading=LEADING,
        )  # fmt: skip
    return y
