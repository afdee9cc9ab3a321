"""The editor of a questionnaire of one's own: texts, weights, rules, a preview, and what must be mended."""

from collections.abc import Mapping
from typing import Any, ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from envies_desktop.desk import theme
from envies_desktop.desk.dialogs import ask_text
from envies_desktop.desk.page import Desk, Panel
from envies_desktop.desk.steps import Steps
from envies_desktop.desk.widgets import PageHeader, button, card
from envies_desktop.diagnostics import adapting
from envies_desktop.diagnostics.actions import keep_questionnaire
from envies_desktop.diagnostics.building import questionnaire_of
from envies_desktop.diagnostics.document import Path, Problem
from envies_desktop.diagnostics.page.editing.mending import ToMend, short_id
from envies_desktop.diagnostics.page.editing.part_form import PartForm
from envies_desktop.diagnostics.page.editing.parts import Parts
from envies_desktop.diagnostics.page.editing.preview import QuestionnairePreview
from envies_desktop.diagnostics.page.editing.specs import axis_fields, general_fields, question_fields
from envies_desktop.diagnostics.page.editing.tools import part_tools, question_moves
from envies_desktop.diagnostics.queries import document_of, offered
from envies_desktop.diagnostics.validating import problems
from envies_desktop.i18n import language, number, tr


