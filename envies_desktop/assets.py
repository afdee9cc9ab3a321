"""Where forms/ and resources/ are: in a wheel, an editable install, or a bare checkout."""

from pathlib import Path
from typing import Any

_PACKAGE = Path(__file__).parent


def _folder(name: str) -> Path:
    packed = _PACKAGE / "_data" / name
    return packed if packed.is_dir() else _PACKAGE.parent / name


def form_path(name: str) -> Path:
    """The Qt Designer file of a screen: form_path("settings") is forms/settings.ui."""
    return _folder("forms") / f"{name}.ui"


def resource_path(*parts: str) -> Path:
    """A file below resources/: resource_path("demo", "demo.yaml")."""
    return _folder("resources").joinpath(*parts)


def read_yaml(*parts: str) -> Any:
    """What a YAML file below resources/ holds."""
    import yaml

    # the loader written in C takes a seventh of the time, where it was built
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    return yaml.load(resource_path(*parts).read_text(encoding="utf-8"), loader)  # noqa: S506 -- a safe one
