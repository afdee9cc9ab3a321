"""The sentences of the marketplace: gestures on topics, slots, spaces and interests; refusals; clashes."""

from collections.abc import Callable, Mapping
from typing import Any

from envies_desktop.i18n import number, tr
from envies_desktop.open_forum.tickets import space_letter

Params = Mapping[str, Any]


def _topic(text: str, params: Params) -> str:
    return text.format(
        number=params.get("number", ""), title=params.get("title", ""), other=params.get("other", "")
    )


def _slot(text: str, params: Params) -> str:
    return text.format(
        slot=number(int(params.get("slot", 0)) + 1),
        **{name: params.get(name, "") for name in ("host", "number", "title", "space")},
    )


def _between(text: str, params: Params) -> str:
    return text.format(least=number(params["least"]), most=number(params["most"]))


def _field(params: Params) -> str:
    names = {
        "announce_seconds": lambda: tr("Secondes par annonce"),
        "dots": lambda: tr("Points par personne"),
        "most_dots": lambda: tr("Points sur un même sujet"),
        "question": lambda: tr("Question"),
        "law": lambda: tr("Loi"),
        "warning": lambda: tr("Avertissement"),
        "principles": lambda: tr("Principes"),
    }
    made = names.get(params["field"])
    return made() if made else str(params["field"])


def _too_small(params: Params) -> str:
    said = tr("{interested} intéressés pour {capacity} places ({space})").format(
        interested=number(params["interested"]), capacity=number(params["capacity"]), space=params["space"]
    )
    if params["better"]:
        return tr("{said}\u00a0: «\u00a0{better}\u00a0» est libre et plus grand.").format(
            said=said, better=params["better"]
        )
    return tr("{said}\u00a0: échangez avec un sujet moins demandé, ou tenez-le deux fois.").format(said=said)


def _reprint(params: Params) -> str:
    numbers = ", ".join(str(one) for one in params["numbers"])
    return tr(
        "Le sujet {numbers} y a été joint depuis l’impression\u00a0: réimprimez la fiche du sujet {number}."
    ).format(numbers=numbers, number=params["number"])


