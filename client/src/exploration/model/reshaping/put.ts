import { seatKey } from "../../shaping/shape.ts";
import { frameOf } from "../../shaping/places.ts";
import type { Spot, State } from "../state.ts";
import { madeIn, visible } from "../visible.ts";

/** Where a step keeps what is put somewhere on the picture: a member of a group from the middle of that, a group by that middle. */
export function placesFor(state: State, to: ReadonlyMap<string, Spot>): Map<string, Spot> {
  const seen = visible(state);
  const groups = [...madeIn(state).values()].flatMap((own) =>
    own.kind === "group" && own.open ? [own] : [],
  );
  const groupOf = new Map(
    groups.flatMap((group) => group.members.map(({ id }) => [id, group] as const)),
  );
  const places = new Map<string, Spot>();
  for (const [id, spot] of to) {
    const whole = groups.find(({ key }) => key === id);
    const middle = seen.spots.get((whole ?? groupOf.get(id))?.key ?? "");
    const key = seen.keys.get(id) ?? id;
    if (middle === undefined) places.set(key, spot);
    else if (whole === undefined) {
      const seat = { x: spot.x - middle.x, y: spot.y - middle.y };
      places.set(seatKey(groupOf.get(id)?.key ?? "", key), seat);
    } else {
      const stood = whole.members.flatMap(
        (node) => seen.spots.get(seen.keys.get(node.id) ?? "") ?? [],
      );
      const frame = frameOf(stood) ?? middle;
      places.set(key, { x: middle.x + spot.x - frame.x, y: middle.y + spot.y - frame.y });
    }
  }
  return places;
}
