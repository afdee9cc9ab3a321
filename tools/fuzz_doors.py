"""Feed a door without a window with spoilt files: it must answer or refuse in a sentence, never break.

    python tools/fuzz_doors.py DOOR [--count 2000] [--first 0] [--keep DIR]

Each spoilt file follows from its number alone, so that a failure can be made again: `--first 25 --count 1`.
A door is one line of DOORS: sound files to start from, a way to spoil them, and the arguments of the call.
All calls run in this process. What breaks is printed with its number, and kept in DIR where one is given.
"""

import argparse
import contextlib
import copy
import io
import json
import os
import random
import re
import sys
import tempfile
import time
import traceback
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).parent.parent
Spoil = Callable[[bytes, random.Random], bytes]

VALUES: tuple[Any, ...] = (
    None, True, False, 0, -1, 1, 2, 3, 59, 60, 61, 999, 1000, 1001, 2000, 2**31, 2**63, -(2**63), 10**30,
    10**4000, 0.0, 0.5, 3.0, -1e308, 1e308, float("nan"), float("inf"), float("-inf"), "", "0", "1", "null",
    "é", "\ud800", "\x00", "x" * 5000, "../..", [], [[]], [0], [0, 1], [1, 0], [0, 0], [0, 1, 1],
    [0, 0, 0, 1], [None], ["a"], {}, {"id": 0}, {"0": 0}, [[0, 1]] * 3, [[0, 0, 0, 1]] * 3, [[[[[[0]]]]]],
)  # fmt: skip
"""What a script, a hand or a broken export writes where something else is expected."""


@dataclass(frozen=True)
class Door:
    """`seeds()` are sound files, `spoil` makes a hostile one of one of them.

    `arguments(file, folder)` are those of the call; files that a refusal must not leave lie in `folder`.
    """

    suffix: str
    seeds: Callable[[], Sequence[bytes]]
    spoil: Spoil
    arguments: Callable[[Path, Path], list[str]]


@dataclass(frozen=True)
class Failure:
    """A spoilt file that a door did not stand; `reason` is what it did."""

    number: int
    content: bytes
    reason: str


def spoil_json(content: bytes, dice: random.Random) -> bytes:
    """Change one to three places of a JSON document, at times its bytes too."""
    document = json.loads(content)
    for _ in range(dice.choice((1, 1, 1, 2, 3))):
        document = _spoil_place(document, dice)
    # infinities and NaN are written as Python reads them, half a character as its escape
    spoilt = json.dumps(document).encode()
    return spoil_bytes(spoilt, dice) if dice.random() < 0.08 else spoilt


def spoil_yaml(content: bytes, dice: random.Random) -> bytes:
    """Change one to three places of a YAML document, at times its bytes too."""
    document = copy.deepcopy(_read_yaml(content))
    for _ in range(dice.choice((1, 1, 1, 2, 3))):
        document = _spoil_place(document, dice)
    try:
        spoilt = yaml.dump(document, Dumper=_YAML_DUMPER, allow_unicode=True, sort_keys=False).encode()
    except ValueError:  # half a character, or a number without end: JSON writes both, and is YAML too
        spoilt = json.dumps(document).encode()
    return spoil_bytes(spoilt, dice) if dice.random() < 0.15 else spoilt


@cache
def _read_yaml(content: bytes) -> Any:
    """A sound file as it is before it is spoilt: read once, however often that is done."""
    return yaml.load(content, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))


_YAML_DUMPER = getattr(yaml, "CSafeDumper", yaml.SafeDumper)


def spoil_bytes(content: bytes, dice: random.Random) -> bytes:
    """Cut a file, or change, repeat or insert some of its bytes."""
    at, size = dice.randrange(len(content) + 1), dice.randrange(1, 9)
    match dice.randrange(5):
        case 0:
            return content[:at]
        case 1:
            return content[:at] + dice.randbytes(size) + content[at + size :]
        case 2:
            return content[:at] + content[at : at + 40] * 2 + content[at + 40 :]
        case 3:
            return (
                content[:at]
                + dice.choice((b"[" * 5000, b"9" * 5000, b"\x00", b"\xff\xfe", b'"'))
                + content[at:]
            )
        case _:
            return content.decode("utf-8", "replace").encode("utf-16")


