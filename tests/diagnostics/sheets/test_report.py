"""The report: three pages and an annex, true to the answers, never a judgement from outside."""

import datetime as dt
import io
import uuid
from dataclasses import replace

import pytest

from envies_desktop.diagnostics.audiences import ConsentLine
from envies_desktop.diagnostics.lines import KeptLine
from envies_desktop.diagnostics.planned import KeptAction
from envies_desktop.diagnostics.printed.answers import name_of
from envies_desktop.diagnostics.printed.report import Series, report_of, room_report
from envies_desktop.diagnostics.printed.voices import Speaker
from envies_desktop.diagnostics.queries import RespondentLine
from envies_desktop.diagnostics.reading import shipped
from envies_desktop.diagnostics.scoring import Given
from envies_desktop.diagnostics.sheets.report import report_pages
from envies_desktop.i18n import set_language
from envies_desktop.paper.book import write
from tests.diagnostics.made import ASSOCIATION, all_of, vector
from tests.diagnostics.sheets.samples import LONG, heading, report, some
from tests.paper import samples
from tests.paper.reading import META, fonts, printed, size, words


@pytest.fixture
def english():
    set_language("en")
    yield
    set_language("fr")


def made(sheet, **job):
    return printed(report_pages(sheet, samples.job(version=0, **job)))


def page_of(reader, text):
    """The first page that says this."""
    return next(place for place in range(len(reader.pages)) if text in words(reader, place))


@pytest.mark.parametrize("share", [0, 0.45, 1])
@pytest.mark.parametrize("code", [ASSOCIATION, "rse_entreprise", "strategique_association"])
def test_three_pages_come_before_the_annex(code, share):
    reader = made(report(share, shipped()[code]))
    assert all(size(page) == (210, 297) for page in reader.pages)
    assert page_of(reader, "Forces, faiblesses") == 1
    assert page_of(reader, "Plan d’action") == 2
    assert page_of(reader, "Annexe") == 3
    assert all(fonts(reader).values())


@pytest.mark.parametrize("code", sorted(shipped()))
@pytest.mark.parametrize("large", [False, True])
def test_no_questionnaire_makes_a_report_judge(code, large):
    reader = made(report(0.8, shipped()[code]), large=large)
    said = words(reader).casefold()
    for page in range(len(reader.pages)):
        assert "auto-positionnement, non certifiant" in words(reader, page).casefold()
    assert "certifi" not in said.replace("non certifiant", "")
    assert "conforme" not in said


def test_first_page_says_who_level_and_scores():
    said = words(made(report()), 0)
    for part in (
        "Structure : La Nouvelle Mine", "(maturite_partenariat_association, version 1)",
        "Date : dimanche 22 novembre 2026", "Avec : Dirigeant·e – Léa Martin", "Animé par : Claire Martin",
        "Réponses : 26 sur 26 (100 %)", "Décollage – 52 / 100", "Projet et intention 56 Décollage 4 / 4",
        "Offre et savoir-faire 33 Consolidation 4 / 4", "33 non noté 4 / 4",
    ):  # fmt: skip
        assert part in said
    assert "PROVISOIRE" not in said


def test_second_page_has_five_lines_of_each_quadrant():
    said = words(made(report()), 1)
    for part in (
        "– Projet phare prêt à être présenté", "– À consolider : intention partenariale claire",
        "et 2 autres en annexe", "et 10 autres en annexe", "Rien pour l’instant",
    ):  # fmt: skip
        assert part in said.replace("autre(s)", "autres")


def test_third_page_recommends_with_reasons():
    said = words(made(report()), 2)
    assert "Mécénat 72 recommandé Projet phare prêt à être présenté (p2)" in said
    assert "Coopération économique 43" in said
    assert said.count("sous 3 mois") + said.count("sous 12 mois") == 6
    assert "Le public : non demandé, donc non" in said


def test_last_consent_is_printed():
    yes = ConsentLine("paa", True, dt.datetime(2026, 11, 22, 10), "Léa Martin")
    no = ConsentLine("paa", False, dt.datetime(2026, 12, 1, 10), "Léa Martin")
    said = words(made(report(consents=(yes, no))), 2)
    assert "Pays d’Aix Associations : non, le 01/12/2026, par Léa Martin" in said


