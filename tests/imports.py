"""The modules of the package and what each imports, read from their text: nothing is run."""

import ast
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import envies_desktop

ROOT = "envies_desktop"
FOLDER = Path(envies_desktop.__file__).parent


@dataclass(frozen=True, order=True)
class Import:
    """`module` imports `found`, a module of ours or a library (its first name), on `line`."""

    module: str
    found: str
    line: int

    @property
    def ours(self) -> bool:
        """Whether a module of the package is imported."""
        return self.found == ROOT or self.found.startswith(f"{ROOT}.")


@cache
def texts_of_modules() -> Mapping[str, str]:
    """The text of every module of the package, by its name."""
    return {
        name_of_module(path.relative_to(FOLDER)): path.read_text("utf-8") for path in FOLDER.rglob("*.py")
    }


def name_of_module(path: Path) -> str:
    """The name of the module at a path below the package."""
    parts = path.with_suffix("").parts
    return ".".join((ROOT, *(parts[:-1] if parts[-1] == "__init__" else parts)))


@cache
def all_imports() -> tuple[Import, ...]:
    """Every import of the package."""
    modules = texts_of_modules()
    return tuple(one for name, text in modules.items() for one in imports_of(name, text, modules))


def imports_of(module: str, text: str, modules: Iterable[str]) -> Iterator[Import]:
    """Every import of a text: at its head, in a function, for types only, or `import_module("…")`."""
    known = set(modules)
    for node in ast.walk(ast.parse(text)):
        for found in _named(node, known):
            own = found if found.split(".")[0] == ROOT else found.split(".")[0]
            if own != module:
                yield Import(module, own, node.lineno)


def _named(node: ast.AST, known: set[str]) -> Iterator[str]:
    match node:
        case ast.Import(names=names):
            yield from (alias.name for alias in names)
        case ast.ImportFrom(module=str(source), names=names):
            for alias in names:  # `from package import module` takes the module, not the package
                inner = f"{source}.{alias.name}"
                yield inner if inner in known else source
        case ast.Call(
            func=ast.Name(id="import_module") | ast.Attribute(attr="import_module"),
            args=[ast.Constant(value=str(name)), *_],
        ):
            yield name


def circle(arrows: Iterable[tuple[str, str]]) -> list[str]:
    """A way from a module back to itself, if there is one: each is imported by the one before it."""
    after: dict[str, set[str]] = {}
    for one, other in arrows:
        after.setdefault(one, set()).add(other)
    try:
        TopologicalSorter(after).prepare()
    except CycleError as error:
        way: list[str] = error.args[1]
        return way[::-1]
    return []
