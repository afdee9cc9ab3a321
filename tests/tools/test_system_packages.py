"""What the system lacks is installed where that is allowed, else named in one line."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
APT = """#!/bin/sh
echo "$*" >> {log}
test "$1" = update || {{ printf '#!/bin/sh\\n' > {folder}/Xvfb; chmod +x {folder}/Xvfb; }}
"""


@pytest.fixture
def poor(tmp_path):
    """A machine on which only the virtual screen is missing."""
    (tmp_path / "env").symlink_to(shutil.which("env"))
    (tmp_path / "chmod").symlink_to(shutil.which("chmod"))
    program(tmp_path / "initdb", "#!/bin/sh\n")
    program(tmp_path / "sudo", '#!/bin/sh\nshift\nexec "$@"\n')
    program(tmp_path / "true", "#!/bin/sh\n")
    return tmp_path


def program(path, text):
    path.write_text(text)
    path.chmod(0o755)


def asked(folder, purpose="tests"):
    command = [sys.executable, str(ROOT / "tools" / "system_packages.py"), purpose]
    environment = {**os.environ, "PATH": str(folder)}
    return subprocess.run(command, env=environment, capture_output=True, text=True)


def test_missing_package_is_installed_where_allowed(poor):
    program(poor / "apt-get", APT.format(log=poor / "log", folder=poor))
    assert asked(poor).returncode == 0
    assert (poor / "log").read_text().splitlines() == [
        "update -qq",
        "install -y -qq --no-install-recommends xvfb",
    ]


def test_missing_package_is_named_where_apt_brings_nothing(poor):
    program(poor / "apt-get", "#!/bin/sh\necho no network >&2\nexit 1\n")
    done = asked(poor)
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1] == (
        "The system lacks what this needs. Install: sudo apt-get install xvfb"
    )


def test_missing_package_is_named_where_nobody_may_install(poor):
    done = asked(poor)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == ("The system lacks what this needs. Install: the packages that Debian calls xvfb\n")


def test_nothing_missing_asks_for_nothing(poor):
    program(poor / "Xvfb", "#!/bin/sh\n")
    done = asked(poor)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_window_without_screen_needs_nothing(poor, monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    done = asked(poor, "window")
    assert (done.returncode, done.stderr) == (0, "")
