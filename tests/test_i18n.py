"""Every text of the program is a literal, has its English, and the compiled catalogues are the sources."""

import datetime as dt
import importlib.util
import re
from decimal import Decimal
from pathlib import Path

import pytest

from envies_desktop import i18n

ROOT = Path(__file__).parent.parent


def _tool():
    spec = importlib.util.spec_from_file_location("translations", ROOT / "tools" / "translations.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(autouse=True)
def french_again():
    yield
    i18n.set_language("fr")


def test_texts_are_literals_with_an_english_translation():
    tool = _tool()
    english = tool.read_catalogue("en")
    assert [text for text in tool.all_texts() if not all(english.get(text, [""]))] == []


def test_translations_keep_the_fields_of_their_source():
    fields = re.compile(r"\{\w*[^}]*\}|%n")
    wrong = [
        (source, forms)
        for source, forms in _tool().read_catalogue("en").items()
        for form in forms
        if sorted(set(fields.findall(source))) != sorted(set(fields.findall(form)))
    ]
    assert wrong == []


def test_catalogue_has_no_sentence_that_left_the_program():
    tool = _tool()
    assert sorted(set(tool.read_catalogue("en")) - set(tool.all_texts())) == []


@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_compiled_catalogue_is_its_source(language):
    compiled = (ROOT / "resources" / "i18n" / f"{language}.json").read_text()
    assert compiled == _tool().compiled(language)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("fr", ["0 tour", "1 tour", "2 tours", "1\u202f000 tours"]),
        ("en", ["0 rounds", "1 round", "2 rounds", "1,000 rounds"]),
    ],
)
def test_plural_follows_the_number(language, said):
    i18n.set_language(language)
    assert [i18n.tr("%n tour(s)", "", n) for n in (0, 1, 2, 1000)] == said


def test_french_sources_use_typographic_apostrophes_and_no_break_spaces():
    wrong = [
        text
        for text in _tool().all_texts()
        if re.search(r"\w'\w", text) or re.search(r"[^\u00a0\u202f\s«] [:;!?»](\s|$)|« ", text)
    ]
    assert wrong == []


def test_plural_of_one_two_and_none_in_french():
    tool = _tool()
    assert tool.plural_guess("%n inscrit(s) et %n présent(s)", 2) == "%n inscrits et %n présents"
    assert tool.plural_guess("%n inscrit(s)", 1) == "%n inscrit"


@pytest.mark.parametrize(
    ("language", "value", "text"),
    [("fr", 12345.6, "12\u202f345,6"), ("en", 12345.6, "12,345.6"), ("fr", Decimal("3"), "3")],
)
def test_number_in_each_language(language, value, text):
    i18n.set_language(language)
    assert i18n.number(value) == text


def test_dates_and_times_in_each_language():
    day, moment = dt.date(2018, 3, 1), dt.time(17, 5)
    assert (i18n.long_date(day), i18n.clock_time(moment)) == ("jeudi 1er mars 2018", "17\u00a0h\u00a005")
    i18n.set_language("en")
    assert (i18n.long_date(day), i18n.clock_time(moment)) == ("Thursday 1 March 2018", "17:05")


@pytest.mark.parametrize(
    ("text", "folded"),
    [("Œuvres", "oeuvres"), ("L’Été", "l ete"), ("Łódź", "lodz"), ("  Straße  ﬁn", "strasse fin")],
)
def test_fold_forgets_accents_and_ligatures(text, folded):
    assert i18n.fold(text) == folded


@pytest.mark.parametrize(
    ("text", "key"),
    [("Les Rencontres", "rencontres"), ("L’Atelier", "atelier"), ("La", "la"), ("Lavande", "lavande")],
)
def test_sort_key_ignores_a_leading_article(text, key):
    assert i18n.sort_key(text) == key


def test_unknown_language_is_refused():
    with pytest.raises(ValueError, match="de"):
        i18n.set_language("de")
