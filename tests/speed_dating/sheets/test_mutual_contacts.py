"""Sheets of mutual contacts: one person's page, and nothing that was not agreed to."""

import re
from dataclasses import replace

import pytest

from envies_desktop.i18n import set_language
from envies_desktop.paper.page import Letterhead
from envies_desktop.speed_dating.contact_data import ContactSheets
from envies_desktop.speed_dating.sheets.mutual_contacts import mutual_contact_pages
from tests.paper import samples
from tests.paper.reading import fonts, printed, size, words
from tests.speed_dating.sheets import contacts

LONG = "Association pour la Promotion des Arts et des Métiers du Luberon et de la Haute-Provence " * 3


def made(data=None, only=(), **job):
    return printed(mutual_contact_pages(data or contacts.sheets(), samples.job(version=0, **job), only=only))


@pytest.fixture
def english():
    set_language("en")
    yield
    set_language("fr")


def test_each_person_has_a_page_of_their_own():
    reader = made()
    assert [size(page) for page in reader.pages] == [(210, 297)] * 2
    for page, name in enumerate(("Claire Martin", "Jean-Baptiste d'Ornano de La Motte-Saint-Pierre")):
        assert name in words(reader, page)
        assert "page 1/1" in words(reader, page)
    assert all(fonts(reader).values())


def test_match_says_organisation_person_and_contact():
    said = words(made(), 0)
    for part in (
        "Mes contacts de la soirée", "Fournil des Cigales", "Claire Ait-Ahmed, présidente",
        "contact20@entreprise.example", "04 42 00 00 00",
    ):  # fmt: skip
        assert part in said


def test_contact_that_was_not_given_is_nowhere():
    """The data of a query gone wrong would still not be printed."""
    leak = contacts.line(
        21, person="Nadège Secrète", email="secret@entreprise.example", phone="06 99 99 99 99"
    )
    data = contacts.sheets(replace(contacts.sheet(0), lines=(leak, contacts.line(22))))
    said = words(made(data))
    assert "secret@" not in said
    assert "06 99" not in said
    assert "Secrète" not in said
    assert "Coordonnées non communiquées : passez par Pays d’Aix Associations." in said
    assert "contact22@entreprise.example" in said


def test_agreement_without_any_contact_says_whom_to_ask():
    said = words(made(contacts.sheets(contacts.sheet(0, 1, email="", phone=""))))
    assert "Accord donné, mais coordonnées inconnues : passez par Pays d’Aix Associations." in said


def test_next_step_of_the_lead_is_printed():
    said = words(made(), 1)
    for part in ("Prochaine étape : Visiter les ateliers", "Qui s’en charge : Claire Martin", "12/04/2018"):
        assert part in said


def test_many_matches_go_on_with_their_own_numbers():
    reader = made(contacts.sheets(contacts.sheet(0, 9), contacts.sheet(1, 1)))
    found = [words(reader, page).split("page ")[1] for page in range(len(reader.pages))]
    assert found == ["1/3", "2/3", "3/3", "1/1"]


def test_one_person_is_printed_alone():
    reader = made(only={samples.ident(1)})
    assert len(reader.pages) == 1
    assert "Charlie Free" in words(reader)


def test_nobody_without_a_match_has_a_sheet():
    assert mutual_contact_pages(ContactSheets(samples.header()), samples.job()) == []
    assert mutual_contact_pages(contacts.sheets(), samples.job(), only={samples.ident(99)}) == []


def test_privacy_line_names_who_answers():
    assert "Pour en parler : rgpd@paysdaix.example." in words(made())
    job = replace(samples.job(), letterhead=Letterhead("Pays d’Aix Associations"))
    reader = printed(mutual_contact_pages(contacts.sheets(), job))
    assert "Pour en parler : ………………………………… (à compléter)." in words(reader)


@pytest.mark.parametrize("large", [False, True])
def test_long_texts_stay_in_their_match(large):
    changes = {"organisation": LONG, "role": LONG, "next_action": LONG, "next_owner": LONG}
    reader = made(contacts.sheets(contacts.sheet(0, 2, **changes)), large=large)
    assert len(reader.pages) == 1
    assert "04 42 00 00 00" in words(reader)


def test_large_print_is_large():
    content = made(large=True).pages[0].get_contents().get_data().decode("latin-1")
    sizes = {float(found) for found in re.findall(r"/F\d+\+\d+ ([\d.]+) Tf", content)}
    assert min(sizes - {11.0}) >= 14  # 11: the foot of every page, and the name of the association


@pytest.mark.usefixtures("english")
def test_sheets_are_made_in_english():
    assert len(made().pages) == 2
