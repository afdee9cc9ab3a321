"""Bringing the demonstration in, and taking all of it out again: one gesture each, undoable."""

from envies_desktop.activity import Activities
from envies_desktop.demo.content import demo_content
from envies_desktop.demo.queries import in_use
from envies_desktop.store.engine import Store
from envies_desktop.store.work import Work


def bring_demo(store: Store, activities: Activities) -> None:
    """Each activity brings its part, the lowest first; what is already there stays as it is."""
    content = demo_content()
    with store.work("demo-bring") as work:
        for bring in activities.demos("bring"):
            bring(work, content)


def remove_demo(store: Store, activities: Activities) -> None:
    """Each activity takes its part out, the highest first; what one's own records use of it stays theirs."""
    with store.work("demo-remove") as work:
        remove_all(work, activities=activities)


def remove_all(work: Work, *, activities: Activities) -> None:
    """The same, inside a work."""
    used = in_use(work.session, activities)
    for remove in reversed(activities.demos("remove")):
        remove(work, used)
