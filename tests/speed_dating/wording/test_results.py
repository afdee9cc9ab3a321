from envies_desktop.speed_dating.wording import results


def test_every_sentence_can_be_said_with_and_without_names():
    for code, make in results.SENTENCES.items():
        for params in ({}, {"name": "Azoth", "word": "12 5", "count": 3}):
            assert "{" not in make(params), code
