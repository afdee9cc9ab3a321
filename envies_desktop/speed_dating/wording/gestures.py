"""The sentences of gestures on plans, of what they would break, and of events that cannot be planned."""

from collections.abc import Callable, Mapping
from typing import Any

from envies_desktop.directory.kinds import group_label
from envies_desktop.events.kinds import side_label
from envies_desktop.i18n import number, tr

Params = Mapping[str, Any]


def _both(text: str, params: Params) -> str:
    one, other = (str(params.get(word) or tr("cette personne")) for word in ("one", "other"))
    return text.format(one=one, other=other, round=number(int(params.get("round") or 0)))


def _one(text: str, params: Params) -> str:
    return text.format(
        name=str(params.get("name") or params.get("one") or tr("cette personne")),
        round=number(int(params.get("round") or 0)),
        table=number(int(params.get("table") or 0)),
    )


def _few(params: Params) -> str:
    return tr("{name} n’aurait plus que %n rencontre(s)", "", params["held"]).format(name=params["one"])


def _many(params: Params) -> str:
    return tr("{name} aurait %n rencontre(s), plus que les autres", "", params["held"]).format(
        name=params["one"]
    )


SENTENCES: dict[str, Callable[[Params], str]] = {
    "plan-make": lambda p: tr("Planifier les rencontres"),
    "plan-replan": lambda p: tr("Replanifier à partir du tour {round}").format(
        round=number(int(p.get("round") or 1))
    ),
    "plan-choose": lambda p: tr("Revenir au plan {number}").format(number=p.get("number", "")),
    "plan-remove": lambda p: tr("Supprimer le plan {number}").format(number=p.get("number", "")),
    "meeting-lock": lambda p: _one(tr("Verrouiller {name} – tour {round}"), p),
    "meeting-unlock": lambda p: _one(tr("Déverrouiller {name} – tour {round}"), p),
    "meeting-move": lambda p: _one(tr("Déplacer {name} au tour {round}, table {table}"), p),
    "meeting-swap": lambda p: _both(tr("Échanger {one} et {other}"), p),
    "meeting-add": lambda p: _both(tr("Ajouter la rencontre de {one} et {other}"), p),
    "pair-part": lambda p: _both(tr("Ne jamais placer ensemble {one} et {other}"), p),
    "plan-stale": lambda p: tr(
        "Les participants ou les réglages ont changé pendant le calcul\u00a0: le plan n’a pas été gardé. "
        "Planifiez de nouveau."
    ),
    "plan-none": lambda p: tr("Il n’y a pas encore de plan\u00a0: planifiez d’abord les rencontres."),
    "plan-over": lambda p: tr("Les {rounds} tours sont passés\u00a0: il n’y a plus rien à planifier.").format(
        rounds=number(p["rounds"])
    ),
    "plan-in-force": lambda p: tr(
        "Le plan {number} est celui qui sert\u00a0: choisissez-en un autre avant de le supprimer."
    ).format(number=p["number"]),
    "problem-nobody": lambda p: tr(
        "Il faut au moins deux participants inscrits pour planifier des rencontres\u00a0: "
        "ajoutez-les ou importez-les."
    ),
    "problem-one-side": lambda p: tr(
        "Personne n’est inscrit du côté «\u00a0{side}\u00a0»\u00a0: ajoutez des participants, "
        "ou changez le côté de quelques-uns."
    ).format(side=side_label(p["side"])),
    "problem-one-group": lambda p: tr(
        "Tous les participants sont de la même famille («\u00a0{group}\u00a0»)\u00a0: "
        "personne ne peut se rencontrer."
    ).format(group=group_label(p["group"])),
    "problem-no-pair": lambda p: tr(
        "Personne ne peut rencontrer personne\u00a0: "
        "relâchez des règles de placement ou des heures de présence."
    ),
    "unmet-support": lambda p: tr("{wished} tient une table d’appui, en dehors des tours").format(
        wished=p["wished"]
    ),
    "unmet-by-hand": lambda p: tr("Le plan a été changé à la main depuis"),
    "unmet-since": lambda p: tr("Ce vœu a été noté après le plan\u00a0: planifiez de nouveau"),
    "conflict-outside": lambda p: _one(tr("Il n’y a pas de tour {round}, table {table}."), p),
    "conflict-oneself": lambda p: _one(tr("{name} serait face à soi-même."), p),
    "conflict-apart": lambda p: _both(tr("{one} et {other} ne doivent pas être placés ensemble."), p),
    "conflict-pair": lambda p: _both(tr("{one} et {other} ne peuvent pas se rencontrer."), p),
    "conflict-not-there": lambda p: _one(tr("{name} n’est pas là au tour {round}."), p),
    "conflict-closed": lambda p: _one(tr("La table {table} ne sert plus."), p),
    "conflict-table": lambda p: _one(tr("La table {table} est déjà prise au tour {round}."), p),
    "conflict-twice": lambda p: _both(tr("{one} et {other} se rencontreraient deux fois."), p),
    "conflict-busy": lambda p: _one(tr("{name} a déjà une rencontre au tour {round}."), p),
    "conflict-locked": lambda p: _both(
        tr(
            "La rencontre de {one} et {other} est verrouillée au tour {round}\u00a0: "
            "déverrouillez-la d’abord."
        ),
        p,
    ),
    "conflict-together": lambda p: _both(tr("{one} et {other} doivent se rencontrer."), p),
    "conflict-fewest": _few,
    "conflict-most": _many,
}
