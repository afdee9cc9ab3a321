"""From a sheet to what an import would do: nothing is written here."""

import uuid
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from sqlalchemy.orm import Session

from envies_desktop.activity import Activities
from envies_desktop.directory.exchange.close import CloseNames
from envies_desktop.directory.exchange.origins import Origins
from envies_desktop.directory.exchange.people import called
from envies_desktop.events.exchange.data import Choices, ImportPreview, Line, Problem
from envies_desktop.events.exchange.fates import with_fates
from envies_desktop.events.exchange.known import Known, look_up, read_event
from envies_desktop.events.exchange.lines import Lines
from envies_desktop.events.exchange.meetings import name_everyone
from envies_desktop.events.exchange.of_kind import OfKind, of_kind
from envies_desktop.events.exchange.registered import Registered
from envies_desktop.events.exchange.said import SaidLines
from envies_desktop.events.exchange.sections import problem_of
from envies_desktop.events.kinds import AWAY
from envies_desktop.intake.columns import Recognised, load_fields, recognise
from envies_desktop.intake.sheet import Sheet, row_of
from envies_desktop.refused import Refused

PROFILE = "participants"
_MOST_NAMES = 5


def preview_participants(
    session: Session,
    event_id: uuid.UUID,
    sheet: Sheet,
    activities: Activities,
    mapping: Mapping[int, str | None] | None = None,
    choices: Choices | None = None,
    saved: Mapping[str, str] | None = None,
) -> ImportPreview:
    """What importing the sheet into the event would do, line by line; its kind knows further columns.

    `mapping` gives the field of a column (its place from 0) where a person chose it; `saved` is an earlier
    `recognised.profile()`. Raises Refused("import-…") where the sheet cannot be a list of participants.
    """
    return previewed(session, event_id, sheet, activities, mapping, choices, saved)[0]


def previewed(
    session: Session,
    event_id: uuid.UUID,
    sheet: Sheet,
    activities: Activities,
    mapping: Mapping[int, str | None] | None,
    choices: Choices | None,
    saved: Mapping[str, str] | None,
) -> tuple[ImportPreview, Known, OfKind]:
    """The same, with what the store knew, and what the kind of event makes of it."""
    chosen, decided = dict(mapping or {}), choices or Choices()
    recognised = recognise(
        sheet, load_fields(PROFILE), saved=saved, chosen=chosen, header_line=decided.header_line
    )
    _check(sheet, recognised)
    event = read_event(session, event_id)
    own = of_kind(activities.kind(event.kind))
    recognised = _of_this_kind(recognised, activities, own)
    said = list(SaidLines(sheet, recognised, decided, own))
    chosen_organisations = {key for key in decided.organisations.values() if key is not None}
    known = look_up(session, event, [one.values for one in said], chosen_organisations)
    own.look_up(session, known)
    origins = Origins(session)
    registered = Registered(known, origins, decided)
    registered.find(one for one in said if row_of(one.number) not in sheet.hidden - decided.wanted)
    lines = Lines(known, registered, CloseNames(session), sheet, recognised, decided, own).read(said)
    lines = name_everyone(lines, known, decided, own)
    preview = ImportPreview(
        event_id=event_id,
        event_title=known.event.title,
        sheet=sheet,
        recognised=recognised,
        mapping=chosen,
        choices=decided,
        lines=with_fates(lines, known, decided, origins, own),
        problems=(*_file_problems(sheet, recognised), *_gone(lines, known, origins, recognised)),
        saved=dict(saved or {}),
    )
    return preview, known, own


def _of_this_kind(recognised: Recognised, activities: Activities, own: OfKind) -> Recognised:
    """Without the columns that only another kind of event would keep: they are told as nobody's."""
    known = {field.name for kind in activities.kinds() for field in kind.import_fields} - own.fields
    columns = tuple(replace(c, field=None) if c.field in known else c for c in recognised.columns)
    return replace(recognised, columns=columns)


def _check(sheet: Sheet, recognised: Recognised) -> None:
    fields = {column.field for column in recognised.columns}
    if recognised.header_line is None:
        raise Refused("import-no-header", file=sheet.file)
    if not fields & {"organisation", "full_name", "last_name", "email"}:
        raise Refused("import-no-names", file=sheet.file, line=recognised.header_line)
    if not recognised.data:
        raise Refused("import-no-lines", file=sheet.file, line=recognised.header_line)


def _file_problems(sheet: Sheet, recognised: Recognised) -> tuple[Problem, ...]:
    header = recognised.header_line or 1
    lines = {row.number for row in recognised.data}
    found = [problem_of(note, recognised) for note in sheet.notes if note.line not in lines]
    found += [
        Problem(header, c.header, "", "warning", "import-column-hidden")
        for c in recognised.columns
        if c.index in sheet.hidden_columns and c.header
    ]
    if len(sheet.names) > 1:
        found.append(Problem(header, "", "", "warning", "import-sheets-read", {"sheets": list(sheet.names)}))
    found += [Problem(header, c.header, "", "warning", "import-column-unknown") for c in recognised.unknown]
    found += [
        Problem(
            header,
            c.header,
            "",
            "warning",
            "import-column-close",
            {"field": c.field, "score": round(c.score)},
        )
        for c in recognised.columns
        if c.how == "close"
    ]
    if sheet.others:
        found.append(
            Problem(header, "", "", "warning", "import-other-sheets", {"sheets": list(sheet.others)})
        )
    return tuple(found)


def _gone(lines: Iterable[Line], known: Known, origins: Origins, recognised: Recognised) -> Iterator[Problem]:
    """Who came by a list and is not in this one, where most are: they stay, and that is said."""
    here = {line.participant.id for line in lines if line.participant}
    missing = [row for key, row in known.participants.items() if key not in here and row.status not in AWAY]
    if not missing or len(here) <= len(missing):
        return
    gone = [
        row for row in missing if origins.brought("participant", row.id) and row.person_id in known.people
    ]
    if gone:
        names = [called(known.people[row.person_id]) or known.called(row.id) for row in gone]
        params = {"names": names[:_MOST_NAMES], "count": len(names)}
        yield Problem(recognised.header_line or 1, "", "", "warning", "import-people-gone", params)
