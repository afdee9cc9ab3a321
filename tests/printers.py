"""Printers that are no machines."""

_COMMANDS = {
    "lp": """
        [ -e slow ] && sleep "$(cat slow)"
        for last; do :; done
        [ -e "wrong $(basename "$last")" ] && { cat "wrong $(basename "$last")" >&2; exit 1; }
        [ -e wrong ] && { cat wrong >&2; exit 1; }
        printf '%s\\t' "$@" >>orders; echo >>orders
        echo "request id is $2-$(wc -l <orders) (1 file(s))"
    """,
    "lpstat": """
        case "$1" in
          -e) cat printers ;;
          -d) [ -s printers ] && echo "system default destination: $(head -n 1 printers)" ;;
          -p) [ -e paused ] && echo "printer $2 disabled since Sunday -" || echo "printer $2 is idle." ;;
        esac
    """,
    "lpoptions": '[ -e "can $2" ] && cat "can $2"',
    "cancel": """
        [ -e out ] && { echo "cancel: cancel-job failed: Job #1 is already completed" >&2; exit 1; }
        echo "$1" >>cancelled
    """,
}


class Cups:
    """Printers of our own: the commands of CUPS, first on PATH, which note what they are told.

    Files beside them rule them: `wrong` (what `lp` complains of; "wrong NAME.pdf" of one file alone), `slow`
    (seconds), `paused`, `out` (all is on paper), "can NAME" (what `lpoptions -l` says).
    """

    def __init__(self, folder):
        self.folder = folder
        folder.mkdir()
        for name, script in _COMMANDS.items():
            path = folder / name
            path.write_text(f'#!/bin/sh\ncd "$(dirname "$0")"\n{script}\nexit 0\n')
            path.chmod(0o755)
        self.install()

    def install(self, *names):
        """These printers are there, the usual one first."""
        self.rule("printers", "".join(f"{name}\n" for name in names))

    def rule(self, name, text=""):
        (self.folder / name).write_text(text, encoding="utf-8")

    def _lines(self, name):
        path = self.folder / name
        return path.read_text(encoding="utf-8").splitlines() if path.exists() else []

    @property
    def orders(self):
        """What `lp` was told, one list of words for each file."""
        return [line.split("\t")[:-1] for line in self._lines("orders")]

    @property
    def printed(self):
        """The names of the files that were handed over."""
        return [order[-1].rpartition("/")[2] for order in self.orders]

    @property
    def cancelled(self):
        return self._lines("cancelled")
