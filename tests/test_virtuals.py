"""No query and no action in what Qt calls by itself: an exception that leaves it may end the process.

Signals are the way out: what their slots raise is told at the slot. So calls are followed through methods of
the class, of the things that it holds and through functions of ours, but not through `emit`, timers, lambdas.
"""

import ast
import importlib
import inspect
import pkgutil
import sys
from functools import cache
from pathlib import Path
from types import FunctionType

import pytest
from PySide6.QtWidgets import QLabel, QWidget

import envies_desktop

ASKS = {
    "store": {"read", "work", "undo", "redo", "poll", "can_undo", "can_redo", "works", "history", "check"}
    | {"erase", "erase_rows", "backup"},
    "desk": {"write", "undo", "redo", "hear"},
}


def _classes():
    for found in pkgutil.walk_packages(envies_desktop.__path__, "envies_desktop."):
        if ".migrations" in found.name or found.name.endswith("__main__"):
            continue
        module = importlib.import_module(found.name)
        for made in vars(module).values():
            if inspect.isclass(made) and made.__module__ == module.__name__ and _of_qt(made):
                yield made


def _of_qt(made):
    return any(base.__module__.startswith("PySide6") for base in made.__mro__)


def _overrides(made):
    """Methods of ours that a class of Qt has too: Qt may call them."""
    theirs = [base for base in made.__mro__ if base.__module__.startswith("PySide6")]
    for name, method in vars(made).items():
        ours = isinstance(method, FunctionType) and not name.startswith("__")
        if ours and any(name in vars(base) for base in theirs):
            yield name, method


@cache
def _tree(file):
    return ast.parse(Path(file).read_text(encoding="utf-8"))


@cache
def _functions(file):
    """Functions of a file by the line where they begin, decorators included."""
    made = [node for node in ast.walk(_tree(file)) if isinstance(node, ast.FunctionDef)]
    return {min([node.lineno, *(d.lineno for d in node.decorator_list)]): node for node in made}


def _body(function):
    """The function as written; an empty one for what was generated (dataclasses)."""
    code = function.__code__
    written = not code.co_filename.startswith("<") and code.co_name != "<lambda>"
    return (
        _functions(code.co_filename)[code.co_firstlineno] if written else ast.parse("def f(): pass").body[0]
    )


def _calls(function):
    """Calls made while the function runs; not those of lambdas and inner functions, which run later."""
    waiting = list(_body(function).body)
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.Lambda | ast.FunctionDef):
            continue
        if isinstance(node, ast.Call):
            yield node.func
        waiting.extend(ast.iter_child_nodes(node))


def _named(name, function):
    found = function.__globals__.get(name)
    return (
        found if found is None or getattr(found, "__module__", "").startswith(("envies", "tests")) else None
    )


@cache
def _held(made):
    """The classes of what an object holds: `self.table = RecordTable()`, or a property of that class."""
    held = {}
    for cls in reversed(made.__mro__):
        for name, method in vars(cls).items():
            if isinstance(method, property) and method.fget.__module__.startswith(("envies", "tests")):
                told = str(method.fget.__annotations__.get("return", "")).strip("'\"")
                held[name] = _named(told.rpartition(".")[2].rstrip("'>"), method.fget)
            if isinstance(method, FunctionType) and method.__module__.startswith(("envies", "tests")):
                held |= _assigned(method)
    return {name: cls for name, cls in held.items() if inspect.isclass(cls)}


def _assigned(method):
    found = {}
    for node in ast.walk(_body(method)):
        targets = node.targets if isinstance(node, ast.Assign) else []
        for target in targets:
            pairs = [(target, node.value)]
            if isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple):
                pairs = list(zip(target.elts, node.value.elts, strict=False))
            for left, right in pairs:
                made = isinstance(right, ast.Call) and isinstance(right.func, ast.Name)
                if made and isinstance(left, ast.Attribute):
                    found[left.attr] = _named(right.func.id, method)
    return found


