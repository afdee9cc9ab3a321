"""Erasing people, for good: it is asked of the store itself, for no work can be undone that erases."""

import datetime as dt
import uuid

from envies_desktop.activity import Activities
from envies_desktop.directory.queries import erasing as queries
from envies_desktop.directory.queries.personal import Erased, Erasing
from envies_desktop.own_files import forget_in_own_files
from envies_desktop.refused import Refused
from envies_desktop.store.engine import Store
from envies_desktop.store.erase import whom


def erasing_of(store: Store, activities: Activities, *people: uuid.UUID) -> Erasing:
    """What erasing them means; raises Refused("person-unknown") where nothing is known of one (any more)."""
    with store.read() as session:
        return queries.erasing(session, activities, people, dt.datetime.now(dt.UTC), store.copies())


def erase_people(store: Store, activities: Activities, *people: uuid.UUID) -> Erased:
    """Empty all that is known of them, in the store and in the program's own files; for good.

    The backups are made anew by `store.forget_in_backups`. Raises Refused("store-…", "person-unknown").
    """
    what = erasing_of(store, activities, *people)
    with store.read() as session:
        searched = whom(session.connection(), what.rows)
    later = False
    try:
        store.erase_rows(what.rows, code="person-erase")
    except Refused as refused:
        if refused.code != "store-scrub-later":
            raise
        later = True
    authors = forget_in_own_files(lambda text: searched.hide(text, ours=True)) if searched else ()
    return Erased(what, tuple(store.backups_holding()), later, authors)
