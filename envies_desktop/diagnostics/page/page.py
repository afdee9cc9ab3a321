"""The page of the navigation: the lists, or a diagnostic over them."""

from typing import Any
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.page import Desk, Page
from envies_desktop.desk.reads import noted
from envies_desktop.desk.steps import Steps
from envies_desktop.desk.widgets import PageHeader, column, nothing_begun
from envies_desktop.diagnostics.page.editing.editor import QuestionnaireEditor
from envies_desktop.diagnostics.page.editing.listing import QuestionnaireList
from envies_desktop.diagnostics.page.listing import DiagnosticList
from envies_desktop.diagnostics.page.record import DiagnosticRecord
from envies_desktop.i18n import tr

AFTER = 100
"""Milliseconds: the page is painted before a dialog stands over it."""


class DiagnosticsPage(Page):
    """Diagnostics and their questionnaires."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.stack = QStackedWidget(self)
        self.header = PageHeader(
            tr("Diagnostics"), tr("Un entretien, un radar, un SWOT et un plan, en une séance")
        )
        self.listing = DiagnosticList(desk)
        self.record: DiagnosticRecord | None = None
        self.steps = Steps(desk)
        self._lay_out()
        self.steps.add("diagnostics", tr("Diagnostics"), lambda place: self.listing)
        self.steps.add("questionnaires", tr("Questionnaires"), self._questionnaires)
        self.editor: QuestionnaireEditor | None = None
        self.listing.opened.connect(self.open_record)
        self.listing.counted.connect(
            lambda count: self.steps.count_on("diagnostics", tr("Diagnostics"), count)
        )

    def _lay_out(self) -> None:
        """Before the tabs are filled: what is in them is then made where it stands."""
        layout = QVBoxLayout(self)
        theme.spaced(layout)
        layout.addWidget(self.stack)
        self.front = QWidget(self.stack)
        self.front.setLayout(column(self.header, self.steps, spacing=12))
        self.stack.addWidget(self.front)

    def where(self) -> dict[str, str]:
        """The diagnostic that is open, and its tab."""
        if self.record is None:
            return {}
        return {"diagnostic_id": str(self.record.diagnostic_id), "tab": self.record.tabs.name()}

    def go_to(self, **target: Any) -> None:
        """`diagnostic_id` opens one, on its `tab` if given; `new` asks for one; else the list is shown."""
        if key := target.get("diagnostic_id"):
            self.open_record(key)
            if self.record is not None:
                self.record.tabs.show_step(target.get("tab", ""))
            return
        self.back()
        if target.get("new"):
            QTimer.singleShot(AFTER, self, self.create_new)

    def _questionnaires(self, place: QWidget) -> QWidget:
        made = QuestionnaireList(self.desk, place)
        made.opened.connect(self.open_questionnaire)
        return made

    def open_questionnaire(self, code: str) -> None:
        """Change a questionnaire of one's own, or look at one of the program's."""
        self.back()
        self.editor = QuestionnaireEditor(self.desk, code, self.stack)
        self.editor.left.connect(self.back)
        self.stack.addWidget(self.editor)
        self.stack.setCurrentWidget(self.editor)

    def open_record(self, diagnostic_id: UUID) -> None:
        """Show all of one diagnostic."""
        self.back()
        self.attempt(lambda: self._show_record(diagnostic_id))

    def _show_record(self, diagnostic_id: UUID) -> None:
        with noted(), nothing_begun(self.stack):  # what it reads is its own affair
            self.record = DiagnosticRecord(self.desk, diagnostic_id, self.stack)
        self.record.left.connect(self.back)
        self.stack.addWidget(self.record)
        self.stack.setCurrentWidget(self.record)

    def back(self) -> None:
        """Come back to the list."""
        shown = self.record or self.editor
        if self.editor is not None:
            self.editor.leave()
        self.record = self.editor = None
        self.stack.setCurrentWidget(self.front)
        if shown is not None:
            self.stack.removeWidget(shown)
            shown.deleteLater()
            listed = self.steps.content()
            if isinstance(listed, DiagnosticList | QuestionnaireList):
                listed.table.view.setFocus()

    def create_new(self) -> bool:
        """Ctrl+N opens a diagnostic."""
        return self.listing.create_new()

    def print_now(self) -> bool:
        """Ctrl+P goes to the documents of the diagnostic shown."""
        if self.record is None or "documents" not in self.record.tabs.names():
            return False
        self.record.tabs.show_step("documents")
        return True
