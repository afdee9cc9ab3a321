from envies_desktop.partnerships.stages import AGREED, ENDED, STAGES, place_of, stage_label


def test_every_stage_has_a_label():
    assert [stage_label(stage) for stage in STAGES] == [
        "Piste", "Premier contact", "Exploration", "Co-construction", "Convention signée", "En cours",
        "En évaluation", "Reconduit", "Clos", "Abandonné",
    ]  # fmt: skip


def test_unknown_stage_is_shown_as_it_is_and_comes_first():
    assert (stage_label("autre"), place_of("autre")) == ("autre", 0)


def test_stages_of_other_lists_are_stages():
    assert set(STAGES) >= AGREED | ENDED
    assert "abandonne" not in AGREED