def _spoil_place(document: Any, dice: random.Random) -> Any:
    places = list(_places(document, ()))
    if not places:
        return dice.choice(VALUES)
    # one place in five near the root, where a whole list is spoilt at once
    near = [place for place in places if len(place) == 1]
    *way, last = dice.choice(near if near and dice.random() < 0.2 else places)
    owner = document
    for key in way:
        owner = owner[key]
    match dice.choice((0, 1, 2, 3, 3, 3, 4, 4, 5, 6, 7)):
        case 0:
            del owner[last]
        case 1 if isinstance(owner, list):
            owner.insert(last, copy.deepcopy(owner[last]))
        case 2:
            owner[last] = [owner[last]]
        case 3 if isinstance(owner[last], int):
            owner[last] += dice.choice((-2, -1, 1, 2, 10**9))
        case 4 if isinstance(owner, list) and len(owner) > 1:
            other = dice.randrange(len(owner))
            owner[last], owner[other] = owner[other], owner[last]
        case 5 if isinstance(owner, dict):
            owner[dice.choice(("", "x", "id", last.upper()))] = owner.pop(last)
        case _:
            owner[last] = copy.deepcopy(dice.choice(VALUES))
    return document


def _places(value: Any, way: tuple[Any, ...]) -> Iterator[tuple[Any, ...]]:
    entries = (
        value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    )
    for key, inner in entries:
        yield (*way, key)
        yield from _places(inner, (*way, key))


def run(name: str, numbers: Sequence[int], stop: Callable[[Failure], None]) -> Counter[str]:
    """Spoil and call; how many calls ended in each way. Every failure goes to `stop`."""
    door, ends = DOORS[name], Counter[str]()
    seeds = door.seeds()
    for number in numbers:
        dice = random.Random(f"{name} {number}")
        content = door.spoil(dice.choice(seeds), dice)
        end, reason = _call(door, content)
        ends[end] += 1
        if reason:
            stop(Failure(number, content, reason))
    return ends


def _call(door: Door, content: bytes) -> tuple[str, str]:
    """How a call ended, and what was wrong with it ("" where nothing was)."""
    from envies_desktop.cli import run_door

    with tempfile.TemporaryDirectory() as folder:
        path, out = Path(folder) / f"spoilt{door.suffix}", Path(folder) / "out"
        path.write_bytes(content)
        out.mkdir()
        # the streams of a terminal take any text; those of a test would not
        said, told = (io.TextIOWrapper(io.BytesIO(), errors="backslashreplace") for _ in range(2))
        try:
            with contextlib.redirect_stdout(said), contextlib.redirect_stderr(told):
                status = run_door(door.arguments(path, out))
        except BaseException:  # whatever leaves a door is what is looked for here
            return "broken", traceback.format_exc()
        told.seek(0)
        words = told.read().strip()
        if status not in (0, 1):
            return "broken", f"exit status {status}: {words}"
        if status and not words:
            return "broken", "refused without a sentence"
        if "Traceback" in words or "Error" in words.split():
            return "broken", words
        if status and any(out.iterdir()):
            return "broken", f"refused, and left {[path.name for path in out.iterdir()]}"
        return ("refused" if status else "done"), ""


def plan_seeds() -> Sequence[bytes]:
    """Small problems with everything that the format knows."""
    from benchmarks.instances import NAMED

    replanned = NAMED["adv_star"]() | {"rounds": 4, "played": 1, "absent": [3], "mandatory": [[1, 31]]}
    for place, person in enumerate(replanned["participants"]):
        person |= {"to": 3, "max": 4, "party": f"p{place // 2}", "table": place if place < 3 else None}
    former = [[turn, k, k, 30 + (k + turn + 1) % 30] for turn in (0, 1) for k in range(30)]
    replanned |= {"previous": former, "locked": [[2, 5, 4, 40]]}
    small = [NAMED["adv_petersen"](), NAMED["adv_allforbidden"](), NAMED["s20"](), replanned]
    return [json.dumps({"version": 1, **problem}).encode() for problem in small]


QUESTIONNAIRE = "maturite_partenariat_association"


def answer_seeds() -> Sequence[bytes]:
    """Every question of a questionnaire answered, one in two ways."""
    from envies_desktop.diagnostics.reading import shipped

    short = [question.short for question in shipped()[QUESTIONNAIRE].questions]
    answers: dict[str, Any] = {name: place % 4 for place, name in enumerate(short)}
    answers |= {short[0]: "na", short[1]: "unknown"}
    said = {"comments": {short[0]: "Un mot"}, "respondent": "Anne Petit", "date": "2026-11-22"}
    return [json.dumps({"version": 1, "answers": answers, **said}).encode()]


