"""An evening to print without a store: dossiers as they would be gathered from one."""

import datetime as dt

from envies_desktop.app import ACTIVITIES
from envies_desktop.events.printed import Seating
from envies_desktop.events.queries.documents import head_of, seated
from envies_desktop.i18n import language, set_language
from envies_desktop.paper.dossier import Dossier, Order, choose, compose
from envies_desktop.refused import Refused
from envies_desktop.speed_dating.evenings import seated_first
from envies_desktop.speed_dating.printed import Timetable
from envies_desktop.speed_dating.schedule import Settings
from tests.paper import samples
from tests.speed_dating.sheets import contacts, figures

SPEED_DATING = ACTIVITIES.documents("event", "speed_dating")
ROUNDS = Settings(7, 7, 2, ((4, 10),), dt.time(17, 45))


def evening(a=12, b=10, **changes):
    """All that was read of an evening: sheets, plan (None before there is one), rounds, contacts, figures."""
    values = {
        "sheets": samples.event(a, b),
        "plan": samples.plan(a, b),
        "rounds": ROUNDS,
        "contacts": contacts.sheets(),
        "assessment": figures.assessment(a, b),
    }
    return {**values, **changes}


def data(found, document):
    """What a document reads of an evening."""
    sheets, plan = found["sheets"], found["plan"]
    return {
        "event_sheets": seated(sheets, Seating(plan.version, seated_first(plan))) if plan else sheets,
        "plan": plan or Refused("paper-needs-plan"),
        "timetable": Timetable(sheets.event, plan.tables if plan else 10, found["rounds"]),
        "contacts": found["contacts"],
        "assessment": found["assessment"],
    }[document.rpartition(":")[2]]


def dossier(found=None, names=(), person=None, letterhead=None, spoken="fr", **order):
    """The dossier of an evening; raises Refused as gathering it does."""
    found, before = found or evening(), language()
    wanted = Order(names=tuple(names or ()), person=person, **order)
    head = head_of(found["sheets"])
    chosen = choose(ACTIVITIES.subject("event"), head, SPEED_DATING, wanted)
    made_by = letterhead or samples.job().letterhead
    blank = Dossier("event", found["sheets"].event.id, head.title, (), made_by, samples.DAY)
    set_language(spoken)
    try:
        return compose(blank, head, chosen, lambda name: data(found, name), wanted)
    finally:
        set_language(before)
