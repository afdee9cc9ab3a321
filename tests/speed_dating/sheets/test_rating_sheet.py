"""One page for each person, all their meetings on it, with room to write."""

import re
from dataclasses import replace

import pytest

from envies_desktop.speed_dating.sheets.rating_sheet import rating_sheet_pages
from tests.paper import samples
from tests.paper.reading import fonts, printed, size, words


@pytest.mark.parametrize(
    ("people", "rounds"), [((0, 0), 7), ((2, 1), 3), ((12, 10), 7), ((35, 25), 8), ((80, 40), 16)]
)
def test_one_page_for_each_person_and_nothing_is_cut(people, rounds):
    reader = printed(rating_sheet_pages(samples.plan(*people, rounds), samples.job()))
    assert [n for n in range(len(reader.pages)) if "…" in words(reader, n)] == []
    assert len(reader.pages) == sum(people)


def test_sheet_names_everybody_met_with_the_number_to_type():
    plan = samples.plan(12, 10)
    reader = printed(rating_sheet_pages(plan, samples.job(), only={samples.ident(0)}))
    said, badges = words(reader), {p.guest.id: p.guest.badge for p in plan.people}
    met = [m for m in plan.meetings if samples.ident(0) in (m.a, m.b)]
    assert len(reader.pages) == 1
    for part in ("Claire Martin", "Azoth Studio", "n° 1", "Lavande Numérique", "Nadège Le Goff", "page 1/1"):
        assert part in said
    for meeting in met:
        assert f"Tour {meeting.round} " in said
        assert re.search(rf"n° {badges[meeting.b]}\D", said)
    assert said.count("1 2 3 4") == len(met) + 2  # two rows for meetings that no plan knew
    assert said.count("oui non") == len(met) + 2
    assert size(reader.pages[0]) == (210, 297)
    assert all(fonts(reader).values())


def test_sheet_leads_to_no_table():
    said = words(printed(rating_sheet_pages(samples.plan(12, 10), samples.job())))
    assert "Table" not in said


def test_two_people_of_one_organisation_each_have_their_name():
    plan = samples.plan(2, 2, 2)
    people = tuple(replace(p, guest=replace(p.guest, organisation="Azoth Studio")) for p in plan.people)
    said = words(
        printed(rating_sheet_pages(replace(plan, people=people), samples.job(), only={samples.ident(2)}))
    )
    assert "Claire Martin" in said
    assert "Jean-Baptiste" in said


def test_large_print_is_one_page_of_14_points():
    reader = printed(rating_sheet_pages(samples.plan(12, 10), samples.job(large=True)))
    assert len(reader.pages) == 22
    assert "…" not in words(reader)


def test_a_great_many_meetings_go_on_to_a_second_page():
    reader = printed(rating_sheet_pages(samples.plan(40, 40, 40), samples.job(), only={samples.ident(0)}))
    assert len(reader.pages) == 3
    assert "page 3/3" in words(reader)


def test_very_long_names_are_not_cut():
    long = {
        "first_name": "Marie-Antoinette-Bérengère", "last_name": "de Sainte-Croix-du-Mont d'Ornano",
        "organisation": f"{samples.LONG} et de Sainte-Victoire-en-Provence", "role": "chargée de mission",
    }  # fmt: skip
    plan = samples.plan(6, 5)
    people = tuple(replace(p, guest=replace(p.guest, **long)) for p in plan.people)
    reader = printed(rating_sheet_pages(replace(plan, people=people), samples.job()))
    assert len(reader.pages) == 11
    assert "…" not in words(reader)
