import pytest

from envies_desktop.desk.printing.files import keep, keep_all, pages_of, read_pdf
from envies_desktop.refused import Refused


@pytest.mark.parametrize(
    ("text", "pages"),
    [
        ("1", [0]),
        ("1-3", [0, 1, 2]),
        ("3, 1", [2, 0]),
        ("1 - 2; 2", [0, 1]),
        ("0", None),
        ("4", None),
        ("2-1", None),
        ("a", None),
        ("1-", None),
        (",", None),
        ("²", None),
        ("9" * 5000, None),
    ],
)
def test_pages_of(text, pages):
    assert pages_of(text, 3) == pages


def test_read_pdf_refuses_what_is_not_one(tmp_path, dressed):
    wrong = tmp_path / "wrong.pdf"
    wrong.write_text("not a document", encoding="utf-8")
    with pytest.raises(Refused) as refused:
        read_pdf(wrong)
    assert (refused.value.code, refused.value.params) == ("print-unreadable", {"path": str(wrong)})


def test_keep_that_fails_leaves_nothing(pdf, tmp_path):
    (tmp_path / "plein").write_text("a file, not a folder", encoding="utf-8")
    with pytest.raises(Refused) as refused:
        keep(pdf, tmp_path / "plein" / "copie.pdf")
    assert refused.value.code == "print-unsaved"
    (tmp_path / "pris.pdf").mkdir()
    with pytest.raises(Refused):
        keep(pdf, tmp_path / "pris.pdf")
    assert list(tmp_path.glob("*.part")) == []


def test_kept_documents_bear_the_name_that_was_proposed(make, tmp_path):
    kept = keep_all([make("badges"), make("agendas", name="")], tmp_path / "papiers")
    assert [path.name for path in kept] == ["Soirée - badges.pdf", "agendas.pdf"]
    assert all(path.read_bytes().startswith(b"%PDF") for path in kept)


def test_copies_count_as_pages(make):
    assert make("badges", copies=3).printed_pages == 9
    assert make("badges", copies=2, only=(0, 2)).printed_pages == 4
