"""The questionnaire of a follow-up call: what is asked, and what may be answered (a data file)."""

from dataclasses import dataclass
from functools import cache
from typing import Any

from envies_desktop.assets import read_yaml
from envies_desktop.i18n import language

FOLLOW_UP = "suivi_1_3_6_mois"


@dataclass(frozen=True, slots=True)
class Asked:
    """A question, a value of the scale or a status: `code` is what is stored."""

    code: str
    fr: str
    en: str

    @property
    def label(self) -> str:
        """Its words in the language of the moment."""
        return self.en if language() == "en" else self.fr


@dataclass(frozen=True, slots=True)
class Questionnaire:
    """What a call asks; the codes of `scale` are "0" to "3"."""

    questions: tuple[Asked, ...]
    scale: tuple[Asked, ...]
    statuses: tuple[Asked, ...]

    def status_label(self, status: str) -> str:
        """The name of a status; an unknown code is shown as it is."""
        return next((asked.label for asked in self.statuses if asked.code == status), status)


@cache
def follow_up() -> Questionnaire:
    """The questionnaire at 1, 3 and 6 months, read once."""
    data: dict[str, Any] = read_yaml("questionnaires", f"{FOLLOW_UP}.yaml")
    return Questionnaire(
        questions=tuple(
            Asked(row["id"].removeprefix(f"{FOLLOW_UP}."), row["fr"], row["en"]) for row in data["questions"]
        ),
        scale=tuple(
            Asked(str(row["value"]), row["label"]["fr"], row["label"]["en"])
            for row in data["scale"]["values"]
        ),
        statuses=tuple(Asked(row["id"], row["fr"], row["en"]) for row in data["outcome_status"]),
    )
