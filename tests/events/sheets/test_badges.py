"""Ten badges a page, whoever comes."""

import re

import pytest

from envies_desktop.events.printed import EventSheets
from envies_desktop.events.sheets.badges import badge_pages
from tests.paper import samples
from tests.paper.reading import fonts, printed, words


def one(**changes):
    return EventSheets(samples.header(), (samples.guest(0, **changes),))


@pytest.mark.parametrize(
    ("people", "pages"), [((0, 0), 1), ((1, 0), 1), ((5, 5), 1), ((6, 5), 2), ((250, 250), 50)]
)
def test_ten_badges_a_page(people, pages):
    assert len(badge_pages(samples.event(*people), samples.job())) == pages


def test_badge_says_who_where_from_and_the_first_table():
    reader = printed(badge_pages(one(first_round=2, first_table=7), samples.job()))
    said = words(reader)
    for part in ("Claire", "Martin", "Azoth Studio", "Association", "Tour 2 · Table 7", "n° 1"):
        assert part in said
    assert "Rencontres express" in said
    assert "pause" not in said
    assert all(fonts(reader).values())


@pytest.mark.parametrize("refused", [True, False])
def test_who_rests_in_the_first_round_is_told_so(refused):
    guest = {"rests": True, "first_round": 3, "first_table": 12, "photo_consent": not refused}
    said = words(printed(badge_pages(one(**guest), samples.job(), spare=False)))
    assert "Tour 1 : pause utile" in said
    assert "Tour 3 · Table 12" in said


def test_who_never_sits_is_told_of_the_rest_alone():
    said = words(printed(badge_pages(one(rests=True), samples.job(), spare=False)))
    assert "Tour 1 : pause utile" in said
    assert "Table" not in said


def test_badges_cut_in_one_stack_are_in_the_order_of_the_list():
    pages = badge_pages(samples.event(12, 10), samples.job())
    sheets = [re.findall(r"n° (\d+)", words(printed([page]))) for page in pages]
    assert [sheet[0] for sheet in sheets] == ["1", "2", "3"]
    assert sheets[0][:3] == ["1", "4", "7"]


def test_long_word_of_a_group_leaves_room_for_the_table():
    guest = {"group": "enseignement_recherche", "first_round": 60, "first_table": 1000, "badge": 2000}
    data = EventSheets(samples.header(by_group=True), (samples.guest(0, **guest),))
    said = words(printed(badge_pages(data, samples.job(), spare=False)))
    for part in ("Enseignement et recherche", "Tour 60 · Table 1 000", "n° 2000"):
        assert part in said


def _sizes(reader):
    content = reader.pages[0].get_contents().get_data().decode()
    return {float(found) for found in re.findall(r"/F\d+\+\d+ ([\d.]+) Tf", content)}


def test_first_name_is_at_least_24_points():
    assert max(_sizes(printed(badge_pages(one(first_name="Marie-Charlotte"), samples.job())))) >= 24


def test_long_names_shrink_and_are_not_cut():
    name = {
        "first_name": "Marie-Charlotte-Emmanuelle",
        "last_name": samples.LONG,
        "organisation": samples.LONG,
    }
    said = words(printed(badge_pages(one(**name), samples.job(), spare=False)))
    assert "…" not in said
    assert said.count("Luberon") == 2


def test_person_without_a_first_name_is_called_by_the_last():
    assert "Représentant·e" in words(
        printed(badge_pages(one(first_name="", last_name="Représentant·e"), samples.job()))
    )


def test_refused_photo_is_a_full_dot_struck_through():
    refused = printed(badge_pages(one(photo_consent=False), samples.job(), spare=False)).pages[0]
    allowed = printed(badge_pages(one(photo_consent=True), samples.job(), spare=False)).pages[0]
    colour = "0.706 0.282 0.059 rg"
    assert colour in refused.get_contents().get_data().decode()
    assert colour not in allowed.get_contents().get_data().decode()


def test_side_has_a_letter_as_well_as_a_shape():
    people = (
        samples.guest(0),
        samples.guest(1, "B"),
        samples.guest(2, side="support", group="pouvoirs_publics"),
    )
    said = words(printed(badge_pages(EventSheets(samples.header(), people), samples.job())))
    for part in ("A Association", "E Entreprise", "C Appui"):
        assert part in said


def test_one_badge_alone_has_no_spare_ones():
    pages = badge_pages(one(), samples.job(), spare=False)
    assert words(printed(pages)).count("Pays d’Aix Associations") == 1
