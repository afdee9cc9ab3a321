"""What an event still lacks before its evening, as the lines of the "feu vert"."""

from collections.abc import Sequence
from uuid import UUID

from envies_desktop.desk.checks import Check
from envies_desktop.desk.page import Session
from envies_desktop.i18n import clock_time, long_date, tr
from envies_desktop.live.page.checks import EventCheck
from envies_desktop.speed_dating.queries.readiness import Readiness, readiness

MOST_NAMED = 3


def evening_checks(session: Session, event_id: UUID) -> tuple[EventCheck, ...]:
    """What a speed dating is checked for, and where it is mended."""
    remedies = {
        "plan": ("plan", tr("Ouvrir le plan"), "grid-3x3"),
        "agendas": ("documents", tr("Ouvrir les documents"), "file-text"),
        "start": ("schedule", tr("Ouvrir le déroulé"), "clock"),
        "badges": ("participants", tr("Ouvrir les participants"), "users"),
    }
    return tuple(
        EventCheck(check, *remedies[check.name]) for check in event_checks(readiness(session, event_id))
    )


def event_checks(ready: Readiness) -> tuple[Check, ...]:
    """The plan, the agendas, the hour and the badges of an event."""
    return _plan(ready), _agendas(ready), _start(ready), _badges(ready)


def _plan(ready: Readiness) -> Check:
    title = tr("Plan des rencontres")
    if ready.plan is None:
        return Check(
            "plan", title, "missing", tr("Il n’y a pas encore de plan."), tr("Planifiez les rencontres.")
        )
    said = tr("Plan {number}").format(number=ready.plan)
    if ready.changed:
        todo = tr("Les inscriptions ou les réglages ont changé depuis\u00a0: planifiez de nouveau.")
        return Check("plan", title, "look", said, todo)
    return Check("plan", title, "ready", said)


def _agendas(ready: Readiness) -> Check:
    title = tr("Agendas individuels")
    if ready.plan is None:
        return Check("agendas", title, "missing", tr("Ils se lisent dans le plan."), tr("Planifiez d’abord."))
    alone = ready.idle + ready.left_out
    if alone:
        said = tr("%n personne(s) sans aucune rencontre", "", len(alone))
        todo = tr("Vérifiez leurs heures et leurs vœux\u00a0: {names}").format(names=_named(alone))
        return Check("agendas", title, "look", said, todo)
    return Check("agendas", title, "ready", tr("%n personne(s), chacune a ses rencontres", "", ready.people))


def _start(ready: Readiness) -> Check:
    title = tr("Heure de la première cloche")
    if ready.start is None:
        todo = tr("Donnez l’heure de début dans le déroulé\u00a0: l’horloge dira l’avance et le retard.")
        return Check("start", title, "missing", tr("Elle n’est pas encore connue."), todo)
    said = clock_time(ready.start)
    if ready.date is None:
        return Check("start", title, "look", said, tr("Donnez aussi la date de l’événement."))
    return Check("start", title, "ready", f"{said}, {long_date(ready.date)}")


def _badges(ready: Readiness) -> Check:
    title = tr("Numéros de badge")
    if not ready.people:
        return Check(
            "badges", title, "missing", tr("Personne n’est attendu."), tr("Inscrivez les participants.")
        )
    if ready.twice:
        said = tr("Donnés deux fois\u00a0: {numbers}").format(numbers=_named([str(n) for n in ready.twice]))
        todo = tr(
            "Désinscrivez puis réinscrivez l’une des deux personnes\u00a0: elle prendra un numéro libre."
        )
        return Check("badges", title, "look", said, todo)
    if ready.unnumbered:
        said = tr("%n personne(s) sans numéro", "", ready.unnumbered)
        return Check("badges", title, "look", said, tr("Les notes se saisissent par numéro de badge."))
    return Check("badges", title, "ready", tr("%n badge(s), un numéro chacun", "", ready.people))


def _named(names: Sequence[str]) -> str:
    shown = ", ".join(names[:MOST_NAMED])
    rest = len(names) - MOST_NAMED
    return (
        shown
        if rest <= 0
        else tr("{names} et {others}").format(names=shown, others=tr("%n autre(s)", "", rest))
    )
