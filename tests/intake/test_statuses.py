"""Statuses: who comes, who does not, who waits, and words that nobody knows."""

import pytest

from envies_desktop.intake.cells import status_meaning

WORDS = {
    "inscrit": ["Validé", "Confirmé(e)", "paid", "Payé", "Approved", "Inscription confirmée",
        "Payé par chèque", "Attending", "✓"],
    "excuse": [
        "Annulé", "Remboursé", "Canceled", "Cancelled", "refunded", "Not Attending", "Refusé",
        "Ne vient plus", "Ne vient pas",
        "Désistement de dernière minute", "S’est désistée", "Absent excusé", "Excusé(e)", "Declined",
        "Won't come", "can’t come",
        "Ne pourra pas venir", "Ne participe plus", "N'est plus disponible", "Empêché",
        "Inscription annulée", "Not going", "Forfait",
    ],
    "liste_attente": [
        "En attente de paiement", "Liste d'attente", "Pending", "Waitlisted", "Waiting for approval",
        "Non payé", "Pas encore payé",
        "Unpaid", "Paiement refusé", "En attente de validation", "Inscrit sur liste d'attente", "On hold",
    ],
    "invite": ["Invité·e", "À confirmer", "Non confirmé", "Peut-être", "Sans réponse", "À relancer",
        "n'a pas répondu"],
    "present": ["Checked In", "Présent", "Arrivée"],
    "absent": ["No-show", "Absent"],
}  # fmt: skip


@pytest.mark.parametrize(("code", "word"), [(code, word) for code, words in WORDS.items() for word in words])
def test_status(code, word):
    assert status_meaning(word) == code


@pytest.mark.parametrize(
    "word", ["Brouillon", "Doublon", "VIP", "Partiellement remboursé", "test", "Membre actif", "12"]
)
def test_word_that_nobody_knows(word):
    assert status_meaning(word) is None
