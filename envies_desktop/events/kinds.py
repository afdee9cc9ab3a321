"""Kinds of lines of a programme, statuses and sides: codes kept, labels shown."""

from collections.abc import Callable, Mapping

from envies_desktop.i18n import tr

Labels = Mapping[str, Callable[[], str]]

_EVENT_STATUSES: Labels = {
    "brouillon": lambda: tr("Brouillon"),
    "publie": lambda: tr("Publié"),
    "ouvert": lambda: tr("Ouvert"),
    "termine": lambda: tr("Terminé"),
    "archive": lambda: tr("Archivé"),
}
_PROGRAMME: Labels = {
    "accueil": lambda: tr("Accueil"),
    "intervention": lambda: tr("Intervention"),
    "echange": lambda: tr("Échange"),
    "debat": lambda: tr("Débat"),
    "rencontres": lambda: tr("Rencontres"),
    "pause": lambda: tr("Pause"),
    "convivialite": lambda: tr("Convivialité"),
    "cloture": lambda: tr("Clôture"),
}
_STATUSES: Labels = {
    "invite": lambda: tr("Invité·e"),
    "inscrit": lambda: tr("Inscrit·e"),
    "liste_attente": lambda: tr("Liste d’attente"),
    "present": lambda: tr("Présent·e"),
    "absent": lambda: tr("Absent·e"),
    "excuse": lambda: tr("Excusé·e"),
    "parti": lambda: tr("Parti·e"),
}
_SIDES: Labels = {
    "A": lambda: tr("Associations"),
    "B": lambda: tr("Entreprises"),
    "support": lambda: tr("Appui"),
}

EVENT_STATUSES = tuple(_EVENT_STATUSES)
PROGRAMME_KINDS = tuple(_PROGRAMME)
PARTICIPANT_STATUSES = tuple(_STATUSES)
SIDES = tuple(_SIDES)
AWAY = frozenset({"invite", "liste_attente", "absent", "excuse", "parti"})
"""Statuses of people who are not planned."""
NOT_COUNTED = ("invite", "liste_attente", "excuse")
"""Statuses of people who are not registered (yet, or any more)."""


def _label(labels: Labels, code: str) -> str:
    label = labels.get(code)
    return label() if label else code


def event_status_label(status: str) -> str:
    """The name of a status of an event."""
    return _label(_EVENT_STATUSES, status)


def programme_label(kind: str) -> str:
    """The name of a kind of programme line."""
    return _label(_PROGRAMME, kind)


def status_label(status: str) -> str:
    """The name of a participant's status."""
    return _label(_STATUSES, status)


def side_label(side: str) -> str:
    """The name of a side: associations, companies, support."""
    return _label(_SIDES, side)


def side_of_group(group: str) -> str:
    """The side where an organisation sits unless one says otherwise."""
    return {"associations": "A", "enseignement_recherche": "A", "citoyens": "A", "entreprises": "B"}.get(
        group, "support"
    )
