"""The stages of a partnership, in their order: codes kept, labels shown."""

from collections.abc import Callable

from envies_desktop.i18n import tr

_STAGES: dict[str, Callable[[], str]] = {
    "piste": lambda: tr("Piste"),
    "premier_contact": lambda: tr("Premier contact"),
    "exploration": lambda: tr("Exploration"),
    "co_construction": lambda: tr("Co-construction"),
    "convention_signee": lambda: tr("Convention signée"),
    "en_cours": lambda: tr("En cours"),
    "en_evaluation": lambda: tr("En évaluation"),
    "reconduit": lambda: tr("Reconduit"),
    "clos": lambda: tr("Clos"),
    "abandonne": lambda: tr("Abandonné"),
}

STAGES = tuple(_STAGES)
FIRST = "piste"
GIVEN_UP = "abandonne"
ENDED = frozenset({"clos", GIVEN_UP})
"""Nobody is called any more about these."""
AGREED = frozenset({"convention_signee", "en_cours", "en_evaluation", "reconduit", "clos"})
"""An agreement was signed: these, and none before."""


def stage_label(stage: str) -> str:
    """The name of a stage in the language of the moment; an unknown code is shown as it is."""
    label = _STAGES.get(stage)
    return label() if label else stage


def place_of(stage: str) -> int:
    """How far a stage is, from 0; an unknown one comes first."""
    return STAGES.index(stage) if stage in _STAGES else 0
