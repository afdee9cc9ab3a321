"""The packages of the system that the window and the tests need: installed where that is allowed, else named.

    python tools/system_packages.py window|tests

Exit status 0 where all is there at the end, 1 with one sentence where somebody must install them.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from envies_desktop.desk.platform import PACKAGES, XCB_PACKAGES, absent, has_display

TEST_LIBRARIES = PACKAGES | XCB_PACKAGES | {"libpulse.so.0": "libpulse0"}
"""The tests open every kind of window, and ring the bell."""

PROGRAMS: Mapping[str, Callable[[], object]] = {
    "xvfb": lambda: shutil.which("Xvfb"),
    "postgresql": lambda: shutil.which("initdb") or any(Path("/usr/lib/postgresql").glob("*/bin/initdb")),
}
"""What the tests start themselves, and how each is found."""


def missing(purpose: str) -> list[str]:
    """The Debian packages to install for "window" (none without a screen) or "tests"."""
    if sys.platform != "linux":
        return []
    if purpose == "window":
        return absent(PACKAGES | XCB_PACKAGES) if has_display() else []
    return absent(TEST_LIBRARIES) + [package for package, found in PROGRAMS.items() if not found()]


def may_install() -> list[str] | None:
    """What goes before apt-get here: nothing for root, sudo where it asks no password; None where neither."""
    if not shutil.which("apt-get"):
        return None
    if os.geteuid() == 0:
        return []
    quiet = ["sudo", "--non-interactive"]
    if shutil.which("sudo") and subprocess.run([*quiet, "true"], capture_output=True).returncode == 0:
        return quiet
    return None


def install(before: list[str], packages: list[str]) -> None:
    """Ask apt-get, quietly; what it could not do is seen by looking again."""
    print("Installing what the system lacks: " + " ".join(packages), flush=True)
    for words in (["update", "-qq"], ["install", "-y", "-qq", "--no-install-recommends", *packages]):
        command = [*before, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", *words]
        done = subprocess.run(command, capture_output=True, text=True)
        if done.returncode:
            print(done.stderr.strip(), file=sys.stderr)


def main(purpose: str) -> int:
    """Have what `purpose` needs, or say the one line that brings it."""
    packages = missing(purpose)
    before = may_install() if packages else None
    if before is not None:
        install(before, packages)
        packages = missing(purpose)
    if packages:
        remedy = "sudo apt-get install" if shutil.which("apt-get") else "the packages that Debian calls"
        print(f"The system lacks what this needs. Install: {remedy} {' '.join(packages)}", file=sys.stderr)
    return int(bool(packages))


if __name__ == "__main__":
    if sys.argv[1:] not in (["window"], ["tests"]):
        sys.exit("usage: system_packages.py window|tests")
    sys.exit(main(sys.argv[1]))
