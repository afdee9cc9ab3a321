"""What the room sees: a window of its own on the second screen, and the faces that it can show."""

from envies_desktop.desk.projector.faces import (
    ClockFace,
    Face,
    MessageFace,
    Part,
    RankingFace,
    RankingRow,
    SessionCard,
    SessionsFace,
    StepFace,
    WallFace,
    WallRow,
)
from envies_desktop.desk.projector.window import ProjectorWindow

__all__ = [
    "ClockFace",
    "Face",
    "MessageFace",
    "Part",
    "ProjectorWindow",
    "RankingFace",
    "RankingRow",
    "SessionCard",
    "SessionsFace",
    "StepFace",
    "WallFace",
    "WallRow",
]
