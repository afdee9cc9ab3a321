"""Who, in alphabetical order, then the table of each round."""

import re
from dataclasses import replace

import pytest

from envies_desktop.speed_dating.sheets.persons_poster import persons_poster_pages
from tests.paper import samples
from tests.paper.reading import fonts, printed, size, words


def poster(plan, **look):
    return printed(persons_poster_pages(plan, samples.job(**look)))


def named(plan, *names):
    """The plan with other people in it, by last and first name."""
    people = [
        replace(p, guest=replace(p.guest, last_name=last, first_name=first))
        for p, (last, first) in zip(plan.people, names, strict=True)
    ]
    return replace(plan, people=tuple(people))


def test_line_says_number_name_organisation_and_tables_in_the_order_of_rounds():
    plan = samples.plan(12, 10)
    reader = poster(plan)
    tables = {m.round: m.table for m in plan.meetings if m.a == samples.ident(0)}
    told = " ".join(str(tables.get(round_, "–")) for round_ in range(1, 8))
    assert f"1 Martin Claire Azoth Studio {told}" in words(reader)
    assert size(reader.pages[0]) == (420, 297)
    assert all(fonts(reader).values())


def test_people_come_in_alphabetical_order_whatever_their_side_and_accents():
    plan = named(
        samples.plan(2, 2, 1), ("Le Goff", "Zoé"), ("Éluard", "Paul"), ("Faure", "Ève"), ("Le Goff", "Anne")
    )
    said = words(poster(plan))
    found = [said.index(name) for name in ("Éluard Paul", "Faure Ève", "Le Goff Anne", "Le Goff Zoé")]
    assert found == sorted(found)


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize(
    ("associations", "companies", "rounds"), [(2, 1, 3), (12, 10, 7), (35, 25, 8), (80, 40, 16), (5, 5, 60)]
)
def test_everybody_is_there_and_no_name_is_cut(associations, companies, rounds, large):
    plan = samples.plan(associations, companies, rounds)
    said = words(poster(plan, large=large))
    assert "…" not in said
    for person in plan.people:
        assert person.guest.first_name in said
        assert re.search(rf"\b{person.guest.badge} ", said)


def test_long_names_hold():
    plan = samples.plan(2, 2)
    people = tuple(
        replace(p, guest=replace(p.guest, organisation=samples.LONG, last_name=samples.LONG))
        for p in plan.people
    )
    said = words(poster(replace(plan, people=people)))
    assert "…" not in said
    assert said.count("Luberon") == 8


def test_as_few_sheets_as_hold_them():
    assert [
        len(persons_poster_pages(samples.plan(*people), samples.job()))
        for people in ((0, 0), (2, 1), (12, 10), (35, 25))
    ] == [0, 1, 1, 2]


def test_delegation_has_its_tables_one_under_the_other():
    plan = samples.plan(2, 2, 1)
    twice = tuple(replace(m, a=samples.ident(0)) for m in plan.meetings)
    assert "1 2" in words(poster(replace(plan, meetings=twice))).split("Martin Claire")[1][:40]
