"""Diagnostics side by side: common questions only, every part of a sum, every rater apart."""

from dataclasses import replace

import pytest

from envies_desktop.diagnostics.comparing import group
from envies_desktop.diagnostics.compatibility import Common, matches
from envies_desktop.diagnostics.printed.comparing import (
    comparison_of,
    compatibility_of,
    evaluation_of,
    group_comparison_of,
)
from envies_desktop.diagnostics.printed.voices import Speaker
from envies_desktop.diagnostics.reading import shipped
from envies_desktop.diagnostics.scoring import Given, score
from envies_desktop.diagnostics.sheets.compared_words import gap
from envies_desktop.diagnostics.sheets.comparison import comparison_pages
from envies_desktop.diagnostics.sheets.compatibility import compatibility_pages
from envies_desktop.diagnostics.sheets.evaluation import evaluation_pages
from envies_desktop.refused import Refused
from tests.diagnostics.made import ASSOCIATION, all_of, vector
from tests.diagnostics.sheets.samples import LONG, heading, some
from tests.paper import samples
from tests.paper.reading import printed, words

UTILITY = "utilite_sociale_partenariat"
NAMES = ("22/11/2026", "15/03/2025")


def job(**changes):
    return samples.job(version=0, **changes)


def compared(earlier=None, before=None):
    questionnaire, answers = vector()
    return comparison_of(
        heading(questionnaire), earlier or questionnaire, before or all_of(questionnaire, 1), questionnaire,
        answers, NAMES,
    )  # fmt: skip


def test_comparison_prints_both_levels_and_the_gaps():
    reader = printed(comparison_pages(compared(), job()))
    said = words(reader, 0)
    for part in (
        "22/11/2026 : Décollage – 52 / 100", "15/03/2025 : Consolidation – 33 / 100",
        "Projet et intention 56 33 +23", "Offre et savoir-faire 33 33 0", "p2 Un projet précis",
        "1 – En partie → 3 – Oui, avec preuves",
    ):  # fmt: skip
        assert part in said
    assert "mises de côté" not in words(reader)


def test_comparison_says_which_questions_were_left_out():
    questionnaire, _ = vector()
    last = replace(questionnaire.questions[-1], id=f"{ASSOCIATION}.z9")
    earlier = replace(questionnaire, questions=(*questionnaire.questions[:-1], last))
    said = words(printed(comparison_pages(compared(earlier, all_of(earlier, 1)), job())))
    assert "Comparaison sur 25 questions communes. 2 autres mises de côté." in said
    assert f"z9 · {last.text.fr} · question retirée".replace("\u00a0", " ") in said
    assert f"x4 · {last.text.fr} · nouvelle question".replace("\u00a0", " ") in said


def test_comparison_with_few_answers_is_provisional_and_tells_silence_from_change():
    questionnaire, answers = vector()
    few = dict(list(answers.items())[:10])
    sheet = comparison_of(heading(questionnaire), questionnaire, answers, questionnaire, few, NAMES)
    said = words(printed(comparison_pages(sheet, job())))
    assert (sheet.moved, sheet.silent) == ((), 16)
    assert "16 questions sans réponse à l’une des deux dates." in said
    assert [word.endswith(", provisoire") for _, word in sheet.levels] == [True, False]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [(56.0, 33.0, "+23"), (33.0, 56.0, "\u221223"), (50.4, 49.6, "0"), (None, 5.0, "–"), (5.0, None, "–")],
)
def test_gap_is_that_of_the_printed_scores(one, other, expected):
    assert gap(one, other) == expected


def test_group_is_anonymous_and_counted():
    questionnaire, answers = vector()
    results = [score(questionnaire, all_of(questionnaire, value)) for value in (0, 1, 1, 2, 3)]
    sheet = group_comparison_of(
        heading(questionnaire), questionnaire, answers, group(questionnaire, results), "La Nouvelle Mine"
    )
    said = words(printed(comparison_pages(sheet, job())))
    assert "Moyenne anonyme de 5 structures." in said
    assert "moyenne de 5 structures : Consolidation – 47 / 100" in said
    with pytest.raises(Refused):
        group(questionnaire, results[:4])


MUCH = Common(2, True, 1)


def pair(common=MUCH, **more):
    questionnaire = shipped()[ASSOCIATION]
    first = {"mecenat": 72.0, "pratiques_responsables": 44.0, "cooperation_economique": None}
    second = {"mecenat": 50.0, "pratiques_responsables": 90.0, "cooperation_economique": 80.0}
    return compatibility_of(
        heading(questionnaire), heading(questionnaire, "Lavande Numérique"), questionnaire,
        matches(first, second, common), **more,
    )  # fmt: skip


