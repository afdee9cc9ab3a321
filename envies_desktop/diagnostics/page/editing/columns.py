"""The columns of the list of questionnaires."""

from collections.abc import Callable, Sequence

from envies_desktop.desk.tables import Column
from envies_desktop.diagnostics.queries import Offered
from envies_desktop.diagnostics.questionnaire import Questionnaire
from envies_desktop.i18n import number, tr


def audience_words(audience: str) -> str:
    """For whom a questionnaire is made; another code is shown as it is."""
    made = {
        "association": lambda: tr("associations"),
        "entreprise": lambda: tr("entreprises"),
        "partenariat": lambda: tr("partenariats"),
        "participant": lambda: tr("participants"),
        "mise_en_relation": lambda: tr("suivi"),
    }.get(audience)
    return made() if made else audience


def questionnaire_columns() -> Sequence[Column]:
    """Title, for whom, how long, which version, whose, whether it is frozen."""
    return [
        Column("title", tr("Titre"), lambda one: one.questionnaire.title.said(), stretch=True, width=320),
        Column("audience", tr("Pour"), lambda one: audience_words(one.questionnaire.audience), width=118),
        _figure("questions", tr("Questions"), lambda one: len(one.questions), 96),
        _figure("minutes", tr("Minutes"), lambda one: one.duration_min, 90),
        _figure("version", tr("Version"), lambda one: one.version, 84),
        Column(
            "origin",
            tr("Origine"),
            lambda one: tr("le vôtre") if one.own else tr("du programme"),
            width=140,
        ),
        Column(
            "state",
            tr("État"),
            _state,
            mark=_state_mark,
            width=158,
        ),
    ]


def _state(one: Offered) -> str:
    if one.draft:
        return tr("brouillon à corriger")
    return tr("utilisé, figé") if one.used else tr("pas encore utilisé")


def _state_mark(one: Offered) -> tuple[str, str] | None:
    if one.draft:
        return "triangle-alert", "accent"
    return ("lock", "muted") if one.used else None


def _figure(name: str, title: str, read: Callable[[Questionnaire], int], width: int) -> Column:
    return Column(
        name,
        title,
        lambda one: number(read(one.questionnaire)),
        sort=lambda one: read(one.questionnaire),
        width=width,
        right=True,
    )
