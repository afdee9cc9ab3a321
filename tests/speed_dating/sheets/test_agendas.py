"""Agendas say when, where, with whom; two on a sheet, one in large print."""

import re
from dataclasses import replace

import pytest

from envies_desktop.speed_dating.printed import Seated, SheetMeeting
from envies_desktop.speed_dating.sheets.agendas import agenda_pages
from tests.paper import samples
from tests.paper.reading import fonts, printed, size, words


@pytest.mark.parametrize(
    ("people", "pages"), [((0, 0), 0), ((1, 0), 1), ((1, 1), 1), ((30, 30), 30), ((250, 250), 250)]
)
def test_two_agendas_a_page(people, pages):
    assert len(agenda_pages(samples.plan(*people), samples.job())) == pages


def test_agenda_names_time_table_partner_and_what_they_look_for():
    plan = samples.plan(12, 10)
    reader = printed(agenda_pages(plan, samples.job(), only={samples.ident(0)}))
    said = words(reader)
    for part in (
        "Claire Martin", "Azoth Studio", "Tour 1", "17 h 45", "Lavande Numérique",
        "Nadège Le Goff, présidente", "Cherche : un local de répétition", "Propose : des ateliers",
        "Pause utile",
        "Pause pour tout le monde",
        "version 3", "page 1/1", "vœu réciproque",
    ):  # fmt: skip
        assert part in said
    assert size(reader.pages[0]) == (297, 210)
    assert all(fonts(reader).values())


def test_large_print_is_one_a_page_and_nothing_is_under_11_points():
    pages = agenda_pages(samples.plan(12, 10), samples.job(large=True))
    reader = printed(pages[:3])
    assert len(pages) == 22
    assert size(reader.pages[0]) == (210, 297)
    content = reader.pages[0].get_contents().get_data().decode()
    assert min(float(found) for found in re.findall(r"/F\d+\+\d+ ([\d.]+) Tf", content)) >= 11


def test_many_rounds_go_on_to_a_second_page():
    said = words(printed(agenda_pages(samples.plan(20, 20, 18), samples.job(), only={samples.ident(0)})))
    assert "page 1/3" in said
    assert "page 3/3" in said
    assert "Tour 18" in said


def test_rounds_without_an_hour_keep_their_number():
    plan = samples.plan(2, 2)
    rounds = tuple(replace(moment, start=None, end=None) for moment in plan.rounds)
    said = words(printed(agenda_pages(replace(plan, rounds=rounds, breaks=()), samples.job())))
    assert "Tour 7" in said


@pytest.mark.parametrize(
    ("ranks", "reason"),
    [
        ((2, None), "votre vœu n° 2"),
        ((None, 1), "souhaite vous rencontrer"),
        ((None, None), "Local : besoin et offre"),
    ],
)
def test_agenda_says_why_these_two_meet(ranks, reason):
    plan = samples.plan(1, 1, 1)
    a, b = (person.guest.id for person in plan.people)
    people = tuple(Seated(replace(p.guest, last_name="X", role=""), 1, 1) for p in plan.people)
    meeting = SheetMeeting(1, 1, a, b, *ranks, match="Local : besoin et offre")
    pages = agenda_pages(replace(plan, people=people, meetings=(meeting,)), samples.job(), only={a})
    assert reason in words(printed(pages))


def test_hostile_names_are_shown_literally():
    plan = samples.plan(1, 1, 1)
    name = '<img src="file:///etc/passwd">'
    people = tuple(
        replace(
            p, need="=cmd|'/c calc'!A1", offer="\u202eabc\ud800", guest=replace(p.guest, organisation=name)
        )
        for p in plan.people
    )
    said = words(printed(agenda_pages(replace(plan, people=people), samples.job())))
    assert said.count(name) >= 2
    assert "=cmd|'/c calc'!A1" in said
    assert "abc\ufffd" in said


def test_names_of_62_letters_hold():
    plan = samples.plan(2, 2)
    people = tuple(
        replace(
            p,
            need=samples.LONG * 2,
            guest=replace(p.guest, organisation=samples.LONG, last_name=samples.LONG),
        )
        for p in plan.people
    )
    assert "Luberon" in words(printed(agenda_pages(replace(plan, people=people), samples.job())))
