"""python -m benchmarks [NAME…]: run every benchmark, or those named, one process each."""

import subprocess
import sys

NAMES = (
    "planning",
    "stalls",
    "refreshes",
    "evening",
    "diagnostics",
    "interview",
    "first_paint",
    "agendas",
    "printing",
    "store",
)


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
