"""What lower rooms cannot know and are handed: tabs, cards, places; imported when first shown."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID

from envies_desktop.i18n import number, short_date, tr
from envies_desktop.stages import Stages

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
    from sqlalchemy.orm import Session

    from envies_desktop.desk.page import Card, Desk, Figure, Group, Groups, Place, Tab
    from envies_desktop.directory.dialogs.erase import Eraser
    from envies_desktop.events.page.press import Press
    from envies_desktop.store.engine import Store


def tabs_by_kind(stages: Stages) -> Callable[[str], Sequence["Tab"]]:
    """The tabs of a record of each kind, in the order of the work; evenings are led on `stages`."""

    def tabs(kind: str) -> Sequence["Tab"]:
        from envies_desktop.desk.page import Tab

        if kind == "today":
            return (
                Tab(title=lambda: tr("Démonstration"), name="demo", build=_demo_bar),
                Tab(title=lambda: tr("Suivi"), name="calls", build=_due_calls),
                Tab(title=lambda: tr("Diagnostics"), name="diagnostics", build=_unfinished),
            )
        if kind == "person":
            return (Tab(title=lambda: tr("Données personnelles"), name="erase", build=_erase_person),)
        if kind == "settings":
            return (
                Tab(title=lambda: tr("Territoires et thèmes"), name="reference", build=_reference),
                Tab(title=lambda: tr("Données à effacer"), name="retention", build=_retention),
            )
        if kind == "organisation":
            return (
                Tab(title=lambda: tr("Événements"), name="events", build=_organisation_events),
                Tab(title=lambda: tr("Diagnostics"), name="diagnostics", build=_organisation_diagnostics),
            )
        if kind == "diagnostic":
            return (Tab(title=lambda: tr("Documents"), name="documents", build=_diagnostic_documents),)
        reception = Tab(title=lambda: tr("Accueil"), name="reception", build=_reception)
        documents = Tab(title=lambda: tr("Documents"), name="documents", build=_documents)
        if kind != "speed_dating":
            return (reception, documents)
        return (
            Tab(title=lambda: tr("Plan"), name="plan", build=partial(_plan, stages)),
            reception,
            Tab(title=lambda: tr("Animation"), name="live", build=partial(_live, stages)),
            Tab(title=lambda: tr("Résultats"), name="results", build=_results),
            documents,
        )

    return tabs


def _eraser() -> "Eraser":
    from envies_desktop import privacy
    from envies_desktop.directory.dialogs.erase import Eraser

    return Eraser(privacy.erasing_of, privacy.erase_people, privacy.copies_by_hand)


def _erase_person(desk: "Desk", person_id: UUID) -> "QWidget":
    from envies_desktop.directory.dialogs.erase import ErasePerson

    return ErasePerson(desk, person_id, _eraser())


def _retention(desk: "Desk", nothing: UUID) -> "QWidget":
    from envies_desktop.directory.page.retention import Keeper, RetentionPanel
    from envies_desktop.privacy import due_for_erasure

    return RetentionPanel(desk, Keeper(due_for_erasure, _eraser()))


def forget_needs(desk: "Desk") -> None:
    """Empty the access needs of events that are over for long enough, in a thread; said once, when done."""
    from envies_desktop.privacy import forget_past_needs

    def tell(done: Any) -> None:
        lines = []
        for one in done:
            told = tr(
                "Comme promis, les besoins d’accessibilité de %n personne(s) ont été effacés, {days} jours "
                "après {title}.",
                "",
                len(one.rows),
            )
            lines.append(told.format(days=number(desk.settings.needs_days), title=one.title))
        if lines:
            desk.warn("\n".join(lines), "warn")  # it stays until it has been read
            desk.backups.forget_the_erased(tr("Sauvegardes refaites sans les données effacées"))

    desk.tasks.short(
        forget_past_needs,
        desk.store,
        desk.settings.needs_days,
        done=tell,
        failed=lambda refused: desk.warn(desk.explain(refused)),
    )


def _plan(stages: Stages, desk: "Desk", event_id: UUID) -> "QWidget":
    from envies_desktop.speed_dating.page.plan_panel import PlanPanel, UnderWay

    def begun() -> bool:
        found = stages.of(desk, event_id).clock.reading()
        return found is not None and found.view.played(found.now) > 0

    def plan_again() -> None:
        desk.open("events", event_id=event_id, tab="live")
        stages.of(desk, event_id).replan_wanted.emit()

    return PlanPanel(desk, event_id, under_way=UnderWay(begun, plan_again))


def _live(stages: Stages, desk: "Desk", event_id: UUID) -> "QWidget":
    from envies_desktop.speed_dating.page.live.panel import LivePanel

    return LivePanel(desk, event_id, stages.of(desk, event_id), press())


def _reception(desk: "Desk", event_id: UUID) -> "QWidget":
    from envies_desktop.events.page.reception.panel import ReceptionPanel

    return ReceptionPanel(desk, event_id, press())


def _results(desk: "Desk", event_id: UUID) -> "QWidget":
    from envies_desktop.speed_dating.page.results.panel import ResultsPanel

    return ResultsPanel(desk, event_id)


def _documents(desk: "Desk", event_id: UUID) -> "QWidget":
    from envies_desktop.events.page.documents import DocumentsPanel

    return DocumentsPanel(desk, event_id, press())


def press() -> "Press":
    """The printing house of an event."""
    from envies_desktop import documents
    from envies_desktop.events.page.press import Courier, Press

    return Press(
        documents=documents.documents_for,
        gather=documents.gather,
        make=documents.print_kit,
        record=documents.record,
        withdraw=documents.withdraw,
        on_paper=documents.on_paper,
        deposit=Courier(documents.pack, documents.send, documents.note),
    )


def _organisation_events(desk: "Desk", organisation_id: UUID) -> "QWidget":
    from envies_desktop.events.page.organisation import OrganisationEvents

    return OrganisationEvents(desk, organisation_id)


def _organisation_diagnostics(desk: "Desk", organisation_id: UUID) -> "QWidget":
    from envies_desktop.diagnostics.page.organisation import OrganisationDiagnostics

    return OrganisationDiagnostics(desk, organisation_id)


def _diagnostic_documents(desk: "Desk", diagnostic_id: UUID) -> "QWidget":
    from envies_desktop.diagnostics.page.documents import DiagnosticDocuments, DiagnosticPress
    from envies_desktop.documents.diagnostics import (
        DIAGNOSTIC_DOCUMENTS,
        gather_diagnostic,
        print_diagnostic,
    )

    press = DiagnosticPress(DIAGNOSTIC_DOCUMENTS, gather_diagnostic, print_diagnostic)
    return DiagnosticDocuments(desk, diagnostic_id, press)


def _demo_bar(desk: "Desk", nothing: UUID) -> "QWidget":
    from envies_desktop.events.page.demo_bar import DemoBar, Show

    return DemoBar(desk, Show(_bring_demo, _remove_demo, _has_demo))


def _reference(desk: "Desk", nothing: UUID) -> "QWidget":
    from envies_desktop.directory.page.reference import ReferencePanel

    return ReferencePanel(desk)


def _due_calls(desk: "Desk", nothing: UUID) -> "QWidget":
    from envies_desktop.partnerships.page.due import DueCalls

    return DueCalls(desk)


def _unfinished(desk: "Desk", nothing: UUID) -> "QWidget":
    from envies_desktop.diagnostics.page.unfinished import Unfinished

    return Unfinished(desk)


def _bring_demo(store: "Store") -> Any:
    from envies_desktop.demo import bring_demo

    return bring_demo(store)


def _remove_demo(store: "Store") -> Any:
    from envies_desktop.demo import remove_demo

    return remove_demo(store)


def _has_demo(session: "Session") -> bool:
    from envies_desktop.demo import has_demo

    return has_demo(session)


def cards(kind: str) -> Sequence["Card"]:
    """The figures that higher rooms add to the card of an event of this kind."""
    from envies_desktop.desk.page import Card

    return (Card("plan", _plan_figure),) if kind == "speed_dating" else ()


def _plan_figure(session: "Session", event_id: UUID | None) -> "Figure | None":
    """What the current plan comes to; its tone is "bad" where people changed since."""
    from envies_desktop.speed_dating.page.boards import figures
    from envies_desktop.speed_dating.queries import plan_view

    view = plan_view(session, event_id) if event_id else None
    if view is None:
        return None
    figure = figures(view)[0]
    changed = tr("Les inscriptions ont changé depuis")
    return replace(figure, note=changed, tone="bad") if view.changed else figure


def groups() -> "Groups":
    """Partnerships, for the diagnostics that are about one."""
    from envies_desktop.desk.page import Groups

    return Groups(_found_groups, _parties)


def _found_groups(session: "Session", text: str, limit: int) -> Sequence["Group"]:
    from envies_desktop.desk.page import Group
    from envies_desktop.partnerships.queries import found_partnerships

    return [Group(*found) for found in found_partnerships(session, text, limit)]


def _parties(session: "Session", partnership_id: UUID) -> tuple[tuple[UUID, str], ...]:
    from envies_desktop.partnerships.queries import parties_of

    return parties_of(session, partnership_id)


def places(session: "Session", text: str) -> Sequence["Place"]:
    """Where Ctrl+K goes besides the pages: events, organisations, then diagnostics."""
    from envies_desktop.desk.page import Place
    from envies_desktop.diagnostics.queries.finding import found_diagnostics
    from envies_desktop.directory.model import Organisation
    from envies_desktop.events.model import Event
    from envies_desktop.store.search import find

    events = [
        Place(found.title, tr("Événement"), "events", {"event_id": found.id})
        for found in find(session, Event, text, 15)
    ]
    organisations = [
        Place(found.name, tr("Organisation"), "directory", {"organisation_id": found.id})
        for found in find(session, Organisation, text, 25)
    ]
    said = tr("Diagnostic du {day}")
    diagnostics = [
        Place(one.name, said.format(day=short_date(one.opened_on)), "diagnostics", {"diagnostic_id": one.id})
        for one in found_diagnostics(session, text, 10)
    ]
    return [*events, *organisations, *diagnostics]