SENTENCES: dict[str, Callable[[Params], str]] = {
    "forum-change": lambda p: tr("Régler le forum «\u00a0{name}\u00a0»").format(name=p.get("name", "")),
    "forum-lay-out": lambda p: tr("Poser le déroulé du forum «\u00a0{name}\u00a0»").format(
        name=p.get("name", "")
    ),
    "slot-add": lambda p: tr("Ajouter un créneau"),
    "slot-change": lambda p: _slot(tr("Changer le créneau {slot}"), p),
    "slot-remove": lambda p: _slot(tr("Supprimer le créneau {slot}"), p),
    "space-add": lambda p: tr("Ajouter un espace"),
    "space-change": lambda p: tr("Changer l’espace «\u00a0{name}\u00a0»").format(name=p.get("name", "")),
    "space-lose": lambda p: tr("Perdre l’espace «\u00a0{name}\u00a0»").format(name=p.get("name", "")),
    "space-find": lambda p: tr("Retrouver l’espace «\u00a0{name}\u00a0»").format(name=p.get("name", "")),
    "topic-add": lambda p: tr("Ajouter le sujet «\u00a0{title}\u00a0»").format(title=p.get("title", "")),
    "topic-change": lambda p: _topic(tr("Changer le sujet {number}"), p),
    "topic-place": lambda p: _topic(tr("Placer {number} {title}"), p),
    "topic-unplace": lambda p: _topic(tr("Ôter {number} {title} du tableau"), p),
    "topic-park": lambda p: _topic(tr("Mettre de côté {number} {title}"), p),
    "topic-swap": lambda p: _topic(tr("Échanger les sujets {number} et {other}"), p),
    "topic-merge": lambda p: _topic(tr("Joindre le sujet {other} au sujet {number}"), p),
    "topic-split": lambda p: _topic(tr("Partager le sujet {number}"), p),
    "topic-remove": lambda p: _topic(tr("Supprimer {number} {title}"), p),
    "topic-hold": lambda p: _topic(tr("Laisser en place {number} {title}"), p),
    "topic-let-go": lambda p: _topic(tr("Laisser bouger {number} {title}"), p),
    "interests-set": lambda p: tr("Sujets choisis par {name}").format(name=p.get("name", "")),
    "interests-count": lambda p: _topic(tr("Compter les mains pour le sujet {number}"), p),
    "grid-save": lambda p: tr("Placer les sujets selon la grille proposée"),
    "grid-stale": lambda p: tr(
        "Les sujets, les vœux ou les espaces ont changé pendant le calcul\u00a0: "
        "la grille n’a pas été gardée. Proposez-en une de nouveau."
    ),
    "grid-no-topic": lambda p: tr(
        "Il n’y a pas encore de sujet à placer\u00a0: notez d’abord ceux qui sont annoncés."
    ),
    "forum-number": lambda p: tr("«\u00a0{field}\u00a0» va de {least} à {most}.").format(
        field=_field(p), least=number(p["least"]), most=number(p["most"])
    ),
    "forum-long": lambda p: tr(
        "«\u00a0{field}\u00a0» a plus de {most} lettres\u00a0: raccourcissez ce texte, il va sur une affiche."
    ).format(field=_field(p), most=number(p["most"])),
    "slot-many": lambda p: tr("Un forum a {most} créneaux au plus.").format(most=number(p["most"])),
    "slot-minutes": lambda p: _between(tr("Un créneau dure de {least} à {most} minutes."), p),
    "slot-begun": lambda p: _slot(
        tr(
            "Le créneau {slot} a commencé\u00a0: ce qui s’y tient reste en place. "
            "Choisissez un créneau suivant."
        ),
        p,
    ),
    "slot-in-use": lambda p: _slot(
        tr("Des sujets sont placés au créneau {slot}\u00a0: déplacez-les avant de le supprimer."), p
    ),
    "space-many": lambda p: tr("Un forum a {most} espaces au plus.").format(most=number(p["most"])),
    "space-capacity": lambda p: _between(tr("Un espace a de {least} à {most} places."), p),
    "space-name-taken": lambda p: tr(
        "Un autre espace s’appelle déjà «\u00a0{name}\u00a0»\u00a0: "
        "donnez-leur deux noms, on les confondrait."
    ).format(name=p["name"]),
    "cell-closed": lambda p: tr(
        "L’espace «\u00a0{space}\u00a0» ne sert pas au créneau {slot}\u00a0: choisissez une autre place."
    ).format(
        space=p["name"] or tr("Espace {letter}").format(letter=space_letter(p["number"])),
        slot=number(p["slot"] + 1),
    ),
    "ticket-unknown": lambda p: tr(
        "«\u00a0{text}\u00a0» n’est pas un ticket de ce tableau\u00a0: une lettre d’espace, puis un créneau "
        "(«\u00a0B2\u00a0»)."
    ).format(text=p["text"]),
    "topic-title": lambda p: tr("Un sujet a un titre\u00a0: notez celui qui est annoncé."),
    "topic-title-long": lambda p: tr(
        "Ce titre a {letters} lettres, {most} au plus tiennent sur une fiche\u00a0: raccourcissez-le, "
        "le reste va dans «\u00a0De quoi s’agit-il\u00a0»."
    ).format(letters=number(p["letters"]), most=number(p["most"])),
    "topic-unknown": lambda p: tr(
        "Aucun sujet n’a le numéro {number}\u00a0: vérifiez-le sur le tableau."
    ).format(number=p["number"]),
    "topic-host-elsewhere": lambda p: tr(
        "Cette personne n’est pas inscrite à ce forum\u00a0: inscrivez-la, ou tapez son nom."
    ),
    "topic-cell-taken": lambda p: _topic(
        tr(
            "Cette place est prise par {number} {title}\u00a0: choisissez-en une autre, "
            "ou échangez les deux sujets."
        ),
        p,
    ),
    "topic-nowhere": lambda p: _topic(
        tr("Le sujet {number} n’a pas de place\u00a0: donnez-lui-en une d’abord."), p
    ),
    "topic-merged": lambda p: tr(
        "Le sujet {number} a été joint au sujet {into}\u00a0: c’est lui qui continue."
    ).format(number=p["number"], into=p["into"]),
    "topic-same": lambda p: tr("Un sujet ne peut pas être joint à lui-même\u00a0: choisissez-en un autre."),
    "interests-empty": lambda p: tr(
        "Tapez un numéro de badge, puis les numéros des sujets («\u00a012 3 7 9\u00a0»)."
    ),
    "interests-many": lambda p: tr("Une liste a {most} sujets au plus.").format(most=number(p["most"])),
    "interests-number": lambda p: tr(
        "«\u00a0{text}\u00a0» n’est pas un numéro\u00a0: tapez le badge, puis les numéros des sujets "
        "(«\u00a012 3 7 9\u00a0»)."
    ).format(text=p["text"]),
    "interests-badge": lambda p: tr(
        "Personne n’a le badge {badge} à ce forum\u00a0: vérifiez-le sur la feuille."
    ).format(badge=p["badge"]),
    "interests-topic": lambda p: tr(
        "Aucun sujet n’a le numéro {number}\u00a0: vérifiez-le sur la feuille, rien n’a été noté."
    ).format(number=p["number"]),
    "interests-hands": lambda p: tr("On compte de 0 à {most} mains.").format(most=number(p["most"])),
    "clash-host": lambda p: _slot(
        tr(
            "{host} accueille aussi {number} {title} au créneau {slot}\u00a0: déplacez l’un des deux, "
            "ou donnez-lui un autre hôte."
        ),
        p,
    ),
    "clash-host-away": lambda p: tr(
        "{host} n’est pas là\u00a0: donnez un autre hôte à ce sujet, ou mettez-le de côté."
    ).format(host=p["host"]),
    "clash-space": lambda p: _slot(
        tr("{number} {title} a la même place ({space}, créneau {slot})\u00a0: déplacez l’un des deux."), p
    ),
    "clash-closed": lambda p: _slot(
        tr("L’espace «\u00a0{space}\u00a0» ne sert plus au créneau {slot}\u00a0: déplacez ce sujet."), p
    ),
    "clash-capacity": _too_small,
    "clash-printed": _reprint,
    "clash-title": lambda p: tr(
        "Le sujet {number} porte le même titre\u00a0: joignez les deux, ou précisez l’un des titres."
    ).format(number=p["number"]),
    "erase-interests": lambda p: tr("%n vœu(x) de sujets d’un forum à venir", "", p["count"]),
    "erase-hosts": lambda p: tr("%n sujet(s) d’un forum à venir dont elle est l’hôte", "", p["count"]),
    "stay-interests": lambda p: tr("%n vœu(x) de sujets de forums passés, sans nom", "", p["count"]),
    "stay-hosts": lambda p: tr("%n sujet(s) accueilli(s), sans nom", "", p["count"]),
}
