"""The registration form on paper: the same questions as on the screen, and those of a kind of event."""

import uuid
from collections.abc import Sequence
from functools import partial

from envies_desktop.activity import load
from envies_desktop.events.printed import EventHeader, Guest
from envies_desktop.events.sheets.forms import (
    Block,
    choices,
    draw_blocks,
    fields,
    lines,
    note,
    paged,
    section,
    space,
)
from envies_desktop.events.sheets.phrases import DOT, facts
from envies_desktop.events.sheets.privacy import short_notice
from envies_desktop.i18n import tr
from envies_desktop.paper.page import A4, MM, Job, Letterhead, Page, foot, head, head_height
from envies_desktop.paper.pen import Pen


def registration_pages(event: EventHeader, job: Job, guest: Guest | None = None) -> list[Page]:
    """The form, front and back; with `guest` the name and organisation are already written."""
    size, width = job.size(11), A4.inner
    room = A4.height - 2 * A4.margin - head_height(job)
    front = [
        *_about_you(guest, size, width),
        *_needs(size, width),
    ]
    back = [
        *(load(event.words.form)(size) if event.words.form else ()),
        *_coming(job.letterhead, size, width),
        *_consents(job.letterhead, size, width),
    ]
    if job.large:
        parts = paged([*front, *back], room, room)
    else:
        parts = [*paged(front, room, room), *paged(back, room, room)]
    return [Page(A4, partial(_draw, event, job, part)) for part in parts]


def _about_you(guest: Guest | None, size: float, width: float) -> list[Block]:
    known = guest or Guest(uuid.UUID(int=0))
    kinds = [
        tr("association"),
        tr("entreprise"),
        tr("collectivité, institution"),
        tr("enseignement, recherche"),
        tr("citoyen·ne"),
    ]
    return [
        section(tr("Vous et votre organisation"), size),
        fields([tr("Prénom"), tr("Nom")], size, [known.first_name, known.last_name]),
        fields([tr("Organisation")], size, [known.organisation]),
        choices("", kinds, size, width),
        fields([tr("Votre fonction")], size, [known.role]),
        fields([tr("Courriel"), tr("Téléphone")], size),
        fields([tr("Commune ou territoire"), tr("Thème d’action")], size),
        space(size * 1.6),
    ]


def _needs(size: float, width: float) -> list[Block]:
    types = [
        tr("mécénat"),
        tr("pratiques responsables"),
        tr("coopération économique"),
        tr("innovation sociétale"),
        tr("je ne sais pas encore"),
    ]
    kinds = tr("Locaux, matériel, compétences, bénévoles, financement, mise en relation, visibilité…")
    return [
        section(tr("Ce que vous cherchez, ce que vous proposez"), size),
        lines(tr("Un besoin, en une phrase"), 2, size, kinds),
        lines(tr("Une offre, en une phrase"), 2, size, kinds),
        space(size * 0.6),
        choices(tr("Partenariats qui vous intéressent"), types, size, width),
    ]


def _coming(letterhead: Letterhead, size: float, width: float) -> list[Block]:
    return [
        section(tr("Votre venue"), size),
        fields([tr("J’arriverai à"), tr("Je repartirai à")], size),
        fields([tr("Nombre de personnes de votre organisation")], size),
        lines(
            tr("Pour que vous soyez à l’aise (accès, écoute, lecture…)"),
            1,
            size,
            tr("Facultatif\u00a0; effacé %n jour(s) après l’événement.", "", letterhead.needs_days),
        ),
        space(size),
    ]


def _consents(letterhead: Letterhead, size: float, width: float) -> list[Block]:
    answers = [tr("oui"), tr("non")]
    return [
        section(tr("Vos accords"), size),
        choices(tr("J’accepte d’être photographié·e pendant l’événement"), answers, size, width),
        choices(
            tr("J’accepte que mes coordonnées soient transmises aux personnes rencontrées, si elles aussi"),
            answers,
            size,
            width,
        ),
        choices("", [tr("J’ai lu la notice d’information sur mes données")], size, width),
        note(short_notice(letterhead), size, width),
        fields([tr("Date"), tr("Signature")], size),
    ]


def _draw(event: EventHeader, job: Job, blocks: Sequence[Block], pen: Pen, page: int, pages: int) -> None:
    title = tr("Bulletin d’inscription")
    top = head(pen, A4, job, title, DOT.join((event.title, facts(event))))
    draw_blocks(pen, blocks, A4.left, top + 3 * MM, A4.inner)
    foot(pen, A4, job, page, pages)
