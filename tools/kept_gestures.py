"""What makes a store to be kept: gestures of every activity on invented data, under the codes of pages."""

import csv
import datetime as dt
import tempfile
import uuid
from collections.abc import Callable, Sequence
from itertools import count
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from kept_shown import NOW

from envies_desktop.app import ACTIVITIES
from envies_desktop.demo.actions import remove_all
from envies_desktop.demo.queries import demo_event
from envies_desktop.directory import actions as directory
from envies_desktop.directory.model import Organisation
from envies_desktop.events import actions as events
from envies_desktop.events.exchange import apply_import, preview_participants
from envies_desktop.events.model import Participant
from envies_desktop.intake.reader import read_table
from envies_desktop.speed_dating import actions as dating
from envies_desktop.speed_dating.actions.participants import SEAT
from envies_desktop.speed_dating.actions.setup import SETUP
from envies_desktop.speed_dating.doors.planning import plan_event
from envies_desktop.speed_dating.queries.history import plan_history
from envies_desktop.speed_dating.queries.people import seated_rows
from envies_desktop.store.demo import demo_key
from envies_desktop.store.engine import Store
from envies_desktop.store.schema import SCHEMA
from envies_desktop.store.work import Work

PEOPLE = 110
"""In the large list: its import is of more rows than the journal keeps one by one."""

ASSOCIATION, STEPS = "maturite_partenariat_association", "etapes_partenariat"
FIRST = ("Ali", "Bao", "Chloé", "Dédé", "Ève", "Fanny", "Gaël", "Hervé", "Inès", "José")
LAST = (
    "Amandier",
    "Bégonia",
    "Cyprès",
    "Figuier",
    "Genêt",
    "Houx",
    "Iris",
    "Jasmin",
    "Laurier",
    "Olivier",
    "Pin",
)
HEADERS = (
    "Organisation", "Type d’organisation", "Prénom", "Nom de famille", "Téléphone", "Vœu 1", "Arrivée",
    "Nombre de représentants",
)  # fmt: skip
EVENING = dt.datetime(2026, 11, 12, 17, 30, tzinfo=dt.UTC)
DAY = dt.date(2026, 11, 20)


