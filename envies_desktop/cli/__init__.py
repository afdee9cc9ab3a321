"""The doors without a window: same actions, same rules, same words (exit 0 done, 1 refused, 2 usage, 130)."""

import argparse
import contextlib
import os
import sys
from collections.abc import Sequence
from typing import Any

from envies_desktop import __version__
from envies_desktop.i18n import LANGUAGES, set_language, tr
from envies_desktop.refused import Refused


def main(argv: Sequence[str] | None = None) -> int:
    """Run one door; a bare call opens the window. Returns the exit status, whatever happens inside."""
    try:
        return run_door(argv)
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:  # whoever read the result has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except Exception as error:
        _complain(_diary(error))
        return 1


def run_door(argv: Sequence[str] | None = None) -> int:
    """As `main`; what nobody foresaw is raised, for tests to hear of it."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    set_language(_asked_language(arguments))
    try:
        options = _parser(doors=not _window_alone(arguments)).parse_args(arguments)
    except SystemExit as stop:
        return int(stop.code or 0)
    try:
        result: int = options.run(options)
        return result
    except Refused as refused:
        _complain(refused)
        return 1


def _complain(refused: Refused) -> None:
    from envies_desktop.app import ACTIVITIES

    sys.stderr.write(ACTIVITIES.explain(refused) + "\n")


def _diary(error: Exception) -> Refused:
    """Where the code went wrong goes into the log, never what was typed; the person gets a sentence."""
    import logging

    from envies_desktop.desk.traces import Discreet, places
    from envies_desktop.settings import log_folder

    path = log_folder() / "envies-desktop.log"
    with contextlib.suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        handler = logging.FileHandler(path, encoding="utf-8")
        handler.setFormatter(Discreet("%(asctime)s %(levelname)s %(name)s %(message)s"))
        log = logging.getLogger("envies_desktop")
        log.addHandler(handler)
        logging.raiseExceptions = False  # a full disk keeps no diary
        log.error("unexpected\n%s", places(type(error), error, error.__traceback__))
        log.removeHandler(handler)
        handler.close()
    return Refused("door-surprise", log=str(path))


def _asked_language(arguments: Sequence[str]) -> str:
    for place, word in enumerate(arguments):
        if word == "--lang" and place + 1 < len(arguments) and arguments[place + 1] in LANGUAGES:
            return arguments[place + 1]
        if word.startswith("--lang=") and word[7:] in LANGUAGES:
            return word[7:]
    from envies_desktop.settings import load_settings

    return load_settings().language


def _window_alone(arguments: Sequence[str]) -> bool:
    """Whether nothing but the window and its options is asked for: describing every door takes a moment."""
    rest = list(arguments)
    while rest:
        word = rest.pop(0)
        if word in ("--store", "--lang") and rest:
            rest.pop(0)
        elif not word.startswith(("--store=", "--lang=")):
            return False
    return True


def _parser(*, doors: bool = True) -> argparse.ArgumentParser:
    """The parser of the command line; without `doors`, that of a call which opens the window."""
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("--store", metavar="PATH_OR_URL", help=tr("le fichier de données ou son adresse"))
    common.add_argument("--lang", choices=LANGUAGES, help=tr("langue des textes"))
    common.add_argument("--json", action="store_true", help=tr("résultat sous forme de document JSON"))
    parser = argparse.ArgumentParser(prog="envies-desktop", parents=[common])
    parser.add_argument("--version", action="version", version=__version__)
    parser.set_defaults(run=_window)
    if doors:
        _describe_doors(parser)
    return parser


def _describe_doors(parser: argparse.ArgumentParser) -> None:
    from envies_desktop.app import ACTIVITIES
    from envies_desktop.cli import backups, printing

    # The same options are accepted before and after the door; after it they must not reset the former.
    quiet = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    quiet.add_argument("--store", metavar="PATH_OR_URL", help=argparse.SUPPRESS)
    quiet.add_argument("--lang", choices=LANGUAGES, help=argparse.SUPPRESS)
    quiet.add_argument("--json", action="store_true", help=argparse.SUPPRESS)
    # A door asks `common` for these while it is described, and its options once it is opened.
    quiet.set_defaults(activities=ACTIVITIES, show_window=_show_window)
    doors = parser.add_subparsers(metavar=tr("PORTE"))
    for add in ACTIVITIES.doors():
        add(doors, quiet)
    for frame in (printing, backups):
        frame.add_door(doors, quiet)


def _window(options: argparse.Namespace) -> int:
    return _show_window(options.store)


def _show_window(address: str | None = None, *, needed: bool = True, **moments: Any) -> int:
    """As `app.run_window`; where the window is not `needed`, nothing is said where there is no display."""
    from envies_desktop.app import has_display, run_window

    if not needed and not has_display():
        return 0
    return run_window(address, **moments)
