"""500 agendas against the bare drawing of the same strings, at the same places, with the same fonts.

The floor is what reportlab itself needs: setFont and drawString for every string that our agendas show, in
the same order, into a document of as many pages. Everything that makes a sheet (cleaning, choosing fonts,
measuring, folding, shrinking, rules, shapes, boxes) is on our side only. Both sides are warm and alternate.
"""

import datetime as dt
import io
import statistics
import time
import uuid
from dataclasses import replace

from reportlab.pdfgen.canvas import Canvas

from envies_desktop.events.printed import EventHeader, Guest, RoundTime
from envies_desktop.paper.book import Meta, write
from envies_desktop.paper.fonts import REGULAR, measure
from envies_desktop.paper.page import Job, Letterhead
from envies_desktop.paper.pen import Pen
from envies_desktop.paper.text import clean, runs
from envies_desktop.speed_dating.activity import ACTIVITY
from envies_desktop.speed_dating.printed import Break, PlanSheets, Seated, SheetMeeting, kind_words
from envies_desktop.speed_dating.sheets.agendas import agenda_pages

SIDE, ROUNDS, RUNS = 250, 7, 9
DAY = dt.date(2018, 3, 15)
META = Meta("Agendas", "Pays d’Aix Associations", DAY)
FIRST = ("Claire", "Jean-Baptiste", "Nadège", "Łucja", "Inès", "Marie-Charlotte", "Théo", "Zoé")
WANTS = (
    "un local de répétition deux soirs par semaine, de préférence au centre-ville ({n})",
    "des bénévoles pour l'inventaire de {n} objets",
    "",
    "un regard extérieur sur notre communication, {n} heures",
)


def plan() -> PlanSheets:
    """250 associations and 250 companies, seven rounds, each name, need and offer its own."""
    people = []
    for n in range(2 * SIDE):
        side = "A" if n < SIDE else "B"
        name = f"Association des amis du n° {n}" if side == "A" else f"Établissements Garrigue & fils {n}"
        guest = Guest(uuid.UUID(int=n + 1), f"Martin-{n}", FIRST[n % 8], name, "présidente", side)
        people.append(Seated(guest, 1, ROUNDS, WANTS[n % 4].format(n=n), WANTS[(n + 1) % 4].format(n=n)))
    ids = [person.guest.id for person in people]
    meetings = tuple(
        SheetMeeting(
            r + 1, t + 1, ids[(t + r) % SIDE], ids[SIDE + t], 1 if t % 3 else None, 1 if t % 2 else None
        )
        for r in range(ROUNDS)
        for t in range(SIDE)
    )
    clock = [dt.time(17 + (45 + 9 * r) // 60, (45 + 9 * r) % 60) for r in range(ROUNDS)]
    rounds = tuple(RoundTime(r + 1, clock[r]) for r in range(ROUNDS))
    event = EventHeader(
        uuid.UUID(int=9999),
        ACTIVITY.kinds[0].code,
        "Alliances en 7 minutes",
        date=DAY,
        place="Salle Paul Marc",
        words=kind_words(),
    )
    return PlanSheets(event, 1, SIDE, rounds, (Break(4, 10, dt.time(18, 21)),), tuple(people), meetings)


class Recorder(Pen):
    """Notes every string that is drawn."""

    def write(self, x, y, text, font=REGULAR, size=10.5, align="left"):
        """Note, then draw."""
        super().write(x, y, text, font, size, align)
        if align != "left":
            x -= self.width(text, font, size) / (2 if align == "center" else 1)
        for chosen, run in runs(clean(text), font):
            self.notes.append((chosen, size, x, y, run))
            x += measure(run, chosen, size)


def recorded(data: PlanSheets, job: Job) -> list[list[tuple[str, float, float, float, str]]]:
    """The strings of each page of our agendas."""
    canvas, noted = Canvas(io.BytesIO()), []
    pen, pages = Recorder(canvas), agenda_pages(data, job)
    for place, page in enumerate(pages, 1):
        pen.notes = []
        page.draw(pen, place, len(pages))
        noted.append(pen.notes)
    return noted


def bare(pages: list[list[tuple[str, float, float, float, str]]]) -> float:
    """Seconds to draw the strings and save."""
    begun = time.perf_counter()
    canvas = Canvas(io.BytesIO(), pagesize=(842, 595), pageCompression=1)
    for page in pages:
        for font, size, x, y, text in page:
            canvas.setFont(font, size)
            canvas.drawString(x, y, text)
        canvas.showPage()
    canvas.save()
    return time.perf_counter() - begun


def ours(data: PlanSheets, job: Job) -> float:
    """Seconds from the values of the plan to the finished document."""
    begun = time.perf_counter()
    write(io.BytesIO(), META, agenda_pages(data, job))
    return time.perf_counter() - begun


def main() -> None:
    """Print the ratio of the medians of alternated runs."""
    data, job = plan(), Job(Letterhead("Pays d’Aix Associations"), DAY, 1)
    for name, this in (("agendas, two per A4", job), ("agendas, large print", replace(job, large=True))):
        strings = recorded(data, this)
        bare(strings), ours(data, this)
        pairs = [(bare(strings), ours(data, this)) for _ in range(RUNS)]
        floor, spent = (statistics.median(column) for column in zip(*pairs, strict=True))
        count = sum(len(page) for page in strings)
        print(
            f"{name}: 500 people, {len(strings)} pages, {count} strings: ratio {spent / floor:.2f} "
            f"(at most 2.5, aim 1.5); {spent:.2f} s, bare {floor:.2f} s"
        )


if __name__ == "__main__":
    main()
