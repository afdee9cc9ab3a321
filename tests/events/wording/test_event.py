from datetime import time

from envies_desktop.directory import wording as directory
from envies_desktop.events.wording import event

PARAMS = {
    "name": "Azoth", "one": "Azoth", "other": "Hôtel", "value": 3, "least": 1, "most": 9, "fewest": 4,
    "after": 2, "minutes": 3, "start": time(18), "end": "17:00:00", "arrival": time(18),
    "departure": time(17), "count": 2, "kind": "guilde", "email": "x", "table": 3,
    "known": "Azoth", "town": "Pertuis", "score": 90,
}  # fmt: skip


def test_every_sentence_can_be_said():
    for sentences in (directory.SENTENCES, event.SENTENCES):
        for code, make in sentences.items():
            assert "{" not in make(PARAMS), code
            assert make(PARAMS).strip(), code


def test_no_code_has_two_sentences():
    assert not set(directory.SENTENCES) & set(event.SENTENCES)


def test_a_gesture_without_a_name_can_be_said():
    assert event.SENTENCES["participant-add"]({}) == "Inscrire sans nom"
    assert event.SENTENCES["participant-status"]({"name": "Zoé"}) == "Changer l’état de Zoé"
