"""The paper form asks what the screen asks."""

from envies_desktop.events.sheets.registration import registration_pages
from tests.paper import samples
from tests.paper.reading import fonts, printed, words


def test_form_has_every_question_on_two_pages():
    reader = printed(registration_pages(samples.header(), samples.job()))
    assert len(reader.pages) == 2
    said = words(reader)
    for part in (
        "Prénom", "Organisation", "Votre fonction", "Courriel", "Téléphone", "territoire", "Thème",
        "Un besoin", "Une offre", "mécénat", "Qui souhaitez-vous rencontrer", "ne pas vous placer",
        "J’arriverai à", "Je repartirai à", "Facultatif", "photographié·e", "coordonnées",
        "J’ai lu la notice", "Signature",
    ):  # fmt: skip
        assert part in said
    assert all(fonts(reader).values())


def test_form_of_a_meeting_has_no_wishes():
    said = words(printed(registration_pages(samples.header(kind="comite"), samples.job())))
    assert "Qui souhaitez-vous rencontrer" not in said


def test_form_of_a_person_has_the_name_written():
    guest = samples.guest(1, organisation=samples.LONG)
    said = words(printed(registration_pages(samples.header(), samples.job(), guest)))
    assert "Jean-Baptiste" in said
    assert samples.LONG in said


def test_large_print_keeps_every_question():
    reader = printed(registration_pages(samples.header(), samples.job(large=True)))
    assert "Signature" in words(reader)
    assert len(reader.pages) <= 4
