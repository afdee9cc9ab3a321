from envies_desktop.workshops.numbering import numbered


def test_groups_have_the_number_of_their_place():
    assert numbered((("a", "b"), ("c",)), {}) == [(1, ("a", "b")), (2, ("c",))]


def test_who_keeps_a_table_brings_its_number():
    assert numbered((("a",), ("b",), ("c",)), {"c": 1}) == [(1, ("c",)), (2, ("b",)), (3, ("a",))]


def test_number_beyond_the_tables_is_kept():
    assert numbered((("a",), ("b",)), {"a": 9}) == [(2, ("b",)), (9, ("a",))]


def test_number_is_given_once():
    assert numbered((("a",), ("b",)), {"a": 2, "b": 2}) == [(1, ("b",)), (2, ("a",))]


def test_empty_groups_are_left_out():
    assert numbered(((), ("b",)), {}) == [(2, ("b",))]
