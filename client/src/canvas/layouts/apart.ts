import type { Node } from "@chengmai/cypher/values";
import { languages } from "../../i18n/language.ts";
import { captionOf } from "../../values/name.ts";
import type { LayoutAnswer } from "./layout-task.ts";

/** The room that a node takes with its name under it, in pixels from where it stands. */
interface Room {
  side: number;
  above: number;
  below: number;
}

const [widest, line, sign] = [130, 14, 21];

/** More than the letters need. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + ((letter.codePointAt(0) ?? 0) > 0x2e80 ? 12.5 : 7), 0);

/** The lines of a name as it is wrapped: at blanks alone, so that a long word is as wide as it is. */
function linesOf(name: string): number[] {
  const lines: number[] = [];
  for (const word of name.split(" ")) {
    const [own, last] = [widthOf(word), lines.at(-1)];
    if (last === undefined || last + 7 + own > widest) lines.push(own);
    else lines[lines.length - 1] = last + 7 + own;
  }
  return lines;
}

/** For the longer of both languages: a picture is not laid out again when the language changes. */
export function roomOf(node: Node): Room {
  const names = languages.map((language) => captionOf(node, language));
  const told = names.map(linesOf);
  // Letters may be narrower than they are taken for here, and a line then holds more of them.
  const full = Math.min(widest, Math.max(...names.map(widthOf)));
  return {
    side: Math.max(Math.max(full, ...told.flat()) / 2, sign) + 3,
    above: sign + 2,
    below: sign + 7 + Math.max(...told.map(({ length }) => length)) * line,
  };
}

/** Beyond so many a picture is seen from too far for names to be read, and the pairs are too many. */
const most = 300;
const [rounds, growths] = [40, 12];

type Placed = LayoutAnswer[number] & { room: Room };

/** Moves two that take the same room apart, the shorter way; false where they do not. */
function parted(one: Placed, other: Placed): boolean {
  const wide = one.room.side + other.room.side - Math.abs(one.x - other.x);
  const [upper, lower] = one.y <= other.y ? [one, other] : [other, one];
  const high = upper.room.below + lower.room.above - (lower.y - upper.y);
  if (wide <= 0 || high <= 0) return false;
  if (high <= wide) {
    upper.y -= high / 2 + 0.5;
    lower.y += high / 2 + 0.5;
  } else {
    const [left, right] = one.x <= other.x ? [one, other] : [other, one];
    left.x -= wide / 2 + 0.5;
    right.x += wide / 2 + 0.5;
  }
  return true;
}

/** Parts all, pair by pair, until none is in another's room; false where that comes to no end. */
function settled(all: readonly Placed[]): boolean {
  for (let round = 0; round < rounds; round += 1) {
    let moved = false;
    for (const [at, one] of all.entries())
      for (let next = at + 1; next < all.length; next += 1) {
        const other = all[next];
        if (other !== undefined && parted(one, other)) moved = true;
      }
    if (!moved) return true;
  }
  return false;
}

/** The same nodes moved apart as little as is needed for no two to take the same room. */
export function apart(answer: LayoutAnswer, roomFor: (id: string) => Room): LayoutAnswer {
  if (answer.length > most) return answer;
  const all = answer.map((each) => ({ ...each, room: roomFor(each.id) }));
  // A heap that only pushes itself to and fro is given more ground.
  for (let growth = 0; growth < growths && !settled(all); growth += 1)
    for (const each of all) Object.assign(each, { x: each.x * 1.15, y: each.y * 1.15 });
  return all.map(({ id, x, y }) => ({ id, x, y }));
}
