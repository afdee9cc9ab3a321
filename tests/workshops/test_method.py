"""The method cards that come with the program: sixteen, whole, and typed as each language is."""

import re

import pytest

from envies_desktop.assets import resource_path
from envies_desktop.workshops.method import length, method_of, shipped_methods

CODES = (
    "arbre_a_problemes", "attentes_besoins_apports", "bocal", "boule_de_neige", "co_developpement",
    "debat_mouvant", "faire_emerger_les_enjeux", "fresque_des_enjeux", "impact_effort", "photolangage",
    "regards_croises", "regroupement_post_it", "six_chapeaux", "un_deux_quatre_tous", "vote_par_points",
    "world_cafe",
)  # fmt: skip


def texts(part, path=""):
    if isinstance(part, dict):
        for key, value in part.items():
            yield from texts(value, f"{path}.{key}")
    elif isinstance(part, list):
        for value in part:
            yield from texts(value, path)
    elif isinstance(part, str):
        yield path, part


def test_sixteen_cards_are_named_as_their_files():
    assert tuple(shipped_methods()) == CODES
    assert sorted(path.stem for path in resource_path("methods").glob("*.yaml")) == sorted(CODES)


@pytest.mark.parametrize("code", CODES)
def test_steps_last_as_long_as_the_card_says(code):
    method = method_of(shipped_methods()[code])
    least, most = method.minutes
    rounds = 3 if any(step.rounds for step in method.steps) else 1
    assert least <= length(method, rounds) <= most


@pytest.mark.parametrize("code", CODES)
def test_french_is_typed_as_french(code):
    wrong = re.compile(r" [:;?!»%]|« |['\"]| - |\boe|coeur|noeud")
    found = [text for path, text in texts(shipped_methods()[code]) if ".fr" in path]
    assert [text for text in found if wrong.search(text)] == []


@pytest.mark.parametrize("code", CODES)
def test_english_is_typed_as_english(code):
    wrong = re.compile(r"\u00a0[:;?!]| [:;?!]|['\"«»]| - ")
    found = [text for path, text in texts(shipped_methods()[code]) if ".en" in path]
    assert [text for text in found if wrong.search(text)] == []


def test_card_that_adapts_a_text_names_it():
    adapted = {code for code, row in shipped_methods().items() if method_of(row).adapted}
    assert adapted == {"un_deux_quatre_tous"}
    card = method_of(shipped_methods()["un_deux_quatre_tous"])
    assert (card.licence, "Liberating Structures" in card.author) == ("CC BY-SA 4.0", True)
