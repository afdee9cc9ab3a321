"""The poster shows every meeting once, legibly, on as few sheets as hold them."""

import re
from dataclasses import replace

import pytest

from envies_desktop.speed_dating.sheets.round_grid import best_parts, grid_of
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
    grid = grid_of(samples.plan(12, 10), 14)
    assert {grid.hosts[table].guest.organisation for table in range(1, 11)} == set(samples.COMPANIES)


def test_table_without_a_host_names_both_people():
    plan = samples.plan(3, 3, 3)
    meetings = tuple(replace(m, table=(m.table - 1 - m.round) % 3 + 1) for m in plan.meetings)
    said = words(printed(round_plan_pages(replace(plan, meetings=meetings), samples.job())))
    assert said.count("Azoth Studio") == 3


@pytest.mark.parametrize(("tables", "rounds"), [(1, 1), (20, 10), (21, 10), (60, 12), (250, 7)])
def test_never_more_than_20_tables_or_10_rounds_on_a_poster(tables, rounds):
    plan = samples.plan(tables, tables, rounds)
    parts = best_parts(grid_of(plan, 14), samples.job())
    assert all(len(part.tables) <= 20 and len(part.rounds) <= 10 for part in parts)
    shown = [(table, moment.number) for part in parts for table in part.tables for moment in part.rounds]
    assert sorted(shown) == [(t, r) for t in range(1, tables + 1) for r in range(1, rounds + 1)]


def test_names_are_at_least_14_points():
    reader = printed(round_plan_pages(samples.plan(60, 60, 10), samples.job()))
    sizes = re.findall(r"/F\d+\+\d+ ([\d.]+) Tf", reader.pages[0].get_contents().get_data().decode())
    assert sorted({float(found) for found in sizes if float(found) > 11})[0] >= 14


def test_plan_without_meetings_is_an_empty_poster():
    assert len(round_plan_pages(samples.plan(0, 0), samples.job())) == 1
