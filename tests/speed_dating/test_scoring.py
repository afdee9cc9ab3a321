import uuid

from envies_desktop.speed_dating.scoring import Profile, needs_met, score_matrix, wish_weight

AIX = uuid.uuid4()


def score(a, b):
    return int(score_matrix((a, b))[0, 1])


def test_weights_of_wishes_never_fall_under_one():
    assert [wish_weight(rank) for rank in (1, 2, 9, 10, 11, 40)] == [10, 9, 2, 1, 1, 1]


def test_a_pair_that_nobody_wished_for_is_worth_one():
    assert score(Profile(), Profile()) == 1


def test_a_mutual_first_wish():
    assert score(Profile(wishes=(1,)), Profile(wishes=(0,))) == 1 + 10 + 10 + 5


def test_a_one_sided_second_wish():
    three = (Profile(wishes=(2, 1)), Profile(), Profile())
    matrix = score_matrix(three)
    assert matrix[0, 1] == matrix[1, 0] == 1 + 9
    assert matrix[0, 2] == 1 + 10
    assert matrix[1, 2] == 1


def test_needs_are_met_by_offers_of_the_other_only():
    a = Profile(needs=("nat_locaux", "fin_mecenat"), offers=("pra_culture",))
    b = Profile(needs=("pra_culture", "nat_locaux"), offers=("nat_locaux",))
    assert needs_met(a, b) == needs_met(b, a) == 2
    assert score(a, b) == 1 + 6


def test_needs_count_for_nine_at_most():
    a = Profile(needs=("a", "b", "c", "d"))
    assert score(a, Profile(offers=("a", "b", "c", "d"))) == 1 + 9


def test_same_territory_needs_a_territory():
    assert score(Profile(territory=AIX), Profile(territory=AIX)) == 2
    assert score(Profile(territory=AIX), Profile(territory=uuid.uuid4())) == 1
    assert score(Profile(), Profile()) == 1


def test_nobody():
    assert score_matrix(()).shape == (0, 0)


def test_a_type_of_partnership_advised_to_both_is_worth_two():
    assert score(Profile(types=("mecenat",)), Profile(types=("mecenat", "innovation"))) == 1 + 2
    assert score(Profile(types=("mecenat",)), Profile(types=("innovation",))) == 1


def test_a_type_that_one_calls_for_and_suits_the_other_is_worth_one_each_way():
    weak, strong = Profile(sought=("mecenat",)), Profile(types=("mecenat",))
    assert score(weak, strong) == score(strong, weak) == 1 + 1
    both = Profile(types=("mecenat",), sought=("mecenat",))
    assert score(both, both) == 1 + 2 + 1 + 1
