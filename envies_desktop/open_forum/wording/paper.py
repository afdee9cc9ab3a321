"""The sentences of the documents of an open forum."""

from collections.abc import Callable, Mapping
from typing import Any

from envies_desktop.i18n import tr

SENTENCES: dict[str, Callable[[Mapping[str, Any]], str]] = {
    "forum-no-board": lambda p: tr(
        "Il n’y a pas encore de grille\u00a0: donnez des créneaux et des espaces dans l’onglet Marché."
    ),
    "forum-no-topic": lambda p: tr(
        "Aucun sujet n’est encore annoncé\u00a0: ajoutez-les dans l’onglet Marché."
    ),
    "forum-no-place": lambda p: tr(
        "Aucun sujet n’a encore de place\u00a0: placez-les sur la grille de l’onglet Marché."
    ),
    "forum-no-list": lambda p: tr(
        "Personne n’a encore de liste\u00a0: saisissez les vœux dans l’onglet Marché."
    ),
    "forum-no-report": lambda p: tr(
        "Aucun compte rendu n’est encore saisi\u00a0: tapez-les dans l’onglet Comptes rendus."
    ),
}
