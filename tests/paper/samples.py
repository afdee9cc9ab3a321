"""An evening to print: as many people as wanted, with the names of a real one."""

import datetime as dt
import io
import uuid
from functools import cache

from PIL import Image, ImageDraw

from envies_desktop.app import ACTIVITIES
from envies_desktop.events.printed import EventHeader, EventSheets, Guest, ProgrammeLine, RoundTime, words_of
from envies_desktop.paper.page import Job, Letterhead
from envies_desktop.speed_dating.printed import Break, PlanSheets, Seated, SheetMeeting

ASSOCIATIONS = [
    "Azoth Studio", "Charlie Free", "Fontaine Obscure", "La Nouvelle Mine",
    "Les Rencontres Cinématographiques d'Aix", "Voyons Voir", "2B2B (compagnie de danse)", "Le Petit Duc",
    "La Maison d'Espagne", "Proxidom", "École Supérieure d'Art d'Aix-en-Provence",
    "CBE du Sud Luberon (Comité de bassin d'emploi)",
]  # fmt: skip
COMPANIES = [
    "Fournil des Cigales", "Atelier Garrigue Architecture", "Lavande Numérique", "Conserverie du Val",
    "Transports Mirabeau", "Mutuelle des Calanques", "Hôtel des Platanes", "Aînés Connect",
    "Cabinet Sainte-Victoire", "Imprimerie du Cours",
]  # fmt: skip
FIRST = [
    "Claire",
    "Jean-Baptiste",
    "Nadège",
    "Łucja",
    "Inès",
    "Marie-Charlotte",
    "Théo",
    "Αθηνά",
    "Zoé",
    "Yann",
]
LAST = ["Martin", "d'Ornano de La Motte-Saint-Pierre", "Œuvrard", "Kowalska", "Ñuñez", "Le Goff", "Ait-Ahmed"]
LONG = "Association pour la Promotion des Arts et des Métiers du Luberon"
NEEDS = [
    "un local de répétition deux soirs par semaine, de préférence au centre-ville",
    "des bénévoles pour l'inventaire", "", "un regard extérieur sur notre communication",
]  # fmt: skip
OFFERS = ["des ateliers pour vos équipes", "", "une exposition dans vos murs", "60 m² de bureaux inoccupés"]
DAY = dt.date(2018, 3, 15)
PROGRAMME = (
    ProgrammeLine("Accueil par la présidence et la vice-présidence de PAA", dt.time(17, 30), dt.time(17, 45)),
    ProgrammeLine(
        "Rencontres : sept tours de sept minutes",
        dt.time(17, 45),
        dt.time(19, 0),
        "Animation : Claire Martin",
    ),
    ProgrammeLine("Pause", dt.time(18, 21), dt.time(18, 31), kind="pause"),
    ProgrammeLine("Clôture : perspectives", dt.time(19, 0), dt.time(19, 15)),
    ProgrammeLine("Pot de l'amitié et échanges informels", dt.time(19, 15)),
)


def ident(n):
    return uuid.UUID(int=n + 1)


@cache
def logo(width=320, height=200):
    """A small PNG with a transparent ground."""
    picture = Image.new("RGBA", (width, height), (0, 0, 0, 0))
    pencil = ImageDraw.Draw(picture)
    pencil.ellipse((20, 20, 180, 180), fill=(20, 80, 107, 255))
    pencil.ellipse((140, 20, 300, 180), fill=(180, 72, 15, 200))
    kept = io.BytesIO()
    picture.save(kept, "PNG")
    return kept.getvalue()


def job(*, large=False, version=3, with_logo=True, association="Pays d’Aix Associations"):
    address = "Maison de la vie associative, Le Ligourès, place Romée de Villeneuve, 13090 Aix-en-Provence"
    letterhead = Letterhead(association, address, logo() if with_logo else b"", "rgpd@paysdaix.example")
    return Job(letterhead, dt.date(2018, 3, 12), version, large)


def header(**changes):
    values = {
        "id": ident(900_000),
        "kind": "speed_dating",
        "title": "Alliances en 7 minutes",
        "subtitle": "Associations et entreprises du pays d'Aix se rencontrent",
        "date": DAY,
        "start": dt.time(17, 30),
        "end": dt.time(19, 45),
        "place": "Salle Paul Marc, Le Ligourès, Aix-en-Provence",
        "territory": "Aix-en-Provence",
        "theme": "Culture & Art",
        "hosts": "Pays d'Aix Associations, présidence\nVille d'Aix-en-Provence, vie associative",
        "programme": PROGRAMME,
    }
    known = {**values, **changes}
    return EventHeader(**known, words=words_of(ACTIVITIES.kind(known["kind"])))


def guest(n, side="A", **changes):
    names = ASSOCIATIONS if side == "A" else COMPANIES
    values = {
        "id": ident(n),
        "first_name": FIRST[n % len(FIRST)],
        "last_name": LAST[n % len(LAST)],
        "organisation": names[n % len(names)],
        "role": ["présidente", "chargé de mission", "", "directrice"][n % 4],
        "side": side,
        "group": "associations" if side == "A" else "entreprises",
        "badge": n + 1,
        "photo_consent": [True, False, None][n % 3],
    }
    return Guest(**{**values, **changes})


def guests(a=12, b=10):
    return tuple(guest(n) for n in range(a)) + tuple(guest(a + n, "B") for n in range(b))


def event(a=12, b=10, **changes):
    return EventSheets(header(**changes), guests(a, b))


def rounds(count=7, minutes=9):
    start = dt.datetime.combine(DAY, dt.time(17, 45))
    times = [start + dt.timedelta(minutes=minutes * n + (10 if n > 3 else 0)) for n in range(count)]
    return tuple(
        RoundTime(n + 1, t.time(), (t + dt.timedelta(minutes=7)).time()) for n, t in enumerate(times)
    )


def plan(a=12, b=10, count=7, **changes):
    """A plan where companies keep their table and associations walk; the longer side has pauses."""
    sheets = event(a, b, **changes)
    people = tuple(Seated(g, 1, count, NEEDS[n % 4], OFFERS[n % 4]) for n, g in enumerate(sheets.guests))
    left = [g.id for g in sheets.guests if g.side == "A"]
    right = [g.id for g in sheets.guests if g.side == "B"]
    wide = max(a, b)
    meetings = tuple(
        SheetMeeting(
            r + 1,
            t + 1,
            left[(t + r) % wide],
            right[t],
            1 if t % 3 == 0 else None,
            2 if (t + r) % 4 == 0 else None,
        )
        for r in range(count)
        for t in range(b)
        if (t + r) % wide < a and r < wide
    )
    return PlanSheets(sheets.event, 3, b, rounds(count), (Break(4, 10, dt.time(18, 21)),), people, meetings)
