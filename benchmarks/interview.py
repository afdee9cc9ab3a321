"""A key of an interview in the window, with 26 questions and with 500: saved, shown, the next one asked.

The floor is the same gesture without any window: one answer saved. Then the last answer, until scores, radar
and SWOT are on the screen.
"""

import datetime as dt
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks.diagnostics import CODE, long_document
from envies_desktop import app
from envies_desktop.desk import theme
from envies_desktop.diagnostics.actions import open_diagnostic, set_answer
from envies_desktop.diagnostics.page.record import DiagnosticRecord
from envies_desktop.diagnostics.queries import diagnostic_card
from envies_desktop.diagnostics.reading import shipped_documents
from envies_desktop.directory.actions import add_organisation
from envies_desktop.settings import Settings
from envies_desktop.store.engine import Store, open_store


def spent(work: Callable[[], object]) -> float:
    """Seconds of one run."""
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def opened(store: Store, document: Mapping[str, Any]) -> DiagnosticRecord:
    """A diagnostic by this questionnaire, on the screen."""
    with store.work("organisation-add", name="x") as work:
        whom = add_organisation(work, name="Azoth", kind="association").id
    with store.work("diagnostic-open", name="x") as work:
        key = open_diagnostic(
            work, document=document, opened_on=dt.date(2026, 11, 26), organisation_id=whom
        ).id
    record = DiagnosticRecord(app.make_desk(store, Settings(author="Anne")), key)
    record.resize(1160, 700)
    record.show()
    QTest.qWait(300)
    return record


def press(record: DiagnosticRecord, place: int) -> None:
    """Answer, and let the window show what comes of it."""
    assert record.interview is not None
    QTest.keyClick(record.interview.view.one, Qt.Key(int(Qt.Key.Key_0) + place % 4))
    QApplication.processEvents()
    QApplication.processEvents()


def floor_of(store: Store, record: DiagnosticRecord) -> float:
    """One answer saved, over and over, without showing it."""
    with store.read() as session:
        card = diagnostic_card(session, record.diagnostic_id)
    assert card.questionnaire is not None
    who, question = card.respondents[0].id, card.questionnaire.questions[0].id

    def save(value: int) -> None:
        with store.work("answer-set", name="x", question="") as work:
            set_answer(work, respondent_id=who, question=question, state="value", value=value)

    return statistics.median(spent(lambda at=at: save(at % 4)) for at in range(20))  # type: ignore[misc] # default


def measured(folder: Path, document: Mapping[str, Any]) -> tuple[float, float, float]:
    """Median seconds of a key in the second half, of the last one, and of the floor."""
    store = open_store(folder / f"{len(document['questions'])}.db", author="Anne")
    record = opened(store, document)
    count = len(document["questions"])
    keys = [spent(lambda at=at: press(record, at)) for at in range(count - 1)]  # type: ignore[misc] # default
    last = spent(lambda: press(record, count))
    floor = floor_of(store, record)
    record.hide()
    record.desk.close()
    store.close()
    return statistics.median(keys[count // 2 :]), last, floor


def main() -> None:
    """Print the ratios."""
    QApplication([*sys.argv[:1], "-platform", "offscreen"])
    app.import_models()
    theme.apply("light", 100)
    with tempfile.TemporaryDirectory() as folder:
        few = measured(Path(folder), shipped_documents()[CODE])
        many = measured(Path(folder), long_document())
    for count, (key, last, floor) in ((26, few), (500, many)):
        print(
            f"{count} questions: a key {key * 1000:.0f} ms, {key / floor:.1f} times the saving alone;"
            f" last answer to radar and SWOT {last * 1000:.0f} ms (goal 100)"
        )
    print(f"ratio of 500 questions to 26: {many[0] / few[0]:.1f}")


if __name__ == "__main__":
    main()
