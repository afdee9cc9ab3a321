"""The parts of a questionnaire that are changed one at a time: where each stands, what a list says of it."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from envies_desktop.diagnostics.document import Path
from envies_desktop.i18n import language, number, tr

Document = Mapping[str, Any]
Place = tuple[Path, str]


def question_places(document: Document) -> Sequence[Place]:
    """The questions: "p1 · Savez-vous… ?"."""
    return [
        (path, f"{short_id(row['id'])} · {row.get(language()) or '…'}")
        for path, row in _rows(document, "questions")
    ]


def axis_places(document: Document) -> Sequence[Place]:
    """The axes, by their titles."""
    return [(path, _said(row, "title") or row["id"]) for path, row in _rows(document, "axes")]


def answer_places(document: Document) -> Sequence[Place]:
    """The answers of each scale, then whether one may also answer otherwise."""
    found: list[Place] = []
    for key, words, others in (
        ("scale", "{said}", tr("Autres réponses")),
        ("context_scale", tr("Contexte\u00a0: {said}"), tr("Contexte\u00a0: autres réponses")),
    ):
        scale = document.get(key)
        if scale is None:
            continue
        for at, row in enumerate(scale["values"]):
            said = f"{number(row['value'])} · {_said(row, 'label')}"
            found.append(((key, "values", at), words.format(said=said)))
        found.append(((key,), others))
    return found


def rule_places(document: Document) -> Sequence[Place]:
    """The levels, what advises types of partnership, what the SWOT and the plan say: of a diagnostic."""
    if document["kind"] != "diagnostic":
        return []
    levels = document.get("scoring", {}).get("levels", ())
    kinds = _rows(document, "partnership_types")
    found: list[Place] = [
        (
            ("scoring", "levels", at),
            tr("Niveau à partir de {points}\u00a0: {name}").format(
                points=number(row["min"]) if isinstance(row.get("min"), int | float) else "…",
                name=_said(row, "label"),
            ),
        )
        for at, row in enumerate(levels)
    ]
    types: list[Place] = [
        (path, tr("Type\u00a0: {name}").format(name=row.get(language(), ""))) for path, row in kinds
    ]
    if types:
        found += [*types, (("type_rules",), tr("Types\u00a0: seuils du conseil"))]
    return [
        *found,
        (("swot_rules",), tr("SWOT\u00a0: lignes par case")),
        (("action_rules",), tr("Plan\u00a0: axes à 75 et plus")),
    ]


def place_of(places: Iterable[Place], path: Path) -> int | None:
    """Which of these parts holds what stands at `path`: the one that is nearest to it."""
    held = [(len(base), at) for at, (base, _) in enumerate(places) if path[: len(base)] == base]
    return max(held)[1] if held else None


def short_id(key: object) -> str:
    """ "p1" for "le_notre.p1"."""
    return str(key).partition(".")[2] or str(key)


def _rows(document: Document, key: str) -> list[tuple[Path, Mapping[str, Any]]]:
    return [((key, at), row) for at, row in enumerate(document.get(key, ()))]


def _said(row: Mapping[str, Any], key: str) -> str:
    return str(row.get(key, {}).get(language(), ""))
