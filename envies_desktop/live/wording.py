"""The sentences of a session in progress: the gestures on its clock."""

from collections.abc import Callable, Mapping
from typing import Any

from envies_desktop.directory.wording import where
from envies_desktop.i18n import tr

Params = Mapping[str, Any]

SENTENCES: dict[str, Callable[[Params], str]] = {
    "clock-run": lambda p: tr("Lancer l’horloge"),
    "clock-pause": lambda p: tr("Mettre l’horloge en pause"),
    "clock-minutes": lambda p: tr("Changer la durée de l’étape"),
    "clock-skip": lambda p: tr("Passer à l’étape suivante"),
    "clock-back": lambda p: tr("Revenir en arrière"),
    "clock-mute": lambda p: tr("Couper ou remettre le son de la cloche"),
    "clock-note": lambda p: tr("Noter l’heure d’un tour"),
    "clock-reset": lambda p: tr("Remettre l’horloge au début"),
    "where-event_clock": lambda p: where(tr("Horloge"), p),
}
