"""A questionnaire of one's own, and its editor."""

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QFocusEvent

from envies_desktop.diagnostics.actions import keep_questionnaire
from envies_desktop.diagnostics.adapting import copied
from envies_desktop.diagnostics.page.editing.editor import QuestionnaireEditor
from envies_desktop.diagnostics.queries import document_of
from envies_desktop.diagnostics.reading import shipped_documents

ASSOCIATION = "maturite_partenariat_association"


@pytest.fixture
def document(store):
    """What the store holds of a questionnaire."""

    def read(code):
        with store.read() as session:
            return document_of(session, code)

    return read


@pytest.fixture
def own(store):
    """A copy of one's own: its code."""
    made = copied(shipped_documents()[ASSOCIATION], "Le nôtre", "le_notre")
    with store.work("questionnaire-keep", name="x") as work:
        return keep_questionnaire(work, document=made).code


@pytest.fixture
def editor(qtbot, desk, own):
    made = QuestionnaireEditor(desk, own)
    qtbot.addWidget(made)
    made.resize(1000, 800)
    made.show()
    qtbot.waitUntil(lambda: bool(made.document))
    return made


class Hand:
    """Types into the fields of the part at hand."""

    def __init__(self, editor):
        self._editor = editor

    def types(self, path, text, part="questions"):
        form, name = self._field(path, part)
        widget = form.fields.widgets[name]
        form.fields.eventFilter(widget, QFocusEvent(QEvent.Type.FocusIn))
        (widget.setPlainText if hasattr(widget, "setPlainText") else widget.setText)(text)
        form.fields._later(name)
        form.fields.flush()

    def chooses(self, path, label, part="questions"):
        form, name = self._field(path, part)
        box = form.fields.widgets[name]
        box.setCurrentIndex(box.findText(label))
        box.activated.emit(box.currentIndex())

    def _field(self, path, part):
        form = self._editor.parts[part].form
        return form, next(key for key, one in form._asked.items() if one.path == path)


@pytest.fixture
def hand(editor):
    return Hand(editor)
