"""The privacy notice (GDPR article 13): one page that says everything, and the short one under forms."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from envies_desktop.directory.retention import RETENTION_YEARS
from envies_desktop.events.printed import EventHeader
from envies_desktop.i18n import tr
from envies_desktop.paper import flow
from envies_desktop.paper.fonts import BOLD
from envies_desktop.paper.page import A4, MM, Job, Letterhead, Page, foot, head, head_height
from envies_desktop.paper.pen import Pen
from envies_desktop.paper.text import paragraph, style

_FOOT = 3 * MM


def privacy_pages(event: EventHeader, job: Job) -> list[Page]:
    """The notice on one page; in large print on as many as it takes."""
    width, room = A4.inner, A4.height - 2 * A4.margin - head_height(job) - _FOOT
    if job.large:
        parts = flow.pour(_notice(job.letterhead, 14), width, room)
    else:
        parts = flow.fitted(partial(_notice, job.letterhead), (12, 11.5, 11, 10.5, 10, 9.5, 9), width, room)
    return [Page(A4, partial(_draw, event, job, part)) for part in parts]


def short_notice(letterhead: Letterhead) -> str:
    """The few lines printed under a form."""
    return tr(
        "Ces renseignements servent à {association} pour organiser cet événement et ses suites. Ils ne "
        "sont ni vendus ni cédés. Vous pouvez les consulter, les corriger, les faire effacer ou vous "
        "opposer à leur usage\u00a0: {contact}. La notice d’information complète vous est remise avec ce "
        "formulaire."
    ).format(association=letterhead.association, contact=letterhead.contact)


def _notice(letterhead: Letterhead, size: float) -> Sequence[Any]:
    body = style(size, after=size * 0.35, leading=1.34)
    heading = style(size * 1.1, font=BOLD, before=size * 0.7, after=size * 0.15)
    story = [paragraph(_introduction(letterhead), body)]
    for title, lines in _sections(letterhead):
        story.append(paragraph(title, heading))
        story += [paragraph(line, body) for line in lines]
    return story


def _introduction(letterhead: Letterhead) -> str:
    who = ", ".join(part for part in (letterhead.association, letterhead.address) if part.strip())
    return tr(
        "Le responsable du traitement de vos données est {who}. Cette notice dit ce que nous notons, "
        "pourquoi, pour combien de temps, et ce que vous pouvez demander."
    ).format(who=who)


def _sections(letterhead: Letterhead) -> list[tuple[str, list[str]]]:
    return [
        (tr("Ce que nous notons"), _collected(letterhead)),
        (tr("Pourquoi, et sur quel fondement"), _purposes()),
        (tr("Qui peut les lire"), _readers()),
        (tr("Combien de temps"), _periods(letterhead)),
        (tr("Vos droits"), _rights(letterhead)),
    ]


def _collected(letterhead: Letterhead) -> list[str]:
    return [
        tr(
            "Vos nom et prénom, votre organisation et votre fonction, votre courriel et votre téléphone "
            "professionnels, les personnes que vous souhaitez rencontrer ou avec qui ne pas vous placer, ce "
            "que votre organisation cherche et propose, les heures de votre présence, vos accords et leur "
            "date, les notes et la suite que vous donnez à vos rencontres, et une remarque utile à l’accueil."
        ),
        tr(
            "Nous ne notons ni opinion, ni religion, ni appartenance syndicale, ni donnée de santé. Un "
            "besoin d’accessibilité n’est noté que si vous le dites, et il s’efface de lui-même "
            "%n jour(s) après l’événement.",
            "",
            letterhead.needs_days,
        ),
    ]


def _purposes() -> list[str]:
    return [
        tr(
            "Vous inscrire, préparer vos rendez-vous et tenir la liste de présence\u00a0: c’est nécessaire à "
            "l’organisation de l’événement auquel vous vous inscrivez."
        ),
        tr(
            "Vous proposer une suite et établir des statistiques sans noms\u00a0: c’est notre intérêt "
            "légitime à faire vivre les partenariats du territoire. Vous pouvez vous y opposer à tout "
            "moment."
        ),
        tr(
            "Vous photographier, transmettre vos coordonnées à une personne rencontrée, vous écrire "
            "régulièrement\u00a0: seulement si vous y consentez, et jusqu’à ce que vous changiez d’avis."
        ),
    ]


def _readers() -> list[str]:
    return [
        tr(
            "L’équipe et les animateurs de l’événement. Les autres participants lisent votre nom, votre "
            "organisation, votre fonction, et ce qu’elle cherche et propose\u00a0; votre courriel et votre "
            "téléphone, seulement si vous l’acceptez l’un et l’autre."
        ),
        tr("Vos données ne sont ni vendues ni louées."),
    ]


def _periods(letterhead: Letterhead) -> list[str]:
    return [
        tr(
            "%n an(s) après votre dernier contact avec nous (une participation, un vœu, un appel de suivi), "
            "notre programme nous signale vos données et nous les effaçons.",
            "",
            RETENTION_YEARS,
        ),
        tr("Les besoins d’accessibilité s’effacent %n jour(s) après l’événement.", "", letterhead.needs_days)
        + " "
        + tr(
            "Les feuilles d’émargement sont gardées aussi longtemps que les financeurs les demandent "
            "(souvent dix ans), sur papier et à part\u00a0; les photographies, à part aussi, jusqu’au "
            "retrait de votre accord."
        ),
    ]


def _rights(letterhead: Letterhead) -> list[str]:
    return [
        tr(
            "Vous pouvez demander à consulter vos données, à les corriger, à les faire effacer, à en "
            "limiter l’usage ou à les recevoir pour les porter ailleurs\u00a0; vous opposer à leur "
            "usage\u00a0; retirer un accord donné. Il suffit de l’écrire à\u00a0: {contact}. Nous "
            "répondons dans le mois. Effacer veut dire que tout ce qui vous nomme part de notre fichier, de "
            "son historique et de ses sauvegardes\u00a0; il ne reste que des nombres, sans nom."
        ).format(contact=letterhead.contact),
        tr(
            "Si notre réponse ne vous convient pas, vous pouvez adresser une réclamation à la CNIL, 3 "
            "place de Fontenoy, TSA 80715, 75334 Paris cedex 07, www.cnil.fr."
        ),
    ]


def _draw(event: EventHeader, job: Job, part: flow.Poured, pen: Pen, page: int, pages: int) -> None:
    top = head(pen, A4, job, tr("Vos données personnelles"), event.title)
    flow.draw(pen, part, A4.left, top)
    foot(pen, A4, job, page, pages)
