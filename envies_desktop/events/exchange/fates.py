"""What becomes of each line: added, changed (and which cells), the same, or refused."""

import uuid
from collections.abc import Iterable, Iterator
from dataclasses import replace

from envies_desktop.directory.exchange import changes
from envies_desktop.directory.exchange.data import Change
from envies_desktop.events.exchange.changes import participant_changes
from envies_desktop.events.exchange.data import Choices, Line, NamedAs, Problem
from envies_desktop.events.exchange.known import Known
from envies_desktop.store.recognition import name_key

ACCEPTED = ("matched", "chosen")


def with_fates(lines: Iterable[Line], known: Known, choices: Choices) -> tuple[Line, ...]:
    """The lines with the cells that they change; a cell that two lines fill goes to the first."""
    claimed: set[tuple[str, object, str]] = set()
    rules = {frozenset({f"p:{a}", f"p:{b}"}): rule for (a, b), rule in known.rules.items()}
    settled = []
    for line in lines:
        if line.fate == "refuse":
            settled.append(line)
            continue
        found = []
        for key, change in _changes(line, known):
            if (change.kind, key, change.field) not in claimed:
                claimed.add((change.kind, key, change.field))
                found.append(change)
        fate = "add" if line.participant is None else "change" if found else "same"
        problems = (
            *line.problems,
            *_contradictions(line, known),
            *_crossed(line, rules),
            *_no_theme(line, known, choices),
        )
        settled.append(replace(line, fate=fate, changes=tuple(found), problems=problems))  # type: ignore[arg-type] # one of Fate
    return tuple(settled)


def _changes(line: Line, known: Known) -> Iterator[tuple[object, Change]]:
    values = line.values
    if line.organisation is not None:
        key = line.organisation.id
        yield from ((key, change) for change in changes.organisation_changes(values, known, key))
    if line.person is not None:
        key = line.person.id
        yield from ((key, change) for change in changes.person_changes(values, known, key))
    owner = line.organisation.id if line.organisation else None
    place = owner or f"n:{line.same_organisation_as or line.number}"
    themes = {known.themes.get(name_key(text)) for text in values.themes} - {None}
    for theme in sorted(themes, key=str) if owner else ():
        if (owner, theme) not in known.organisation_themes:
            yield owner, Change("organisation_theme", str(theme), None, theme)
    for side, texts in (("besoin", values.needs), ("offre", values.offers)):
        for text in texts if values.organisation or owner else ():
            need = changes.need_key(text, changes.category_of(text))
            if owner is None or (owner, side, need) not in known.needs:
                yield place, Change("need_offer", f"{side}:{need}", "", text)
    if line.participant is not None:
        yield from ((line.participant.id, c) for c in _participant(line, known, line.participant.id))


def _participant(line: Line, known: Known, key: uuid.UUID) -> Iterator[Change]:
    yield from participant_changes(line.values, known, key, line.side)
    wished = [n.best.seat for n in accepted(line.namings, "wish") if n.best]
    before = [f"p:{other}" for _, other in sorted(known.wishes.get(key, ()))]
    if wished and wished != before:
        yield Change("wish", "rank", before, wished)
    for rule in ("apart", "together"):
        for naming in accepted(line.namings, rule):
            if naming.best and _pair(key, naming.best.seat) not in known.rules:
                yield Change("pair_rule", f"{rule}:{naming.best.seat}", "", naming.best.label)


def accepted(namings: Iterable[NamedAs], naming: str, confirmed: Iterable[str] = ()) -> list[NamedAs]:
    """The names of one kind that are sure, or that a person confirmed, in their order; each seat once."""
    taken = set(confirmed)
    found: dict[str, NamedAs] = {}
    for one in namings:
        sure = one.state in ACCEPTED or (one.state == "doubtful" and one.key in taken)
        if one.naming == naming and sure and one.best is not None:
            found.setdefault(one.best.seat, one)
    return list(found.values())


def _pair(key: uuid.UUID, seat: str) -> tuple[uuid.UUID, uuid.UUID]:
    if not seat.startswith("p:"):
        return key, key
    other = uuid.UUID(seat[2:])
    return min(key, other), max(key, other)


def _crossed(line: Line, rules: dict[frozenset[str], str]) -> Iterator[Problem]:
    """Two people who must meet and must not: `rules` remembers what was said first."""
    for naming in line.namings:
        if naming.naming == "wish" or naming.best is None or naming.state not in (*ACCEPTED, "doubtful"):
            continue
        couple = frozenset({line.seat, naming.best.seat})
        if rules.setdefault(couple, naming.naming) != naming.naming:
            params = {"one": line.values.label, "other": naming.best.label}
            yield Problem(
                line.number, naming.column, naming.text, "error", "import-rule-contradiction", params
            )


def _no_theme(line: Line, known: Known, choices: Choices) -> Iterator[Problem]:
    code = "import-theme-new" if choices.new_themes else "import-theme-unknown"
    for text in line.values.themes:
        if name_key(text) not in known.themes:
            yield Problem(line.number, "", text, "warning", code)


def _contradictions(line: Line, known: Known) -> Iterator[Problem]:
    if line.organisation is None:
        return
    for name, said, kept in changes.differing(line.values, known, line.organisation.id):
        params = {"known": kept, "name": line.organisation.label}
        yield Problem(line.number, name.upper(), said, "warning", "import-number-differs", params)
