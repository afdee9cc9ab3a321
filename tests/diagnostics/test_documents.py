"""`print diagnostic:ID`: from the store to the files, each when it can be made, nothing without consent."""

import datetime as dt
import json
import multiprocessing
import pickle
from concurrent.futures import ProcessPoolExecutor

import pypdf
import pytest

from envies_desktop.app import ACTIVITIES
from envies_desktop.cli import main
from envies_desktop.diagnostics import actions
from envies_desktop.diagnostics.model import Respondent
from envies_desktop.diagnostics.reading import shipped, shipped_documents
from envies_desktop.directory.actions import add_need, add_organisation
from envies_desktop.paper.dossier import Order, gather
from envies_desktop.paper.printing import print_dossier
from envies_desktop.refused import Refused
from envies_desktop.settings import Settings
from envies_desktop.store.engine import open_store
from tests.paper.reading import words

SURVEY = "satisfaction_evenement"
READY_A, READY_E = "maturite_partenariat_association", "maturite_partenariat_entreprise"
SETTINGS = Settings(association="Pays d’Aix Associations")


@pytest.fixture
def store(tmp_path):
    ACTIVITIES.import_models()
    opened = open_store(tmp_path / "desk.db", author="Claire Martin", device="portable")
    yield opened
    opened.close()


def answered(work, code, organisation_id, day, value, role="manager", **who):
    """A diagnostic whose first respondent gives the same value everywhere."""
    made = actions.open_diagnostic(
        work, document=shipped_documents()[code], opened_on=day, organisation_id=organisation_id,
        role=role, **who,
    )  # fmt: skip
    answer(work, made.id, code, value)
    return made.id


def answer(work, diagnostic_id, code, value):
    found = [one for one in work.session.query(Respondent) if one.diagnostic_id == diagnostic_id]
    last = max(found, key=lambda one: one.place)
    for question in shipped()[code].questions:
        actions.set_answer(work, respondent_id=last.id, question=question.id, state="value", value=value)


@pytest.fixture
def ids(store):
    with store.work("diagnostic-open", name="x") as work:
        found = {}
        for name, kind in (("Azoth", "association"), ("Val", "entreprise")):
            found[name] = add_organisation(work, name=name, kind=kind).id
        found["before"] = answered(work, READY_A, found["Azoth"], dt.date(2025, 3, 15), 1)
        found["now"] = answered(work, READY_A, found["Azoth"], dt.date(2026, 11, 22), 2)
        found["company"] = answered(work, READY_E, found["Val"], dt.date(2026, 11, 20), 3)
        found["room"] = actions.open_diagnostic(
            work, document=None, opened_on=dt.date(2026, 11, 21), title="SWOT du réseau"
        ).id
        actions.add_line(work, diagnostic_id=found["room"], quadrant="S", text="Des bénévoles nombreux")
    return found


def agree(store, ids):
    """Each lets the other see its diagnostic."""
    with store.work("consent-set", name="x") as work:
        for diagnostic, partner in (("now", "Val"), ("company", "Azoth")):
            actions.record_consent(
                work, diagnostic_id=ids[diagnostic], audience="partner", given=True, name="Léa Martin",
                partner_id=ids[partner],
            )  # fmt: skip


def made(store, key, out, *names, other=None, **look):
    order = Order(names=names, other=other, printed=dt.date(2026, 11, 22), **look)
    dossier = gather(store, SETTINGS, ACTIVITIES, "diagnostic", key, order)
    return print_dossier(dossier, out).files


def text(path):
    return words(pypdf.PdfReader(path))


def test_all_that_can_be_made_is_printed(store, ids, tmp_path):
    files = made(store, ids["now"], tmp_path / "out")
    assert [path.name for path in files] == ["diagnostic.pdf", "comparaison.pdf"]
    assert "15/03/2025 : Consolidation – 33 / 100" in text(files[1])
    first = words(pypdf.PdfReader(files[0]), 0)
    assert "Structure : Azoth" in first
    assert "22/11/2026" in first
    assert "15/03/2025" in first


def test_first_diagnostic_has_nothing_to_be_compared_with(store, ids, tmp_path):
    assert [path.name for path in made(store, ids["before"], tmp_path)] == ["diagnostic.pdf"]
    with pytest.raises(Refused) as refused:
        made(store, ids["before"], tmp_path, "diagnostic-comparison")
    assert refused.value.code == "diagnostic-no-earlier"


def others(store, count):
    """So many other associations, each diagnosed twice; the last time they answer 1 everywhere."""
    with store.work("diagnostic-open", name="x") as work:
        for place in range(count):
            organisation = add_organisation(work, name=f"Autre {place}").id
            for day, value in ((dt.date(2025, 1, 1), 3), (dt.date(2026, 1, 1), 1)):
                key = answered(work, READY_A, organisation, day, value)
                actions.record_consent(work, diagnostic_id=key, audience="paa", given=True, name="Présidence")


