"""Finding somebody at the door, and counting those who came."""

import datetime as dt
import uuid
from time import perf_counter

import pytest

from envies_desktop.directory.kinds import GROUPS
from envies_desktop.events.presence import (
    Came,
    PresenceRow,
    count_presence,
    matches,
    missing,
    next_quarter,
    search_text,
)


def person(badge, name, organisation="", *, side="A", group="associations", status="inscrit", arrival=None):
    return PresenceRow(
        id=uuid.UUID(int=badge), badge=badge, label=organisation or name, name=name,
        organisation=organisation, organisation_id=None, side=side, group=group, status=status,
        arrived_at=None, left_at=None, arrival=arrival, departure=None,
        searched=search_text(organisation or name, name, organisation),
    )  # fmt: skip


PEOPLE = [
    person(1, "Anne Petit", "L’Atelier d’Aix"),
    person(2, "Élodie Œuvrard", "Gîtes de Provence"),
    person(12, "Jean-Pierre Latour", "Azoth Studio", side="B"),
    person(21, "Chloé Plat", "Les 12 Travaux", side="B"),
]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("ELO", [2]),
        ("oeuv", [2]),
        ("pier", [12]),
        ("jean p", [12]),
        ("jean-p", [12]),
        ("l'at", [1, 12, 21]),
        ("lat", [12, 21]),  # the beginning of a word before the inside of one
        ("12", [12, 21]),  # the badge before the name
        ("aix azo", []),
        ("  ", []),
        ("-", []),
    ],
)
def test_few_letters_find(typed, found):
    assert [row.badge for row in matches(typed, PEOPLE)] == found


def test_those_already_here_come_after_those_awaited():
    rows = [person(1, "Ana Roux", "Azoth", status="present"), person(2, "Bob Roux", "Azoth")]
    assert [row.badge for row in matches("azo", rows)] == [2, 1]
    assert [row.badge for row in matches("1", rows)] == [1]


def test_finding_among_three_hundred_is_instant():
    rows = [person(n, f"Prénom{n} Nom{n}", f"Organisation numéro {n}") for n in range(1, 301)]
    start = perf_counter()
    found = [matches(text, rows) for text in ("nom29", "organisation", "300", "xyz")]
    assert perf_counter() - start < 0.5
    assert [len(rows) for rows in found] == [11, 300, 1, 0]


@pytest.mark.parametrize(
    ("now", "quarter"),
    [((17, 29), (17, 30)), ((17, 30), (17, 45)), ((17, 52), (18, 0)), ((23, 50), (23, 59))],
)
def test_next_quarter(now, quarter):
    assert next_quarter(dt.time(*now)) == dt.time(*quarter)


def test_missing_are_not_those_announced_for_later():
    rows = [
        person(1, "Ana"),
        person(2, "Bob", arrival=dt.time(18, 15)),
        person(3, "Cléo", arrival=dt.time(17, 15)),
        person(4, "Dan", status="present"),
        person(5, "Eve", status="liste_attente"),
    ]
    assert [row.badge for row in missing(rows, dt.time(17, 40))] == [1, 3]


def test_counters_by_side():
    rows = [
        person(1, "Ana", status="present"),
        person(2, "Bob", status="excuse"),
        person(3, "Cléo"),
        person(4, "Dan", side="B", status="parti"),
        person(5, "Eve", side="B", status="absent"),
        person(6, "Fay", side="B", status="invite"),
    ]
    counts = count_presence(rows)
    assert counts.came == (Came("A", 1, 2), Came("B", 0, 2))
    assert (counts.here, counts.awaited, counts.excused, counts.absent, counts.gone) == (1, 1, 1, 1, 1)


def test_counters_by_group():
    rows = [person(1, "Ana", status="present"), person(2, "Bob", group="citoyens")]
    counts = count_presence(rows, GROUPS, lambda row: row.group)
    assert counts.came == (Came("associations", 1, 1), Came("entreprises", 0, 0), Came("citoyens", 0, 1))


def test_nobody_is_counted_as_nothing():
    assert count_presence([]).came == (Came("A", 0, 0), Came("B", 0, 0))


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("العربي محمد", "محم"),
        ("مُحَمَّد علي", "محمد"),
        ("כהן דוד", "דוד"),
        ("Иванов Пётр", "петр"),
        ("Παπαδόπουλος Γιώργος", "παπαδοπουλοσ"),
        ("李明", "李"),
        ("Đặng Thị Ngọc Ánh", "dang thi"),
        ("Żółć Wałęsa", "zolc wal"),
        ("İbrahim Yıldırım", "ibrahim yildirim"),
        ("Ştefan Ţepeş", "stefan tepes"),
        ("Strauß Jürgen", "strauss"),
        ("김민준", "김민"),
        ("Björk Þórsdóttir", "bjork"),
    ],
)
def test_name_of_any_script_is_found_by_typing_it(name, typed):
    rows = [*PEOPLE, person(40, name)]
    for letters in (name, name.lower(), name.upper(), typed):
        assert 40 in [row.badge for row in matches(letters, rows)]
