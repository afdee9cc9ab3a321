"""A printing from the dialog to what is said, noted, kept and taken back."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget

from envies_desktop.desk.printing.line import Choice
from envies_desktop.desk.printing.run import PrintRun


class Heard:
    """What a printing says and notes."""

    def __init__(self, desk, widget):
        self.desk, self.noted, self.back, self.told = desk, [], [], []
        self.run = PrintRun(desk, widget, self.printed, self.withdrawn)
        self.run.told.connect(self.hear)

    def printed(self, files, way):
        self.noted.append((way, [file.key for file in files]))
        return "noted"

    def withdrawn(self, noted, files):
        self.back.append((noted, [file.key for file in files]))

    def hear(self, text, tone, actions):
        self.told.append((text, tone))
        self.actions = {action.text(): action for action in actions}


@pytest.fixture
def heard(desk, qtbot, cups, tmp_path):
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    desk.settings = replace(desk.settings, documents_folder=str(tmp_path / "papiers"))
    return Heard(desk, widget)


def wait(qtbot, heard, times=1):
    qtbot.waitUntil(lambda: len(heard.told) == times, timeout=30_000)


def test_what_is_sent_is_said_and_noted(heard, cups, make, qtbot):
    cups.install("Accueil")
    heard.run.send("", [make("badges"), make("agendas", copies=2)])
    wait(qtbot, heard)
    assert heard.told == [("Envoyé à l’imprimante «\u00a0Accueil\u00a0»\u00a0: 9 pages.", "good")]
    assert heard.noted == [("printer", ["badges", "agendas"])]
    assert (heard.run.task, list(heard.actions)) == (None, ["Annuler l’impression"])


def test_dialog_comes_first(heard, cups, make, qtbot, during):
    cups.install("Accueil", "Salle")
    during(lambda dialog: (dialog.lines[0].wanted.setChecked(False), dialog.go.click()))
    heard.run.ask("Imprimer", [Choice(make("badges")), Choice(make("agendas"))])
    wait(qtbot, heard)
    assert cups.printed == ["agendas.pdf"]
    assert heard.noted == [("printer", ["agendas"])]


def test_leaving_the_dialog_prints_nothing(heard, cups, make, qtbot, during):
    cups.install("Accueil")
    seen = []
    during(lambda dialog: (seen.append(dialog.windowTitle()), dialog.reject()))
    heard.run.ask("Imprimer", [Choice(make("badges"))])
    qtbot.waitUntil(lambda: bool(seen))
    qtbot.wait(50)
    assert (seen, cups.orders, heard.told, heard.noted) == (["Imprimer"], [], [], [])


def test_taking_back_forgets_what_was_noted(heard, cups, make, qtbot):
    cups.install("Accueil")
    heard.run.send("", [make("badges"), make("agendas")])
    wait(qtbot, heard)
    heard.actions["Annuler l’impression"].click()
    wait(qtbot, heard, 2)
    assert heard.back == [("noted", ["badges", "agendas"])]
    assert cups.cancelled == ["Accueil-1", "Accueil-2"]
    assert heard.told[-1] == ("2 documents retirés de l’imprimante.", "info")


def test_taking_back_too_late_keeps_what_was_noted(heard, cups, make, qtbot):
    cups.install("Accueil")
    heard.run.send("", [make("badges")])
    wait(qtbot, heard)
    cups.rule("out")
    heard.actions["Annuler l’impression"].click()
    wait(qtbot, heard, 2)
    assert (heard.back, heard.told[-1][0]) == ([], "Trop tard\u00a0: tout est déjà imprimé.")


def test_no_printer_keeps_the_documents_until_somebody_says_that_they_are_printed(
    heard, make, qtbot, tmp_path
):
    heard.run.ask(
        "Imprimer", [Choice(make("badges")), Choice(make("agendas")), Choice(make("x"), wanted=False)]
    )
    wait(qtbot, heard)
    assert sorted(path.name for path in (tmp_path / "papiers").iterdir()) == [
        "Soirée - agendas.pdf",
        "Soirée - badges.pdf",
    ]
    assert heard.told[0][0] == (
        "Aucune imprimante n’est installée sur cet ordinateur. "
        f"2 documents enregistrés dans {tmp_path / 'papiers'}."
    )
    assert heard.noted == []
    heard.actions["C’est imprimé"].click()
    wait(qtbot, heard, 2)
    assert heard.noted == [("confirmed", ["badges", "agendas"])]


def test_no_printer_keeps_what_was_asked_for_though_it_is_printed_already(heard, make, qtbot, tmp_path):
    printed = [Choice(make(key), wanted=False, already="Imprimé à 18 h 00") for key in ("badges", "agendas")]
    heard.run.ask("Imprimer", [*printed, Choice(make("x"), wanted=False)])
    wait(qtbot, heard)
    assert heard.told[0][0].endswith(f" 2 documents enregistrés dans {tmp_path / 'papiers'}.")
    heard.actions["C’est imprimé"].click()
    wait(qtbot, heard, 2)
    assert heard.noted == [("confirmed", ["badges", "agendas"])]


def test_error_in_the_middle_tells_what_left_and_keeps_the_rest(heard, cups, make, qtbot, tmp_path):
    cups.install("Accueil")
    cups.rule("wrong agendas.pdf", "lp: Too many active jobs.")
    heard.run.send("", [make("badges"), make("agendas")])
    wait(qtbot, heard)
    (text, tone) = heard.told[0]
    assert tone == "warn"
    assert text.startswith("Envoyé à l’imprimante «\u00a0Accueil\u00a0»\u00a0: 3 pages. L’imprimante")
    assert "Too many active jobs." in text
    assert [path.name for path in (tmp_path / "papiers").iterdir()] == ["Soirée - agendas.pdf"]
    assert heard.noted == [("printer", ["badges"])]


def test_stopping_sends_nothing_more(heard, cups, make, qtbot):
    cups.install("Accueil")
    cups.rule("slow", "30")
    heard.run.send("", [make("badges"), make("agendas")])
    qtbot.waitUntil(lambda: heard.run.task is not None and heard.run.task.running)
    qtbot.wait(400)
    heard.run.stop()
    wait(qtbot, heard)
    assert heard.told == [("Impression arrêtée\u00a0: 2 documents non imprimés.", "info")]
    assert (heard.noted, cups.orders) == ([], [])


def test_paused_printer_is_told_with_its_remedy(heard, cups, make, qtbot):
    cups.install("Accueil")
    cups.rule("paused")
    heard.run.send("", [make("badges")])
    wait(qtbot, heard)
    assert "en pause" in heard.told[0][0]
    assert heard.told[0][1] == "warn"


def test_what_was_sent_is_noted_though_its_page_is_gone(desk, cups, make, qtbot):
    cups.install("Accueil")
    widget = QWidget()
    widget.show()
    heard = Heard(desk, widget)
    heard.run.send("", [make("badges")])
    widget.deleteLater()
    qtbot.waitUntil(lambda: bool(heard.noted), timeout=30_000)
    assert (heard.noted, heard.told) == ([("printer", ["badges"])], [])


def test_saving_instead_asks_whether_it_is_printed(heard, cups, make, qtbot, tmp_path):
    heard.run.save([make("badges")], tmp_path / "clé")
    wait(qtbot, heard)
    assert heard.told[0][0].endswith("Avez-vous imprimé ces feuilles\u00a0?")
    heard.actions["C’est imprimé"].click()
    wait(qtbot, heard, 2)
    assert heard.noted == [("confirmed", ["badges"])]