def test_group_of_five_others_is_a_mean_without_names(store, ids, tmp_path):
    others(store, 5)
    said = text(made(store, ids["before"], tmp_path, "diagnostic-comparison")[0])
    assert "Moyenne anonyme de 5 structures." in said
    assert "moyenne de 5 structures : Consolidation – 33 / 100" in said
    assert "Autre" not in said


def test_group_of_four_is_not_printed(store, ids, tmp_path):
    others(store, 4)
    with pytest.raises(Refused) as refused:
        made(store, ids["before"], tmp_path, "diagnostic-comparison")
    assert refused.value.code == "diagnostic-no-earlier"


def test_room_swot_is_printed(store, ids, tmp_path):
    (path,) = made(store, ids["room"], tmp_path)
    assert "Des bénévoles nombreux" in text(path)
    assert "SWOT du réseau" in text(path)


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("compatibility", "diagnostic-no-other"),
        ("evaluation", "diagnostic-senseless"),
        ("steps", "diagnostic-senseless"),
        ("survey", "diagnostic-senseless"),
        ("agendas", "diagnostic-unknown-document"),
    ],
)
def test_document_that_cannot_be_made_says_why(store, ids, tmp_path, name, code):
    with pytest.raises(Refused) as refused:
        made(store, ids["now"], tmp_path / "out", name)
    assert refused.value.code == code
    assert ACTIVITIES.explain(refused.value).endswith(".")
    assert not (tmp_path / "out").exists()


def test_every_missing_document_has_its_sentence():
    for document in ACTIVITIES.documents("diagnostic"):
        assert document.title in ACTIVITIES.explain(Refused(document.empty, title=document.title))


def test_blank_questionnaire_is_printed_when_named(store, ids, tmp_path):
    (path,) = made(store, ids["now"], tmp_path, "questionnaire", large=True)
    assert path.name == "questionnaire-grands-caracteres.pdf"
    assert "Structure : Azoth" in text(path)
    with pytest.raises(Refused) as refused:
        made(store, ids["room"], tmp_path, "questionnaire")
    assert refused.value.code == "diagnostic-senseless"
    assert "SWOT fait dans la salle" in ACTIVITIES.explain(refused.value)


def test_compatibility_needs_the_consent_of_both(store, ids, tmp_path):
    with pytest.raises(Refused) as refused:
        made(store, ids["now"], tmp_path, "compatibility", other=ids["company"])
    assert refused.value.code == "consent-missing"
    agree(store, ids)
    with store.work("consent-set", name="x") as work:
        actions.record_consent(
            work, diagnostic_id=ids["company"], audience="partner", given=False, name="Paul",
            partner_id=ids["Azoth"], at=dt.datetime(2099, 1, 1, tzinfo=dt.UTC),
        )  # fmt: skip
    with pytest.raises(Refused) as refused:
        made(store, ids["now"], tmp_path, "compatibility", other=ids["company"])
    assert refused.value.code == "consent-missing"


def test_compatibility_says_what_the_two_have_in_common(store, ids, tmp_path):
    agree(store, ids)
    with store.work("organisation-change", name="x") as work:
        add_need(work, organisation_id=ids["Azoth"], side="besoin", category="nat_locaux", text="un local")
        add_need(work, organisation_id=ids["Val"], side="offre", category="nat_locaux", text="60 m²")
    (path,) = made(store, ids["now"], tmp_path, "compatibility", other=ids["company"])
    said = text(path)
    assert "Azoth cherche : un local ; Val propose : 60 m²" in said
    assert "66,7 100,0 +46,7 +25,0 +5,0 +0,0" in said


@pytest.mark.parametrize(("other", "code"), [("before", "pair-same"), ("room", "pair-types")])
def test_pair_that_makes_no_sense_is_refused(store, ids, tmp_path, other, code):
    with pytest.raises(Refused) as refused:
        made(store, ids["now"], tmp_path, other=ids[other])
    assert refused.value.code == code
    assert ACTIVITIES.explain(refused.value).endswith(".")


def test_evaluation_has_a_column_for_each_respondent(store, ids, tmp_path):
    code = "utilite_sociale_partenariat"
    with store.work("diagnostic-open", name="x") as work:
        key = answered(work, code, None, dt.date(2026, 11, 22), 3, "manager", title="Azoth et Val")
        actions.add_respondent(work, diagnostic_id=key, role="partner", name="Paul")
        answer(work, key, code, 1)
    files = {path.stem: path for path in made(store, key, tmp_path)}
    assert sorted(files) == ["diagnostic", "evaluation"]
    said = text(files["evaluation"])
    assert "Regards : Dirigeant·e, Partenaire – Paul" in said
    assert "3 1 2, à débattre" in said
    assert "Points à mettre en débat" in text(files["diagnostic"])


