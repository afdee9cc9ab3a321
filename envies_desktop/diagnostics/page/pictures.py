"""The pictures of a diagnostic for the guide: half way, then all of it."""

import datetime as dt
from uuid import UUID

from envies_desktop.desk.page import Store
from envies_desktop.desk.pictures import Studio
from envies_desktop.diagnostics.actions import open_diagnostic, set_answer
from envies_desktop.diagnostics.queries import diagnostic_card, document_of
from envies_desktop.directory.queries import organisation_choices

_DAY = dt.date(2018, 3, 15)
_ANSWERS = (2, 3, 1, 3, 0, 2, 3)


def pictures(studio: Studio) -> None:
    """An association answers."""
    store = studio.desk.store
    with store.read() as session:
        document = document_of(session, "rso_association")
        organisation = organisation_choices(session, "azoth")[0]
    with store.work("diagnostic-open", name=organisation.label) as work:
        made = open_diagnostic(work, document=document, organisation_id=organisation.id, opened_on=_DAY).id
    with store.read() as session:
        asked = diagnostic_card(session, made).respondents[0].id
    questions = [question["id"] for question in document["questions"]]
    for tab, answered in (("interview", questions[:12]), ("results", questions)):
        _answer(store, asked, organisation.label, answered)
        studio.desk.open("diagnostics", diagnostic_id=made, tab=tab)
        studio.keep(f"diagnostic-{tab}")


def _answer(store: Store, respondent: UUID, name: str, questions: list[str]) -> None:
    for place, question in enumerate(questions):
        value = _ANSWERS[place % len(_ANSWERS)]
        with store.work("answer-set", name=name, question=question.rpartition(".")[2]) as work:
            set_answer(work, respondent_id=respondent, question=question, state="value", value=value)
