from envies_desktop.directory import kinds, reference


def test_every_kind_has_a_group_a_shape_and_a_label():
    for kind in kinds.kinds():
        assert kinds.group_of(kind) in kinds.GROUPS
        assert kinds.shape_of(kind) in {"disc", "square", "triangle", "diamond", "star"}
        assert kinds.kind_label(kind) != kind
    assert {kinds.group_of(kind) for kind in kinds.kinds()} == set(kinds.GROUPS)


def test_groups_are_those_of_the_reference():
    assert {g["id"] for g in reference.reference()["stakeholder_groups"]} == set(kinds.GROUPS)


def test_unknown_kind_is_shown_as_it_is():
    assert kinds.kind_label("guilde") == "guilde"
    assert kinds.group_of("guilde") == "associations"


def test_categories_of_needs_and_offers():
    found = reference.categories()
    assert len(found) == 37
    assert len({c.group for c in found}) == 7
    assert len({c.code for c in found}) == 37
    assert {letter for c in found for letter in c.offered_by} <= set(kinds.GROUP_LETTERS.values())
    assert reference.category_label("nat_locaux") == "Prêt de salle, de locaux, d’atelier"
    assert reference.category_label("rien") == "rien"