def test_consents_of_a_partnership_count_the_parties_that_are_silent():
    yes = ConsentLine("paa", True, dt.datetime(2026, 11, 22, 10), "Léa", uuid.uuid4(), "Azoth")
    questionnaire = shipped()["utilite_sociale_partenariat"]
    about = heading(questionnaire, "Azoth et Val", parties=2)
    sheet = report_of(about, questionnaire, [Speaker("x", some(questionnaire, 1))], consents=(yes,))
    said = words(made(sheet), 2)
    assert "appartient aux parties du partenariat" in said
    assert "Pays d’Aix Associations : 1 partie sans réponse, donc non" in said
    assert "Pays d’Aix Associations (Azoth) : oui, le 22/11/2026, par Léa" in said
    assert "Le public : non demandé, donc non" in said
    assert "Un partenaire" not in said


@pytest.mark.parametrize(("share", "stamped"), [(0, True), (0.45, True), (1, False)])
def test_provisional_report_is_stamped_on_every_page(share, stamped):
    reader = made(report(share))
    assert all(("PROVISOIRE" in words(reader, page)) is stamped for page in range(len(reader.pages)))


def test_nothing_answered_is_dashes_and_no_level():
    reader = made(report(0))
    assert "Niveau non établi : trop peu de réponses" in words(reader, 0)
    assert "0 % des questions ont une réponse" in words(reader, 0)
    assert "aucun axe n’a assez de réponses" in words(reader, 2)


def test_unknown_answers_are_to_be_clarified_and_limited_to_the_page():
    questionnaire = shipped()[ASSOCIATION]
    sheet = report_of(heading(questionnaire), questionnaire, [Speaker("x", all_of(questionnaire, "unknown"))])
    reader = made(sheet)
    assert page_of(reader, "Plan d’action") == 2
    assert "Points à éclaircir" in words(reader, 1)
    assert "p1 · " in words(reader, 1)
    assert "en annexe" in words(reader, 1)


def test_annex_repeats_its_heading_and_the_code_overleaf():
    questionnaire = shipped()[ASSOCIATION]
    last = questionnaire.questions[-1]
    voice = Speaker("Dirigeant·e", some(questionnaire, 1), {last.id: LONG})
    reader = made(report_of(heading(questionnaire), questionnaire, [voice]))
    first, swot = (
        page_of(reader, "Annexe : toutes les réponses"),
        page_of(reader, "toutes les lignes du SWOT"),
    )
    assert swot > first + 2
    for page in range(first, swot):
        assert "Question Réponse" in words(reader, page)
    annex = " ".join(words(reader, page) for page in range(first, swot + 1))
    assert annex.count(f"Commentaire {last.short} ") == 2  # the comment goes on overleaf


def test_voices_are_named_by_role_unless_two_have_the_same():
    chief, lea, tom = (
        RespondentLine(uuid.uuid4(), role, name, title)
        for role, name, title in (
            ("manager", "Anne", "Dirigeant·e"),
            ("employee", "Léa", "Salarié·e"),
            ("employee", "Tom", "Salarié·e"),
        )
    )
    assert [name_of(one, [chief, lea]) for one in (chief, lea)] == ["Dirigeant·e", "Salarié·e"]
    assert [name_of(one, [chief, lea, tom]) for one in (lea, tom)] == ["Salarié·e – Léa", "Salarié·e – Tom"]


def test_gaps_between_voices_are_to_be_debated():
    questionnaire, answers = vector()
    other = {**answers, f"{ASSOCIATION}.p2": Given("value", 0), f"{ASSOCIATION}.p1": Given("value", 2)}
    voices = [Speaker("Dirigeant·e", answers), Speaker("Salarié·e", other)]
    reader = made(report_of(heading(questionnaire), questionnaire, voices))
    said = words(reader, 1)
    assert "Points à mettre en débat" in said
    assert "Dirigeant·e : 3, Salarié·e : 0" in said
    assert "p1 · " not in said
    assert "Salarié·e : 0 – Pas encore" in words(reader)


def test_previous_diagnostic_stands_beside():
    scores = {axis.id: 40.0 for axis in shipped()[ASSOCIATION].axes}
    said = words(made(report(series=[Series("15/03/2025", scores)], own="22/11/2026")), 0)
    assert said.count("22/11/2026") == 1
    assert said.count("15/03/2025") == 2
    assert said.count(" 40") >= 7


def test_facilitator_lines_are_marked():
    kept = [KeptLine(uuid.uuid4(), "S", 0, "Une équipe soudée", "")]
    reader = made(report(lines=kept))
    assert "– › Une équipe soudée" in words(reader, 1)
    assert "› ligne de l’animateur·rice" in words(reader, 1)
    assert "Une équipe soudée ajouté par l’animateur·rice" in words(reader)


