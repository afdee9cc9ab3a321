"""What a rehearsal does to its copy of the store: a surprise, and the answers of a round."""

import datetime as dt
import uuid
from collections.abc import Iterable

from envies_desktop.directory.kinds import kinds_of_group
from envies_desktop.events import actions as events
from envies_desktop.i18n import tr
from envies_desktop.speed_dating.actions.participants import accept
from envies_desktop.speed_dating.actions.ratings import set_rating, set_share
from envies_desktop.speed_dating.actions.setup import change_setup
from envies_desktop.speed_dating.queries.seats import setup_of
from envies_desktop.speed_dating.rehearsal import Answer, Happening
from envies_desktop.store.work import Work

_KINDS = {"A": "association", "B": "entreprise"}


def happen(
    work: Work, *, event_id: uuid.UUID, happening: Happening, at: dt.datetime, until: dt.time
) -> uuid.UUID | None:
    """Have it happen at `at` (UTC); a late one is there at `until` (local). Returns who came unannounced."""
    who = [happening.who] if happening.who else []
    if happening.code == "absent":
        events.mark_not_here(work, participant_ids=who, status="absent")
    elif happening.code == "late":
        events.expect_later(work, participant_ids=who, arrival=until)
    elif happening.code == "leaves":
        events.leave(work, participant_ids=who, at=at)
    elif happening.code == "lost-table":
        closed = {*setup_of(work.session, event_id).closed_tables, happening.table}
        change_setup(work, event_id=event_id, closed_tables=sorted(closed))
    else:
        return _welcome(work, event_id, happening.side, at)
    return None


def _welcome(work: Work, event_id: uuid.UUID, side: str, at: dt.datetime) -> uuid.UUID:
    """Somebody invented; `side` is a group where five meet."""
    kind = _KINDS.get(side) or kinds_of_group(side)[0]
    made = events.welcome(
        work,
        event_id=event_id,
        at=at,
        organisation={"name": tr("Visite imprévue"), "kind": kind},
        person={"first_name": "Camille", "last_name": tr("Non-Inscrit")},
        contact_consent=True,
    )
    accept(work, made.id, {"side": side if side in _KINDS else ""})
    return made.id


def answer_all(work: Work, *, event_id: uuid.UUID, answers: Iterable[Answer]) -> None:
    """Keep what people say of each other."""
    for said in answers:
        rater, rated = said.rater, said.rated
        # the rounds played are those of the plan: nothing to ask
        set_rating(work, event_id=event_id, rater_id=rater, rated_id=rated, value=said.value, sure=True)
        if said.share is not None:
            work.session.flush()
            set_share(work, event_id=event_id, rater_id=rater, rated_id=rated, share=said.share)
