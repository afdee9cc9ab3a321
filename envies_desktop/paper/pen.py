"""Drawing cleaned text straight on a canvas: what the sheets that are printed by the hundred are made of.

A pen remembers what it has already prepared, because agendas say the same names again and again. All lengths
are points; y goes upwards and names a base line unless told otherwise.
"""

from collections.abc import Sequence
from typing import Any, Literal, NamedTuple

from reportlab.pdfgen.canvas import Canvas

from envies_desktop.paper import shapes
from envies_desktop.paper.fonts import BOLD, REGULAR, font_of, measure
from envies_desktop.paper.ruler import Ruler
from envies_desktop.paper.text import Markup, clean, paragraph, runs, style

Align = Literal["left", "center", "right"]

INK, MUTED, LINE, WASH = 0.0, 0.36, 0.72, 0.94
"""Greys: text, secondary text (7:1 on white), rules, fills (6 % of ink)."""
PRIMARY = (0.078, 0.314, 0.420)
"""The Mediterranean blue of the screens (#14506b); printed without colour it is a dark grey."""


class Prepared(NamedTuple):
    """A cleaned text cut into stretches of one font, with their widths at one point.

    A stretch is written in the operators of PDF, with a {0} for the size.
    """

    stretches: tuple[tuple[str, float], ...]
    width: float


