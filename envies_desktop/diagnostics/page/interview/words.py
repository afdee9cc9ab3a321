"""Answers in words."""

from collections.abc import Sequence

from envies_desktop.diagnostics.questionnaire import Scale
from envies_desktop.diagnostics.scoring import Given
from envies_desktop.i18n import tr


def choices(scale: Scale) -> Sequence[tuple[Given, str, str, str]]:
    """What may be answered: the answer, its key, its name, what it means."""
    found = [
        (Given("value", one.value), str(one.value), one.label.said(), one.help.said() if one.help else "")
        for one in scale.values
    ]
    if scale.na_allowed:
        found.append((Given("na"), "N", tr("Non concerné"), ""))
    if scale.unknown_allowed:
        found.append((Given("unknown"), "?", tr("Ne sait pas"), ""))
    return found


def answer_words(scale: Scale, given: Given | None) -> str:
    """ "2 – Organisé", or a dash where nothing was said."""
    found = (f"{key} – {name}" for one, key, name, _ in choices(scale) if one == given)
    return next(found, "–")


def keys_words(scale: Scale, *, survey: bool = False) -> str:
    """What the keys do at a question of this scale; a survey goes on with the next slip."""
    told = [tr("0 à {top} répondre").format(top=scale.top)]
    if scale.na_allowed:
        told.append(tr("N non concerné"))
    if scale.unknown_allowed:
        told.append(tr("? ne sait pas"))
    told += [tr("C commenter"), tr("← → passer"), tr("Suppr effacer")]
    if survey:
        told.append(tr("+ fiche suivante"))
    return tr("Touches\u00a0: {keys}").format(keys=", ".join(told))
