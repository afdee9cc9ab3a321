"""Reports to print: the test vector of the field, nothing answered, several voices."""

import datetime as dt

from envies_desktop.diagnostics.printed.data import Heading
from envies_desktop.diagnostics.printed.report import report_of
from envies_desktop.diagnostics.printed.voices import Speaker
from envies_desktop.diagnostics.reading import shipped
from envies_desktop.diagnostics.scoring import Given
from tests.diagnostics.made import ASSOCIATION, vector

LONG = "Communauté du Pays d'Aix <b>Sainte-Victoire</b> & de la vallée de l'Arc " * 25


def heading(questionnaire, subject="La Nouvelle Mine", **changes):
    values = {
        "subject": subject,
        "questionnaire": questionnaire.title.said(),
        "code": f"{questionnaire.id}, version {questionnaire.version}",
        "date": dt.date(2026, 11, 22),
        "facilitator": "Claire Martin",
        "respondents": ("Dirigeant·e – Léa Martin",),
    }
    return Heading(**{**values, **changes})


def some(questionnaire, share, value=1):
    """The same value to the first questions of every axis, that share of them."""
    answers = {}
    for questions in questionnaire.questions_of.values():
        for question in questions[: round(len(questions) * share)]:
            answers[question.id] = Given("value", value)
    return answers


def report(share=None, questionnaire=None, **parts):
    """The report of the test vector, or of a share of the answers."""
    questionnaire = questionnaire or shipped()[ASSOCIATION]
    answers = vector()[1] if share is None else some(questionnaire, share)
    return report_of(heading(questionnaire), questionnaire, [Speaker("Dirigeant·e", answers)], **parts)
