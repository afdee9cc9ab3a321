import re
from datetime import UTC, datetime
from pathlib import Path

import envies_desktop.store as kit
from envies_desktop.store.wording import SENTENCES

LABELS = {"store-erase"}


def codes_in_use():
    found = set()
    kit_folder = Path(kit.__file__).parent
    for path in (*kit_folder.glob("*.py"), kit_folder.parent / "desk" / "opening.py"):
        if path.name != "wording.py":
            text = path.read_text(encoding="utf-8")
            found |= set(re.findall(r'"(store-[a-z-]+)"', text))
    return found - {"store-ears"}


def test_each_code_has_its_sentence_and_each_sentence_its_code():
    assert codes_in_use() | {"store-redo-nothing"} == set(SENTENCES)


def test_sentences_stand_without_and_with_what_fills_them():
    at = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
    for code, sentence in SENTENCES.items():
        for params in ({}, {"address": "/store.db", "by_author": "Omar", "by_at": at, "kind": "person"}):
            said = sentence(params)
            assert said.endswith(".") or code in LABELS, code
            assert "{" not in said, code
    assert "Omar" in SENTENCES["store-undo-touched"]({"by_author": "Omar", "by_at": at})
    assert re.search(r"[^\u00a0][:;!?»]|«[^\u00a0]", "".join(s({}) for s in SENTENCES.values())) is None
