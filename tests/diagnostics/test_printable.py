from envies_desktop.diagnostics.printable import sheets_of
from envies_desktop.diagnostics.reading import shipped


def test_each_kind_has_its_documents():
    compared = ("diagnostic", "diagnostic-comparison")
    assert {code: sheets_of(one) for code, one in shipped().items()} == {
        "etapes_partenariat": ("steps", "questionnaire"),
        "maturite_partenariat_association": (*compared, "compatibility", "questionnaire"),
        "maturite_partenariat_entreprise": (*compared, "compatibility", "questionnaire"),
        "rse_entreprise": (*compared, "compatibility", "questionnaire"),
        "rso_association": (*compared, "compatibility", "questionnaire"),
        "satisfaction_evenement": ("survey", "questionnaire"),
        "strategique_association": (*compared, "questionnaire"),
        "suivi_1_3_6_mois": ("survey", "questionnaire"),
        "utilite_sociale_partenariat": ("evaluation", *compared, "questionnaire"),
    }


def test_room_swot_has_only_its_report():
    assert sheets_of(None) == ("diagnostic",)


def test_plan_of_a_checklist_is_printed_once_there_is_one():
    assert sheets_of(shipped()["etapes_partenariat"], planned=True) == (
        "steps",
        "diagnostic",
        "questionnaire",
    )