class Desk:
    """Somebody at work on a store that has the demonstration: one gesture, one work."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.event = demo_event()
        self.large = uuid.UUID(int=0)

    def do(
        self,
        code: str,
        action: Callable[..., Any],
        /,
        *,
        name: str = "Azoth Studio",
        live: bool = False,
        typing: str = "",
        said: dict[str, Any] | None = None,
        **fields: Any,
    ) -> Any:
        """One gesture about `name`; returns the key of the record that it makes, or what else it gives."""
        way: dict[str, Any] = {"live": True} if live else {"typing": typing} if typing else {}
        with self.store.work(code, **way, name=name, **(said or {})) as work:
            made = action(work, **fields)
        return getattr(made, "id", made)

    def change(self, event: uuid.UUID, **fields: Any) -> None:
        """Change an event."""
        self.do("event-change", _change, event_id=event, name="Soirée", **fields)

    def register(self, participant: uuid.UUID, **fields: Any) -> None:
        """Change a registration."""
        self.do("participant-change", _change_registration, participant_id=participant, **fields)

    def people(self, event: uuid.UUID) -> list[uuid.UUID]:
        """The participants of an event, in the order of lists."""
        with self.store.read() as session:
            return [row.id for row in seated_rows(session, event)]

    def facing(self, participant: uuid.UUID) -> list[uuid.UUID]:
        """The people of the other side."""
        with self.store.read() as session:
            own = session.get_one(Participant, participant)
            people = sorted(seated_rows(session, own.event_id), key=lambda row: row.badge)
        here = {row.side for row in people if row.id == participant} | {"support"}
        return [row.id for row in people if row.side not in here]

    def read_list(self, event: uuid.UUID, name: str, lines: Sequence[Sequence[str]]) -> None:
        """Import a list of participants."""
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / name
            with path.open("w", encoding="utf-8", newline="") as file:
                csv.writer(file, delimiter=";").writerows(lines)
            with self.store.read() as session:
                preview = preview_participants(session, event, read_table(path), ACTIVITIES)
        self.do("import-participants", apply_import, preview=preview, activities=ACTIVITIES, name=name)


def _change(work: Work, *, event_id: uuid.UUID, **fields: Any) -> None:
    setup = {name: fields.pop(name) for name in SETUP if name in fields}
    events.change_event(work, event_id=event_id, **fields)
    dating.change_setup(work, event_id=event_id, **setup)


def _change_registration(work: Work, *, participant_id: uuid.UUID, **fields: Any) -> None:
    seat = {name: fields.pop(name) for name in SEAT if name in fields}
    events.change_participant(work, participant_id=participant_id, **fields)
    dating.change_delegation(work, participant_id=participant_id, **seat)


def large_list(*, corrected: bool) -> list[Sequence[str]]:
    """Invented people; in the corrected list each comes with somebody more, later, and has a phone."""
    found: list[Sequence[str]] = [HEADERS]
    for at in range(PEOPLE):
        kind, other = ("Association", "Entreprise") if at % 2 else ("Entreprise", "Association")
        wish = f"{other} fictive {(at * 7 + 1 + at % 2) % PEOPLE}"
        more = (f"06 00 00 {at // 100:02} {at % 100:02}", wish, "18h30", str(2 + at % 3))
        last = more if corrected else ("", wish, "", "")
        found.append((f"{kind} fictive {at}", kind, FIRST[at % 10], f"{LAST[at % 11]}-{at}", *last))
    return found


def in_the_directory(desk: Desk) -> None:
    """Records of one's own: made, typed in, removed, imported by hundreds; a person erased."""
    territory = desk.do("territory-add", add_territory, name="Vallée inventée")
    theme = desk.do("theme-add", add_theme, name="Thème d’essai")
    own = desk.do("organisation-add", add_organisation, city="Aix", territory_id=territory, notes="1re note")
    desk.do("organisation-themes", directory.set_organisation_themes, organisation_id=own, themes=[theme])
    zoe = desk.do(
        "person-add", directory.add_person, last_name="Łódź", first_name="Zoé", email="z@example.org"
    )
    desk.do("role-set", directory.set_role, person_id=zoe, organisation_id=own, title="présidente")
    for purpose, given in (("photo", True), ("contact", False)):
        desk.do(
            "consent-give", directory.give_consent, person_id=zoe, purpose=purpose, given=given, wording="v1"
        )
    need = {"organisation_id": own, "side": "besoin", "text": "un lieu où répéter"}
    key = desk.do("need-add", directory.add_need, **need)
    desk.do("need-change", directory.change_need, need_id=key, text="un lieu sec")
    for text in ("n", "no", "note\nsur deux lignes"):
        change = directory.change_organisation
        desk.do("organisation-change", change, organisation_id=own, notes=text, typing="visit")
    guy = desk.do("person-add", directory.add_person, last_name="Effacé", first_name="Guy")
    desk.do("person-change", directory.change_person, person_id=guy, phone="06 11 11 11 11")
    desk.store.erase("person", guy, {"first_name": "", "last_name": "", "phone": ""})
    lost = desk.do("organisation-add", add_organisation)
    desk.do("organisation-remove", directory.remove_organisation, organisation_id=lost)
    many = [{"name": f"Reçue {at}", "city": "Gap"} for at in range(300)]
    desk.do("import-participants", lambda work: work.add_many(Organisation, many), name="liste.csv")
    moved = Organisation.city == "Gap"
    desk.do("organisation-change", lambda work: work.update_where(Organisation, moved, city="Die"))
    most = Organisation.name.like("Reçue __%")
    desk.do("organisation-remove", lambda work: work.remove_where(Organisation, most))