def test_lines_are_traced_to_their_answers():
    assert "Projet phare prêt à être présenté p2 = 3" in words(made(report()))


def test_long_and_hostile_texts_keep_three_pages_and_stand_whole_in_the_annex():
    questionnaire = shipped()[ASSOCIATION]
    kept = [KeptLine(uuid.uuid4(), quadrant, 0, LONG, "") for quadrant in "SWOT"]
    action = KeptAction(uuid.uuid4(), 0, LONG, "proj", "", "mecenat", LONG, dt.date(2027, 1, 15), LONG)
    answers = some(questionnaire, 0.45)
    comment = {questionnaire.questions[0].id: LONG}
    sheet = report_of(
        heading(questionnaire, LONG, event=LONG, facilitator=LONG), questionnaire,
        [Speaker("Dirigeant·e", answers, comment)], lines=kept, actions=[action],
    )  # fmt: skip
    reader = made(sheet)
    assert page_of(reader, "Plan d’action") == 2
    assert page_of(reader, "Annexe") == 3
    annex = " ".join(words(reader, page) for page in range(3, len(reader.pages)))
    assert annex.count("Communauté du Pays d'Aix <b>Sainte-Victoire</b> &") > 25
    assert "01/2027" in words(reader, 2)


def test_room_swot_has_votes_and_no_scores():
    kept = [KeptLine(uuid.uuid4(), "S", 0, "Des bénévoles nombreux", "", votes=3)]
    who = replace(heading(shipped()[ASSOCIATION]), questionnaire="", code="", title="SWOT fait dans la salle")
    reader = made(room_report(who, kept))
    first = words(reader, 0)
    assert page_of(reader, "Plan d’action") == 1
    assert "Des bénévoles nombreux (3 voix)" in first
    assert "›" not in first
    assert "/ 100" not in words(reader)
    assert "D’où elle vient" not in words(reader)


@pytest.mark.parametrize(
    ("whose", "signs", "label"),
    [
        ({}, "Pour la structure", "Structure"),
        ({"group": True}, "Pour le groupe", "Groupe"),
        ({"parties": 2}, "Pour les parties", "Partenariat"),
    ],
)
def test_room_swot_says_whose_it_is(whose, signs, label):
    who = replace(heading(shipped()[ASSOCIATION], **whose), questionnaire="", code="", title="SWOT")
    reader = made(room_report(who, []))
    found = [
        text for text in ("Structure", "Groupe", "Partenariat") if f"{text} : La Nouv" in words(reader, 0)
    ]
    signed = [text for text in ("Pour la structure", "Pour le groupe", "Pour les parties")
              if f"{text} :" in words(reader, 1)]  # fmt: skip
    assert (found, signed) == ([label], [signs])


@pytest.mark.parametrize(("axis", "told"), [("", False), ("proj", True)])
@pytest.mark.parametrize("large", [False, True])
def test_plan_has_a_column_for_purposes_where_there_are_any_and_whole_dates(axis, told, large):
    action = KeptAction(
        uuid.uuid4(), 0, "Visite croisée", axis, "", "" if not told else "mecenat", "Léa",
        dt.date(2027, 1, 15), "Dix personnes", None, False, None,
    )  # fmt: skip
    questionnaire = shipped()[ASSOCIATION]
    sheet = report_of(heading(questionnaire), questionnaire, [Speaker("x")], actions=[action])
    reader = made(sheet, large=large)
    said = words(reader, page_of(reader, "Plan d’action"))
    assert ("Action Pour Qui" in said) is told
    assert "15/01/2027" in said


def test_report_follows_the_language(english):
    said = words(made(report()))
    assert "Patronage" in said
    assert "Take-off – 52 / 100" in said
    assert "To consolidate: clear partnership intention" in said


def test_same_report_is_the_same_file():
    files = []
    for _ in range(2):
        kept = io.BytesIO()
        write(kept, META, report_pages(report(), samples.job(version=0)))
        files.append(kept.getvalue())
    assert files[0] == files[1]


def test_title_of_the_annexed_swot_stands_above_its_lines():
    for lines in range(40):
        action = KeptAction(uuid.UUID(int=1), 0, "\n".join(["Relire les offres"] * (20 + lines)))
        reader = made(report(actions=[action]))
        title = page_of(reader, "toutes les lignes du SWOT")
        assert "D’où elle vient" in words(reader, title).partition("toutes les lignes du SWOT")[2]
