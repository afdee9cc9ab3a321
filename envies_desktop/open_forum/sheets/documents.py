"""The pages of the documents of an open forum, from what was read for them.

The sheets (and what draws) are imported when a document is first made: the window comes first.
"""

import uuid
from collections.abc import Collection
from typing import TYPE_CHECKING

from envies_desktop.open_forum.printed import BookletSheets, ForumSheets, OwnList

if TYPE_CHECKING:
    from envies_desktop.paper.page import Job, Page

People = Collection[uuid.UUID]
"""Participant.id of those concerned; none for everybody."""


def principles(forum: ForumSheets, job: "Job", people: People) -> "list[Page]":
    """The question, each principle, the law and the warning: a poster each."""
    from envies_desktop.open_forum.sheets.posters import principle_pages

    return principle_pages(forum, job)


def board(forum: ForumSheets, job: "Job", people: People) -> "list[Page]":
    """The board on one large sheet."""
    from envies_desktop.open_forum.sheets.board import board_pages

    return board_pages(forum, job)


def board_cut(forum: ForumSheets, job: "Job", people: People) -> "list[Page]":
    """The board on sheets that any printer has, to put side by side."""
    from envies_desktop.open_forum.sheets.board import board_cut_pages

    return board_cut_pages(forum, job)


def cards(forum: ForumSheets, job: "Job", people: People) -> "list[Page]":
    """The cards of topics, four on a sheet; those that these people host."""
    from envies_desktop.open_forum.sheets.cards import card_pages

    return card_pages(forum, job, only=people)


def tickets(forum: ForumSheets, job: "Job", people: People) -> "list[Page]":
    """A ticket for each place that is open."""
    from envies_desktop.open_forum.sheets.cards import ticket_pages

    return ticket_pages(forum, job)


def vote_slips(forum: ForumSheets, job: "Job", people: People) -> "list[Page]":
    """The slips of the vote."""
    from envies_desktop.open_forum.sheets.cards import vote_slip_pages

    return vote_slip_pages(forum, job)


def session_reports(forum: ForumSheets, job: "Job", people: People) -> "list[Page]":
    """An empty form for each topic that has a place; those that these people host."""
    from envies_desktop.open_forum.sheets.forms import report_form_pages

    return report_form_pages(forum, job, only=people)


def own_lists(lists: tuple[OwnList, ...], job: "Job", people: People) -> "list[Page]":
    """Where each person could go."""
    from envies_desktop.open_forum.sheets.lists import own_list_pages

    return own_list_pages(lists, job, only=people)


def booklet(found: BookletSheets, job: "Job", people: People) -> "list[Page]":
    """All that the forum brought."""
    from envies_desktop.open_forum.sheets.booklet import booklet_pages

    return booklet_pages(found, job)


def results(found: BookletSheets, job: "Job", people: People) -> "list[Page]":
    """The results on one page."""
    from envies_desktop.open_forum.sheets.results import result_pages

    return result_pages(found, job)
