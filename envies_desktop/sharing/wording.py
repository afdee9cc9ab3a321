"""The sentences of the event's folder: what went wrong, where, and what to do."""

from collections.abc import Callable, Mapping
from typing import Any

from envies_desktop.i18n import number, tr

_MEGABYTE = 1_000_000


def _no_room(p: Mapping[str, Any]) -> str:
    return tr(
        "Il faut {needed}\u00a0Mo dans {folder} et il n’y a que {free}\u00a0Mo de libres\u00a0: "
        "faites de la place ou choisissez un autre dossier."
    ).format(
        folder=p["folder"],
        needed=number(p["needed"] / _MEGABYTE, 1),
        free=number(p["free"] / _MEGABYTE, 1),
    )


SENTENCES: dict[str, Callable[[Mapping[str, Any]], str]] = {
    "deposit-missing": lambda p: tr(
        "Le dossier {folder} n’est pas là\u00a0: branchez la clé ou rejoignez le partage, puis recommencez."
    ).format(folder=p["folder"]),
    "deposit-gone": lambda p: tr(
        "Le dossier {folder} a disparu pendant la copie. Ce qui y était déjà est entier\u00a0: "
        "rebranchez la clé ou le partage et recommencez, seul le reste sera copié."
    ).format(folder=p["folder"]),
    "deposit-unwritable": lambda p: tr(
        "Vous ne pouvez pas écrire dans {folder}\u00a0: choisissez un autre dossier."
    ).format(folder=p["folder"]),
    "deposit-full": lambda p: tr(
        "Il n’y a plus de place dans {folder}. Ce qui y est déjà est entier\u00a0: "
        "faites de la place et recommencez, seul le reste sera copié."
    ).format(folder=p["folder"]),
    "deposit-no-room": _no_room,
    "deposit-file-open": lambda p: tr(
        "Le fichier {file} de {folder} est ouvert dans un autre programme\u00a0: fermez-le, puis recommencez."
    ).format(file=p["file"], folder=p["folder"]),
    "deposit-damaged": lambda p: tr(
        "Le fichier {file} ne se relit pas comme il a été écrit dans {folder}\u00a0: "
        "recommencez, ou prenez une autre clé."
    ).format(file=p["file"], folder=p["folder"]),
    "deposit-io": lambda p: tr(
        "Le dossier {folder} ne répond pas bien ({detail}). Ce qui y est déjà est entier\u00a0: recommencez."
    ).format(folder=p["folder"], detail=p["detail"]),
    "deposit-stopped": lambda p: tr(
        "Le dépôt a été arrêté\u00a0; ce qui était déjà copié est entier, et ne sera pas recopié."
    ),
}
