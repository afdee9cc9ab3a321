"""What becomes of each line: added, changed (and which cells), the same, or refused."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from envies_desktop.directory.exchange.changes import differing
from envies_desktop.directory.exchange.data import Change
from envies_desktop.directory.exchange.origins import Origins
from envies_desktop.events.exchange.changes import change_params
from envies_desktop.events.exchange.data import RULES, Choices, Line, Problem
from envies_desktop.events.exchange.known import Known
from envies_desktop.events.exchange.of_kind import OfKind
from envies_desktop.events.exchange.proposed import ACCEPTED, Proposed
from envies_desktop.store.recognition import name_key


def with_fates(
    lines: Iterable[Line], known: Known, choices: Choices, origins: Origins, own: OfKind
) -> tuple[Line, ...]:
    """The lines with the cells that they change; a cell that two lines fill goes to the first."""
    lines = list(lines)
    claimed: set[tuple[str, object, str]] = set()
    rules = {frozenset({f"p:{a}", f"p:{b}"}): rule for (a, b), rule in known.rules.items()}
    proposed = Proposed(lines, known, origins, own)
    settled = []
    for line in lines:
        if line.fate == "refuse":
            settled.append(line)
            continue
        found, told = [], []
        stays: set[str] = set()
        for key, change, judgement in proposed.of(line):
            if (change.kind, key, change.field) in claimed:
                continue
            claimed.add((change.kind, key, change.field))
            if judgement in ("changed", "replaced"):
                found.append(change)
            else:
                stays.add(change.kind)
            if judgement in ("kept", "replaced"):
                told.append(_typed(line.number, change, judgement))
        fate = "add" if line.participant is None else "change" if found else "same"
        problems = (
            *line.problems,
            *told,
            *_contradictions(line, known, found),
            *_crossed(line, rules),
            *_no_theme(line, known, choices),
        )
        settled.append(
            replace(line, fate=fate, changes=tuple(found), problems=problems, stays=frozenset(stays))  # type: ignore[arg-type] # one of Fate
        )
    return tuple(settled)


def _typed(number: int, change: Change, judgement: str) -> Problem:
    """What the desk had typed: kept, or replaced all the same."""
    code = "import-typed-kept" if judgement == "kept" else "import-typed-replaced"
    params = change_params(change)
    shown = str(params["shown"] or params["after"])
    return Problem(number, "", shown, "warning", code, params)


def _crossed(line: Line, rules: dict[frozenset[str], str]) -> Iterator[Problem]:
    """Two people who must meet and must not: `rules` remembers what was said first."""
    for naming in line.namings:
        if naming.naming not in RULES or naming.best is None or naming.state not in (*ACCEPTED, "doubtful"):
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


def _contradictions(line: Line, known: Known, changes: Iterable[Change]) -> Iterator[Problem]:
    """Numbers that differ and stay."""
    if line.organisation is None:
        return
    corrected = {change.field for change in changes if change.kind == "organisation"}
    for name, said, kept in differing(line.values, known, line.organisation.id):
        if name not in corrected:
            params = {"known": kept, "name": line.organisation.label}
            yield Problem(line.number, name.upper(), said, "warning", "import-number-differs", params)
