"""A workshop with people at its tables, for tests that look at everything."""

from envies_desktop.events.actions import add_event, add_participant
from envies_desktop.workshops.actions.setup import begin, change_setup
from envies_desktop.workshops.doors.groups import plan_workshop


def hold_workshop(store, name, people=8):
    """Eight people at two tables over three rounds; everybody has this name. The event's key."""
    with store.work("event-add", name="x") as work:
        event = add_event(work, kind="atelier", title=f"{name} en atelier").id
        begin(work, event)
        change_setup(work, event_id=event, question=f"Que ferait {name} ?")
        for number in range(people):
            add_participant(work, event_id=event, person={"last_name": f"{name} {number}"})
    plan_workshop(store, event, seconds=1)
    return event
