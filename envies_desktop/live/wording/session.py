"""The sentences of a session in progress: the gestures on its clock, and its rehearsal."""

from collections.abc import Callable, Mapping
from typing import Any

from envies_desktop.directory.wording import where
from envies_desktop.i18n import tr

Params = Mapping[str, Any]

_FAULTS: dict[str, Callable[[], str]] = {
    "step-missed": lambda: tr("une étape n’a jamais commencé"),
    "locked-early": lambda: tr("une étape à heure fixe a commencé avant son heure"),
    "time-backwards": lambda: tr("les heures reculent"),
}

SENTENCES: dict[str, Callable[[Params], str]] = {
    "clock-run": lambda p: tr("Lancer l’horloge"),
    "clock-pause": lambda p: tr("Mettre l’horloge en pause"),
    "clock-minutes": lambda p: tr("Changer la durée de l’étape"),
    "clock-skip": lambda p: tr("Passer à l’étape suivante"),
    "clock-back": lambda p: tr("Revenir en arrière"),
    "clock-mute": lambda p: tr("Couper ou remettre le son de la cloche"),
    "clock-note": lambda p: tr("Noter l’heure d’un tour"),
    "clock-reset": lambda p: tr("Remettre l’horloge au début"),
    "announce-queue": lambda p: tr("Mettre {name} dans la file des annonces").format(name=p.get("name", "")),
    "announce-done": lambda p: tr("{name} a annoncé").format(name=p.get("name", "")),
    "announce-last": lambda p: tr("Faire passer {name} à la fin des annonces").format(name=p.get("name", "")),
    "announce-leave": lambda p: tr("Ôter {name} de la file des annonces").format(name=p.get("name", "")),
    "announce-twice": lambda p: tr("{name} attend déjà son tour d’annoncer.").format(
        name=p["name"] or tr("Cette personne")
    ),
    "announce-nobody": lambda p: tr("Tapez trois lettres d’un nom, ou un numéro de badge."),
    "where-event_clock": lambda p: where(tr("Horloge"), p),
    "where-cluster": lambda p: where(tr("Groupe de cartes"), p),
    "where-clustered_card": lambda p: where(tr("Carte d’un groupe"), p),
    "where-ballot": lambda p: where(tr("Vote"), p),
    "where-vote": lambda p: where(tr("Voix"), p),
    "where-announcement": lambda p: where(tr("Annonce"), p),
    "programme-none": lambda p: tr(
        "Le déroulé de {name} est vide\u00a0: ajoutez ses étapes avant de le répéter."
    ).format(name=p["name"]),
    "programme-absent": lambda p: tr("{name} ne vient pas").format(name=p["name"]),
    "programme-overrun": lambda p: tr("déborde de %n minute(s)", "", p["minutes"]),
    "programme-shortened": lambda p: tr("raccourcie de %n minute(s)", "", p["minutes"]),
    "programme-rehearsal-failed": lambda p: tr(
        "La répétition a trouvé une erreur\u00a0: {faults}. Signalez-la avec le numéro {seed}."
    ).format(faults=", ".join(_FAULTS[code]() for code in p["faults"]), seed=p["seed"]),
}
