"""The sentences of clusters and votes: their gestures, what they refuse, what does not add up."""

from collections.abc import Callable, Mapping
from typing import Any

from envies_desktop.i18n import number, tr

Params = Mapping[str, Any]


def _said(text: str, params: Params) -> str:
    return text.format(name=str(params.get("name") or tr("sans nom")))


SENTENCES: dict[str, Callable[[Params], str]] = {
    "cluster-add": lambda p: _said(tr("Ajouter le groupe de cartes «\u00a0{name}\u00a0»"), p),
    "cluster-rename": lambda p: _said(tr("Nommer le groupe de cartes «\u00a0{name}\u00a0»"), p),
    "cluster-remove": lambda p: _said(tr("Défaire le groupe de cartes «\u00a0{name}\u00a0»"), p),
    "cluster-put": lambda p: _said(tr("Déplacer la carte «\u00a0{name}\u00a0»"), p),
    "cluster-elsewhere": lambda p: tr("Ce groupe de cartes est celui d’un autre tableau."),
    "ballot-add": lambda p: tr("Ouvrir un vote"),
    "ballot-change": lambda p: tr("Changer les règles du vote"),
    "ballot-close": lambda p: tr("Clore le vote"),
    "ballot-reopen": lambda p: tr("Rouvrir le vote"),
    "ballot-remove": lambda p: tr("Effacer le vote"),
    "ballot-count": lambda p: _said(tr("Noter des points\u00a0: {name}"), p),
    "ballot-give": lambda p: _said(tr("Noter le vote de {name}"), p),
    "ballot-closed": lambda p: tr("Ce vote est clos\u00a0: rouvrez-le pour le corriger."),
    "ballot-dots": lambda p: tr("Il faut au moins un point par personne, et au moins un par sujet."),
    "ballot-begun": lambda p: tr(
        "Des points sont déjà notés\u00a0: effacez ce vote pour voter d’une autre manière."
    ),
    "ballot-named": lambda p: tr(
        "Ce vote se note personne par personne\u00a0: dites d’abord de qui sont ces points."
    ),
    "ballot-anonymous": lambda p: tr("Ce vote est anonyme\u00a0: on n’y note que des totaux."),
    "ballot-voter": lambda p: tr("Dites d’abord qui vote\u00a0: quelques lettres, ou un numéro de badge."),
    "ballot-elsewhere": lambda p: tr("Cette personne ne participe pas à cet événement."),
    "ballot-person-dots": lambda p: tr(
        "%n point(s) pour cette personne\u00a0: chacun en a {dots}. Rien n’a été noté.", "", p["given"]
    ).format(dots=number(p["dots"])),
    "ballot-person-most": lambda p: tr(
        "%n point(s) de cette personne sur le même sujet\u00a0: pas plus de {most}. Rien n’a été noté.",
        "",
        p["given"],
    ).format(most=number(p["most"])),
    "tally-line": lambda p: tr(
        "«\u00a0{line}\u00a0» ne se lit pas\u00a0: écrivez le numéro du sujet, puis ses points, "
        "par exemple 12 3\u00a0; rien n’a été noté."
    ).format(line=p["line"]),
    "tally-unknown": lambda p: tr(
        "Aucun sujet ne porte le numéro «\u00a0{code}\u00a0»\u00a0: rien n’a été noté."
    ).format(code=p["code_typed"]),
    "ballot-over": lambda p: tr(
        "{total} points notés, mais %n votant(s) n’en ont que {most}\u00a0: recomptez, ou corrigez le "
        "nombre de votants.",
        "",
        p["voters"],
    ).format(total=number(p["total"]), most=number(p["most"])),
    "ballot-item-over": lambda p: tr(
        "{dots} points pour «\u00a0{code}\u00a0»\u00a0: les votants ne peuvent pas y en mettre plus de "
        "{most}. Recomptez."
    ).format(code=p["code"], dots=number(p["dots"]), most=number(p["most"])),
    "ballot-under": lambda p: tr(
        "{total} points notés pour {most} distribués\u00a0: certains n’ont pas tout placé, ou il en "
        "manque. Recomptez si cela vous surprend."
    ).format(total=number(p["total"]), most=number(p["most"])),
    "ballot-slips": lambda p: tr(
        "%n bulletin(s) pour {people} personnes présentes\u00a0: vérifiez les présences, ou les bulletins.",
        "",
        p["slips"],
    ).format(people=number(p["people"])),
    "ballot-lost": lambda p: tr(
        "%n point(s) sur des sujets ou des groupes qui ne sont plus là\u00a0: ils restent notés.",
        "",
        p["count"],
    ),
    "erase-votes": lambda p: tr("%n vote(s) à un événement à venir", "", p["count"]),
    "stay-votes": lambda p: tr("%n vote(s), sans nom", "", p["count"]),
    "erase-announcements": lambda p: tr("%n place(s) dans une file d’annonces", "", p["count"]),
}
