"""python -m benchmarks [NAME…]: run every benchmark, or those named, one process each."""

import subprocess
import sys
from pathlib import Path

HERE = Path(__file__)
NAMES = tuple(
    path.stem
    for path in sorted(HERE.parent.glob("*.py"))
    if path != HERE and "\ndef main(" in path.read_text()
)
"""What stands in this folder and can be run."""


def main() -> int:
    """Run them in order; a benchmark that breaks is named at the end."""
    wanted = sys.argv[1:] or NAMES
    broken = []
    for name in wanted:
        print(f"\n== {name}", flush=True)
        if subprocess.run([sys.executable, "-m", f"benchmarks.{name}"]).returncode:
            broken.append(name)
    if broken:
        print(f"\nbroken: {', '.join(broken)}")
    return len(broken)


if __name__ == "__main__":
    sys.exit(main())
