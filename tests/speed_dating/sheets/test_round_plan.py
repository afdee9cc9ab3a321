"""The poster shows every meeting once, legibly, on as few sheets as hold them."""

import re
from collections import Counter
from dataclasses import replace

import pytest

from envies_desktop.speed_dating.sheets.round_grid import best_poster, grid_of
from envies_desktop.speed_dating.sheets.round_plan import round_plan_pages
from tests.paper import samples
from tests.paper.reading import fonts, printed, size, words


def test_evening_of_ten_tables_and_seven_rounds_holds_on_one_poster():
    reader = printed(round_plan_pages(samples.plan(12, 10), samples.job()))
    assert len(reader.pages) == 1
    assert size(reader.pages[0]) == (420, 297)
    said = words(reader)
    for part in ("plan des tours", "Tour 7", "18 h 49", "Lavande", "Charlie Free"):
        assert part in said
    assert all(fonts(reader).values())


def test_who_keeps_a_table_is_written_once():
    grid = grid_of(samples.plan(12, 10), 14, 10.5)
    assert {grid.hosts[table].guest.organisation for table in range(1, 11)} == set(samples.COMPANIES)


def test_table_without_a_host_names_both_people():
    plan = samples.plan(3, 3, 3)
    meetings = tuple(replace(m, table=(m.table - 1 - m.round) % 3 + 1) for m in plan.meetings)
    said = words(printed(round_plan_pages(replace(plan, meetings=meetings), samples.job())))
    assert said.count("Azoth Studio") == said.count("Claire Martin") == 3


@pytest.mark.parametrize(("tables", "rounds"), [(1, 1), (20, 10), (21, 10), (60, 12), (250, 7)])
def test_never_more_than_20_tables_or_10_rounds_on_a_poster(tables, rounds):
    plan = samples.plan(tables, tables, rounds)
    _, parts = best_poster(plan, samples.job())
    assert all(len(part.tables) <= 20 and len(part.rounds) <= 10 for part in parts)
    shown = [(table, moment.number) for part in parts for table in part.tables for moment in part.rounds]
    assert sorted(shown) == [(t, r) for t in range(1, tables + 1) for r in range(1, rounds + 1)]


def test_names_are_at_least_14_points():
    reader = printed(round_plan_pages(samples.plan(60, 60, 10), samples.job()))
    sizes = re.findall(r"/F\d+\+\d+ ([\d.]+) Tf", reader.pages[0].get_contents().get_data().decode())
    assert sorted({float(found) for found in sizes if float(found) > 11})[0] >= 14


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize(
    ("associations", "companies", "rounds"), [(2, 1, 3), (12, 10, 7), (35, 25, 8), (80, 40, 16)]
)
def test_no_name_is_cut_and_every_walker_is_named_with_the_number(associations, companies, rounds, large):
    plan = samples.plan(associations, companies, rounds)
    said = words(printed(round_plan_pages(plan, samples.job(large=large))))
    assert "…" not in said
    walks = Counter(m.a for m in plan.meetings)
    stays = Counter(m.b for m in plan.meetings)
    for person in plan.people:
        shown = len(re.findall(rf"n° {person.guest.badge} ·", said))
        sheets = shown if stays[person.guest.id] else walks[person.guest.id]
        assert shown == sheets
        assert bool(shown) == bool(walks[person.guest.id] or stays[person.guest.id])


def test_two_people_of_one_organisation_are_told_apart():
    plan = samples.plan(2, 2, 2)
    people = tuple(
        replace(p, guest=replace(p.guest, organisation="Azoth Studio")) if p.guest.side == "A" else p
        for p in plan.people
    )
    said = words(printed(round_plan_pages(replace(plan, people=people), samples.job())))
    assert said.count("Claire Martin") == 2
    assert said.count("n° 2 · Azoth Studio") == 2


def test_name_breaks_after_its_hyphens_rather_than_being_cut():
    long = "Marie-Antoinette-Bérengère-Philippine de Sainte-Croix-du-Mont-Saint-Michel"
    plan = samples.plan(10, 10, 10)
    people = tuple(replace(p, guest=replace(p.guest, first_name="", last_name=long)) for p in plan.people)
    said = words(printed(round_plan_pages(replace(plan, people=people), samples.job())))
    assert "…" not in said
    assert said.replace("- ", "-").count(long) == 110


def test_plan_without_meetings_is_an_empty_poster():
    assert len(round_plan_pages(samples.plan(0, 0), samples.job())) == 1
