/** A name below its node, in the picture's own pixels. */
export interface Name {
  id: string;
  /** The node's middle and size. */
  x: number;
  y: number;
  size: number;
  /** The box of the name. */
  width: number;
  height: number;
  /** Who comes first where room is scarce: the higher. */
  rank: number;
}

/** A box that a name may not lie on; `of`: whose it is, and who alone may. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
  of: string;
}

/** Pixels between a node and its name. */
export const gap = 5;

/** What stands in a middle and not below a node, such as a word of a relationship. */
export const wordAt = (
  id: string,
  { x, y }: { x: number; y: number },
  { width, height }: { width: number; height: number },
  rank: number,
): Name => ({ id, x, y: y - height / 2, size: -2 * gap, width, height, rank });

/** Of a node's own box: what a name of another may not cover. */
const body = 0.35;

const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Boxes by the squares that they touch, so that only near ones are compared. */
function squares(side: number) {
  const known = new Map<number, Box[]>();
  const touched = ({ left, top, right, bottom }: Box): number[] => {
    const found: number[] = [];
    for (let x = Math.floor(left / side); x <= Math.floor(right / side); x += 1)
      for (let y = Math.floor(top / side); y <= Math.floor(bottom / side); y += 1)
        found.push(x * 1e6 + y);
    return found;
  };
  return {
    add(box: Box) {
      for (const square of touched(box)) {
        const own = known.get(square);
        if (own === undefined) known.set(square, [box]);
        else own.push(box);
      }
    },
    isFree: (box: Box) =>
      touched(box).every((square) =>
        (known.get(square) ?? []).every((other) => other.of === box.of || !meet(box, other)),
      ),
  };
}

/** Ids of the names that can stand without one lying on another, or on somebody else's node: that of a name or one of `nodes`; nor on one of `others`. */
export function fitNames(
  names: readonly Name[],
  nodes: readonly Pick<Name, "id" | "x" | "y" | "size">[] = names,
  others: readonly Box[] = [],
): Set<string> {
  const taken = squares(160);
  for (const other of others) taken.add(other);
  for (const { id, x, y, size } of nodes) {
    const half = size * body;
    taken.add({ left: x - half, right: x + half, top: y - half, bottom: y + half, of: id });
  }
  const shown = new Set<string>();
  for (const { id, x, y, size, width, height } of names.toSorted((a, b) => b.rank - a.rank)) {
    const top = y + size / 2 + gap;
    const box = { left: x - width / 2, right: x + width / 2, top, bottom: top + height, of: id };
    if (!taken.isFree(box)) continue;
    taken.add(box);
    shown.add(id);
  }
  return shown;
}
