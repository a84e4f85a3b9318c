import type { PlanCard } from "./cards.ts";

export const cardWidth = 272;
const between = { across: 24, down: 40 };
/** Pixels of a card: its edges and head, a line of words, a line of details, the numbers with their bar. */
const parts = { head: 41, words: 17, details: 17, numbers: 29 };
const inside = cardWidth - 26;

/** Lines that a text takes, two at most; Chinese letters are as wide as they are high. */
function linesOf(text: string, size: number, narrow: number): number {
  const wide = text.match(/[\u2e80-\uffef]/g)?.length ?? 0;
  const width = wide * size + (text.length - wide) * size * narrow;
  return Math.min(2, Math.ceil(width / inside));
}

export interface Placed {
  card: PlanCard;
  x: number;
  y: number;
  height: number;
}

/** The way rows go from one card to the next, from bottom to top edge; thick where they are many. */
interface Flow {
  from: number;
  to: number;
  path: string;
  thickness: number;
  /** Rows that go this way, counted or else expected; null where the engine does not say. */
  rows: number | null;
  x: number;
  y: number;
  /** Where the number of rows stands free of the line. */
  side: "left" | "right";
}

interface Drawing {
  placed: readonly Placed[];
  flows: readonly Flow[];
  width: number;
  height: number;
}

function heightOf(card: PlanCard, words: string): number {
  const { details, estimatedRows, rows, dbHits } = card;
  const counted = estimatedRows !== null || rows !== null || dbHits !== null;
  return (
    parts.head +
    parts.words * linesOf(words, 12, 0.54) +
    parts.details * linesOf(details, 11.5, 0.61) +
    (counted ? parts.numbers : 0)
  );
}

const thickest = 12;

/** Two pixels for one row, one more for every time they double, within reason. */
const thicknessOf = (rows: number | null): number =>
  rows === null ? 2 : Math.min(thickest, 1.5 + 0.8 * Math.log2(1 + rows));

/** Places the cards as a tree whose leaves stand on top: rows come from there and flow down to the result. */
export function layOut(cards: readonly PlanCard[], wordsOf: (card: PlanCard) => string): Drawing {
  const widths = new Map<number, number>();
  const widthOf = (id: number): number => {
    const known = widths.get(id);
    if (known !== undefined) return known;
    const children = cards[id]?.children ?? [];
    const below = children.reduce((all, child) => all + widthOf(child) + between.across, 0);
    const own = Math.max(cardWidth, below - between.across);
    widths.set(id, own);
    return own;
  };
  const hung: Placed[] = [];
  const hang = (id: number, left: number, bottom: number): void => {
    const card = cards[id];
    if (card === undefined) return;
    const height = heightOf(card, wordsOf(card));
    const x = left + widthOf(id) / 2 - cardWidth / 2;
    hung.push({ card, x, y: -(bottom + height), height });
    const needed = card.children.reduce((all, child) => all + widthOf(child), 0);
    let next = left + (widthOf(id) - needed - between.across * (card.children.length - 1)) / 2;
    for (const child of card.children) {
      hang(child, next, bottom + height + between.down);
      next += widthOf(child) + between.across;
    }
  };
  hang(0, 0, 0);
  const height = Math.max(0, ...hung.map(({ y }) => -y));
  const placed = hung.map(({ card, x, y, height: own }) => ({
    card,
    x,
    y: y + height,
    height: own,
  }));
  return { placed, flows: flowsOf(placed), width: widthOf(0), height };
}

function flowsOf(placed: readonly Placed[]): Flow[] {
  const at = new Map(placed.map((one) => [one.card.id, one]));
  return placed.flatMap(({ card, x, y, height }) => {
    const to = card.parent === null ? undefined : at.get(card.parent);
    if (to === undefined) return [];
    const rows = card.rows ?? card.estimatedRows;
    const [x1, y1] = [x + cardWidth / 2, y + height];
    const siblings = to.card.children;
    // Several sources come in side by side, so that none hides another.
    const spread = (siblings.indexOf(card.id) - (siblings.length - 1) / 2) * 48;
    const [x2, y2] = [to.x + cardWidth / 2 + spread, to.y];
    const middle = y2 - between.down / 2;
    const path =
      x1 === x2
        ? `M${x1} ${y1}V${y2}`
        : `M${x1} ${y1}V${middle - 10}C${x1} ${middle + 8} ${x2} ${middle - 8} ${x2} ${middle + 10}V${y2}`;
    const thickness = thicknessOf(rows);
    return [
      {
        from: card.id,
        to: to.card.id,
        path,
        thickness,
        rows,
        x: x1,
        y: y1,
        side: x2 > x1 ? "left" : "right",
      },
    ];
  });
}
