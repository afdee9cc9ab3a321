"""What the demonstration tells: resources/demo/demo.yaml."""

from functools import cache
from typing import Any

from envies_desktop.assets import read_yaml


@cache
def demo_content() -> dict[str, Any]:
    """The whole file, which nobody changes."""
    data: dict[str, Any] = read_yaml("demo", "demo.yaml")
    return data
