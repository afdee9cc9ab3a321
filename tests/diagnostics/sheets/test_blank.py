"""The questionnaire to fill by hand: every question once, with its code and its boxes, large enough."""

import pytest

from envies_desktop.diagnostics.reading import shipped
from envies_desktop.diagnostics.sheets.blank import blank_pages, signs
from envies_desktop.paper.fonts import BOLD
from tests.diagnostics.made import ASSOCIATION
from tests.paper import samples
from tests.paper.reading import printed, words


def made(code=ASSOCIATION, **job):
    return printed(blank_pages(shipped()[code], samples.job(version=0, **job), "La Nouvelle Mine"))


def sizes(reader):
    """The sizes of the texts of the form, between head and foot."""
    found = set()
    for page in reader.pages:
        page.extract_text(
            visitor_text=lambda text, cm, tm, font, size: (
                found.add(round(size, 1)) if text.strip() and 45 < tm[5] < 700 else None
            )
        )
    return found


@pytest.mark.parametrize("code", sorted(shipped()))
@pytest.mark.parametrize("large", [False, True])
def test_every_question_is_there_with_its_code(code, large):
    said = words(made(code, large=large))
    questionnaire = shipped()[code]
    assert said.count("Commentaire :") == len(questionnaire.questions)
    for question in questionnaire.questions:
        assert f"{question.short} {question.text.fr.split()[0]}" in said


def test_boxes_are_those_of_the_scale():
    questionnaire = shipped()[ASSOCIATION]
    assert [sign for sign, _ in signs(questionnaire, "proj")] == ["0", "1", "2", "3", "N", "?"]
    steps = shipped()["etapes_partenariat"]
    assert [sign for sign, _ in signs(steps, "e1")] == ["0", "1", "2", "N"]
    assert words(made()).count("0 1 2 3 N ?") == len(questionnaire.questions)


def test_form_names_structure_version_and_pages():
    reader = made()
    assert "Structure : La Nouvelle Mine" in words(reader, 0)
    for page in range(len(reader.pages)):
        assert "maturite_partenariat_association, version 1" in words(reader, page)
        assert f"page {page + 1}/{len(reader.pages)}" in words(reader, page)
    assert len(reader.pages) == 4


@pytest.mark.parametrize(("large", "least"), [(False, 11), (True, 14)])
def test_letters_are_large_enough_to_be_filled_by_hand(large, least):
    assert min(sizes(made(large=large))) >= least


def test_codes_are_bold():
    fonts = set()
    made().pages[0].extract_text(
        visitor_text=lambda text, cm, tm, font, size: (
            fonts.add(font["/BaseFont"].rpartition("+")[2]) if text.strip() == "p1" else None
        )
    )
    assert fonts == {BOLD}
