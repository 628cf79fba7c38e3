"""A plot of times against lengths, both axes logarithmic, as an SVG written by hand."""

import math
from collections.abc import Sequence

from attrs import frozen

WIDTH, HEIGHT = 760, 460
LEFT, RIGHT, TOP, BOTTOM = 70, 230, 20, 50
COLOURS = ("#888888", "#c0392b", "#2471a3", "#1e8449", "#b9770e", "#7d3c98", "#117a65", "#34495e")


@frozen
class Curve:
    """A name, and points of length in characters and time in seconds."""

    name: str
    points: Sequence[tuple[int, float]]


@frozen
class Axis:
    """A logarithmic axis: powers of ten from one to another, and the places of its ends on the page."""

    low: int
    high: int
    start: float
    end: float

    def place(self, value: float) -> float:
        """Give where a value lies."""
        return self.start + (math.log10(value) - self.low) / (self.high - self.low) * (self.end - self.start)


def axis_of(values: Sequence[float], start: float, end: float) -> Axis:
    """Give an axis of whole powers of ten around some values."""
    return Axis(math.floor(math.log10(min(values))), math.ceil(math.log10(max(values))), start, end)


def text_at(x: float, y: float, text: str, *, anchor: str = "middle", colour: str = "#222222") -> str:
    """Give a label."""
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" fill="{colour}">{text}</text>'


def line_at(x1: float, y1: float, x2: float, y2: float) -> str:
    """Give a thin line of the grid."""
    return f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" stroke="#dddddd"/>'


def grid(across: Axis, up: Axis) -> list[str]:
    """Give the grid with its labels."""
    parts = []
    for power in range(across.low, across.high + 1):
        x = across.place(10**power)
        parts += [line_at(x, up.start, x, up.end), text_at(x, up.start + 18, f"{10**power:,}")]
    for power in range(up.low, up.high + 1):
        y = up.place(10.0**power)
        parts += [
            line_at(across.start, y, across.end, y),
            text_at(across.start - 8, y + 4, f"{10.0**power:g} s", anchor="end"),
        ]
    middle = (across.start + across.end) / 2
    return [*parts, text_at(middle, HEIGHT - 10, "characters of text")]


def drawn(curve: Curve, colour: str, across: Axis, up: Axis) -> list[str]:
    """Give a curve, its points and its name at the end."""
    places = [(across.place(size), up.place(seconds)) for size, seconds in curve.points]
    path = " ".join(f"{x:.1f},{y:.1f}" for x, y in places)
    dots = [f'<circle cx="{x:.1f}" cy="{y:.1f}" r="2.5" fill="{colour}"/>' for x, y in places]
    return [f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="1.8"/>', *dots]


def names(curves: Sequence[Curve]) -> list[str]:
    """Give the names of the curves in their colours, the dearest at the top."""
    ranked = sorted(enumerate(curves), key=lambda curve: -curve[1].points[-1][1] / curve[1].points[-1][0])
    x = WIDTH - RIGHT + 14
    return [
        text_at(x, TOP + 20 + 20 * row, curve.name, anchor="start", colour=COLOURS[number % len(COLOURS)])
        for row, (number, curve) in enumerate(ranked)
    ]


def svg(curves: Sequence[Curve]) -> str:
    """Give the plot as a document."""
    curves = [curve for curve in curves if curve.points]
    across = axis_of([size for curve in curves for size, _ in curve.points], LEFT, WIDTH - RIGHT)
    up = axis_of([seconds for curve in curves for _, seconds in curve.points], HEIGHT - BOTTOM, TOP)
    parts = grid(across, up)
    for number, curve in enumerate(curves):
        parts += drawn(curve, COLOURS[number % len(COLOURS)], across, up)
    size = f'viewBox="0 0 {WIDTH} {HEIGHT}" font-family="sans-serif" font-size="12"'
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" {size}>',
            f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#ffffff"/>',
            *parts,
            *names(curves),
            "</svg>\n",
        ]
    )
