"""The sign-in sheet has everyone once, by side, with room for others and totals."""

from dataclasses import replace

import pytest

from envies_desktop.events.printed import EventSheets
from envies_desktop.events.sheets.sign_in import sections, sign_in_pages
from tests.paper import samples
from tests.paper.reading import fonts, printed, size, words


def test_everyone_is_on_the_list_under_their_side():
    data = samples.event(12, 10)
    reader = printed(sign_in_pages(data, samples.job()))
    said = words(reader)
    assert all(g.organisation in said for g in data.guests if len(g.organisation) < 20)
    assert said.index("Associations") < said.index("Azoth Studio") < said.index("Entreprises")
    assert size(reader.pages[0]) == (297, 210)
    assert all(fonts(reader).values())


def test_header_is_repeated_and_a_cut_section_named_again():
    reader = printed(sign_in_pages(samples.event(30, 30), samples.job()))
    for page in range(len(reader.pages)):
        assert "Prénom et nom" in words(reader, page)
        assert f"page {page + 1}/{len(reader.pages)}" in words(reader, page)
    assert "(suite)" in words(reader, 1)


@pytest.mark.parametrize(("people", "pages"), [((0, 0), 1), ((1, 0), 1), ((30, 30), 5), ((250, 250), 36)])
def test_pages_for_any_number_of_people(people, pages):
    assert len(sign_in_pages(samples.event(*people), samples.job())) == pytest.approx(pages, abs=2)


def test_last_page_has_lines_for_those_who_come_unexpected_and_totals():
    said = words(printed(sign_in_pages(samples.event(12, 10), samples.job())))
    assert "Venus sans inscription" in said
    assert "Total" in said


def test_sections_follow_the_groups_where_everyone_meets_everyone():
    people = (
        samples.guest(0),
        samples.guest(1, "B"),
        samples.guest(2, group="citoyens"),
        samples.guest(3, side="support", group="pouvoirs_publics"),
    )
    found = sections(EventSheets(samples.header(by_group=True), people))
    assert [len(section.guests) for section in found] == [1, 1, 1, 1]
    assert found[-1].guests[0].side == "support"


def test_name_of_a_stranger_is_shown_literally():
    data = samples.event(1, 0)
    data = replace(data, guests=(samples.guest(0, organisation="<b>&", first_name="<img/>", last_name=""),))
    said = words(printed(sign_in_pages(data, samples.job())))
    assert "<b>&" in said
    assert "<img/>" in said


def test_large_print_has_taller_rows():
    data = samples.event(12, 10)
    assert len(sign_in_pages(data, samples.job(large=True))) > len(sign_in_pages(data, samples.job()))
