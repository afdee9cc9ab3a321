"""A store with something of everything, and every place of the window where something of it is shown."""

import datetime as dt

from envies_desktop.diagnostics.actions import open_diagnostic, set_answer
from envies_desktop.diagnostics.queries import diagnostic_card
from envies_desktop.diagnostics.reading import shipped_documents
from envies_desktop.directory.actions import add_organisation
from envies_desktop.speed_dating.actions import open_leads, set_rating
from envies_desktop.speed_dating.doors.planning import plan_event
from envies_desktop.speed_dating.queries.people import seated_rows
from tests.demo import bring_demo
from tests.forums import hold_forum
from tests.seated import hold_workshop

QUESTIONNAIRES = ("maturite_partenariat_association", "utilite_sociale_partenariat", "satisfaction_evenement")
EVENT_TABS = ("schedule", "participants", "plan", "reception", "live", "results", "follow-ups", "documents")
WORKSHOP_TABS = ("schedule", "participants", "tables", "live")
FORUM_TABS = ("schedule", "participants", "market")
DIAGNOSTIC_TABS = ("interview", "results", "plan", "compare", "consents", "documents")
PLACES = (
    "today",
    "events",
    "speed-dating",
    *(f"event:{tab}" for tab in EVENT_TABS),
    *(f"results:{way}" for way in range(4)),
    *(f"forum:{tab}" for tab in FORUM_TABS),
    *(f"convergence:{way}" for way in range(5)),
    *(f"workshop:{tab}" for tab in WORKSHOP_TABS),
    "directory",
    "people",
    "organisation",
    "organisation:events",
    "organisation:diagnostics",
    "diagnostics",
    "questionnaires",
    "questionnaire",
    *(f"diagnostic:{tab}" for tab in DIAGNOSTIC_TABS),
    "indicators",
    "survey",
)
"""Each shows panels of its own; `go` opens it."""


class Case:
    """The store and the keys of what is shown."""

    def __init__(self, store):
        self.store = store
        self.event = bring_demo(store)
        plan_event(store, self.event, seconds=2)
        with store.read() as session:
            people = sorted(seated_rows(session, self.event), key=lambda row: row.badge)
        self.people = {side: [one.id for one in people if one.side == side] for side in "AB"}
        self.organisation = next(one.organisation_id for one in people if one.side == "A")
        self._rate()
        self.forum = hold_forum(store, "Azoth")
        self.workshop = hold_workshop(store, "Azoth")
        self.diagnostics = {code: self._diagnose(code) for code in QUESTIONNAIRES}

    def _rate(self):
        with self.store.work("rating-set", name="x") as work:
            for a, b in zip(self.people["A"][:3], self.people["B"][:3], strict=True):
                set_rating(work, event_id=self.event, rater_id=a, rated_id=b, value=4)
                set_rating(work, event_id=self.event, rater_id=b, rated_id=a, value=4)
        with self.store.work("leads-open", name="x") as work:
            open_leads(work, event_id=self.event, today=dt.date.today() - dt.timedelta(days=40))

    def _diagnose(self, code):
        with self.store.work("diagnostic-open", name="x") as work:
            whom = add_organisation(work, name=f"Azoth {code}", kind="association").id
            document = shipped_documents()[code]
            for day in (dt.date(2025, 1, 10), dt.date(2026, 1, 10)):
                made = open_diagnostic(work, document=document, opened_on=day, organisation_id=whom).id
                work.session.flush()
        with self.store.read() as session:
            card = diagnostic_card(session, made)
        with self.store.work("answer-set", name="x") as work:
            for question in card.questionnaire.questions[:-1]:
                set_answer(
                    work, respondent_id=card.respondents[0].id, question=question.id, state="value", value=2
                )
        return made

    def go(self, window, place):
        """Open a place of the window."""
        kind, _, tab = place.partition(":")
        first, second, third = self.diagnostics.values()
        pages = {
            "event": ("events", {"event_id": self.event, "tab": tab}),
            "forum": ("events", {"event_id": self.forum, "tab": tab}),
            "workshop": ("events", {"event_id": self.workshop, "tab": tab}),
            "results": ("events", {"event_id": self.event, "tab": "results"}),
            "convergence": ("events", {"event_id": self.forum, "tab": "convergence"}),
            "people": ("directory", {}),
            "organisation": ("directory", {"organisation_id": self.organisation}),
            "questionnaires": ("diagnostics", {}),
            "questionnaire": ("diagnostics", {}),
            "diagnostic": ("diagnostics", {"diagnostic_id": first, "tab": tab}),
            "indicators": ("diagnostics", {"diagnostic_id": second, "tab": "indicators"}),
            "survey": ("diagnostics", {"diagnostic_id": third, "tab": "results"}),
        }
        name, target = pages.get(kind, (kind, {}))
        window.open_page(name, **target)
        page = window.current
        if kind in ("results", "convergence"):
            panel = page.view.tabs.content()
            if hasattr(panel, "choose"):  # not where the event itself could not be read
                panel.choose(int(tab))
        elif kind in ("people", "questionnaires"):
            page.steps.show_step(kind)
        elif kind == "questionnaire":
            page.open_questionnaire(QUESTIONNAIRES[0])
        elif kind == "organisation" and tab:
            page.record.tabs.show_step(tab)
