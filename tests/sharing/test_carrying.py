"""Carrying is cut at each of its steps: names stand for whole files, and the next run carries the rest."""

import errno
import hashlib
import json
import os
from pathlib import Path

import pytest

from envies_desktop.app import ACTIVITIES
from envies_desktop.refused import Refused
from envies_desktop.sharing import carrying
from envies_desktop.sharing.carrying import Carried, Trip, carry
from envies_desktop.sharing.manifest import MANIFEST, entry_of, listed, read_manifest

OLD = {"badges.pdf": b"old badges", "plan.xlsx": b"the same", "gone.pdf": b"no longer made"}
NEW = {"badges.pdf": b"new badges!" * 300_000, "plan.xlsx": b"the same", "agendas.pdf": b"agendas"}
HEAD = {"version": 1, "event": "e1", "made_at": "2018-03-15T20:00:00+00:00"}
STEPS = ("write_block", "settle", "rename")


def trip(folder, **changes):
    return Trip(**{"folder": folder, "mine": "0123abcd", "stop": lambda: False,
                   "progress": lambda share, name: None, **changes})  # fmt: skip


def made(folder, contents):
    folder.mkdir(exist_ok=True)
    for name, content in contents.items():
        (folder / name).write_bytes(content)
    return [folder / name for name in contents]


def read(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir() if not path.name.startswith(".")}


def drafts(folder):
    return [path.name for path in folder.glob(".*")]


def refusal(*args):
    with pytest.raises(Refused) as caught:
        carry(*args)
    return caught.value


@pytest.fixture
def share(tmp_path):
    """A folder that holds the old files, deposited by us."""
    folder = tmp_path / "share"
    carry(made(tmp_path / "old", OLD), HEAD, trip(folder))
    return folder


@pytest.fixture
def files(tmp_path):
    return made(tmp_path / "new", NEW)


def cut_at(monkeypatch, step, fail):
    """Have the step of this number (of writing, settling or renaming, from 0) fail; returns the count."""
    done = []

    def counted(real):
        def wrapped(*args):
            done.append(real.__name__)
            if len(done) == step + 1:
                fail()
            return real(*args)

        return wrapped

    for name in STEPS:
        monkeypatch.setattr(carrying, name, counted(getattr(carrying, name)))
    return done


def unplugged():
    raise OSError(errno.EIO, "unplugged")


def test_manifest_lists_the_files_with_their_sums(share):
    manifest = json.loads((share / MANIFEST).read_text(encoding="utf-8"))
    assert {key: manifest[key] for key in HEAD} == HEAD
    assert manifest["files"] == [
        {"name": name, "size": len(content), "sha256": hashlib.sha256(content).hexdigest()}
        for name, content in OLD.items()
    ]


def test_only_what_changed_is_carried(share, files):
    assert carry(files, HEAD, trip(share)) == Carried(copied=2, kept=1, removed=1)
    assert {**read(share), MANIFEST: b""} == {**NEW, MANIFEST: b""}
    assert drafts(share) == []


def test_second_run_touches_nothing(share, files, monkeypatch):
    carry(files, HEAD, trip(share))
    done = cut_at(monkeypatch, -1, unplugged)
    later = {**HEAD, "made_at": "2018-03-15T21:00:00+00:00"}
    assert carry(files, later, trip(share)) == Carried(copied=0, kept=3, removed=0)
    assert done == []


def steps_of_a_run(tmp_path_factory):
    """How many steps carrying the new files over the old ones has."""
    folder = tmp_path_factory.mktemp("counted")
    carry(made(folder / "old", OLD), HEAD, trip(folder / "share"))
    with pytest.MonkeyPatch.context() as patch:
        done = cut_at(patch, -1, unplugged)
        carry(made(folder / "new", NEW), HEAD, trip(folder / "share"))
    return len(done)


def whole(share):
    """Each final name holds one of the two versions, whole; the manifest is old or tells the truth."""
    found = read(share)
    manifest = found.pop(MANIFEST)
    for name, content in found.items():
        assert content in (OLD.get(name), NEW.get(name))
    told = {name: entry.sha256 for name, entry in listed(json.loads(manifest)).items()}
    old = {name: hashlib.sha256(content).hexdigest() for name, content in OLD.items()}
    new = {name: hashlib.sha256(content).hexdigest() for name, content in NEW.items()}
    assert told in (old, new)
    if told == new:
        assert found == NEW
    return found


def test_cut_at_any_step_leaves_whole_files_and_is_resumed(tmp_path_factory):
    count = steps_of_a_run(tmp_path_factory)
    assert count == 4 + 1 + 1 + 3 + 3  # four blocks of the badges, the agendas, the manifest
    for step in range(count):
        folder = tmp_path_factory.mktemp(f"step{step}")
        share, files = folder / "share", made(folder / "new", NEW)
        carry(made(folder / "old", OLD), HEAD, trip(share))
        with pytest.MonkeyPatch.context() as patch:
            cut_at(patch, step, unplugged)
            refused = refusal(files, HEAD, trip(share))
        assert refused.code == "deposit-io"
        found = whole(share)
        assert drafts(share) == []
        arrived = sum(found.get(name) == NEW[name] for name in ("badges.pdf", "agendas.pdf"))
        assert carry(files, HEAD, trip(share)).copied == 2 - arrived
        assert {**read(share), MANIFEST: b""} == {**NEW, MANIFEST: b""}


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a process to kill")
@pytest.mark.parametrize("step", [0, 3, 5, 6, 8, 9, 11])
def test_killed_at_a_step_leaves_whole_files_and_the_next_run_sweeps(share, files, step):
    child = os.fork()
    if child == 0:
        cut_at(pytest.MonkeyPatch(), step, lambda: os._exit(9))
        carry(files, HEAD, trip(share))
        os._exit(0)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 9
    whole(share)
    assert len(drafts(share)) == 1
    carry(files, HEAD, trip(share))
    assert {**read(share), MANIFEST: b""} == {**NEW, MANIFEST: b""}
    assert drafts(share) == []