class Pen(Ruler):
    """A hand over one canvas."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__()
        self.canvas: Any = canvas
        self._known: dict[tuple[str, str], Prepared] = {}
        self._pictures: dict[int, str] = {}

    def prepared(self, text: str, font: str) -> Prepared:
        """The text ready to be drawn in a font."""
        key = (text, font)
        known = self._known.get(key)
        if known is None:
            cut = tuple((self._shown(run, of), measure(run, of, 1)) for of, run in runs(clean(text), font))
            known = self._known[key] = Prepared(cut, sum(width for _, width in cut))
        return known

    def _shown(self, run: str, font: str) -> str:
        """The operators that show a run: fonts are embedded in subsets, and this asks for its letters."""
        document, known = self.canvas._doc, font_of(font)
        return " ".join(
            f"{known.getSubsetInternalName(subset, document)} {{0}} Tf <{codes.hex()}> Tj"
            for subset, codes in known.splitString(run, document)
        )

    def width(self, text: str, font: str = REGULAR, size: float = 10.5) -> float:
        """How wide the text will be."""
        return self.prepared(text, font).width * size

    def write(
        self, x: float, y: float, text: str, font: str = REGULAR, size: float = 10.5,
        align: Align = "left",
    ) -> None:  # fmt: skip
        """Draw one line; `x` is its left end, its middle or its right end."""
        stretches, width = self.prepared(text, font)
        if align != "left":
            x -= width * size / (2 if align == "center" else 1)
        for shown, run_width in stretches:
            self.canvas.addLiteral(f"BT 1 0 0 1 {x:.2f} {y:.2f} Tm {shown.format(size)} ET")
            x += run_width * size

    def block(
        self, x: float, top: float, width: float, text: str, font: str = REGULAR, size: float = 10.5, *,
        most: int = 1, smallest: float = 9, align: Align = "left", leading: float = 1.2,
    ) -> float:  # fmt: skip
        """Draw a text in at most `most` lines below `top`; returns the y under its last line."""
        size, lines = self.fold(text, font, size, width, most, smallest)
        at = x + {"left": 0.0, "center": width / 2, "right": width}[align]
        return self.lines_at(at, top, lines, font, size, align=align, leading=leading)

    def lines_at(
        self, x: float, top: float, lines: Sequence[str], font: str, size: float, *, align: Align = "left",
        leading: float = 1.2,
    ) -> float:  # fmt: skip
        """Draw lines already folded below `top`; returns the y under the last."""
        for line in lines:
            self.write(x, top - size * 0.93, line, font, size, align)
            top -= size * leading
        return top

    def boxed(
        self, x: float, y: float, width: float, height: float, text: str, font: str = REGULAR,
        size: float = 10.5, *, most: int = 2, smallest: float = 9, align: Align = "left",
    ) -> None:  # fmt: skip
        """Draw a text in the middle of the height of a box; (x, y) is its lower left corner."""
        found, lines = self.fold(text, font, size, width, most, smallest)
        held = (height - 3) / (1.2 * max(1, len(lines)))
        if found > held:
            size, lines = self.fold(text, font, max(smallest, held), width, most, smallest)
        else:
            size = found
        top = y + (height + len(lines) * size * 1.2) / 2
        self.block(x, top, width, text, font, size, most=most, smallest=smallest, align=align)

    def prose(
        self, x: float, top: float, width: float, text: str | Markup, size: float = 10.5, **look: Any
    ) -> float:
        """Draw a paragraph (look: that of text.style); returns the y under it."""
        flowing = paragraph(text, style(size, **look))
        _, height = flowing.wrap(width, 10_000)
        flowing.drawOn(self.canvas, x, top - height)
        return top - float(height)

    def ink(self, grey: float | tuple[float, float, float] = INK) -> None:
        """Write and fill with a grey, or a colour of this module, from now on."""
        if isinstance(grey, tuple):
            self.canvas.addLiteral("{:.3f} {:.3f} {:.3f} rg".format(*grey))
        else:
            self.canvas.addLiteral(f"{grey:.2f} g")

    def rule(
        self, x1: float, y1: float, x2: float, y2: float, *, grey: float = LINE, width: float = 0.5,
        dash: tuple[float, ...] = (),
    ) -> None:  # fmt: skip
        """Draw a straight line."""
        dashes = f"[{' '.join(map(str, dash))}] 0 d " if dash else ""
        self.canvas.addLiteral(
            f"q {grey:.2f} G {width:.2f} w {dashes}{x1:.2f} {y1:.2f} m {x2:.2f} {y2:.2f} l S Q"
        )

    def fill(self, x: float, y: float, width: float, height: float, grey: float = WASH) -> None:
        """Fill a rectangle, without a border."""
        self.canvas.addLiteral(f"q {grey:.2f} g {x:.2f} {y:.2f} {width:.2f} {height:.2f} re f Q")

    def frame(
        self, x: float, y: float, width: float, height: float, *, grey: float = LINE, line: float = 0.6,
        radius: float = 0,
    ) -> None:  # fmt: skip
        """Draw the border of a rectangle."""
        path = shapes.rectangle(x, y, width, height, radius)
        self.canvas.addLiteral(f"q {grey:.2f} G {line:.2f} w {path} S Q")

    def box(self, x: float, y: float, size: float = 9, *, ticked: bool = False) -> None:
        """Draw a box to tick, ticked or not; (x, y) is its lower left corner."""
        self.frame(x, y, size, size, grey=INK, line=0.7)
        if ticked:
            self.rule(x + size * 0.2, y + size * 0.5, x + size * 0.42, y + size * 0.22, grey=INK, width=1.3)
            self.rule(x + size * 0.42, y + size * 0.22, x + size * 0.82, y + size * 0.8, grey=INK, width=1.3)

    def choice(self, x: float, y: float, text: str, size: float = 11, *, ticked: bool = False) -> float:
        """Draw a box and its label on a base line; returns the x after it."""
        self.box(x, y - size * 0.1, size * 0.85, ticked=ticked)
        self.write(x + size * 1.3, y, text, REGULAR, size)
        return x + size * 1.3 + self.width(text, REGULAR, size)

    def shape(self, shape: str, x: float, y: float, size: float) -> None:
        """Draw a shape of paper.shapes; (x, y) is its lower left corner."""
        shapes.draw(self.canvas, shape, x, y, size)

    def picture(self, image: Any, x: float, y: float, width: float, height: float) -> None:
        """Draw a picture (an ImageReader), kept in the document once however often it is drawn."""
        across, high = image.getSize()
        name = self._pictures.get(id(image))
        if name is None:
            name = self._pictures[id(image)] = f"picture{len(self._pictures)}"
            self.canvas.beginForm(name, 0, 0, across, high)
            self.canvas.drawImage(image, 0, 0, across, high, mask="auto")
            self.canvas.endForm()
        self.canvas.saveState()
        self.canvas.transform(width / across, 0, 0, height / high, x, y)
        self.canvas.doForm(name)
        self.canvas.restoreState()

    def label(self, x: float, y: float, text: str, size: float = 9, grey: float = MUTED) -> None:
        """Draw a small label in bold, such as the name of a field."""
        self.ink(grey)
        self.write(x, y, text, BOLD, size)
        self.ink()