def test_steps_of_a_partnership_are_printed(store, tmp_path):
    with store.work("diagnostic-open", name="x") as work:
        key = answered(work, "etapes_partenariat", None, dt.date(2026, 11, 22), 2, title="Azoth et Val")
    files = [path.name for path in made(store, key, tmp_path)]
    assert files == ["etapes.pdf"]
    assert "étape franchie" in text(tmp_path / "etapes.pdf")


def test_kit_travels_to_another_process(store, ids, tmp_path):
    dossier = gather(store, SETTINGS, ACTIVITIES, "diagnostic", ids["now"], Order())
    assert pickle.loads(pickle.dumps(dossier)) == dossier
    with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as pool:
        printed = pool.submit(print_dossier, dossier, tmp_path).result(60)
    assert len(printed.files) == 2


def test_door_prints_a_diagnostic_by_its_id_and_its_name(store, ids, tmp_path, capsys):
    store.close()
    common = ["--store", str(tmp_path / "desk.db"), "--json"]
    assert main(["print", f"diagnostic:{ids['now']}", "--out", str(tmp_path / "a"), *common]) == 0
    said = json.loads(capsys.readouterr().out)
    assert said["files"] == [
        str(tmp_path / "a" / "diagnostic.pdf"), str(tmp_path / "a" / "comparaison.pdf"),
    ]  # fmt: skip
    assert main(["print", "diagnostic:Val", "--out", str(tmp_path / "b"), *common]) == 0
    assert [path.name for path in (tmp_path / "b").iterdir()] == ["diagnostic.pdf"]


@pytest.mark.parametrize("subject", ["diagnostic:Azoth", "diagnostic:nobody", "diagnostic:"])
def test_door_refuses_what_names_no_diagnostic_or_two(store, ids, tmp_path, capsys, subject):
    store.close()
    common = ["--store", str(tmp_path / "desk.db")]
    assert main(["print", subject, "--out", str(tmp_path / "a"), *common]) == 1
    assert len(capsys.readouterr().err.strip().splitlines()) == 1
    assert not (tmp_path / "a").exists()


def test_door_prints_no_diagnostic_for_one_person(store, ids, tmp_path, capsys):
    store.close()
    door = ["print", "diagnostic:Val", "--person", "x", "--out", str(tmp_path / "a")]
    assert main([*door, "--store", str(tmp_path / "desk.db")]) == 1
    assert "pour une seule personne" in capsys.readouterr().err


def survey(store, slips):
    """A survey whose first slips are all favourable and the last one not; one more slip waits, blank."""
    with store.work("diagnostic-open", name="x") as work:
        key = answered(work, SURVEY, None, dt.date(2026, 11, 23), 3, "participant", title="Alliances")
        for place in range(2, slips + 1):
            actions.add_respondent(work, diagnostic_id=key, role="participant", name=f"Nom {place}")
            answer(work, key, SURVEY, 3 if place < slips else 0)
        actions.add_respondent(work, diagnostic_id=key, role="participant", name="Suivante")
    return key


def test_survey_has_no_report_of_one_person(store, tmp_path):
    key = survey(store, 5)
    assert [path.name for path in made(store, key, tmp_path)] == ["synthese-enquete.pdf"]
    with pytest.raises(Refused) as refused:
        made(store, key, tmp_path, "diagnostic")
    assert refused.value.code == "diagnostic-senseless"
    assert "Synthèse de l’enquête (survey)" in ACTIVITIES.explain(refused.value)


def test_synthesis_of_a_survey_is_one_page_without_names(store, tmp_path):
    (path,) = made(store, survey(store, 5), tmp_path, "survey")
    pages = pypdf.PdfReader(path)
    assert len(pages.pages) == 1
    said = words(pages)
    assert "5 feuilles remplies" in said
    assert "5 réponses · 80 % favorables · moyenne 2,4 sur 3" in said
    assert said.count("4 (80 %)") == 6
    assert "Nom 2" not in said


def test_synthesis_under_five_slips_is_refused(store, tmp_path):
    key = survey(store, 4)
    for names in ((), ("survey",)):
        with pytest.raises(Refused) as refused:
            made(store, key, tmp_path / "out", *names)
        assert refused.value.code == "diagnostic-few-slips"
        assert ACTIVITIES.explain(refused.value).endswith("il y en a 4.")
    assert not (tmp_path / "out").exists()


def test_door_refuses_a_document_that_makes_no_sense(store, tmp_path, capsys):
    survey(store, 5)
    store.close()
    door = ["print", "diagnostic:Alliances", "--document", "steps", "--out", str(tmp_path / "a")]
    assert main([*door, "--store", str(tmp_path / "desk.db")]) == 1
    (said,) = capsys.readouterr().err.strip().splitlines()
    assert "«\u00a0Étapes du partenariat\u00a0» n’a pas de sens" in said
    assert not (tmp_path / "a").exists()
