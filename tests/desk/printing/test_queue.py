"""Files on their way: what left, what did not, and why."""

from envies_desktop.desk.printing import queue


def send(printer, files, stop_at=""):
    """Send; somebody asks to stop when the document of that title is reached."""
    said = []
    sent = queue.send(
        printer,
        files,
        progress=lambda share, title: said.append((share, title)),
        stop=lambda: bool(stop_at) and said[-1][1] == stop_at,
    )
    return sent, said


def test_files_go_in_order_to_the_printer_that_is_named(cups, make):
    cups.install("Accueil", "Salle")
    files = [make("badges"), make("agendas", copies=2)]
    sent, said = send("Salle", files)
    assert (sent.printer, sent.files, sent.jobs) == ("Salle", tuple(files), ("Salle-1", "Salle-2"))
    assert (sent.pages, sent.left, sent.code, sent.waits) == (9, (), "", False)
    assert cups.printed == ["badges.pdf", "agendas.pdf"]
    assert said == [(0.0, "Badges"), (0.5, "Agendas"), (1.0, "")]


def test_printer_that_is_not_there_gives_way_to_the_usual_one(cups, make):
    cups.install("Accueil")
    assert send("Perdue", [make("badges")])[0].printer == "Accueil"


def test_no_printer_leaves_everything(cups, make):
    files = [make("badges")]
    sent, _ = send("", files)
    assert (sent.code, sent.left, sent.files) == ("print-none", tuple(files), ())


def test_what_left_before_an_error_is_not_sent_twice(cups, make):
    cups.install("Accueil")
    cups.rule("wrong agendas.pdf", 'lp: Destination "Accueil" is not accepting jobs.')
    files = [make("badges"), make("agendas"), make("slips")]
    sent, _ = send("", files)
    assert (sent.files, sent.left) == (tuple(files[:1]), tuple(files[1:]))
    assert (sent.code, sent.params) == ("print-rejecting", {"printer": "Accueil"})
    assert cups.cancelled == []


def test_stopping_takes_back_what_was_sent(cups, make):
    cups.install("Accueil")
    files = [make("badges"), make("agendas"), make("slips")]
    sent, _ = send("", files, "Slips")
    assert (sent.code, sent.files, sent.left) == ("task-stopped", (), tuple(files))
    assert cups.cancelled == ["Accueil-1", "Accueil-2"]


def test_stopping_too_late_says_what_is_out(cups, make):
    cups.install("Accueil")
    cups.rule("out")
    files = [make("badges"), make("agendas"), make("slips")]
    sent, _ = send("", files, "Slips")
    assert (sent.code, sent.files, sent.left) == ("task-stopped", tuple(files[:2]), (files[2],))


def test_printer_that_stands_still_is_told(cups, make):
    cups.install("Accueil")
    cups.rule("paused")
    assert send("", [make("badges")])[0].waits