def _steps(made, function):
    """What a function calls of ours, as (class, function), and what it asks the store, as text."""
    for call in _calls(function):
        if isinstance(call, ast.Name):
            found = _named(call.id, function)
            if isinstance(found, FunctionType):
                yield None, found
        elif isinstance(call, ast.Attribute):
            whose = call.value
            last = whose.attr if isinstance(whose, ast.Attribute) else getattr(whose, "id", "")
            if call.attr in ASKS.get(last.lstrip("_"), ()):
                yield None, ast.unparse(call)
            elif isinstance(whose, ast.Name) and whose.id == "self" and made:
                yield made, getattr(made, call.attr, None)
            elif isinstance(whose, ast.Call) and getattr(whose.func, "id", "") == "super" and made:
                owner = next(c for c in made.__mro__ if function in vars(c).values())
                yield made, getattr(super(owner, made), call.attr, None)
            elif isinstance(whose, ast.Attribute) and getattr(whose.value, "id", "") == "self" and made:
                held = _held(made).get(whose.attr)
                yield held, getattr(held, call.attr, None)


def asked_in(made, function, seen=frozenset()):
    """The way from a function to what it asks of the store, call by call; nothing where it asks none."""
    for owner, step in _steps(made, function):
        if isinstance(step, str):
            return [step]
        ours = isinstance(step, FunctionType) and step.__module__.startswith(("envies", "tests"))
        if ours and step not in seen and (way := asked_in(owner, step, seen | {function})):
            return [step.__qualname__, *way]
    return []


def test_nothing_that_qt_calls_asks_the_store():
    found = {
        f"{made.__module__}.{made.__qualname__}.{name}": way
        for made in _classes()
        for name, method in _overrides(made)
        if (way := asked_in(made, method))
    }
    assert found == {}, "\n".join(f"{name}: {' > '.join(way)}" for name, way in found.items())


def test_overrides_are_found():
    names = {f"{made.__name__}.{name}" for made in _classes() for name, _ in _overrides(made)}
    assert names >= {
        "Panel.showEvent", "Window.closeEvent", "RecordModel.data", "RecordTable.eventFilter",
        "InterviewPanel.keyPressEvent", "EditParticipant.done", "BoardModel.data", "RadarView.paintEvent",
    }  # fmt: skip


class _Held:
    def ask(self, store):
        with store.read() as session:
            return session


class _Direct(QWidget):
    def paintEvent(self, event):  # noqa: N802 -- Qt's name
        self.desk.store.read()


class _ByMethod(QWidget):
    def resizeEvent(self, event):  # noqa: N802 -- Qt's name
        self.fill()

    def fill(self):
        self.desk.write("code", None)


class _ByThing(QLabel):
    def __init__(self):
        self.thing = _Held()

    def sizeHint(self):  # noqa: N802 -- Qt's name
        return self.thing.ask(None)


class _ByBase(_ByMethod):
    def closeEvent(self, event):  # noqa: N802 -- Qt's name
        super().resizeEvent(event)


class _BySignal(QWidget):
    def showEvent(self, event):  # noqa: N802 -- Qt's name
        self.shown.emit()
        self.timer.singleShot(0, self, lambda: self.desk.store.read())


@pytest.mark.parametrize(
    ("made", "name", "way"),
    [
        (_Direct, "paintEvent", ["self.desk.store.read"]),
        (_ByMethod, "resizeEvent", ["_ByMethod.fill", "self.desk.write"]),
        (_ByThing, "sizeHint", ["_Held.ask", "store.read"]),
        (_ByBase, "closeEvent", ["_ByMethod.resizeEvent", "_ByMethod.fill", "self.desk.write"]),
        (_BySignal, "showEvent", []),
    ],
)
def test_ways_to_the_store_are_followed(made, name, way):
    assert asked_in(made, getattr(made, name)) == way


def test_refresh_of_a_panel_is_called_by_nobody_else():
    """`refresh_now` and `attempt` catch what it raises and note what it reads."""
    from envies_desktop.desk.page import Panel

    found = []
    for made in _classes():
        if not issubclass(made, Panel):
            continue
        for method in vars(made).values():
            if isinstance(method, FunctionType) and "self.refresh" in map(
                ast.unparse, _attributes(_body(method))
            ):
                found.append(f"{made.__name__}.{method.__name__}")
    assert found == ["Panel.refresh_now"]


def _attributes(tree):
    return [node for node in ast.walk(tree) if isinstance(node, ast.Attribute)]


def test_nothing_is_connected_to_a_refresh():
    found = []
    for name, module in list(sys.modules.items()):
        if name.startswith("envies_desktop."):
            for node in ast.walk(_tree(module.__file__)):
                if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "connect":
                    found += [name for given in node.args if getattr(given, "attr", "") == "refresh"]
    assert found == []
