from envies_desktop.speed_dating.wording import gestures, planning

PARAMS = {
    "name": "Azoth", "one": "Azoth", "other": "Hôtel", "round": 2, "table": 3, "number": 4, "side": "A",
    "group": "citoyens", "held": 1, "rounds": 7, "wisher": "Azoth", "wished": "Hôtel",
}  # fmt: skip


def test_every_sentence_can_be_said():
    for code, make in gestures.SENTENCES.items():
        assert "{" not in make(PARAMS), code


def test_gestures_can_be_said_without_names():
    assert gestures.SENTENCES["meeting-swap"]({}) == "Échanger cette personne et cette personne"


def test_no_code_has_two_sentences():
    assert not set(gestures.SENTENCES) & set(planning.SENTENCES)
