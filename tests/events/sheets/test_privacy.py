"""The privacy notice says what article 13 asks for, on one page."""

from dataclasses import replace

import pytest

from envies_desktop.events.sheets.privacy import privacy_pages, short_notice
from envies_desktop.events.sheets.registration import registration_pages
from tests.paper import samples
from tests.paper.reading import fonts, printed, words


def test_notice_holds_on_one_page_and_says_all_that_must_be():
    reader = printed(privacy_pages(samples.header(), samples.job()))
    assert len(reader.pages) == 1
    said = words(reader)
    for part in (
        "responsable du traitement", "Pays d’Aix Associations", "intérêt légitime", "consentez",
        "3 ans après votre dernier contact", "30 jours après l’événement", "avec qui ne pas vous placer",
        "de ses sauvegardes", "effacer", "CNIL", "rgpd@paysdaix.example", "limiter", "porter ailleurs",
    ):  # fmt: skip
        assert part in said
    assert all(fonts(reader).values())


def test_notice_with_a_very_long_address_still_holds_on_one_page():
    job = samples.job()
    job = replace(job, letterhead=replace(job.letterhead, address="Bâtiment B, escalier 12, " * 40))
    assert len(privacy_pages(samples.header(), job)) == 1


def test_large_print_takes_the_pages_that_it_needs():
    reader = printed(privacy_pages(samples.header(), samples.job(large=True)))
    assert len(reader.pages) == 2
    assert "CNIL" in words(reader, 1)


def test_notice_says_the_days_of_the_settings():
    job = replace(samples.job(), letterhead=replace(samples.job().letterhead, needs_days=1))
    assert "s’efface de lui-même 1 jour après l’événement" in words(
        printed(privacy_pages(samples.header(), job))
    )
    form = words(printed(registration_pages(samples.header(), job)))
    assert "effacé 1 jour après l’événement" in form


@pytest.mark.parametrize(("contact", "shown"), [
    ("dpo@paa.example", "dpo@paa.example"),
    ("  ", "………………………………… (à compléter)"),
])  # fmt: skip
def test_short_notice_names_who_answers_or_asks_for_it(contact, shown):
    letterhead = replace(samples.job().letterhead, privacy_contact=contact)
    assert f"usage\u00a0: {shown}." in short_notice(letterhead)
