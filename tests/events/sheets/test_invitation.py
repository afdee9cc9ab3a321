"""The invitation holds on one sheet, the déroulé on its back."""

from dataclasses import replace

import pytest

from envies_desktop.events.printed import ProgrammeLine
from envies_desktop.events.sheets.invitation import invitation_pages
from tests.paper import samples
from tests.paper.reading import fonts, printed, words


def test_front_says_what_when_where_with_whom_and_how_to_answer():
    reader = printed(invitation_pages(samples.header(), samples.job()))
    said = words(reader, 0)
    for part in (
        "Alliances en 7 minutes", "jeudi 15 mars 2018", "17 h 30 – 19 h 45", "Salle Paul Marc", "présidence",
        "Coupon-réponse", "Je participerai", "rgpd@paysdaix.example",
    ):  # fmt: skip
        assert part in said
    assert all(fonts(reader).values())


def test_back_is_the_programme_in_order():
    said = words(printed(invitation_pages(samples.header(), samples.job())), 1)
    assert said.index("Accueil") < said.index("Rencontres :") < said.index("Pot de l'amitié")
    assert "Animation : Claire Martin" in said


def test_without_a_programme_there_is_no_back():
    assert len(invitation_pages(samples.header(programme=()), samples.job())) == 1


def test_event_without_date_or_place_says_that_they_come():
    event = samples.header(date=None, start=None, end=None, place="", hosts="", subtitle="", programme=())
    said = words(printed(invitation_pages(event, samples.job(with_logo=False))))
    assert "date à venir" in said
    assert "lieu à venir" in said


@pytest.mark.parametrize(("lines", "pages"), [(1, 2), (12, 2), (16, 2), (80, 6)])
def test_long_programme_is_shrunk_then_goes_on(lines, pages):
    line = ProgrammeLine("Présentation du programme", speaker="Claire Martin")
    event = samples.header(programme=(line,) * lines)
    assert len(invitation_pages(event, samples.job())) == pages


def test_large_print_still_has_its_slip_on_the_front():
    said = words(printed(invitation_pages(samples.header(), samples.job(large=True))), 0)
    assert "Je ne pourrai pas venir" in said


def test_text_of_strangers_is_shown_literally():
    event = replace(samples.header(), title="<b>Fête</b> & co", hosts="<i>PAA", place="</para>")
    said = words(printed(invitation_pages(event, samples.job())), 0)
    for part in ("<b>Fête</b> & co", "<i>PAA", "</para>"):
        assert part in said
