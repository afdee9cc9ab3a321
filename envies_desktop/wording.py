"""Every stored or raised code of the program and its sentence, gathered from the rooms that own them."""

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any

from envies_desktop.i18n import tr
from envies_desktop.refused import Refused

Sentences = Mapping[str, Callable[[Mapping[str, Any]], str]]

ROOMS = (
    "cli.wording",
    "documents.wording",
    "documents.diagnostic_wording",
    "store.wording",
    "intake.wording",
    "paper.wording",
    "desk.wording",
    "directory.wording",
    "events.wording",
    "events.presence_wording",
    "live.wording",
    "diagnostics.wording",
    "diagnostics.problem_wording",
    "diagnostics.gestures",
    "partnerships.wording",
    "speed_dating.wording",
    "speed_dating.results_wording",
    "speed_dating.rehearsal_wording",
    "speed_dating.gestures",
    # Last: it brings the whole import with it, and a start asks for the words of one gesture.
    "events.exchange.wording",
)


def room_sentences(room: str) -> Sentences:
    """The sentences of one of ROOMS."""
    found: Sentences = import_module(f"envies_desktop.{room}").SENTENCES
    return found


def sentence(code: str, params: Mapping[str, Any]) -> str:
    """The sentence of a code in the language of the moment; a code unknown to this version says so."""
    for room in ROOMS:
        if make := room_sentences(room).get(code):
            return make(params)
    return tr("Cette information vient d’une autre version du programme ({code}).").format(code=code)


def explain(refused: Refused) -> str:
    """What is wrong, where, and what to do."""
    return sentence(refused.code, refused.params)
