from envies_desktop.workshops.questions import Questions

ASKED = Questions("Q", {(1, None): "Q2", (None, 3): "T3", (1, 4): "T4 au tour 2"})


def test_question_of_a_round_comes_before_that_of_the_workshop():
    assert [ASKED.of_round(place) for place in range(3)] == ["Q", "Q2", "Q"]


def test_question_of_a_table_comes_before_that_of_the_round():
    assert [ASKED.of_table(place, 3) for place in range(2)] == ["T3", "T3"]
    assert [ASKED.of_table(place, 4) for place in range(3)] == ["Q", "T4 au tour 2", "Q"]


def test_tables_differ_where_one_has_its_own():
    assert [Questions("Q", {(1, 4): "T4", (0, None): "Q1"}).differ(place) for place in range(2)] == [
        False,
        True,
    ]
    assert ASKED.differ(0)
