import ast
import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPushButton, QWidget

from envies_desktop import i18n
from envies_desktop.assets import form_path
from envies_desktop.desk.application import FormTexts
from envies_desktop.desk.forms import load_form

FORMS = sorted(form_path("settings").parent.glob("*.ui"))


class Sample(QWidget):
    name_label: QLabel
    typed: QLineEdit
    chosen: "QPushButton"
    other: int


def write_form(tmp_path, monkeypatch, text):
    from envies_desktop.desk import forms

    (tmp_path / "sample.ui").write_text(text, encoding="utf-8")
    monkeypatch.setattr(forms, "form_path", lambda name: tmp_path / f"{name}.ui")


FORM = """<?xml version="1.0" encoding="UTF-8"?>
<ui version="4.0"><class>Sample</class><widget class="QWidget" name="Sample">
<layout class="QVBoxLayout" name="whole"><property name="spacing"><number>12</number></property>
<item><widget class="QLabel" name="name_label">
<property name="text"><string>Nom</string></property></widget></item>
<item><widget class="QLineEdit" name="typed"/></item>
<item><widget class="QPushButton" name="chosen"/></item>
</layout></widget></ui>"""


def test_widgets_become_attributes(dressed, qtbot, tmp_path, monkeypatch):
    write_form(tmp_path, monkeypatch, FORM)
    made = Sample()
    qtbot.addWidget(made)
    load_form("sample", made)
    assert made.name_label.textFormat() == Qt.TextFormat.PlainText
    assert made.typed.parent() is made
    assert made.layout().spacing() == 12
    assert not hasattr(made, "other")


@pytest.mark.parametrize(("old", "new"), [('name="typed"', 'name="tpyed"'), ("QLineEdit", "QComboBox")])
def test_contract_is_checked(dressed, qtbot, tmp_path, monkeypatch, old, new):
    write_form(tmp_path, monkeypatch, FORM.replace(old, new))
    made = Sample()
    qtbot.addWidget(made)
    with pytest.raises(TypeError, match=r"forms/sample\.ui: typed"):
        load_form("sample", made)


@pytest.mark.parametrize("path", FORMS, ids=lambda path: path.stem)
@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_every_form_opens_in_both_languages(dressed, qtbot, path, language):
    i18n.set_language(language)
    texts = FormTexts()
    dressed.installTranslator(texts)
    own = _own_widgets(path)
    made = QDialog()
    qtbot.addWidget(made)
    load_form(path.stem, made, widgets=own)
    dressed.removeTranslator(texts)
    assert made.findChildren(QWidget)
    assert made.layout() is not None


@pytest.mark.parametrize("path", FORMS, ids=lambda path: path.stem)
def test_every_form_is_loaded_by_its_name(path):
    sources = Path(i18n.__file__).parent.rglob("*.py")
    called = re.compile(rf"load_form\(\s*\"{path.stem}\"")
    assert [file.name for file in sources if called.search(file.read_text(encoding="utf-8"))]


@pytest.mark.parametrize("path", FORMS, ids=lambda path: path.stem)
def test_every_field_of_a_form_has_a_spoken_name(path):
    """Its own accessible name, or a label whose buddy it is."""
    tree = ET.parse(path)
    buddies = {found.text for found in tree.iterfind(".//property[@name='buddy']/cstring")}
    nameless = [
        widget.get("name")
        for widget in tree.iterfind(".//widget")
        if widget.get("class") in _FIELDS
        and widget.get("name") not in buddies
        and widget.find("property[@name='accessibleName']") is None
    ]
    assert nameless == []


_FIELDS = {
    "QLineEdit",
    "QPlainTextEdit",
    "QTextEdit",
    "QComboBox",
    "QSpinBox",
    "QDateEdit",
    "QTimeEdit",
    "QListWidget",
    "QTableView",
}


def _own_widgets(path):
    """Plain stand-ins for the classes that the form takes from its page."""
    names = {widget.get("class") for widget in ET.parse(path).iterfind(".//widget")}
    return [type(name, (QWidget,), {}) for name in names if not name.startswith("Q")]


def test_sentences_of_code_are_literals():
    """`tr` is only ever called on literals: anything else would silently stay French."""
    guilty = []
    for file in (Path(i18n.__file__).parent / "desk").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "tr":
                first = node.args[0]
                if not (isinstance(first, ast.Constant) and isinstance(first.value, str)):
                    guilty.append(f"{file.name}:{node.lineno}")
    assert guilty == []
