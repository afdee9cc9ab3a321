"""A questionnaire of 500 questions: reading its file, its findings, its report.

The floors: reading is compared with the YAML library's own safe loading of the same text (no lines, no
checks), findings with one plain weighted sum over the same answers. The report is compared with that of 26
questions.
"""

import datetime as dt
import io
import statistics
import time
from collections.abc import Callable
from typing import Any

import yaml

from envies_desktop.diagnostics.building import questionnaire_of
from envies_desktop.diagnostics.document import dump, parse
from envies_desktop.diagnostics.findings import findings
from envies_desktop.diagnostics.printed.data import Heading
from envies_desktop.diagnostics.printed.report import report_of
from envies_desktop.diagnostics.printed.voices import Speaker
from envies_desktop.diagnostics.questionnaire import Questionnaire
from envies_desktop.diagnostics.reading import checked, shipped, shipped_documents
from envies_desktop.diagnostics.scoring import Answers, Given
from envies_desktop.diagnostics.sheets.report import report_pages
from envies_desktop.paper.book import Meta, write
from envies_desktop.paper.page import Job, Letterhead

QUESTIONS, RUNS = 500, 9
CODE = "maturite_partenariat_association"
DAY = dt.date(2026, 11, 22)


def long_document() -> dict[str, Any]:
    """A document of 500 questions, those of a questionnaire over and over."""
    document = shipped_documents()[CODE]
    asked = document["questions"]
    questions = [{**asked[n % len(asked)], "id": f"x{n}"} for n in range(QUESTIONS)]
    return {**document, "questions": questions}


def seconds(work: Callable[[], object]) -> float:
    """The median of some runs, the first one not counted."""
    work()
    spent = []
    for _ in range(RUNS):
        begun = time.perf_counter()
        work()
        spent.append(time.perf_counter() - begun)
    return statistics.median(spent)


def answers_of(questionnaire: Questionnaire) -> Answers:
    """Every answer in turn: 0 to 3."""
    return {q.id: Given("value", place % 4) for place, q in enumerate(questionnaire.questions)}


def plain_sum(questionnaire: Questionnaire, answers: Answers) -> float:
    """One weighted mean, without axes, rules or texts."""
    return sum(q.weight * (answers[q.id].value or 0) for q in questionnaire.questions) / QUESTIONS


def report(questionnaire: Questionnaire, answers: Answers) -> None:
    """The whole report as a PDF in memory."""
    heading = Heading("Les Jardins", questionnaire.title.said(), CODE, DAY)
    pages = report_pages(
        report_of(heading, questionnaire, [Speaker("", answers)]),
        Job(Letterhead("Pays d’Aix Associations"), DAY),
    )
    write(io.BytesIO(), Meta("Rapport", "Pays d’Aix Associations", DAY), pages)


def main() -> None:
    """Print the ratios."""
    raw = dump(long_document()).encode()
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    read, loaded = seconds(lambda: checked(parse(raw))), seconds(lambda: yaml.load(raw, Loader=loader))
    print(f"reading 500 questions with lines and checks: {read * 1000:.0f} ms, ratio {read / loaded:.2f}")
    long, short = questionnaire_of(long_document()), shipped()[CODE]
    answers, few = answers_of(long), answers_of(short)
    found, floor = seconds(lambda: findings(long, answers)), seconds(lambda: plain_sum(long, answers))
    print(f"findings of 500 questions: {found * 1000:.1f} ms (goal 10), ratio {found / floor:.0f}")
    many, usual = seconds(lambda: report(long, answers)), seconds(lambda: report(short, few))
    print(f"report of 26 questions {usual:.2f} s (goal 1), of 500 {many:.2f} s, ratio {many / usual:.1f}")


if __name__ == "__main__":
    main()
