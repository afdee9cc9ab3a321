"""What a place of a workshop is called where somebody is named in its texts."""

from collections.abc import Callable, Mapping
from typing import Any

from envies_desktop.directory.wording import where
from envies_desktop.i18n import tr

SENTENCES: dict[str, Callable[[Mapping[str, Any]], str]] = {
    "where-method": lambda p: where(tr("Fiche de méthode"), p),
    "where-workshop_series": lambda p: where(tr("Série d’ateliers"), p),
    "where-workshop": lambda p: where(tr("Réglages de l’atelier"), p),
    "where-workshop_table": lambda p: where(tr("Table de l’atelier"), p),
    "where-table_question": lambda p: where(tr("Question de l’atelier"), p),
    "where-workshop_stay": lambda p: where(tr("Place gardée"), p),
    "where-group_plan": lambda p: where(tr("Plan des tables"), p),
    "where-group_seat": lambda p: where(tr("Place à une table"), p),
    "where-table_line": lambda p: where(tr("Parole d’une table"), p),
    "where-issue": lambda p: where(tr("Enjeu"), p),
    "where-pooled": lambda p: where(tr("Ressource à mettre en commun"), p),
}
