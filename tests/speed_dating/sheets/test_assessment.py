"""The assessment: one page, whatever the evening was, and a figure only where something was typed."""

from dataclasses import replace

import pytest

from envies_desktop.i18n import set_language
from envies_desktop.speed_dating.indicators import Part, Spread
from envies_desktop.speed_dating.sheets.assessment import assessment_pages
from envies_desktop.speed_dating.sheets.assessment_charts import binned
from tests.paper import samples
from tests.paper.reading import fonts, printed, size, words
from tests.speed_dating.sheets import figures

LONG = "Communauté du Pays d'Aix, de la Sainte-Victoire et de la vallée de l'Arc " * 3


@pytest.fixture
def english():
    set_language("en")
    yield
    set_language("fr")


def assessed(sheet, **job):
    return printed(assessment_pages(sheet, samples.job(version=0, **job)))


def lowest(reader):
    """The y of the lowest text above the foot of the page."""
    places = []
    reader.pages[0].extract_text(
        visitor_text=lambda text, cm, tm, font, size: places.append(tm[5]) if text.strip() else None
    )
    return sorted(set(places))[1]


@pytest.mark.parametrize("people", [(0, 0), (1, 1), (12, 10), (30, 30), (100, 100)])
@pytest.mark.parametrize("groups", [False, True])
def test_assessment_is_one_page(people, groups):
    reader = assessed(figures.assessment(*people, groups=groups))
    assert [size(page) for page in reader.pages] == [(210, 297)]
    assert lowest(reader) > 45
    assert all(fonts(reader).values())


def test_long_names_hold_on_one_page():
    header = samples.header(title=LONG, place=LONG, territory=LONG, theme=LONG)
    sheet = figures.assessment(30, 30, header=header, groups=True)
    parts = tuple(Part(f"{n} {LONG}", 999, 998, 997, 996) for n in range(40))
    long = replace(sheet.figures, by_group=parts, by_territory=parts, by_theme=parts)
    reader = assessed(replace(sheet, figures=long), association=LONG)
    assert len(reader.pages) == 1
    assert lowest(reader) > 45
    assert words(reader).count("et 35 autres") == 3


def test_figures_are_printed():
    said = words(assessed(figures.assessment()))
    for part in (
        "Bilan de la soirée", "Alliances en 7 minutes", "Personnes présentes 19", "86 % de 22 inscrits",
        "Rencontres tenues 54", "Rencontres par personne 5,7", "de 5 à 6 · rencontres tenues",
        "Vœux exaucés 87 %", "46 sur 53 · réciproques : 16 sur 18", "Intérêts réciproques 20",
        "Coordonnées échangées 13", "avec l’accord des deux personnes", "Présents sur inscrits",
        "54 % de notes 3 et 4", "les deux le souhaitent 20", "Appels à 1 mois, dès le 15/04/2018",
        "Chiffres tirés de ce qui a été saisi jusqu’au lundi 12 mars 2018", "Aix-en-Provence 4 / 4 6",
    ):  # fmt: skip
        assert part in said


def test_satisfaction_is_never_said():
    assert "atisf" not in words(assessed(figures.assessment()))


def test_nothing_typed_is_a_dash_and_no_zero():
    said = words(assessed(figures.untyped()))
    assert said.count("non saisi") == 6 + 4 + 3
    assert "Personnes présentes –" in said
    assert " 0" not in said.split("rien n’a été saisi.")[1].split("Imprimé")[0]
    assert (
        "Non saisi : les présences, le plan des rencontres, l’heure des tours, les notes des fiches." in said
    )


def test_plan_without_a_clock_is_called_planned():
    said = words(assessed(figures.assessment(begun={})))
    assert "Rencontres tenues –" in said
    assert "rencontres prévues" in said
    assert "Vœux prévus au plan" in said


def test_nobody_is_named():
    """The people of the evening are numbers: a funder reads the page."""
    said = words(assessed(figures.assessment(12, 10)))
    assert not [name for name in (*samples.LAST, *samples.ASSOCIATIONS) if name in said]


def test_large_print_takes_several_pages():
    reader = assessed(figures.assessment(), large=True)
    assert len(reader.pages) > 1
    assert "Territoire" in words(reader)


@pytest.mark.usefixtures("english")
def test_assessment_is_made_in_english():
    assert len(assessed(figures.assessment()).pages) == 1


@pytest.mark.parametrize(
    ("counts", "columns"),
    [
        ([(4, 2), (5, 0), (6, 7)], [("4", 2), ("5", 0), ("6", 7)]),
        ([(n, 1) for n in range(16)], [(f"{n}–{n + 1}", 2) for n in range(0, 16, 2)]),
        ([(n, 1) for n in range(13)], [*((f"{n}–{n + 1}", 2) for n in range(0, 12, 2)), ("12", 1)]),
    ],
)
def test_columns_are_joined_where_there_are_many(counts, columns):
    assert binned(Spread(counts[0][0], 1.0, counts[-1][0], tuple(counts))) == columns
