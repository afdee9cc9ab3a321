"""Names of files hold everywhere."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from envies_desktop.paper.names import file_name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Zoé d'Ornano", "Zoé d'Ornano"),
        ("../../etc/passwd", "-..-etc-passwd"),
        ("CON", "_CON"),
        ("nul.txt", "_nul.txt"),
        ("a:b|c?d*e", "a-b-c-d-e"),
        ("fin. ", "fin"),
        ("x\u202egpj.exe", "xgpj.exe"),
        ("a\x00b\nc", "ab c"),
        ("", "document"),
        ("...", "document"),
        ("Cafe\u0301", "Café"),
        ("é" * 200, "é" * 100),
    ],
)
def test_file_name_of_any_text(text, name):
    assert file_name(text) == name


@given(st.text(st.characters(codec=None)))
def test_file_name_stays_in_its_folder(text):
    name = file_name(text)
    assert 1 <= len(name) <= 101
    assert not set(name) & set('<>:"/\\|?*\x00')
    assert name not in (".", "..")
    name.encode("utf-8")
