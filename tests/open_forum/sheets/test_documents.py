"""The papers of an open forum, read back: who goes where, which code, and nobody named without consent."""

import datetime as dt

import pytest

from envies_desktop import app
from envies_desktop.activity import Asked
from envies_desktop.events.actions import change_event, change_participant
from envies_desktop.open_forum.actions.interests import set_interests
from envies_desktop.open_forum.actions.reports import count_heads, set_attendees, write_report
from envies_desktop.open_forum.actions.setup import change_forum
from envies_desktop.open_forum.actions.spaces import add_space, change_space
from envies_desktop.open_forum.queries import documents as read
from envies_desktop.open_forum.sheets import documents as made
from envies_desktop.refused import Refused
from tests.paper import samples
from tests.paper.reading import printed, size, words

DAY = dt.date(2027, 1, 14)


@pytest.fixture
def asked():
    return Asked(DAY, app.ACTIVITIES)


@pytest.fixture
def held(forum):
    """Two topics on the board, one that waits; a report, with one who agreed and one who did not."""
    forum.do(change_event, event_id=forum.event, date=DAY, start=dt.time(9))
    forum.do(change_forum, event_id=forum.event, question="Que faire ensemble ?")
    one = forum.topic("Les friches", 1, cell=(0, 0))
    forum.topic("Les cantines", 2, cell=(1, 2))
    forum.topic("Les semences", 3)
    forum.do(change_participant, participant_id=forum.people[3], contact_consent=True)
    forum.do(count_heads, topic_id=one, heads=7)
    forum.do(set_attendees, topic_id=one, people=forum.people[3:5])
    forum.do(write_report, topic_id=one, said=["Trois familles"], first_what="Appeler la SAFER")
    return forum


def paper(forum, asked, reads, pages, *, people=(), large=False):
    with forum.store.read() as session:
        found = reads(session, forum.event, asked)
    return printed(pages(found, samples.job(large=large), people))


@pytest.mark.parametrize("large", [False, True])
def test_board_says_what_stands_where(held, asked, large):
    reader = paper(held, asked, read.board_sheets, made.board, large=large)
    assert [size(page) for page in reader.pages] == [(420, 297)]
    said = words(reader)
    for part in ("1 · Les friches", "A1", "2 · Les cantines", "C2", "1 sujet sans place"):
        assert part in said


def test_board_is_cut_into_sheets_of_few_spaces(held, asked):
    for _ in range(4):
        held.do(add_space, event_id=held.event)
    reader = paper(held, asked, read.board_sheets, made.board_cut)
    assert [size(page) for page in reader.pages] == [(297, 210)] * 2
    assert ("Espace A" in words(reader, 0), "Espace G" in words(reader, 0)) == (True, False)
    assert ("Espace A" in words(reader, 1), "Espace G" in words(reader, 1)) == (False, True)


def test_place_that_is_closed_has_no_ticket(held, asked):
    held.do(change_space, space_id=held.spaces[1], last=1)
    said = words(paper(held, asked, read.board_sheets, made.tickets)).split()
    assert [code for code in ("A1", "A2", "B1", "B2", "C1", "C2") if code in said] == [
        "A1", "A2", "B1", "C1", "C2",
    ]  # fmt: skip


def test_card_of_one_host_is_printed_alone(held, asked):
    said = words(paper(held, asked, read.topic_sheets, made.cards, people=held.people[1:2]))
    assert ("Les cantines" in said, "Les friches" in said, "C2" in said) == (True, False, True)


def test_form_has_the_code_that_finds_its_session(held, asked):
    reader = paper(held, asked, read.report_sheets, made.session_reports)
    assert len(reader.pages) == 2
    assert "À rendre à l’accueil : code 1" in words(reader, 0)
    assert "Léa Nom 1" in words(reader, 0)


def test_own_list_says_where_one_could_go_and_what_does_not_fit(held, asked):
    topics = held.board().topics
    held.do(set_interests, participant_id=held.people[4], topics=[topic.id for topic in topics])
    reader = paper(held, asked, read.own_lists, made.own_lists)
    assert (len(reader.pages), size(reader.pages[0])) == (1, (148, 210))
    said = words(reader)
    assert "la loi de la mobilité l’emporte" in said
    assert said.index("1 · Les friches") < said.index("2 · Les cantines") < said.index("• Les semences")


def test_slips_say_how_many_dots_there_are(held, asked):
    assert words(paper(held, asked, read.topic_sheets, made.vote_slips)).count("3 points, 2 au plus") == 8


def test_posters_say_the_question_the_principles_and_the_law(held, asked):
    reader = paper(held, asked, read.forum_sheets, made.principles)
    assert len(reader.pages) == 7
    assert "Que faire ensemble ?" in words(reader, 0)
    assert "loi de la mobilité" in words(reader, 5)


def test_booklet_names_those_who_agreed_and_nobody_else(held, asked):
    reader = paper(held, asked, read.booklet, made.booklet)
    said = words(reader)
    assert ("Léa Nom 4" in said, "Léa Nom 5" in said) == (True, False)
    for part in ("Trois familles", "Appeler la SAFER", "7 personnes", "1 personne sur 6"):
        assert part in said


def test_booklet_has_bookmarks_and_an_index_that_leads_to_the_page(held, asked):
    reader = paper(held, asked, read.booklet, made.booklet)
    titles = [entry.title for entry in reader.outline]
    assert titles == [
        "Couverture", "La question et les principes", "1 · Les friches", "Participants", "Index",
    ]  # fmt: skip
    page = 1 + reader.get_destination_page_number(reader.outline[2])
    assert f"1 · Les friches · p. {page}" in words(reader, len(reader.pages) - 1)
    assert "Trois familles" in words(reader, page - 1)


def test_results_hold_on_one_page_whatever_there_is(held, asked):
    for number in range(30):
        topic = held.topic(f"Sujet {number} " + "très long " * 12, 1)
        held.do(write_report, topic_id=topic, said=["x"])
    assert len(paper(held, asked, read.booklet, made.results).pages) == 1


@pytest.mark.parametrize(
    ("reads", "code"),
    [
        (read.topic_sheets, "forum-no-topic"),
        (read.report_sheets, "forum-no-place"),
        (read.own_lists, "forum-no-list"),
        (read.booklet, "forum-no-report"),
    ],
)
def test_what_is_not_there_yet_is_said(forum, asked, reads, code):
    with forum.store.read() as session:
        found = reads(session, forum.event, asked)
    assert isinstance(found, Refused)
    assert found.code == code