def questionnaire_seeds() -> Sequence[bytes]:
    """The questionnaires that come with the program."""
    return [path.read_bytes() for path in sorted((ROOT / "resources" / "questionnaires").glob("*.yaml"))]


def answered(path: Path, out: Path) -> list[str]:
    """A diagnosis by a spoilt questionnaire, of somebody who answered nothing."""
    answers = path.with_name("answers.json")
    answers.write_text('{"version": 1, "answers": {}}')
    return ["diagnose", str(path), str(answers), "--out", str(out)]


CELLS = (
    "", " ", "idem", '"', "Oui mais", "6:00 PM", "25h99", "18h-20h", "9" * 5000, "-1", "1e309", "3,36E+10",
    "#REF!", "=1+1",
    "Dupont et Martin", "tous", "a@b@c", "@", "x" * 6000, "\u202e", "\ufffd", "ThÃ©Ã¢tre", "\x00",
    "(" * 300, "[x] [y]", ";" * 50,
    "https://x", "é" * 200, "A/B/C puis D", "1) A 2) B", "[Oui]", "00:00", "\n\n", "M.", "🌻", "مرحبا", "İI",
    "?", "W12", "12345678901234",
)  # fmt: skip
"""What people, and broken exports, leave in the cells of a list."""


def spoil_list(content: bytes, dice: random.Random) -> bytes:
    """Change some cells of a list, its columns or its bytes; of a workbook also the parts of its archive."""
    if content.startswith(b"PK"):
        return _spoil_pack(content, dice)
    if dice.random() < 0.2:
        return spoil_bytes(content, dice)
    rows = [line.split(";") for line in content.decode("utf-8").splitlines()]
    for _ in range(dice.choice((1, 2, 3, 8))):
        row = dice.choice(rows)
        at = dice.randrange(len(row))
        match dice.randrange(6):
            case 0:
                del row[at]
                row.append("")
            case 1:
                row.insert(at, dice.choice(CELLS))
            case 2:
                rows.insert(dice.randrange(len(rows)), list(row))
            case 3:
                rows[0][dice.randrange(len(rows[0]))] = dice.choice(dice.choice(rows)) or "Nom"
            case _:
                row[at] = dice.choice(CELLS)
    text = "\n".join(";".join(row) for row in rows)
    return text.encode(dice.choice(("utf-8", "utf-8", "cp1252", "utf-16")), "replace")


def _spoil_pack(content: bytes, dice: random.Random) -> bytes:
    if dice.random() < 0.1:
        return spoil_bytes(content, dice)
    with zipfile.ZipFile(io.BytesIO(content)) as pack:
        parts = {name: pack.read(name) for name in pack.namelist()}
    name = dice.choice(
        [name for name in parts if "sheet" in name.lower() or name == "content.xml"] or list(parts)
    )
    match dice.randrange(6):
        case 0:
            parts[dice.choice(list(parts))] = b""
        case 1:
            del parts[dice.choice(list(parts))]
        case 2:
            parts[name] = spoil_bytes(parts[name], dice)
        case 3:
            value = dice.choice((b"9" * 5000, b"-1", b"0", b"e", b"n", b"1048577", b"")).replace(b"&", b"")
            parts[name] = _put(parts[name], rb'"[^"<>]*"', b'"' + value + b'"', dice)
        case _:
            cell = dice.choice(CELLS).replace("&", "").replace("<", "").replace("\x00", "")
            parts[name] = _put(parts[name], rb">[^<>]+<", f">{cell}<".encode(), dice)
    spoilt = io.BytesIO()
    with zipfile.ZipFile(spoilt, "w", zipfile.ZIP_DEFLATED) as pack:
        for part, inside in parts.items():
            pack.writestr(part, inside)
    return spoilt.getvalue()


def _put(content: bytes, pattern: bytes, value: bytes, dice: random.Random) -> bytes:
    """The content with one of the places that look like the pattern given another value."""
    places = list(re.finditer(pattern, content))
    if not places:
        return content
    place = dice.choice(places)
    return content[: place.start()] + value + content[place.end() :]


