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
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

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
    from envies_desktop.cli import main

    with tempfile.TemporaryDirectory() as folder:
        path, out = Path(folder) / f"spoilt{door.suffix}", Path(folder) / "out"
        path.write_bytes(content)
        out.mkdir()
        # the streams of a terminal take any text; those of a test would not
        said, told = (io.TextIOWrapper(io.BytesIO(), errors="backslashreplace") for _ in range(2))
        try:
            with contextlib.redirect_stdout(said), contextlib.redirect_stderr(told):
                status = main(door.arguments(path, out))
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


DOORS: dict[str, Door] = {
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
