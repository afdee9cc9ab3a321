"""`diagnose QUESTIONNAIRE ANSWERS.json --out DIR`: result.json and report.pdf, without any store."""

import argparse
import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING, Any

from envies_desktop.cli.common import Doors, read_json, say, write_json
from envies_desktop.i18n import labelled, number, tr
from envies_desktop.refused import Refused

if TYPE_CHECKING:
    from envies_desktop.diagnostics.answering import AnswerSheet
    from envies_desktop.diagnostics.findings import Findings
    from envies_desktop.diagnostics.questionnaire import Questionnaire

RESULT, REPORT = "result.json", "report.pdf"


def add_door(doors: Doors, common: argparse.ArgumentParser) -> None:
    """Describe the door."""
    door = doors.add_parser("diagnose", parents=[common], help=tr("tirer un diagnostic de réponses"))
    door.add_argument("questionnaire", metavar="QUESTIONNAIRE", help=tr("son identifiant ou son fichier"))
    door.add_argument("answers", type=Path, metavar="ANSWERS.json")
    door.add_argument("--out", type=Path, required=True, metavar="DIR")
    door.add_argument("--large", action="store_true", help=tr("en grands caractères"))
    door.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Check the answers, write both files and say the level."""
    from envies_desktop.diagnostics.answering import answer_sheet
    from envies_desktop.diagnostics.doors.questionnaires import chosen_questionnaire
    from envies_desktop.diagnostics.findings import findings, findings_document

    questionnaire = chosen_questionnaire(options, options.questionnaire)
    try:
        sheet = answer_sheet(questionnaire, read_json(options.answers, _once))
    except Refused as refused:
        if not refused.code.startswith("answers-"):
            raise
        why = {"file": str(options.answers), "why": refused.code, "params": refused.params}
        raise Refused("answers-file", **why) from refused
    found = findings(questionnaire, sheet.answers)
    document = findings_document(questionnaire, found)
    files = [options.out / RESULT, options.out / REPORT]
    _print(questionnaire, sheet, files[1], large=options.large)
    write_json(files[0], document)
    text = "\n".join([_summary(questionnaire, found), *map(str, files)])
    say(options, text, {**document, "files": [str(path) for path in files]})
    return 0


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object of JSON; a name written twice would hide one of its values."""
    made = dict(pairs)
    if len(made) < len(pairs):
        names = [name for name, _ in pairs]
        raise Refused("answers-twice", question=next(name for name in names if names.count(name) > 1))
    return made


def _summary(questionnaire: "Questionnaire", found: "Findings") -> str:
    """The level and what it stands on, in one line."""
    result = found.result
    level = next((one.label.said() for one in questionnaire.levels if one.id == result.level), "")
    parts = [level] if level else []
    if result.global_score is not None:
        parts.append(tr("{score} sur 100").format(score=number(result.global_score, 2)))
    share = number(int(100 * result.completeness + 1e-9))
    parts.append(tr("{share}\u00a0% de réponses").format(share=share))
    if result.provisional:
        parts.append(tr("provisoire"))
    return f"{labelled(questionnaire.title.said())} {', '.join(parts)}"


def _print(questionnaire: "Questionnaire", sheet: "AnswerSheet", path: Path, *, large: bool) -> None:
    from envies_desktop.diagnostics.printed.data import Heading
    from envies_desktop.diagnostics.printed.report import report_of
    from envies_desktop.diagnostics.printed.voices import Speaker
    from envies_desktop.diagnostics.sheets.report import report_pages
    from envies_desktop.paper.book import Meta, build
    from envies_desktop.paper.dossier import letterhead_of
    from envies_desktop.paper.page import Job
    from envies_desktop.settings import load_settings

    letterhead, today = letterhead_of(load_settings()), dt.date.today()
    title = questionnaire.title.said()
    heading = Heading(
        subject="",
        questionnaire=title,
        code=tr("{id}, version {version}").format(id=questionnaire.id, version=questionnaire.version),
        date=sheet.date or today,
        respondents=(sheet.respondent,) if sheet.respondent.strip() else (),
    )
    speaker = Speaker(sheet.respondent, sheet.answers, sheet.comments)
    pages = report_pages(report_of(heading, questionnaire, [speaker]), Job(letterhead, today, large=large))
    build(path, Meta(f"{tr('Rapport de diagnostic')} – {title}", letterhead.association, today, title), pages)
