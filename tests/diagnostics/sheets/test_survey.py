"""The synthesis of a survey: figures over everybody, remarks that nobody is tied to."""

from envies_desktop.diagnostics.printed.survey import Remarks, survey_of
from envies_desktop.diagnostics.printed.voices import Speaker
from envies_desktop.diagnostics.reading import shipped
from envies_desktop.diagnostics.scoring import Given
from envies_desktop.diagnostics.sheets.blank import blank_pages
from envies_desktop.diagnostics.sheets.survey import survey_pages
from envies_desktop.diagnostics.sheets.survey_figure import rounded
from tests.diagnostics.made import all_of
from tests.diagnostics.sheets.samples import heading
from tests.paper import samples
from tests.paper.reading import printed, words

SURVEY = shipped()["satisfaction_evenement"]
FIRST, SECOND = (question.id for question in SURVEY.questions[:2])


def sheet(slips):
    return survey_of(heading(SURVEY, "Alliances", respondents=("Léa Martin",)), SURVEY, slips)


def slips(count, **comments):
    return [Speaker(f"Personne {n}", all_of(SURVEY, 2), comments) for n in range(count)]


def test_blank_slip_does_not_count_and_a_remark_alone_does():
    given = [*slips(3), Speaker("x"), Speaker("y", {}, {FIRST: "Merci"})]
    assert sheet(given).slips == 4


def test_nothing_is_read_of_four_slips():
    found = sheet(slips(4))
    assert (found.slips, found.rows, found.remarks) == (4, (), ())
    assert survey_pages(found, samples.job(version=0)) == []


def test_spread_counts_each_answer_and_who_is_not_concerned():
    apart = [Speaker("x", {FIRST: Given("na")}), Speaker("y", {FIRST: Given("value", 0)})]
    row = sheet([*slips(4), *apart]).rows[0]
    assert (row.counts, row.count, row.apart) == ((1, 0, 4, 0), 5, 1)
    assert (row.favourable, row.mean) == (0.8, 1.6)


def test_question_answered_by_four_says_nothing_of_them():
    said = words(printed(survey_pages(sheet([*slips(4), Speaker("x", {FIRST: Given("value", 0)})]),
                                      samples.job(version=0))))  # fmt: skip
    assert said.count("Moins de cinq réponses") == 5
    assert "5 réponses · 80\u00a0% favorables" in said.replace("80 %", "80\u00a0%")


def test_remarks_are_in_the_order_of_the_alphabet_and_as_typed():
    given = [
        Speaker("x", {}, {FIRST: "Zut <b>alors</b>", SECOND: "Bien"}),
        Speaker("y", {}, {FIRST: "École"}),
        *slips(3),
    ]
    found = sheet(given)
    first, second = (question.text.said() for question in SURVEY.questions[:2])
    assert found.remarks == (Remarks(first, ("École", "Zut <b>alors</b>")), Remarks(second, ("Bien",)))
    said = words(printed(survey_pages(found, samples.job(version=0))))
    assert "– Zut <b>alors</b>" in said
    assert "Léa Martin" not in said
    assert "Personne 1" not in said


def test_share_is_rounded_once_and_never_said_whole_below_one():
    assert [rounded(share) for share in (26 / 30, 199 / 200, 1.0, 0.0)] == [
        "87\u00a0%", "99\u00a0%", "100\u00a0%", "0\u00a0%",
    ]  # fmt: skip


def test_slip_of_a_survey_asks_for_no_name():
    slip = printed(blank_pages(SURVEY, samples.job(version=0), "Alliances"))
    assert len(slip.pages) == 1
    said = words(slip)
    assert "Objet : Alliances" in said
    assert "n’écrivez pas votre nom" in said
    assert "Fonction" not in said
    follow_up = words(printed(blank_pages(shipped()["suivi_1_3_6_mois"], samples.job(version=0))))
    assert "Fonction" in follow_up
