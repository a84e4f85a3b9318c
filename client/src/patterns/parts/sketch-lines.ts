interface Spot {
  x: number;
  y: number;
}

interface Sketched {
  shaft: string;
  head: string;
  words: Spot & { textAnchor: "start" | "middle" | "end" };
}

/** Beside each other they lie so far apart, and their words so far below each other. */
const apart = { lines: 10, words: 12 } as const;

/** Words stand beside their line, on its outer side, so that those of two lines do not meet. */
const beside = ({ x, y }: Spot): Sketched["words"] =>
  Math.abs(x) < 4
    ? { x, y: y - 3, textAnchor: "middle" }
    : { x: x + Math.sign(x) * 5, y, textAnchor: x > 0 ? "start" : "end" };

const headAt = ({ x, y }: Spot, dx: number, dy: number): string =>
  `M${x} ${y}l${-dx * 7 - dy * 3.5} ${-dy * 7 + dx * 3.5}l${dy * 7} ${-dx * 7}z`;

/** From a node to itself: a loop on the outer side of the sketch, where no name stands. */
function loopAt({ x, y }: Spot, nth: number): Sketched {
  const way = x < 0 ? -1 : 1;
  const far = 30 + nth * apart.lines;
  const end = { x: x + way * 10, y: y + 5 };
  return {
    shaft: `M${x + way * 7} ${y - 5}C${x + way * far} ${y - 18} ${x + way * far} ${y + 18} ${end.x} ${end.y}`,
    head: headAt(end, -way * 0.9, -0.4),
    words: {
      x: x + way * (far * 0.8 + 4),
      y: y + 4 + nth * apart.words,
      textAnchor: way > 0 ? "start" : "end",
    },
  };
}

const pair = ({ from, to }: { from: number; to: number }) => [from, to].toSorted().join(" ");

/** The lines of a sketch: several between the same two lie beside each other, each with its own words. */
export function sketched(
  spots: readonly Spot[],
  relationships: readonly { from: number; to: number }[],
): Sketched[] {
  return relationships.map((own, at) => {
    const same = relationships.filter((other) => pair(other) === pair(own));
    const nth = relationships.slice(0, at).filter((other) => pair(other) === pair(own)).length;
    const [a, b] = [spots[own.from] ?? { x: 0, y: 0 }, spots[own.to] ?? { x: 0, y: 0 }];
    if (own.from === own.to) return loopAt(a, nth);
    const far = Math.hypot(b.x - a.x, b.y - a.y) || 1;
    const [dx, dy] = [(b.x - a.x) / far, (b.y - a.y) / far];
    // There and back are turned the same way, or they would lie on each other.
    const aside = (nth - (same.length - 1) / 2) * apart.lines * (own.from < own.to ? 1 : -1);
    const [sx, sy] = [-dy * aside, dx * aside];
    const end = { x: b.x - dx * 11 + sx, y: b.y - dy * 11 + sy };
    const words = beside({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
    return {
      shaft: `M${a.x + dx * 8 + sx} ${a.y + dy * 8 + sy}L${end.x} ${end.y}`,
      head: headAt(end, dx, dy),
      words: { ...words, y: words.y + (nth - (same.length - 1) / 2) * apart.words },
    };
  });
}
