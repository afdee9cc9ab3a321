"""Consents: only a whole answer that means yes or no is one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from envies_desktop.intake.answers import yes_no


@pytest.mark.parametrize(
    "text",
    [
        "Pas de problème", "Aucun souci", "sans problème", "Aucune objection", "Pas d'objection",
        "pas de souci !",
        "Je n’y vois pas d’inconvénient", "Je ne m'y oppose pas", "Ça ne me dérange pas",
        "Oui, sans problème",
        "Oui, bien sûr", "J'autorise la prise de photos", "J’accepte d’être photographiée", "ok", "☑ Oui",
        "J'accepte que mes coordonnées soient transmises aux autres participants", "No problem",
        "I don't mind",
        "I agree", "Yes please", "TRUE", "Ja", "Sí", "да", "نعم", "Accepted", "1.0", "✓",
    ],
)  # fmt: skip
def test_whole_yes(text):
    assert yes_no(text) is True


@pytest.mark.parametrize(
    "text",
    [
        "Non", "Non merci", "Je n'autorise pas la prise de photos", "Je ne souhaite pas être photographié",
        "Je refuse", "Surtout pas", "En aucun cas", "Je m’y oppose", "Pas du tout", "No thanks",
        "I do not agree",
        "Nein", "нет", "لا", "FALSE", "Declined", "non, pas du tout", "✗", "☐",
    ],
)  # fmt: skip
def test_whole_no(text):
    assert yes_no(text) is False


@pytest.mark.parametrize(
    "text",
    [
        "Oui mais pas mon téléphone", "Oui sauf réseaux sociaux", "oui, uniquement de dos",
        "Oui (sauf visage)",
        "Oui si on me le demande avant", "Non, sauf photo de groupe", "Non mais ok pour une photo de groupe",
        "Yes, but no phone number", "Only from behind", "Pas de problème sauf pour mes enfants",
        "Oui pour le mail",
        "Aucun souci, mais prévenez-moi", "oui/non", "Oui / Non", "Oui ?", "Non, aucun problème", "peut-être",
        "J'autorise uniquement la presse locale", "Sous réserve", "Oui, à condition d’être floutée", "pas",
        "Je ne sais pas", "Accepté le 12/11/2026", "oui " + "merci " * 60,
    ],
)  # fmt: skip
def test_condition_or_doubt_is_no_answer(text):
    with pytest.raises(ValueError, match="(?i)" + text[:3].replace("?", "\\?")):
        yes_no(text)


@pytest.mark.parametrize("text", ["", "-", "?", "NSP", "à confirmer", "n/a", "…"])
def test_silence(text):
    assert yes_no(text) is None


@given(
    st.sampled_from(["oui", "non"]),
    st.sampled_from(["mais", "sauf", "si", "uniquement", "only", "but"]),
    st.text(),
)
def test_no_condition_passes_for_an_answer(answer, condition, rest):
    with pytest.raises(ValueError, match=answer):
        yes_no(f"{answer} {condition} {rest}")
