"""What the paper kit says of documents: they belong to events, diagnostics, any record that has some."""

from envies_desktop.paper.wording import SENTENCES

GIVEN = {
    "name": "radar", "known": ["rapport"], "title": "Rapport", "people": ["Ana"], "folder": "/tmp",
    "file": "rapport.pdf", "detail": "?", "wanted": 1, "pages": 2,
}  # fmt: skip


def test_sentence_names_no_sort_of_record():
    assert [code for code, sentence in SENTENCES.items() if "événement" in sentence(GIVEN)] == []
