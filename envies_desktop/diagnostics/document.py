"""A questionnaire's file as plain data with the line of everything in it; nothing in a file is ever run.

Only the simple part of YAML is taken: one document of lists, fields and scalars. Anchors, aliases and tags
are how a small file becomes a huge one or calls code, so they are refused where they stand.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import yaml

MOST_BYTES = 1024 * 1024
MOST_DEPTH = 12

Path = tuple[str | int, ...]
"""Where something is: ("questions", 3, "swot")."""

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_OPENING = (yaml.MappingStartEvent, yaml.SequenceStartEvent)
_CLOSING = (yaml.MappingEndEvent, yaml.SequenceEndEvent)
_CONSTANTS: Mapping[str, bool | None] = {
    "": None, "~": None, "null": None,
    "true": True, "yes": True, "on": True, "false": False, "no": False, "off": False,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong, on which `line` (from 1; 0 where there is no file) and at which `path`.

    `code` and `params` make the sentence, in diagnostics.wording.
    """

    line: int
    code: str
    params: Mapping[str, Any] = field(default_factory=dict)
    path: Path = ()


@dataclass(frozen=True, slots=True)
class Parsed:
    """What a file says: its `data` (None when it cannot be read), the `lines` of its parts, its problems."""

    data: Any
    lines: Mapping[Path, int]
    problems: tuple[Problem, ...]


def parse(raw: bytes) -> Parsed:
    """Read the bytes of a file: problems, never an exception."""
    if len(raw) > MOST_BYTES:
        return _unreadable(Problem(1, "questionnaire-large", {"most": MOST_BYTES // 1024}))
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return _unreadable(Problem(raw.count(b"\n", 0, error.start) + 1, "questionnaire-encoding"))
    builder = _Builder()
    try:
        for event in yaml.parse(text, Loader=_LOADER):
            builder.take(event)
    except _TrickError as trick:
        return _unreadable(trick.problem)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
        return _unreadable(Problem(mark.line + 1 if mark else 1, "questionnaire-yaml"))
    return Parsed(builder.root, builder.lines, tuple(builder.problems))


def dump(document: Mapping[str, Any]) -> str:
    """The text of a file that says exactly this document."""
    text: str = yaml.dump(dict(document), Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=110)
    return text


def _unreadable(problem: Problem) -> Parsed:
    return Parsed(None, {}, (problem,))


class _TrickError(Exception):
    def __init__(self, line: int, code: str, **params: Any) -> None:
        super().__init__(code)
        self.problem = Problem(line, code, params)


class _Dumper(yaml.SafeDumper):
    """Writes the same list twice rather than an alias, which `parse` refuses; numbers stay on one line."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


def _list(dumper: yaml.SafeDumper, items: list[Any]) -> yaml.Node:
    flow = all(isinstance(item, int) for item in items)
    return dumper.represent_sequence("tag:yaml.org,2002:seq", items, flow_style=flow)


_Dumper.add_representer(list, _list)


class _Builder:
    """Makes plain data of the parser's events, without recursion: depth cannot exhaust anything."""

    def __init__(self) -> None:
        self.root: Any = None
        self.lines: dict[Path, int] = {}
        self.problems: list[Problem] = []
        self._open: list[tuple[Any, Path]] = []
        self._keys: list[str | None] = []
        self._documents = 0

    def take(self, event: Any) -> None:
        line = event.start_mark.line + 1
        if isinstance(event, yaml.DocumentStartEvent):
            self._documents += 1
            if self._documents > 1:
                raise _TrickError(line, "questionnaire-documents")
        elif isinstance(event, yaml.ScalarEvent):
            self._refuse_tricks(event, line)
            self._scalar(event, line)
        elif isinstance(event, _OPENING):
            self._refuse_tricks(event, line)
            self._begin({} if isinstance(event, yaml.MappingStartEvent) else [], line)
        elif isinstance(event, _CLOSING):
            self._open.pop()
            self._keys.pop()
        elif isinstance(event, yaml.AliasEvent):
            raise _TrickError(line, "questionnaire-alias", name=event.anchor)

    def _refuse_tricks(self, event: Any, line: int) -> None:
        if event.anchor is not None:
            raise _TrickError(line, "questionnaire-alias", name=event.anchor)
        if event.tag is not None:
            raise _TrickError(line, "questionnaire-tag", name=event.tag)

    def _begin(self, part: Any, line: int) -> None:
        if len(self._open) >= MOST_DEPTH:
            raise _TrickError(line, "questionnaire-deep", most=MOST_DEPTH)
        if self._expects_key():
            raise _TrickError(line, "questionnaire-yaml")
        path = self._add(part, line)
        self._open.append((part, path))
        self._keys.append(None)

    def _scalar(self, event: Any, line: int) -> None:
        if self._expects_key():
            # The key is taken as it is written: "off" or "3" are names here.
            self._keys[-1] = event.value
            container, path = self._open[-1]
            if event.value in container:
                self.problems.append(Problem(line, "questionnaire-twice", {"key": event.value}, path))
            return
        plain = event.implicit[0] and event.style in (None, "")
        self._add(_value(event.value) if plain else event.value, line)

    def _expects_key(self) -> bool:
        return bool(self._open) and isinstance(self._open[-1][0], dict) and self._keys[-1] is None

    def _add(self, part: Any, line: int) -> Path:
        path: Path = ()
        if self._open:
            container, above = self._open[-1]
            key = self._keys[-1]
            path = (*above, len(container) if key is None else key)
            if key is None:
                container.append(part)
            else:
                container[key] = part
                self._keys[-1] = None
        else:
            self.root = part
        self.lines[path] = line
        return path


def _value(written: str) -> Any:
    """What an unquoted scalar means: a number, yes or no, nothing, else a text."""
    if written.lower() in _CONSTANTS:
        return _CONSTANTS[written.lower()]
    # Plain figures only: "1e3", "nan", "1_000" or "12:30" stay the texts that people see.
    digits = written.removeprefix("-")
    if digits.isascii() and digits.isdigit():
        return int(written) if len(digits) <= 15 else written
    whole, point, decimals = digits.partition(".")
    if point and len(digits) <= 15 and digits.isascii() and whole.isdigit() and decimals.isdigit():
        return float(written)
    return written
