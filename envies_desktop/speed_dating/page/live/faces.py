"""What the room sees of a speed dating besides its clock: where everybody goes."""

from envies_desktop.desk.projector import Face, WallFace, WallRow
from envies_desktop.i18n import number, tr
from envies_desktop.live.page.faces import Faces
from envies_desktop.live.page.running import Reading
from envies_desktop.live.page.words import digits
from envies_desktop.speed_dating.queries.wall import Wall, wall_of


class EveningFaces(Faces):
    """While people look for their table, the wall; while they sit, the clock."""

    def modes(self) -> tuple[tuple[str, str], ...]:
        """The clock and the wall."""
        return (("clock", tr("Horloge")), ("wall", tr("Plan du tour")))

    def face(self, screen: str, found: Reading) -> Face:
        """The wall where it is wanted and can be read."""
        wall = self._wall_of(found) if screen == "wall" else None
        return wall_face(wall, found) if wall is not None else super().face(screen, found)

    def _wall_of(self, found: Reading) -> Wall | None:
        """The wall of the round that people look for; of the last one when there is none left."""
        round_ = next_round(found)
        wanted = found.step.round if round_ is None else round_
        return self.read_once(wanted, lambda session: wall_of(session, self.event_id, wanted))


def wall_face(wall: Wall, found: Reading) -> WallFace:
    """Where everybody goes in a round; those whose paper is wrong come first."""
    foot = ""
    if wall.movers:
        foot = tr("%n changement(s) par rapport à votre feuille", "", wall.movers)
    elif wall.pairing == "sides" and wall.seated_side:
        seated = {
            "A": tr("Les associations gardent leur table"),
            "B": tr("Les entreprises gardent leur table"),
        }
        foot = seated[wall.seated_side]
    return WallFace(
        title=tr("Tour {number}\u00a0: où dois-je aller\u00a0?").format(number=wall.round + 1),
        clock=digits(found.left) if found.running else "",
        rows=tuple(
            WallRow(
                name=line.name,
                shape=line.shape,
                table=" · ".join(number(table) for table in line.tables) or tr("pause utile"),
                moved=line.moved,
            )
            for line in wall.lines
        ),
        foot=foot,
        movers_first=wall.movers > 0,
    )


def next_round(found: Reading) -> int | None:
    """The round (from 0) that people look for now: the next one, the first before it all; None at the end."""
    if found.before:
        return 0
    return found.step.round + 1 if found.step.round + 1 < found.view.parts else None
