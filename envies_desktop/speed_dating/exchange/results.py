"""What came of an evening, as tables: ratings, mutual interests, leads, calls, indicators.

Without contact details, nothing that somebody wrote about somebody is there: neither single ratings nor
remarks on leads and calls.
"""

import datetime as dt
import uuid
from collections.abc import Sequence

from sqlalchemy.orm import Session

from envies_desktop.directory.kinds import group_label
from envies_desktop.events.kinds import SIDES, side_label
from envies_desktop.i18n import short_date, tr
from envies_desktop.paper.spreadsheet import Cell, Sheet
from envies_desktop.partnerships.queries import CallRow, LeadRow, call_rows, lead_rows
from envies_desktop.partnerships.questionnaire import follow_up
from envies_desktop.partnerships.stages import stage_label
from envies_desktop.speed_dating.indicators import Indicators, Share
from envies_desktop.speed_dating.queries.indicators import evening_indicators
from envies_desktop.speed_dating.queries.ratings import Couple, mutual_interests
from envies_desktop.speed_dating.queries.slips import Slips, ratings_of_event

Row = tuple[Cell, ...]


def result_sheets(session: Session, event_id: uuid.UUID, *, contacts: bool, on: dt.date) -> tuple[Sheet, ...]:
    """The tables that hold something; none before anything of the evening was typed. `on` is today."""
    figures = evening_indicators(session, event_id, on=on)
    if not any((figures.present, figures.held, figures.answers, figures.leads)):
        return ()
    found = [
        _ratings(ratings_of_event(session, event_id)) if contacts else None,
        _interests(mutual_interests(session, event_id).couples),
        _leads(lead_rows(session, event_id), contacts),
        _calls(call_rows(session, on, event_id), contacts),
        _figures(figures),
    ]
    return tuple(sheet for sheet in found if sheet is not None and sheet.rows)


def _ratings(slips: Slips) -> Sheet:
    header = (
        tr("Badge"), tr("Participant"), tr("Badge en face"), tr("En face"), tr("Tour"), tr("Table"),
        tr("Note de 1 à 4"), tr("Accord pour ses coordonnées"),
    )  # fmt: skip
    rows = [
        (
            slip.person.badge, slip.person.label, line.partner.badge, line.partner.label,
            None if line.round is None else line.round + 1, None if line.table is None else line.table + 1,
            line.value, "" if line.share is None else _yes(line.share),
        )
        for slip in slips.slips
        for line in slip.lines
        if line.value is not None
    ]  # fmt: skip
    return Sheet(tr("Notes"), header, tuple(rows))


def _interests(couples: Sequence[Couple]) -> Sheet:
    header = (tr("Badge"), tr("Participant"), tr("Badge en face"), tr("En face"), tr("Contacts échangés"))
    rows = [(c.a.badge, c.a.label, c.b.badge, c.b.label, _yes(c.exchanged)) for c in couples]
    return Sheet(tr("Intérêts réciproques"), header, tuple(rows))


def _leads(leads: Sequence[LeadRow], contacts: bool) -> Sheet:
    header = (tr("Organisations"), tr("Étape"), tr("Échéance"))
    noted = (tr("Prochaine action"), tr("Responsable")) if contacts else ()
    rows: list[Row] = []
    for lead in leads:
        row: Row = (lead.name, stage_label(lead.stage), _day(lead.next_due))
        rows.append((*row, lead.next_action, lead.owner) if contacts else row)
    return Sheet(tr("Pistes"), (*header, *noted), tuple(rows))


def _calls(calls: Sequence[CallRow], contacts: bool) -> Sheet:
    header = (tr("Organisations"), tr("Mois"), tr("Échéance"), tr("Fait le"), tr("Résultat"))
    noted = (tr("Commentaire"),) if contacts else ()
    rows: list[Row] = []
    for call in calls:
        told = follow_up().status_label(call.status)
        row: Row = (call.lead.name, call.months, _day(call.due), _day(call.done_on), told)
        rows.append((*row, call.comment) if contacts else row)
    return Sheet(tr("Suivi"), (*header, *noted), tuple(rows))


def _figures(figures: Indicators) -> Sheet:
    rows: list[tuple[str, Cell]] = [
        (tr("Inscrits"), figures.registered),
        (tr("Présents"), _part(figures.present)),
        (tr("Présents, en % des inscrits"), _percent(figures.present)),
        (tr("Rencontres prévues"), figures.planned),
        (tr("Rencontres tenues"), figures.held),
        (tr("Rencontres par personne, au moins"), figures.each.fewest if figures.each else None),
        (tr("Rencontres par personne, en moyenne"), round(figures.each.mean, 2) if figures.each else None),
        (tr("Rencontres par personne, au plus"), figures.each.most if figures.each else None),
        (tr("Vœux honorés, en %"), _percent(figures.wishes)),
        (tr("Vœux réciproques honorés, en %"), _percent(figures.mutual_wishes)),
        (tr("Notes saisies"), figures.answers),
        (tr("Notes 3 et 4, en %"), _percent(figures.high)),
    ]
    for camp in figures.camps:
        title = tr("Note moyenne donnée\u00a0: {side}").format(side=_camp(camp.code))
        rows.append((title, round(camp.mean, 2) if camp.mean is not None else None))
    both = figures.interests
    rows += [
        (
            tr("Intérêts réciproques, en % des couples notés des deux côtés"),
            _percent(both.share if both else None),
        ),
        (tr("Contacts échangés"), both.exchanged if both else None),
        (tr("Pistes ouvertes"), figures.leads),
        (tr("Accords"), figures.agreements),
    ]
    for month in figures.milestones:
        title = tr("Appels faits à {months} mois, sur {calls}").format(months=month.months, calls=month.calls)
        rows.append((title, month.done))
    told = tuple((title, tr("non saisi") if value is None else value) for title, value in rows)
    return Sheet(tr("Indicateurs"), (tr("Indicateur"), tr("Valeur")), told)


def _camp(code: str) -> str:
    return side_label(code) if code in SIDES else group_label(code)


def _part(share: Share | None) -> int | None:
    return share.part if share else None


def _percent(share: Share | None) -> int | None:
    return share.percent if share else None


def _yes(given: bool) -> str:
    return tr("oui") if given else tr("non")


def _day(day: dt.date | None) -> str:
    return short_date(day) if day else ""
