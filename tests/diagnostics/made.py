"""Questionnaires and answers made for the tests of the rules."""

import copy

from hypothesis import strategies as st

from envies_desktop.diagnostics.building import questionnaire_of
from envies_desktop.diagnostics.reading import shipped, shipped_documents
from envies_desktop.diagnostics.scoring import Given

ASSOCIATION = "maturite_partenariat_association"
DIAGNOSTICS = tuple(code for code, one in shipped().items() if one.kind == "diagnostic")

VECTOR = {"p2": 3, "c4": 3, "l1": 3, "n3": 3, "n4": 3, "g2": 2, "n1": 2}
"""The answers of the test vector of the field that are not 1."""


def all_of(questionnaire, value):
    """The same answer to every question: a value, "na" or "unknown"."""
    state = value if isinstance(value, str) else "value"
    given = Given(state, None if isinstance(value, str) else value)
    return {question.id: given for question in questionnaire.questions}


def vector():
    """The questionnaire of the test vector, and its answers."""
    questionnaire = shipped()[ASSOCIATION]
    answers = {q.id: Given("value", VECTOR.get(q.short, 1)) for q in questionnaire.questions}
    return questionnaire, answers


def document(code=ASSOCIATION):
    """A document that a test may change."""
    return copy.deepcopy(dict(shipped_documents()[code]))


def changed(code=ASSOCIATION, **fields):
    """The questionnaire of a document with some fields replaced."""
    return questionnaire_of({**document(code), **fields})


GIVEN = st.one_of(
    st.builds(Given, st.just("value"), st.integers(0, 3)), st.just(Given("na")), st.just(Given("unknown"))
)


@st.composite
def answered(draw, code=None):
    """A diagnostic questionnaire and answers to some of its questions."""
    questionnaire = shipped()[code or draw(st.sampled_from(DIAGNOSTICS))]
    ids = [question.id for question in questionnaire.questions]
    asked = draw(st.lists(st.sampled_from(ids), unique=True))
    return questionnaire, {question: draw(GIVEN) for question in asked}
