"""What a place of an open forum is called where somebody is named in its texts."""

from collections.abc import Callable, Mapping
from typing import Any

from envies_desktop.directory.wording import where
from envies_desktop.i18n import tr

SENTENCES: dict[str, Callable[[Mapping[str, Any]], str]] = {
    "where-open_forum": lambda p: where(tr("Réglages du forum"), p),
    "where-forum_slot": lambda p: where(tr("Créneau du forum"), p),
    "where-forum_space": lambda p: where(tr("Espace du forum"), p),
    "where-topic": lambda p: where(tr("Sujet du forum"), p),
    "where-topic_host": lambda p: where(tr("Hôte d’un sujet"), p),
    "where-topic_interest": lambda p: where(tr("Vœu d’un sujet"), p),
    "where-topic_report": lambda p: where(tr("Compte rendu"), p),
    "where-topic_attendee": lambda p: where(tr("Présence à un sujet"), p),
    "where-forum_group": lambda p: where(tr("Groupe d’action"), p),
    "where-forum_volunteer": lambda p: where(tr("Volontaire d’un groupe d’action"), p),
}
