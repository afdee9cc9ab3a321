"""What the commands of CUPS are told, and what becomes of their answers."""

import pytest

from envies_desktop.desk.printing import cups as commands
from envies_desktop.refused import Refused


def never():
    return False


def test_usual_printer_comes_first(cups):
    cups.install("Salle", "accueil", "Bureau")
    assert commands.printers() == ["Salle", "accueil", "Bureau"]
    cups.rule("printers")
    assert commands.printers() == []


def test_file_is_handed_over_with_its_sides_paper_and_copies(cups, make):
    cups.install("Accueil")
    file = make("agendas", sides="long", copies=2)
    assert commands.hand_over("Accueil", file, never) == "Accueil-1"
    assert cups.orders == [
        [
            "-d", "Accueil", "-n", "2", "-t", "Agendas", "-o", "sides=two-sided-long-edge", "-o", "media=A4",
            "-o", "collate=true", "-o", "print-scaling=none", "--", str(file.path),
        ]
    ]  # fmt: skip


def test_poster_on_smaller_paper_is_scaled(cups, make):
    told = commands.arguments("Accueil", make("poster", made_for="A3", paper="A4"))
    assert told[told.index("media=A4") - 1 : told.index("--")] == [
        "-o",
        "media=A4",
        "-o",
        "collate=true",
        "-o",
        "print-scaling=fit",
        "-o",
        "fit-to-page",
    ]


@pytest.mark.parametrize(
    ("only", "ranges"), [((0,), "1"), ((0, 1, 2), "1-3"), ((2, 0), "1,3"), ((4, 0, 1, 6, 5), "1-2,5-7")]
)
def test_pages_that_are_wanted_alone_are_named(make, only, ranges):
    told = commands.arguments("Accueil", make("agendas", only=only))
    assert told[told.index("-P") + 1] == ranges


def test_title_and_file_that_look_like_options_are_none(cups, make):
    told = commands.arguments("Accueil", make("agendas", title="-o raw"))
    assert told[told.index("-t") + 1] == "-o raw"
    assert told[-2] == "--"


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("lp: Error - The printer or class does not exist.", "print-gone"),
        ('lp: Destination "Accueil" is not accepting jobs.', "print-rejecting"),
        ("lp: Error - scheduler not responding.", "print-service"),
        ("lp: Bad file descriptor", "print-service"),
        ("lp: Too many active jobs.", "print-failed"),
    ],
)
def test_what_the_printer_complains_of_becomes_a_code(cups, make, said, code):
    cups.rule("wrong", said)
    with pytest.raises(Refused) as refused:
        commands.hand_over("Accueil", make("agendas"), never)
    assert (refused.value.code, refused.value.params["printer"]) == (code, "Accueil")


def test_stop_does_not_wait_for_a_slow_printer(cups, make):
    cups.rule("slow", "60")
    with pytest.raises(Refused) as refused:
        commands.hand_over("Accueil", make("agendas"), lambda: True)
    assert refused.value.code == "task-stopped"


def test_abilities_are_read_in_any_spelling(cups):
    cups.rule(
        "can Accueil",
        "PageSize/Page Size: Letter *A4 A4.Fullbleed A5 Custom.WIDTHxHEIGHT\n"
        "Duplex/Double-Sided Printing: *None DuplexNoTumble DuplexTumble\n",
    )
    cups.rule("can Salle", "media/Media: *iso_a4_210x297mm iso_a3_297x420mm\nsides/Sides: *one-sided\n")
    assert commands.abilities("Accueil") == ({"A4", "A5"}, True)
    assert commands.abilities("Salle") == ({"A3", "A4"}, False)
    assert commands.abilities("Inconnue") == (frozenset(), None)


def test_jobs_that_are_out_cannot_be_taken_back(cups):
    assert commands.cancel(["Accueil-1", "", "Accueil-2"]) == {"Accueil-1", "Accueil-2"}
    assert cups.cancelled == ["Accueil-1", "Accueil-2"]
    cups.rule("out")
    assert commands.cancel(["Accueil-3"]) == frozenset()


def test_printer_that_stands_still_is_seen(cups):
    assert not commands.paused("Accueil")
    cups.rule("paused")
    assert commands.paused("Accueil")
