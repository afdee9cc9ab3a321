"""Every field of our forms has a spoken name, and every label that carries a key leads to its field."""

import xml.etree.ElementTree as ET

import pytest

from envies_desktop.assets import form_path

FORMS = (
    "documents_options", "import_participants", "need_offer", "new_event", "new_organisation", "organisation",
    "pair_rules", "participant_identity", "person", "programme_item", "rounds", "schedule", "walk_in",
    "wishes",
)  # fmt: skip
INPUTS = ("QLineEdit", "QComboBox", "QSpinBox", "QPlainTextEdit", "QListWidget")


def _properties(widget):
    return {p.get("name"): "".join(p.itertext()).strip() for p in widget.findall("property")}


@pytest.mark.parametrize("form", FORMS)
def test_inputs_have_spoken_names(form):
    widgets = ET.parse(form_path(form)).getroot().iter("widget")
    inputs = [w for w in widgets if w.get("class") in INPUTS]
    assert [w.get("name") for w in inputs if not _properties(w).get("accessibleName")] == []


@pytest.mark.parametrize("form", FORMS)
def test_labels_with_a_key_have_a_buddy_that_exists(form):
    root = ET.parse(form_path(form)).getroot()
    names = {w.get("name") for w in root.iter("widget")}
    labels = [_properties(w) for w in root.iter("widget") if w.get("class") == "QLabel"]
    assert [p["text"] for p in labels if "&" in p.get("text", "") and p.get("buddy") not in names] == []


@pytest.mark.parametrize("form", FORMS)
def test_every_label_is_plain_text(form):
    labels = [w for w in ET.parse(form_path(form)).getroot().iter("widget") if w.get("class") == "QLabel"]
    assert {_properties(w).get("textFormat") for w in labels} <= {"Qt::PlainText"}
