"""Axes of a questionnaire, on its document: one more, one less, an action more."""

from collections.abc import Mapping
from copy import deepcopy
from typing import Any

from envies_desktop.diagnostics.adapting import Document, code_in
from envies_desktop.diagnostics.building import HORIZONS

FIRST_ACTIONS = {
    "a": ("3_mois", {"fr": "Choisir une première action\u00a0: ", "en": "Choose a first action: "}),
    "b": ("12_mois", {"fr": "Consolider\u00a0: ", "en": "Consolidate: "}),
}
"""What an axis made here proposes until somebody words it better, followed by its title."""


def with_axis(document: Mapping[str, Any], title: str) -> Document:
    """One internal axis more, after the others, with two actions to be reworded and no question yet."""
    made = deepcopy(dict(document))
    taken = {str(axis["id"]) for axis in made["axes"]}
    count = len(taken) + 1
    while f"axe{count}" in taken:
        count += 1
    axis: Document = {"id": f"axe{count}", "title": {"fr": title, "en": title}, "weight": 1}
    if made["kind"] == "diagnostic":
        axis["actions"] = [
            {"id": f"axe{count}.{key}", "horizon": horizon, "text": _said(texts, title)}
            for key, (horizon, texts) in FIRST_ACTIONS.items()
        ]
    made["axes"].append(axis)
    return made


def with_action(document: Mapping[str, Any], place: int, horizon: str, text: str) -> Document:
    """One action more in an axis, as far ahead as `horizon` says."""
    made = deepcopy(dict(document))
    taken = {str(action["id"]) for axis in made["axes"] for action in axis.get("actions", ())}
    axis = made["axes"][place]
    code = code_in(f"{axis['id']}.{HORIZONS[horizon][0]}", taken)
    action = {"id": code, "horizon": horizon, "text": {"fr": text, "en": text}}
    axis.setdefault("actions", []).append(action)
    return made


def without_axis(document: Mapping[str, Any], place: int) -> Document:
    """The document without that axis, what is asked and counted in it, and what waits for it."""
    made = deepcopy(dict(document))
    gone = made["axes"].pop(place)["id"]
    for key in ("questions", "indicators"):
        if key in made:
            made[key] = [row for row in made[key] if row["axis"] != gone]
    for axis in made["axes"]:
        if gone in axis.get("after", ()):
            axis["after"] = [name for name in axis["after"] if name != gone]
    return made


def _said(texts: Mapping[str, str], title: str) -> dict[str, str]:
    return {code: f"{text}{title}" for code, text in texts.items()}