class QuestionnaireEditor(Panel):
    """Saved at each pause as long as nothing is wrong; `left` when one goes back."""

    concerned: ClassVar[frozenset[str]] = frozenset({"questionnaire"})
    left = Signal()

    def __init__(self, desk: Desk, code: str, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.code = code
        self.document: Mapping[str, Any] = {}
        self.wrong: tuple[Problem, ...] = ()
        back = button("", self.left.emit, icon="arrow-left", kind="quiet", name=tr("Revenir à la liste"))
        back.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.header = PageHeader()
        self.header.put_before(back)
        self.to_mend = ToMend(desk)
        self.to_mend.chosen.connect(self._go_to)
        self.questions = Parts(
            tr("Questions"),
            "questions",
            _question_words,
            question_fields,
            [part_tools(self.add_question, self.remove_question, question_moves(self.move_question))],
        )
        asked = button(tr("Ajouter une question"), self.ask_in_axis, icon="plus", kind="quiet")
        over = part_tools(self.add_axis, self.remove_axis, [asked])
        self.axes = Parts(tr("Axes"), "axes", _axis_words, axis_fields, [over])
        self.general = PartForm(general_fields())
        self.preview = QuestionnairePreview()
        self._lay_out()

    def _lay_out(self) -> None:
        self.steps = Steps()
        for name, title, made in (
            ("questions", tr("Questions"), self.questions),
            ("axes", tr("Axes et actions"), self.axes),
            ("general", tr("Présentation"), card(self.general)),
            ("preview", tr("Aperçu"), self.preview),
        ):
            self.steps.add(name, title, lambda shown=made: shown)  # type: ignore[misc] # Qt's own widgets
        for part in (self.questions, self.axes, self.general):
            part.edited.connect(self.change)
        layout = QVBoxLayout(self)
        theme.spaced(layout, spacing=12)
        for shown in (self.header, self.to_mend, self.steps):
            layout.addWidget(shown)
        leave = QShortcut(QKeySequence("Esc"), self, self.left.emit)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def refresh(self) -> None:
        """Show what the store holds, unless what was typed is still to be mended."""
        if self.wrong:
            return
        with self.desk.store.read() as session:
            self.document = document_of(session, self.code)
            known = next(one for one in offered(session) if one.questionnaire.id == self.code)
        version = int(self.document["version"])
        if not known.own:
            self.read_only()
        state = (
            tr("version {version}, utilisée\u00a0: une modification fera la version {next}").format(
                version=number(version), next=number(version + 1)
            )
            if known.used and known.own
            else tr("version {version}, du programme\u00a0: adaptez-en une copie pour la changer").format(
                version=number(version)
            )
            if not known.own
            else tr("version {version}, pas encore utilisée").format(version=number(version))
        )
        self.header.show_text(str(self.document["title"][language()]), state)
        self._show()

    def read_only(self) -> None:
        """One of the program's is looked at: to change it, one adapts a copy."""
        for name in ("questions", "axes", "general"):
            if name in self.steps.names():
                self.steps.setTabVisible(self.steps.names().index(name), False)
        self.steps.show_step("preview")

    def change(self, path: Path, value: Any, visit: str = "") -> None:
        """Put a value into the document; it is saved if the whole is valid, else what is wrong is said."""
        self._take(adapting.changed(self.document, path, value), visit)

    def add_question(self) -> None:
        """One question more in the axis of the one at hand."""
        rows = self.document["questions"]
        here = rows[max(0, self.questions.list.currentRow())]["axis"] if rows else ""
        self._ask(here or self.document["axes"][0]["id"])

    def ask_in_axis(self) -> None:
        """One question more in the axis at hand."""
        place = self.axes.list.currentRow()
        if place >= 0:
            self._ask(self.document["axes"][place]["id"])

    def add_axis(self) -> None:
        """One axis more, after the others; its questions are still to be asked."""
        title = ask_text(self.desk, tr("Nouvel axe"), tr("Titre de l’axe"), tr("Ajouter"))
        if title:
            self._take(adapting.with_axis(self.document, title))
            self.axes.show_document(self.document, len(self.document["axes"]) - 1)

    def remove_axis(self) -> None:
        """Take the axis at hand out with its questions; undo brings all back."""
        place = self.axes.list.currentRow()
        if place >= 0:
            self._take(adapting.without_axis(self.document, place))
            self.desk.say(tr("Ctrl+Z revient en arrière."))

    def remove_question(self) -> None:
        """Take the question at hand out; undo brings it back."""
        place = self.questions.list.currentRow()
        if place >= 0:
            self._take(adapting.without_question(self.document, place))

    def move_question(self, step: int) -> None:
        """One place up or down, within its axis."""
        made, place = adapting.moved_question(self.document, self.questions.list.currentRow(), step)
        self._take(made)
        self.questions.show_document(self.document, place)

    def leave(self) -> None:
        """Save what is being typed."""
        for part in (self.questions, self.axes):
            part.flush()
        self.general.fields.flush()

    def _ask(self, axis: str) -> None:
        text = ask_text(self.desk, tr("Nouvelle question"), tr("La question"), tr("Ajouter"))
        if text:
            rows = self.document["questions"]
            made = adapting.with_question(self.document, axis, text)
            self._take(made)
            places = (at for at, row in enumerate(made["questions"]) if row not in rows)
            self.questions.show_document(self.document, next(places, 0))

    def _take(self, document: Mapping[str, Any], visit: str = "") -> None:
        self.document, self.wrong = document, problems(document)
        self.to_mend.show_problems(self.wrong, document)
        if self.wrong:
            self._show()
            return
        self.desk.write(
            "questionnaire-keep",
            lambda work: keep_questionnaire(work, document=document),
            typing=visit,
            name=str(document["title"][language()]),
        )
        self.refresh()

    def _show(self) -> None:
        self.questions.show_document(self.document)
        self.axes.show_document(self.document)
        self.general.show_part(self.document, ())
        if not self.wrong:
            self.preview.show_questionnaire(questionnaire_of(self.document))

    def _go_to(self, key: str, place: int) -> None:
        """A question or an axis to be mended; "" is the presentation."""
        self.steps.show_step(key or "general")
        if key:
            (self.questions if key == "questions" else self.axes).list.setCurrentRow(place)


def _question_words(row: Mapping[str, Any]) -> str:
    return f"{short_id(row['id'])} · {row.get(language(), '')}"


def _axis_words(row: Mapping[str, Any]) -> str:
    return str(row.get("title", {}).get(language(), row["id"]))
