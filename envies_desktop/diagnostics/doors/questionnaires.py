"""`questionnaires`: those at hand, or everything that is wrong with one file (`--check FILE`)."""

import argparse
import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

from envies_desktop.cli.common import Doors, chosen_store, say
from envies_desktop.i18n import fold, tr
from envies_desktop.refused import Refused

if TYPE_CHECKING:
    from envies_desktop.diagnostics.document import Problem
    from envies_desktop.diagnostics.questionnaire import Questionnaire


def add_door(doors: Doors, common: argparse.ArgumentParser) -> None:
    """Describe the door."""
    door = doors.add_parser(
        "questionnaires", parents=[common], help=tr("lister les questionnaires, ou en vérifier un")
    )
    door.add_argument("--check", type=Path, metavar="FILE", help=tr("vérifier un fichier de questionnaire"))
    door.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """A line per questionnaire, or per problem of a file."""
    if options.check is not None:
        return _check(options, options.check)
    found = known_questionnaires(options)
    rows = [_row(one) for one in found]
    say(options, "\n".join(_line(one) for one in found), {"questionnaires": rows})
    return 0


def chosen_questionnaire(options: argparse.Namespace, wanted: str) -> "Questionnaire":
    """The questionnaire meant by a path, an id, the unambiguous beginning of one or an exact title.

    Raises Refused("door-unknown"), ("door-ambiguous") and those of reading a file.
    """
    from envies_desktop.diagnostics.reading import read_questionnaire, shipped

    if wanted in shipped():
        return shipped()[wanted]
    path = Path(wanted)
    if path.suffix.lower() in (".yaml", ".yml") or path.is_file():
        return read_questionnaire(path)
    known = known_questionnaires(options)
    named = [one for one in known if wanted == one.id or fold(wanted) == fold(one.title.said())]
    found = named or [one for one in known if len(wanted) >= 3 and one.id.startswith(wanted)]
    if not found:
        raise Refused("door-unknown", what="questionnaire", wanted=wanted)
    if len(found) > 1:
        raise Refused("door-ambiguous", what="questionnaire", wanted=wanted, found=len(found))
    return found[0]


def known_questionnaires(options: argparse.Namespace) -> "list[Questionnaire]":
    """Those of the program and those adapted here, by title; a store that does not exist is not made."""
    from envies_desktop.diagnostics.queries import offered
    from envies_desktop.diagnostics.reading import shipped
    from envies_desktop.i18n import sort_key
    from envies_desktop.settings import default_store, load_settings

    address = str(options.store or default_store(load_settings()))
    if "://" not in address and not Path(address).is_file():
        return sorted(shipped().values(), key=lambda one: sort_key(one.title.said()))
    with closing(chosen_store(options)) as store, store.read() as session:
        return [one.questionnaire for one in offered(session)]


def _row(one: "Questionnaire") -> dict[str, Any]:
    return {
        "id": one.id,
        "version": one.version,
        "kind": one.kind,
        "title": one.title.said(),
        "audience": one.audience,
        "axes": len(one.axes),
        "questions": len(one.questions),
        "minutes": one.duration_min,
    }


def _line(one: "Questionnaire") -> str:
    return "\t".join(
        (
            one.id,
            tr("version {version}").format(version=one.version),
            one.title.said(),
            tr("%n question(s)", "", len(one.questions)),
            tr("%n minute(s)", "", one.duration_min),
        )
    )


def _check(options: argparse.Namespace, path: Path) -> int:
    from envies_desktop.diagnostics.building import questionnaire_of
    from envies_desktop.diagnostics.reading import check_file

    document, found = check_file(path)
    if not found:
        one = questionnaire_of(document)
        text = tr("{file}\u00a0: questionnaire valide – {id}, version {version}, {questions}.").format(
            file=path.name, id=one.id, version=one.version,
            questions=tr("%n question(s)", "", len(one.questions)),
        )  # fmt: skip
        say(options, text, {"file": str(path), "problems": [], "questionnaire": _row(one)})
        return 0
    told = [_problem(options, problem) for problem in found]
    lines = (tr("{file}, {problem}").format(file=path.name, problem=_sentence(problem)) for problem in found)
    say(options, "\n".join(lines), {"file": str(path), "problems": told})
    sys.stderr.write(
        tr(
            "{file} n’est pas un questionnaire valide\u00a0: %n problème(s) à corriger.", "", len(found)
        ).format(file=path.name)
        + "\n"
    )
    return 1


def _problem(options: argparse.Namespace, problem: "Problem") -> dict[str, Any]:
    return {
        "line": problem.line,
        "path": list(problem.path),
        "code": problem.code,
        "params": dict(problem.params),
        "text": options.activities.sentence(problem.code, problem.params),
    }


def _sentence(problem: "Problem") -> str:
    from envies_desktop.diagnostics.wording.problems import problem_sentence

    return problem_sentence(problem.line, problem.code, problem.params)
