"""The demonstration as the program has it, for whoever needs a store with something of everything."""

from envies_desktop.app import ACTIVITIES
from envies_desktop.demo import actions
from envies_desktop.demo.queries import demo_event


def bring_demo(store):
    """Bring it in; returns its speed dating."""
    actions.bring_demo(store, ACTIVITIES)
    return demo_event()


def remove_demo(store):
    """Take it out again."""
    actions.remove_demo(store, ACTIVITIES)
