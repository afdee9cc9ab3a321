from envies_desktop.partnerships import wording


def test_every_sentence_can_be_said_with_and_without_names():
    for code, make in wording.SENTENCES.items():
        for params in ({}, {"name": "Azoth – Val", "event": "Soirée", "value": "x"}):
            assert "{" not in make(params), code
