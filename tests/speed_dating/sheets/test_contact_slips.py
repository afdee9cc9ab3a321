"""A slip for each person and each meeting, both names on it."""

from envies_desktop.speed_dating.sheets.contact_slips import contact_slip_pages
from tests.paper import samples
from tests.paper.reading import fonts, printed, size, words


def test_one_slip_for_each_side_of_each_meeting():
    plan = samples.plan(4, 4, 3)
    assert len(contact_slip_pages(plan, samples.job())) == len(plan.meetings)
    assert len(contact_slip_pages(plan, samples.job(large=True))) == 2 * len(plan.meetings)


def test_slip_has_both_names_interest_and_next_step():
    plan = samples.plan(12, 10)
    reader = printed(contact_slip_pages(plan, samples.job(), only={samples.ident(0)}))
    said = words(reader, 0)
    for part in (
        "Azoth Studio", "Lavande Numérique", "Claire Martin", "Nadège Le Goff", "Tour 1", "Table 1",
        "Envie de donner suite", "1 non", "4 je donne suite", "Prochaine étape", "Date de prochain contact",
    ):  # fmt: skip
        assert part in said
    assert size(reader.pages[0]) == (297, 210)
    assert all(fonts(reader).values())


def test_without_meetings_there_is_no_slip():
    assert contact_slip_pages(samples.plan(0, 0), samples.job()) == []