def add_organisation(work: Work, **fields: Any) -> Organisation:
    """An association."""
    return directory.add_organisation(work, name="Œuvre d’essai", kind="association", **fields)


def add_territory(work: Work) -> Any:
    """A territory of one's own."""
    from envies_desktop.directory.actions.organisations import add_territory as add

    return add(work, name="Vallée inventée", insee="13999", postcodes=["13999"])


def add_theme(work: Work) -> Any:
    """A theme of one's own."""
    from envies_desktop.directory.actions.organisations import add_theme as add

    return add(work, name="Thème d’essai")


def before_the_evening(desk: Desk) -> None:
    """The demonstration's speed dating prepared and planned, and another one with a long list of people."""
    desk.change(desk.event, rounds=6, tables=9, breaks=[[3, 10]], seated_side="A")
    one, two, three, *_ = desk.people(desk.event)
    desk.register(one, representatives=2, fixed_table=3)
    desk.register(two, fewest=2, most=4)
    desk.register(three, departure=dt.time(19, 30), access_needs="rampe")
    apart = {"participant_id": one, "rule": "apart", "others": desk.facing(one)[:1]}
    desk.do("rule-set", events.set_rules, **apart)
    glass = {"title": "Verre de l’amitié", "start": dt.time(20), "end": dt.time(20, 30)}
    desk.do("programme-add", events.add_programme_item, event_id=desk.event, **glass)
    desk.do("wishes-set", dating.set_wishes, participant_id=two, wished=desk.facing(two)[:2])
    plan_event(desk.store, desk.event)
    lock_a_meeting(desk)
    plan_event(desk.store, desk.event)
    desk.store.undo()
    desk.store.redo()
    large = {"title": "Grande soirée fictive", "date": dt.date(2027, 1, 14)}
    rounds = {"start": dt.time(18), "rounds": 5, "round_minutes": 6, "change_minutes": 1, "tables": 40}
    desk.large = desk.do("event-add", dating.add_speed_dating, **large, **rounds)
    desk.read_list(desk.large, "grande-liste.csv", large_list(corrected=False))
    desk.do("participant-change", expect_a_meeting, people=desk.people(desk.large))
    thrown = desk.do("event-add", events.add_event, kind="atelier", title="À jeter")
    desk.do("event-remove", events.remove_event, event_id=thrown)
    for text in ("brou", "brouillon", ""):  # typed and taken back
        desk.change(desk.large, typing="subtitle", subtitle=text)


def expect_a_meeting(work: Work, *, people: Sequence[uuid.UUID]) -> None:
    """Each of them is to have one meeting at least."""
    for key in people:
        dating.change_delegation(work, participant_id=key, fewest=1)


def lock_a_meeting(desk: Desk) -> None:
    """The first meeting of the plan may not move any more."""
    from envies_desktop.speed_dating.actions import lock_meetings
    from envies_desktop.speed_dating.model import Meeting

    with desk.store.read() as session:
        key = session.scalars(sa.select(Meeting.id).order_by(Meeting.id)).first()
    desk.do("meeting-lock", lock_meetings, meeting_ids=[key], said={"round": 1})