def test_compatibility_prints_every_part_of_the_sum():
    sheet = pair(needs=("un local ; 60 m² de bureaux",), territory="Aix-en-Provence", odd=(17,))
    reader = printed(compatibility_pages(sheet, job()))
    said = words(reader)
    assert len(reader.pages) == 1
    for part in (
        "À explorer d’abord : Mécénat", "Mécénat 72,0 50,0 +35,0 +18,3 +10,0 +5,0 +2,0 70,3",
        "Pratiques responsables 44,0 90,0 +30,8 +20,1 +10,0 +5,0 +2,0 67,9",
        "Coopération économique – – – – – – – –",
        "– un local ; 60 m² de bureaux", "Même territoire : Aix-en-Provence", "ODD communs : 17",
    ):  # fmt: skip
        assert part in said


def test_parts_add_up_to_the_total():
    for row in pair().rows:
        if row.total is not None:
            parts = row.lower + row.mean + row.needs + row.territory + row.odd
            assert row.total == pytest.approx(min(100, parts))


def test_compatibility_of_a_diagnostic_with_few_answers_is_stamped():
    said = [
        words(printed(compatibility_pages(sheet, job()))) for sheet in (pair(provisional=["Val"]), pair())
    ]
    assert ["PROVISOIRE : il manque des réponses à Val" in one for one in said] == [True, False]


def test_compatibility_of_strangers_says_so():
    said = words(printed(compatibility_pages(pair(Common()), job())))
    assert "Ni besoin et offre qui se répondent" in said


def test_pair_without_scores_has_nothing_to_compare():
    questionnaire = shipped()[ASSOCIATION]
    sheet = compatibility_of(heading(questionnaire), heading(questionnaire, "Val"), questionnaire, ())
    assert "Rien à comparer" in words(printed(compatibility_pages(sheet, job())))


@pytest.mark.parametrize("large", [False, True])
def test_long_names_do_not_break_the_compatibility_sheet(large):
    questionnaire = shipped()[ASSOCIATION]
    who = heading(questionnaire, LONG)
    sheet = compatibility_of(who, who, questionnaire, matches({"mecenat": 50.0}, {"mecenat": 50.0}, Common()))
    assert "<b>Sainte-Victoire</b>" in words(printed(compatibility_pages(sheet, job(large=large))))


def views(**answers):
    questionnaire = shipped()[UTILITY]
    voices = [Speaker(label, said) for label, said in answers.items()]
    who = heading(questionnaire, "Azoth et Val", respondents=tuple(answers))
    return evaluation_of(who, questionnaire, voices)


def test_evaluation_keeps_raters_apart_and_names_the_gaps():
    questionnaire = shipped()[UTILITY]
    one, two = all_of(questionnaire, 3), all_of(questionnaire, 2)
    first = questionnaire.questions[0]
    two[first.id] = Given("value", 1)
    three = {**two, first.id: Given("na"), questionnaire.questions[1].id: Given("unknown")}
    reader = printed(evaluation_pages(views(Association=one, Entreprise=two, Tiers=three), job()))
    said = words(reader)
    for part in (
        "Regards : Association, Entreprise, Tiers", "Effets pour les publics 100 56 67",
        "· Association : 3, Entreprise : 1", "pub1", "3 1 N 2, à débattre", "3 2 ?",
        "Points à éclaircir", "Décision", "Renouveler", "Essaimer", "Clore",
    ):  # fmt: skip
        assert part in said
    assert said.count("à débattre") == 1
    for indicator in questionnaire.indicators:
        assert indicator.text.fr.split()[0] in said


def test_evaluation_of_equal_views_has_nothing_to_debate():
    questionnaire = shipped()[UTILITY]
    answers = all_of(questionnaire, 2)
    said = words(printed(evaluation_pages(views(Association=answers, Entreprise=answers), job())))
    assert "à débattre" not in said
    assert "Points à mettre en débat" not in said
    assert "PROVISOIRE" not in said


def test_evaluation_with_a_rater_who_said_little_is_provisional():
    questionnaire = shipped()[UTILITY]
    sheet = views(Association=all_of(questionnaire, 2), Entreprise=some(questionnaire, 0.3))
    assert "PROVISOIRE" in words(printed(evaluation_pages(sheet, job())))


def test_evaluation_prints_what_is_known_of_the_indicators():
    questionnaire = shipped()[UTILITY]
    first = questionnaire.indicators[0].id
    known = {(first, "situation_depart"): "40", (first, "resultat"): "120", (first, "source"): "émargement",
             (first, "date"): "juin 2026"}  # fmt: skip
    sheet = evaluation_of(heading(questionnaire), questionnaire, [], known)
    said = words(printed(evaluation_pages(sheet, job())))
    assert "Bénéficiaires directs personnes 40 120 émargement, juin 2026" in said


def test_evaluation_without_anybody_is_a_form():
    said = words(printed(evaluation_pages(views(), job())))
    assert "Indicateurs" in said
    assert "pub1" in said