def test_draft_of_another_computer_and_strange_files_stay(share, files):
    others = [".badges.pdf.ffffffff" + "0" * 24 + ".part", ".mine.part", "Thumbs.db"]
    for name in others:
        (share / name).write_bytes(b"x")
    carry(files, HEAD, trip(share))
    assert [name for name in others if (share / name).exists()] == others


def test_file_changed_by_somebody_else_is_not_taken_away(share, files):
    (share / "gone.pdf").write_bytes(b"somebody wrote here")
    assert carry(files, HEAD, trip(share)).removed == 0
    assert (share / "gone.pdf").read_bytes() == b"somebody wrote here"


@pytest.mark.parametrize("text", ["", "{", "[]", '{"files": 3}', '{"files": [{"name": "../x"}, 4]}'])
def test_manifest_of_another_hand_is_not_believed(share, files, text):
    (share / MANIFEST).write_text(text, encoding="utf-8")
    assert carry(files, HEAD, trip(share)).copied == 2
    assert list(listed(read_manifest(share))) == list(NEW)


def test_file_cut_short_by_another_program_is_carried_again(share, tmp_path):
    (share / "plan.xlsx").write_bytes(b"the")
    again = [tmp_path / "old" / name for name in OLD]
    assert carry(again, HEAD, trip(share)) == Carried(copied=1, kept=2, removed=0)


def test_folder_that_vanishes_is_said(share, files, monkeypatch):
    def vanish():
        share.rename(share.with_name("elsewhere"))

    cut_at(monkeypatch, 7, vanish)
    refused = refusal(files, HEAD, trip(share))
    assert refused.code == "deposit-gone"
    assert str(share) in ACTIVITIES.explain(refused)


@pytest.mark.parametrize(
    ("number", "code"),
    [(errno.ENOSPC, "deposit-full"), (errno.EDQUOT, "deposit-full"), (errno.EROFS, "deposit-unwritable"),
     (errno.ESTALE, "deposit-gone"), (errno.EIO, "deposit-io")],
)  # fmt: skip
def test_what_the_system_says_has_its_sentence(share, files, monkeypatch, number, code):
    def fail():
        raise OSError(number, os.strerror(number))

    cut_at(monkeypatch, 2, fail)
    refused = refusal(files, HEAD, trip(share))
    assert refused.code == code
    assert str(share) in ACTIVITIES.explain(refused)


def test_disk_too_small_is_said_before_anything_is_written(share, files, monkeypatch):
    done = cut_at(monkeypatch, -1, unplugged)
    monkeypatch.setattr(carrying.shutil, "disk_usage", lambda folder: type("Usage", (), {"free": 1_000_000}))
    refused = refusal(files, HEAD, trip(share))
    assert (refused.code, done) == ("deposit-no-room", [])
    assert "3,3\u00a0Mo" in ACTIVITIES.explain(refused)
    assert "1,0\u00a0Mo" in ACTIVITIES.explain(refused)


def test_file_open_elsewhere_is_waited_for(share, files, monkeypatch):
    waits = []
    monkeypatch.setattr(carrying.time, "sleep", waits.append)
    tries = iter([PermissionError(errno.EACCES, "open")] * 3)
    real = carrying.rename

    def held(draft, target):
        if error := next(tries, None):
            raise error
        real(draft, target)

    monkeypatch.setattr(carrying, "rename", held)
    assert carry(files, HEAD, trip(share)).copied == 2
    assert waits == [0.05, 0.1, 0.2]


def test_file_open_for_ever_is_said(share, files, monkeypatch):
    waits = []
    monkeypatch.setattr(carrying.time, "sleep", waits.append)

    def held(draft, target):
        raise PermissionError(errno.EACCES, "open")

    monkeypatch.setattr(carrying, "rename", held)
    refused = refusal(files, HEAD, trip(share))
    assert refused.code == "deposit-file-open"
    assert "badges.pdf" in ACTIVITIES.explain(refused)
    assert round(sum(waits), 2) == 2.5
    assert drafts(share) == []


def test_file_that_reads_back_otherwise_is_refused(share, files, monkeypatch):
    monkeypatch.setattr(carrying, "write_block", lambda file, block: file.write(block[::-1]))
    refused = refusal(files, HEAD, trip(share))
    assert refused.code == "deposit-damaged"
    assert read(share)["badges.pdf"] == OLD["badges.pdf"]


def test_stop_leaves_whole_files(share, files):
    asked = iter([False, False, True])
    refused = refusal(files, HEAD, trip(share, stop=lambda: next(asked)))
    assert refused.code == "deposit-stopped"
    whole(share)
    assert drafts(share) == []


def test_progress_names_each_file_that_travels(share, files):
    told = []
    carry(files, HEAD, trip(share, progress=lambda share, name: told.append((share, name))))
    assert told == [(0.0, "badges.pdf"), (0.5, "agendas.pdf")]


def test_entry_is_name_size_and_sum(files):
    assert entry_of(Path(files[1])).sha256 == hashlib.sha256(b"the same").hexdigest()
