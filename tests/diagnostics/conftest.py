"""A real store with two organisations and their diagnostics."""

import datetime as dt

import pytest

from envies_desktop import app
from envies_desktop.diagnostics.actions import open_diagnostic, set_answer
from envies_desktop.diagnostics.queries import diagnostic_card
from envies_desktop.diagnostics.reading import shipped_documents
from envies_desktop.directory.actions import add_organisation
from envies_desktop.store.engine import open_store

ASSOCIATION = "maturite_partenariat_association"


@pytest.fixture
def store(tmp_path):
    """All the tables: a desk reads any of them."""
    app.import_models()
    opened = open_store(tmp_path / "desk.db", author="Anne", device="portable")
    yield opened
    opened.close()


class Case:
    """Azoth (association) with a diagnostic of 2 November 2026, `room` a SWOT without questionnaire."""

    def __init__(self, store):
        self.store = store
        with store.work("organisation-add", name="x") as work:
            self.azoth = add_organisation(work, name="Azoth", kind="association").id
            self.val = add_organisation(work, name="Val Énergies", kind="entreprise").id
        self.diagnostic = self.open(ASSOCIATION, dt.date(2026, 11, 2))
        self.room = self.open(None, dt.date(2026, 11, 3))

    def open(self, code, day, whom=None):
        """One more diagnostic."""
        document = shipped_documents()[code] if code else None
        with self.store.work("diagnostic-open", name="x") as work:
            return open_diagnostic(
                work, document=document, opened_on=day, organisation_id=whom or self.azoth
            ).id

    def card(self, key=None):
        """All of a diagnostic."""
        with self.store.read() as session:
            return diagnostic_card(session, key or self.diagnostic)

    def answer(self, value, key=None, but=(), who=0):
        """The same value to every question but those."""
        card = self.card(key)
        with self.store.work("answer-set", name="x", question="") as work:
            for question in card.questionnaire.questions:
                if question.short not in but:
                    set_answer(
                        work, respondent_id=card.respondents[who].id, question=question.id,
                        state="value", value=value,
                    )  # fmt: skip


@pytest.fixture
def case(store):
    return Case(store)