def in_the_evening(desk: Desk) -> None:
    """The evening played with its surprises; a clock that was touched; leads, and the calls that follow."""
    from envies_desktop.live.actions import clock
    from envies_desktop.live.instants import Instant
    from envies_desktop.partnerships import actions
    from envies_desktop.partnerships.followups import GAVE_UP, STATUSES
    from envies_desktop.partnerships.queries import call_rows, lead_rows
    from envies_desktop.speed_dating.actions.evening import play
    from envies_desktop.speed_dating.queries.timetable import evening_timetable

    play(desk.store, desk.event, seed=1)
    later = (Instant(EVENING + dt.timedelta(hours=3, minutes=at)) for at in count())
    on = {"live": True, "event_id": desk.large, "reader": evening_timetable}
    desk.do("clock-minutes", clock.add_minutes, minutes=2, now=next(later), **on)
    for code in ("run", "skip", "pause"):
        act = {"run": clock.run_clock, "skip": clock.skip_step, "pause": clock.pause_clock}[code]
        desk.do(f"clock-{code}", act, now=next(later), **on)
    desk.do("clock-mute", clock.mute_clock, muted=True, now=next(later), **on)
    with desk.store.read() as session:
        leads, calls = lead_rows(session), call_rows(session, NOW.date())
    next_step = {"owner": "Nina", "next_action": "appeler", "next_due": dt.date(2026, 12, 3)}
    change = actions.change_partnership
    desk.do("partnership-change", change, partnership_id=leads[0].id, **next_step)
    status = next(code for code in STATUSES if code != GAVE_UP)
    told = {"status": status, "done_on": dt.date(2026, 12, 13), "comment": "se sont revus"}
    desk.do("follow-up-record", actions.record_call, follow_up_id=calls[0].id, **told)
    desk.do("partnership-remove", actions.remove_partnership, partnership_id=leads[-1].id)


def in_an_interview(desk: Desk) -> None:
    """A diagnostic of two people with SWOT, plan and consents, closed; one that was removed; a SWOT."""
    from envies_desktop.diagnostics import actions
    from envies_desktop.diagnostics.queries import diagnostic_card
    from envies_desktop.diagnostics.reading import shipped_documents

    document = shipped_documents()[ASSOCIATION]
    first, second, room = (open_diagnostic(desk, each) for each in (document, document, None))
    where = {"diagnostic_id": first}
    desk.do("respondent-add", actions.add_respondent, role="manager", name="Zoé", **where)
    with desk.store.read() as session:
        card = diagnostic_card(session, first)
    assert card.questionnaire is not None
    one, two = (respondent.id for respondent in card.respondents)
    for at, question in enumerate(card.questionnaire.questions):
        said, given = {"question": question.short}, {"state": "value", "value": at % 4}
        given = {3: {"state": "na"}, 5: {"state": "unknown"}}.get(at, given)
        desk.do("answer-set", actions.set_answer, said=said, respondent_id=one, question=question.id, **given)
    comment = {"question": card.questionnaire.questions[0].id, "comment": "à revoir"}
    desk.do("answer-comment", actions.set_comment, respondent_id=two, said={"question": "p1"}, **comment)
    line = desk.do("swot-add", actions.add_line, quadrant="S", text="une équipe soudée", **where)
    desk.do("swot-vote", actions.vote, line=line, quadrant="S", step=1, **where)
    desk.do("swot-add", actions.add_line, diagnostic_id=room, quadrant="T", text="une carte de la salle")
    planned = {"text": "écrire à trois entreprises", "owner": "Zoé", "due": dt.date(2027, 2, 1)}
    desk.do("plan-add", actions.add_action, **planned, **where)
    desk.do("consent-set", consent, audience="paa", given=True, who="Zoé", at=NOW, **where)
    desk.do("diagnostic-change", actions.change_diagnostic, notes="pris à deux", **where)
    desk.do("diagnostic-close", actions.close_diagnostic, closed_on=DAY, **where)
    desk.do("diagnostic-remove", actions.remove_diagnostic, diagnostic_id=second)
    own = {**document, "id": "a_nous", "version": 1}
    desk.do("questionnaire-keep", actions.keep_questionnaire, document=own)
    if SCHEMA >= "0004":
        followed = {"diagnostic_id": open_diagnostic(desk, shipped_documents()[STEPS])}
        desk.do("gate-pass", actions.pass_gate, axis="x", reason="déjà fait", **followed)
        measured = {"indicator": "i1", "field": "cible", "text": "12 repas"}
        desk.do("indicator-set", actions.set_indicator, **measured, **followed)
    if SCHEMA >= "0005":
        mended = {"code": "a_nous", "document": {**own, "axes": []}}
        desk.do("questionnaire-draft", actions.draft_questionnaire, **mended)


