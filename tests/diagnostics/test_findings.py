from envies_desktop.diagnostics.findings import findings, findings_document
from envies_desktop.diagnostics.reading import shipped
from envies_desktop.i18n import set_language
from tests.diagnostics.made import ASSOCIATION, all_of, vector


def test_document_of_the_vector_has_the_whole_shape():
    questionnaire, answers = vector()
    made = findings_document(questionnaire, findings(questionnaire, answers))
    assert list(made) == [
        "version", "questionnaire", "axes", "global", "completeness", "provisional", "swot", "clarify",
        "types", "recommended", "discuss", "plan",
    ]  # fmt: skip
    assert made["axes"]["off"] == {"score": 33.33, "valid": True, "answered": 4, "of": 4}
    assert made["global"] == {"score": 52.13, "level": "decollage"}
    assert made["swot"]["W"][0] == {
        "question": f"{ASSOCIATION}.p1",
        "code": "consolidate",
        "text": "À consolider\u00a0: intention partenariale claire",
    }
    assert (made["types"]["mecenat"], made["recommended"], made["discuss"]) == (72.41, ["mecenat"], [])
    assert made["plan"][0] == {
        "axis": "off",
        "horizon_months": 3,
        "text": "Lister 5\u00a0savoir-faire de l’association utiles hors de son activité.",
        "type": None,
    }


def test_document_without_answers_is_empty_and_not_wrong():
    questionnaire = shipped()[ASSOCIATION]
    made = findings_document(questionnaire, findings(questionnaire, all_of(questionnaire, "unknown")))
    assert made["global"] == {"score": None, "level": None}
    assert (made["completeness"], made["provisional"]) == (0.0, True)
    assert made["swot"] == {"S": [], "W": [], "O": [], "T": []}
    assert (len(made["clarify"]), made["plan"]) == (26, [])


def test_document_speaks_the_language_of_the_moment():
    questionnaire, answers = vector()
    set_language("en")
    try:
        made = findings_document(questionnaire, findings(questionnaire, answers))
    finally:
        set_language("fr")
    assert made["swot"]["W"][0]["text"] == "To consolidate: clear partnership intention"
