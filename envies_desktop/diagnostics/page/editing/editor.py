"""The editor of a questionnaire of one's own: texts, weights, rules, a preview, and what must be mended."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from envies_desktop.desk.page import Desk, Panel, Work
from envies_desktop.desk.records import lay_record, offer_way_back
from envies_desktop.desk.steps import Steps
from envies_desktop.desk.widgets import PageHeader, card
from envies_desktop.diagnostics.actions import draft_questionnaire, drop_draft, keep_questionnaire
from envies_desktop.diagnostics.adapting import put
from envies_desktop.diagnostics.building import questionnaire_of, whole_id
from envies_desktop.diagnostics.document import Path, Problem
from envies_desktop.diagnostics.page.editing.mending import ToMend
from envies_desktop.diagnostics.page.editing.outline import answer_places
from envies_desktop.diagnostics.page.editing.part_form import PartForm
from envies_desktop.diagnostics.page.editing.parts import Parts
from envies_desktop.diagnostics.page.editing.preview import QuestionnairePreview
from envies_desktop.diagnostics.page.editing.rule_specs import answer_fields
from envies_desktop.diagnostics.page.editing.specs import general_fields
from envies_desktop.diagnostics.page.editing.tabs import Axes, Questions, Rules
from envies_desktop.diagnostics.page.editing.words import state_words
from envies_desktop.diagnostics.queries import Offered, document_of, draft_of, offered
from envies_desktop.diagnostics.validating import problems
from envies_desktop.i18n import language, tr


class QuestionnaireEditor(Panel):
    """Saved at each pause, as a draft as long as something is wrong; `left` when one goes back."""

    left = Signal()

    def __init__(self, desk: Desk, code: str, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.code, self.title = code, ""
        self.document: Mapping[str, Any] = {}
        self.wrong: tuple[Problem, ...] = ()
        self.header = PageHeader()
        offer_way_back(self, self.header, self.go_back, tr("Revenir à la liste"))
        self.to_mend = ToMend(desk)
        self.to_mend.chosen.connect(self._go_to)
        self.to_mend.given_up.connect(self.give_up)
        self.questions = Questions(desk)
        self.axes = Axes(desk, self.questions)
        self.answers = Parts(tr("Réponses"), answer_places, answer_fields)
        self.rules = Rules(desk)
        self.parts: Mapping[str, Parts] = {
            "questions": self.questions,
            "axes": self.axes,
            "answers": self.answers,
            "rules": self.rules,
        }
        self.general = PartForm(general_fields())
        self.preview = QuestionnairePreview()
        self._lay_out()

    def _lay_out(self) -> None:
        self.steps = Steps(self.desk)
        for name, title, made in (
            ("questions", tr("Questions"), self.questions),
            ("axes", tr("Axes et actions"), self.axes),
            ("answers", tr("Réponses"), self.answers),
            ("rules", tr("Niveaux et règles"), self.rules),
            ("general", tr("Présentation"), card(self.general)),
            ("preview", tr("Aperçu"), self.preview),
        ):
            self.steps.add(name, title, lambda place, shown=made: shown)  # type: ignore[misc] # Qt's own widgets
        self.steps.currentChanged.connect(self._look)
        for part in self.parts.values():
            part.edited.connect(self.change)
            part.adapted.connect(self._adapt)
        self.general.edited.connect(self.change)
        lay_record(self, self.header, self.to_mend, self.steps)

    def refresh(self) -> None:
        """Show what the store holds: the draft where there is one."""
        with self.desk.store.read() as session:
            known = next((one for one in offered(session) if one.questionnaire.id == self.code), None)
            if known is None:  # undone, or taken away on another screen
                self.left.emit()
                return
            first = not self.document
            self.document = draft_of(session, self.code) or document_of(session, self.code)
        self.wrong = problems(self.document) if known.draft else ()
        self._show_tabs(known)
        if first:  # the keyboard begins where the work does
            (self.questions.list if known.own else self.preview.card).setFocus()
        self.title = known.questionnaire.title.said()
        self.header.show_text(self.title, state_words(known))
        self._show()

    def change(self, path: Path, value: Any, visit: str = "") -> None:
        """Put a value into the document; it is saved if the whole is valid, else what is wrong is said."""
        made, place = put(self.document, path, value)
        self._take(made, visit)
        if place != path:
            self.questions.show_document(self.document, place)

    def leave(self) -> None:
        """Save what is being typed."""
        for part in self.parts.values():
            part.flush()
        self.general.fields.flush()

    def go_back(self) -> None:
        """Save what is being typed, and leave."""
        self.leave()
        self.left.emit()

    def give_up(self) -> None:
        """The questionnaire is again what it was before the draft."""
        code, name = self.code, self.title
        self._write("questionnaire-draft-drop", lambda work: drop_draft(work, code=code), name=name)

    def _adapt(self, document: Mapping[str, Any], path: Path | None) -> None:
        self._take(document)
        if path is not None:
            self.parts["rules" if path[0] == "scoring" else str(path[0])].show_document(self.document, path)
        elif not self.wrong:  # a part was taken out
            self.desk.say(tr("Ctrl+Z revient en arrière."))

    def _take(self, document: Mapping[str, Any], visit: str = "") -> None:
        self.document, self.wrong = document, problems(document)
        if self.wrong:
            code, name = self.code, self.title
            self._write(
                "questionnaire-draft",
                lambda work: draft_questionnaire(work, code=code, document=document),
                name=name,
                typing=visit,
            )
        else:
            self._write(
                "questionnaire-keep",
                lambda work: keep_questionnaire(work, document=document),
                name=str(document["title"][language()]),
                typing=visit,
            )

    def _write(self, gesture: str, action: Callable[[Work], object], **params: str) -> None:
        if self.desk.write(gesture, lambda work: (action(work), True), **params):
            self.refresh_now()
        else:  # what could not be saved stays in the fields
            self._show()

    def _told(self, problem: Problem) -> str:
        """Behind the part it is about; a field is called as on the screen, not as in a file."""
        part = next((one for one in self.parts.values() if one.words_of(problem.path)), None)
        label = (part or self.general).label_of(problem.path)
        known = {"key": label} if label and "key" in problem.params else {}
        said = self.desk.sentence(problem.code, {**problem.params, **known})
        return f"{part.words_of(problem.path)} – {said}" if part else said

    def _show_tabs(self, known: Offered) -> None:
        """One of the program's is only looked at; a checklist or a survey has no levels."""
        for place, name in enumerate(self.steps.names()):
            fit = name != "rules" or known.questionnaire.kind == "diagnostic"
            self.steps.setTabVisible(place, name == "preview" or (known.own and fit))
        if not known.own:
            self.steps.show_step("preview")

    def _show(self) -> None:
        for part in self.parts.values():
            part.show_document(self.document)
        self.general.show_part(self.document, ())
        self.to_mend.setVisible(bool(self.wrong))
        if self.wrong:
            self.to_mend.show_problems([(problem.path, self._told(problem)) for problem in self.wrong])
        else:
            self.preview.show_questionnaire(questionnaire_of(self.document))

    def _look(self) -> None:
        """The preview opens on the question at hand."""
        path = self.questions.here()
        if path and self.steps.name() == "preview":
            written = self.document["questions"][path[1]]["id"]
            self.preview.go_to(whole_id(str(written), self.code))

    def _go_to(self, path: Path) -> None:
        """The part to be mended, else the presentation."""
        found = next((name for name, part in self.parts.items() if part.go_to(path)), "general")
        self.steps.show_step(found)
