"""Make the bells of resources/sounds: struck bronze, a long one and a short one, as plain WAV files.

    python tools/make_bells.py

The partials are those of a small hand bell (hum, prime, tierce, quint, nominal and above), each dying away
at its own pace. Nothing is recorded: the sounds are ours.
"""

import wave
from pathlib import Path

import numpy as np

RATE = 22_050
FOLDER = Path(__file__).parent.parent / "resources" / "sounds"
PARTIALS = (
    # times the nominal pitch, loudness, seconds until it is a third as loud
    (0.5, 0.30, 1.6), (1.0, 1.00, 1.1), (1.2, 0.45, 0.9), (1.5, 0.25, 0.7), (2.0, 0.55, 0.6),
    (2.66, 0.25, 0.35), (3.01, 0.20, 0.25), (4.16, 0.12, 0.15), (5.43, 0.08, 0.08),
)  # fmt: skip


def struck(pitch: float, seconds: float, pace: float = 1.0) -> np.ndarray:
    """One stroke, from -1 to 1; `pace` below 1 dies away sooner."""
    at = np.arange(round(RATE * seconds)) / RATE
    sound = sum(
        loud * np.exp(-at / (lasts * pace)) * np.sin(2 * np.pi * pitch * times * at)
        for times, loud, lasts in PARTIALS
    )
    sound *= np.minimum(1.0, at / 0.003)  # no click at the start
    sound *= np.minimum(1.0, (seconds - at) / 0.15)  # nor at the end
    return np.asarray(sound / np.abs(sound).max())


def write(name: str, sound: np.ndarray) -> None:
    """Keep a sound as 16 bits, one channel."""
    with wave.open(str(FOLDER / f"{name}.wav"), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes((sound * 0.86 * 32767).astype("<i2").tobytes())


def main() -> None:
    """Two strokes for the beginning and the end of a round, one light stroke inside it."""
    long = np.zeros(round(RATE * 3.4))
    for start, loud in ((0.0, 1.0), (0.75, 0.8)):
        stroke = struck(659.3, 2.6) * loud
        begin = round(start * RATE)
        long[begin : begin + len(stroke)] += stroke
    write("bell_long", long / np.abs(long).max())
    write("bell_short", struck(880.0, 0.9, 0.45))


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    main()
