"""A projector in a dressed application, and faces as the evening gives them."""

import pytest

from envies_desktop.desk.projector import ClockFace, Part, ProjectorWindow, WallFace, WallRow


@pytest.fixture
def window(dressed, qtbot):
    made = ProjectorWindow()
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def clock():
    return ClockFace(
        "Tour 4 sur 7",
        "Alliances en 7 minutes",
        "4:12",
        0.6,
        (Part("Associations", "disc", "2 min", 2), Part("Échange", "", "3 min", 3)),
        "Parlez ensemble\u00a0: un besoin, une idée, un prochain pas.",
        "Tour suivant à 18\u00a0h\u00a021",
    )


@pytest.fixture
def wall():
    """A wall of `count` people; one in `moved` of them has changed table, nobody where it is 0."""

    def made(count, moved=0, name="Nom", **others):
        rows = tuple(
            WallRow(f"{name} {n:03}", "disc" if n % 2 else "square", str(n), bool(moved) and n % moved == 0)
            for n in range(count)
        )
        return WallFace("Tour 5\u00a0: où dois-je aller\u00a0?", "1:24", rows, **others)

    return made