@cache
def list_seeds() -> Sequence[bytes]:
    """The demonstration's list in both formats, a workbook of two sheets, and lists as forms export them."""
    import openpyxl

    header = "Structure;Type;Nom 1;Prénom 1;Mail 1;Nom 2;Prénom 2;Tél;Vœu 1;Vœu 2"
    header += ";Arrivée;Départ;Photo;Statut;Thèmes"
    lines = (
        "Azoth;asso;Un;Ana;a@b.fr;Deux;Eva;04 42 12 34 56 p. 2;Fournil/Lavande;tous;18h-20h;;oui;Payé;Eau",
        "Fournil;SARL;Trois;Luc;c@d.fr;;;612345678;Azoth;;6 PM;8 PM;Oui mais;Annulé;",
        "idem;SARL;Quatre;Lou;e@f.fr;;;;1) Azoth 2) Lavande;;;;non;bof;",
        "Lavande;entreprise;Cinq;Pia;g@h.fr;;;;;;;;;;",
    )
    form = "Q01. Nom de votre structure;Q02. Vous êtes :;Q02. Vous êtes : [Autre];Q03[SQ001]. Qui [Prénom]"
    form += ";Q03[SQ002]. Qui [Nom];Qui rencontrer ? [Fournil];Qui rencontrer ? [Azoth];Vos besoins [Locaux]"
    answers = ("Azoth;Association;;Ana;Un;Oui;Non;x", "Fournil;Autre;Coopérative;Luc;Deux;;1;")
    book = openpyxl.Workbook()
    book.active.title = "Associations"
    for name, rows in (("Associations", lines[:1]), ("Entreprises", lines[1:])):
        sheet = book[name] if name in book.sheetnames else book.create_sheet(name)
        for line in (header, *rows):
            sheet.append([*line.split(";"), "=1+1"])
    book["Entreprises"].row_dimensions[3].hidden = True
    made = io.BytesIO()
    book.save(made)
    demo = (ROOT / "resources" / "demo" / "participants.xlsx").read_bytes()
    listed = ["\n".join((header, *lines)).encode(), "\n".join((form, *answers)).encode()]
    return [*listed, made.getvalue(), demo]


@cache
def _empty_store() -> bytes:
    """A store with one event and nobody in it."""
    from envies_desktop.app import import_models
    from envies_desktop.speed_dating.actions import add_speed_dating
    from envies_desktop.store.engine import open_store

    import_models()
    with tempfile.TemporaryDirectory() as folder:
        store = open_store(Path(folder) / "empty.db")
        with store.work("event-add", name="Soirée") as work:
            add_speed_dating(work, title="Soirée")
        store.close()
        return (Path(folder) / "empty.db").read_bytes()


def imported(path: Path, out: Path) -> list[str]:
    """An import into an event of its own; a refusal leaves no report."""
    store = path.with_name("store.db")
    store.write_bytes(_empty_store())
    return ["--store", str(store), "import", str(path), "--event", "Soirée", "--report", str(out / "r.json")]


DOORS: dict[str, Door] = {
    "import": Door(".csv", list_seeds, spoil_list, imported),
    "questionnaires": Door(
        ".yaml", questionnaire_seeds, spoil_yaml, lambda path, out: ["questionnaires", "--check", str(path)]
    ),
    "diagnose": Door(
        ".json", answer_seeds, spoil_json,
        lambda path, out: ["diagnose", QUESTIONNAIRE, str(path), "--out", str(out)],
    ),
    "diagnose-by": Door(".yaml", questionnaire_seeds, spoil_yaml, answered),
    "plan": Door(
        ".json", plan_seeds, spoil_json,
        lambda path, out: ["plan", str(path), "--out", str(out / "plan.json"), "--seconds", "1"],
    ),
}  # fmt: skip


def main() -> int:
    """Spoil, call and say what broke."""
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("door", choices=sorted(DOORS))
    asked.add_argument("--count", type=int, default=2000)
    asked.add_argument("--first", type=int, default=0)
    asked.add_argument("--keep", type=Path, metavar="DIR", help="keep the files that broke it")
    options = asked.parse_args()
    failures = list[Failure]()

    def tell(failure: Failure) -> None:
        failures.append(failure)
        print(f"-- {options.door} {failure.number}\n{failure.reason}", flush=True)
        if options.keep:
            options.keep.mkdir(parents=True, exist_ok=True)
            suffix = DOORS[options.door].suffix
            (options.keep / f"{options.door}-{failure.number}{suffix}").write_bytes(failure.content)

    began = time.monotonic()
    with tempfile.TemporaryDirectory() as home:
        for variable in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"):
            os.environ[variable] = home  # the settings and the store of whoever runs this stay out of it
        ends = run(options.door, range(options.first, options.first + options.count), tell)
    print(f"{options.door}: {dict(ends)} in {time.monotonic() - began:.0f} s, {len(failures)} broken")
    return int(bool(failures))


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    sys.exit(main())
