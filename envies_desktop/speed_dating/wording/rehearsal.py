"""The sentences of a rehearsal: what happens, and what would be wrong with the evening."""

from collections.abc import Callable, Mapping
from typing import Any

from envies_desktop.directory.kinds import group_label
from envies_desktop.events.kinds import SIDES, side_label
from envies_desktop.i18n import number, tr

Params = Mapping[str, Any]

_FAULTS: dict[str, Callable[[], str]] = {
    "nobody-twice": lambda: tr("quelqu’un est à deux tables à la fois"),
    "table-twice": lambda: tr("une table sert deux fois dans un tour"),
    "pair-twice": lambda: tr("deux personnes se rencontrent deux fois"),
    "absent-planned": lambda: tr("une personne absente est au plan"),
    "table-lost": lambda: tr("une table perdue est au plan"),
    "history-changed": lambda: tr("un tour déjà joué a changé"),
}


def _named(text: str, params: Params) -> str:
    side = str(params.get("side", ""))
    return text.format(
        name=params.get("name") or tr("quelqu’un"),
        side=side_label(side) if side in SIDES else group_label(side),
        table=number(int(params.get("table", 0))),
        round=number(int(params.get("until", 0))),
    )


SENTENCES: dict[str, Callable[[Params], str]] = {
    "rehearsal-absent": lambda p: _named(tr("{name} ne vient pas"), p),
    "rehearsal-late": lambda p: _named(tr("{name} arrivera au tour {round}"), p),
    "rehearsal-walk-in": lambda p: _named(tr("Une personne non inscrite se présente ({side})"), p),
    "rehearsal-leaves": lambda p: _named(tr("{name} s’en va"), p),
    "rehearsal-lost-table": lambda p: _named(tr("La table {table} ne peut plus servir"), p),
    "rehearsal-answers": lambda p: tr("Notes inventées pour la répétition"),
    "rehearsal-failed": lambda p: tr(
        "La répétition a trouvé une erreur\u00a0: {faults}. Signalez-la avec le numéro {seed}."
    ).format(faults=", ".join(_FAULTS[code]() for code in p["faults"]), seed=p["seed"]),
}