def open_diagnostic(desk: Desk, document: Any) -> Any:
    """A diagnostic of Azoth Studio."""
    from envies_desktop.diagnostics.actions import open_diagnostic as action

    azoth = demo_key("organisation", "azoth")
    return desk.do("diagnostic-open", action, document=document, opened_on=DAY, organisation_id=azoth)


def consent(work: Work, *, who: str, **fields: Any) -> Any:
    """Somebody agrees that a diagnostic be shown."""
    from envies_desktop.diagnostics.actions import record_consent

    return record_consent(work, name=who, **fields)


def on_paper(desk: Desk) -> None:
    """Agendas printed, and a printing that was called back."""
    from envies_desktop.speed_dating.queries.reprints import sheets_now

    with desk.store.read() as session:
        seats = sheets_now(session, desk.event).seats
        (plan, *_) = plan_history(session, desk.event)
    agendas = events.Leaving("agendas", plan.number, seats)
    leaving = [agendas, events.Leaving("badges", 0, dict.fromkeys(seats, ()))]
    record = {"event_id": desk.event, "documents": leaving, "way": "printer", "live": True}
    desk.do("documents-print", events.record_printed, at=EVENING, **record)
    again = desk.do("documents-print", events.record_printed, at=EVENING + dt.timedelta(minutes=5), **record)
    back = events.withdraw_printed
    desk.do("documents-print-cancel", back, printings=list(again.values()), live=True)


def at_last(desk: Desk) -> int:
    """Gestures of every kind on events, the last ones of the store.

    The last one is undone, so that it can be redone; returns how many stand.
    """
    before = standing(desk)
    one, two, three, four, *_ = desk.people(desk.large)
    desk.read_list(desk.large, "grande-liste-corrigee.csv", large_list(corrected=True))
    desk.change(desk.large, title="Grande soirée corrigée", rounds=7, tables=30, breaks=[[2, 5], [4, 15]])
    desk.change(desk.large, pairing="groups")
    desk.change(desk.large, rounds_start=dt.time(18, 15), round_minutes=8)
    if SCHEMA >= "0002":
        closed = {"event_id": desk.large, "closed_tables": [2, 7]}
        desk.do("table-close", dating.change_setup, said={"table": 7}, **closed)
    for text in ("S", "Sal", "Salle des fêtes"):
        desk.change(desk.large, typing="place", place=text)
    desk.register(one, representatives=4, fixed_table=11, note="vient avec trois autres")
    desk.register(two, fewest=2, most=5)
    desk.register(three, side="support")
    facing = desk.facing(one)
    desk.do("wishes-set", dating.set_wishes, participant_id=one, wished=facing[:3])
    desk.do("rule-set", events.set_rule, a_id=one, b_id=facing[4], rule="together")
    last = {"person": {"last_name": "Dernier"}, "organisation": {"name": "Dernière venue"}}
    desk.do("participant-add", dating.register, event_id=desk.large, side="A", representatives=3, **last)
    desk.do("participant-remove", events.remove_participant, participant_id=four)
    spring = {"title": "Soirée de printemps", "rounds": 4, "tables": 12, "seated_side": "A"}
    desk.do("event-add", dating.add_speed_dating, **spring)
    for event, title in ((desk.event, "Copie"), (desk.large, "Grande copie")):
        copy = {"event_id": event, "title": title, "participants": True}
        desk.do("event-duplicate", events.duplicate_event, **copy)
    desk.do("event-remove", events.remove_event, event_id=desk.event)
    desk.do("demo-remove", remove_all, activities=ACTIVITIES)
    desk.store.undo()
    desk.change(desk.large, status="ouvert")
    desk.change(desk.large, tables=31, hosts="Nina et Zoé")
    desk.store.undo()
    return standing(desk) - before


def standing(desk: Desk) -> int:
    """How many gestures stand, of those that undo would take back one after the other."""
    with desk.store.read() as session:
        found = sa.text("SELECT count(*) FROM store_work WHERE role = 'do' AND inverted_by IS NULL")
        return int(session.execute(found).scalar_one())
