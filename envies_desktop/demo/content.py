"""What the demonstration tells: resources/demo/demo.yaml."""

from typing import Any

from envies_desktop.assets import read_yaml


def demo_content() -> dict[str, Any]:
    """The whole file."""
    data: dict[str, Any] = read_yaml("demo", "demo.yaml")
    return data
