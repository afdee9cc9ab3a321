"""An axis becomes context or comes back; a question changes axis: what follows from it follows."""

import pytest

from envies_desktop.diagnostics.axis_nature import with_nature, with_question_in
from envies_desktop.diagnostics.reading import shipped_documents
from envies_desktop.diagnostics.validating import problems

KNOWN = shipped_documents()["maturite_partenariat_association"]
CONTEXT = next(at for at, axis in enumerate(KNOWN["axes"]) if axis["id"] == "ctx")


DIAGNOSTICS = sorted(code for code, known in shipped_documents().items() if known["kind"] == "diagnostic")


@pytest.mark.parametrize("code", DIAGNOSTICS)
def test_every_axis_of_every_diagnostic_turns_and_turns_back(code):
    known = shipped_documents()[code]
    for place in range(len(known["axes"])):
        for nature in ("externe", "interne"):
            assert problems(with_nature(known, place, nature)) == ()


def test_context_that_is_looked_at_inside_counts():
    axis = with_nature(KNOWN, CONTEXT, "interne")["axes"][CONTEXT]
    assert (axis["scored"], axis["weight"], "scale" in axis) == (True, 1, False)


def test_question_goes_last_in_its_new_axis():
    made, place = with_question_in(KNOWN, 0, "ctx")
    assert made["questions"][place]["id"] == KNOWN["questions"][0]["id"]
    assert [row["axis"] for row in made["questions"][place - 1 : place + 2]] == ["ctx", "ctx"]
    assert problems(made) == ()
