"""A small forum, as people of a real one would leave it."""

import datetime as dt

import sqlalchemy as sa

from envies_desktop.events.actions import add_event, add_participant
from envies_desktop.live.actions.announcing import queue_announcer
from envies_desktop.live.actions.clusters import add_cluster
from envies_desktop.live.actions.votes import open_ballot, set_totals
from envies_desktop.open_forum.actions.groups import add_group
from envies_desktop.open_forum.actions.interests import set_interests
from envies_desktop.open_forum.actions.setup import begin
from envies_desktop.open_forum.actions.spaces import add_space
from envies_desktop.open_forum.actions.topics import add_topic, place_topic
from envies_desktop.open_forum.model import Slot


def hold_forum(store, name):
    """Three topics, one of them placed, one host who wants them all and waits to announce; its key."""
    with store.work("event-add", name=name) as work:
        event = add_event(work, kind="forum_ouvert", title=f"{name} en forum").id
        begin(work, event)
        whom = add_participant(work, event_id=event, person={"last_name": f"{name} Hôte"}).id
        space = add_space(work, event_id=event, name=f"{name} Jardin").id
        topics = [add_topic(work, event_id=event, title=f"{name} {n}", hosts=[whom]).id for n in range(3)]
        slot = work.session.scalars(sa.select(Slot.id).where(Slot.event_id == event)).first()
        place_topic(work, topic_id=topics[0], slot_id=slot, space_id=space)
        set_interests(work, participant_id=whom, topics=topics)
        queue_announcer(work, event_id=event, participant_id=whom)
        _converge(work, event, whom, topics[2])
    return event


def _converge(work, event, whom, topic):
    """Something in each way of the convergence."""
    add_cluster(work, event_id=event, board="convergence", title="Transports", cards=[topic])
    ballot = open_ballot(work, event_id=event, board="convergence", dots=3).id
    work.session.flush()
    set_totals(work, ballot_id=ballot, totals=[(topic, 2, False)])
    step = {"what": "Écrire", "owner_id": whom}
    add_group(work, event_id=event, title="Un bus", topic_id=topic, today=dt.date.today(), step=step)
