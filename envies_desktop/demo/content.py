"""What the demonstration tells: resources/demo/demo.yaml."""

from typing import Any

from envies_desktop.assets import resource_path


def demo_content() -> dict[str, Any]:
    """The whole file."""
    import yaml

    data: dict[str, Any] = yaml.safe_load(resource_path("demo", "demo.yaml").read_text(encoding="utf-8"))
    return data
