"""Print on a real CUPS of its own, and read back what comes out (root; apt install cups cups-client).

A scheduler on a port of its own, with a printer that writes a file: sides, copies, page ranges, an A3 poster
on A4, a printer that stands still, jobs taken back, a thousand pages handed over. Nothing of the computer's
own printing is touched.

    python tools/check_cups.py
"""

import contextlib
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pypdf
from reportlab.lib.pagesizes import A3, A4, landscape
from reportlab.pdfgen.canvas import Canvas

from envies_desktop.desk.printing import queue
from envies_desktop.desk.printing.files import PrintFile
from envies_desktop.desk.printing.queue import Sent

PPD = Path("/usr/share/ppd/cupsfilters/Generic-PDF_Printer-PDF.ppd")
PATIENCE = 30.0
CONF = """Listen localhost:{port}
Browsing Off
DefaultAuthType None
WebInterface No
<Location />
Order allow,deny
Allow localhost
</Location>
<Policy default>
<Limit All>
Order deny,allow
</Limit>
</Policy>
"""
FILES = """FileDevice Yes
ServerRoot {here}
RequestRoot {here}/spool
CacheDir {here}/cache
StateDir {here}/state
TempDir {here}/spool
AccessLog {here}/log/access
ErrorLog {here}/log/error
PageLog {here}/log/page
User lp
Group lp
"""


@contextlib.contextmanager
def scheduler(here: Path) -> Iterator[None]:
    """A CUPS of our own, with the printers Bureau (a file) and Absent (stands still)."""
    here.chmod(0o755)
    for name in ("spool", "cache", "state", "log", "ppd", "out"):
        (here / name).mkdir()
        shutil.chown(here / name, "lp")
    with socket.socket() as probe:
        probe.bind(("localhost", 0))
        port = probe.getsockname()[1]
    (here / "cupsd.conf").write_text(CONF.format(port=port))
    (here / "cups-files.conf").write_text(FILES.format(here=here))
    os.environ["CUPS_SERVER"] = f"localhost:{port}"
    command = ["cupsd", "-f", "-c", str(here / "cupsd.conf"), "-s", str(here / "cups-files.conf")]
    process = subprocess.Popen(command, start_new_session=True)
    try:
        wait(lambda: "is running" in run("lpstat", "-r"))
        for name in ("Bureau", "Absent"):
            run("lpadmin", "-p", name, "-E", "-v", f"file:{here}/out/{name}.pdf", "-P", str(PPD))
        run("lpadmin", "-d", "Bureau")
        run("cupsdisable", "-r", "Plus de papier", "Absent")
        yield
    finally:
        process.terminate()
        process.wait()


def run(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE).stdout


def wait(ready: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not ready():
        if time.monotonic() > end:
            sys.exit("CUPS does not answer: see its error log")
        time.sleep(0.1)


def document(folder: Path, name: str, size: tuple[float, float], pages: int) -> PrintFile:
    canvas = Canvas(str(folder / f"{name}.pdf"), pagesize=size)
    for page in range(pages):
        canvas.drawString(100, 100, f"{name} {page + 1}")
        canvas.showPage()
    canvas.save()
    paper = "A3" if max(size) > 1000 else "A4"
    return PrintFile(folder / f"{name}.pdf", name, pages, paper=paper, made_for=paper)


def send(printer: str, *files: PrintFile) -> Sent:
    return queue.send(printer, files, progress=lambda share, title: None, stop=lambda: False)


def printed(here: Path, file: PrintFile) -> tuple[list[str], set[tuple[int, int]]]:
    """What came out: the words of each page, the sizes of the sheets in points."""
    send("Bureau", file)
    wait(lambda: not run("lpstat", "-o", "Bureau"))
    pages = pypdf.PdfReader(here / "out" / "Bureau.pdf").pages
    sizes = {(round(float(page.mediabox.width)), round(float(page.mediabox.height))) for page in pages}
    return [page.extract_text().strip() for page in pages], sizes


def check(what: str, found: object, wanted: object) -> None:
    print(f"{'ok  ' if found == wanted else 'WRONG'} {what}: {found}")
    if found != wanted:
        sys.exit(f"wanted {wanted}")


def main() -> None:
    """Each line is a fact read back from the printer."""
    if os.getuid() or not (shutil.which("cupsd") and PPD.exists()):
        sys.exit("this needs root and CUPS: apt install cups cups-client")
    with tempfile.TemporaryDirectory(prefix="cups-") as name, scheduler(Path(name)):
        here = Path(name)
        agenda, poster = document(here, "agenda", A4, 3), document(here, "poster", landscape(A3), 1)
        check("printers, the usual one first", queue.printers(), ["Bureau", "Absent"])
        can = queue.abilities("Bureau")
        check(
            "both sides, A4 and no A3",
            (can.two_sided, "A4" in can.papers, "A3" in can.papers),
            (True, True, False),
        )
        words = ["agenda 1", "agenda 2", "agenda 3"]
        check("as it is", printed(here, agenda), (words, {(595, 842)}))
        two = replace(agenda, copies=2, only=(0, 2), sides="long")
        check("two copies of pages 1 and 3", printed(here, two)[0], [words[0], words[2]] * 2)
        check("an A3 poster on A4", printed(here, replace(poster, paper="A4")), (["poster 1"], {(595, 842)}))
        sent = send("Absent", agenda, poster)
        check("a printer that stands still", (sent.waits, len(sent.jobs)), (True, 2))
        check("taken back", queue.take_back(sent.jobs), frozenset(sent.jobs))
        check("nothing is left of it", run("lpstat", "-o", "Absent"), "")
        check("too late", queue.take_back(sent.jobs), frozenset())
        run("cupsreject", "Absent")
        check("a printer that refuses", send("Absent", agenda).code, "print-rejecting")
        run("lpadmin", "-x", "Absent")
        check("a printer that is gone", send("Absent", agenda).printer, "Bureau")
        large = document(here, "large", A4, 1000)
        begun = time.monotonic()
        send("Bureau", large)
        print(f"1000 pages handed over in {time.monotonic() - begun:.2f} s")


if __name__ == "__main__":
    main()
