/** A list or map that is kept beside the value it stands in, since it is long. */
export interface List {
  /** Where it stands in the value, name by name. */
  path: readonly string[];
  source: readonly unknown[] | ReadonlyMap<unknown, unknown>;
}

/** What is put or read in one task, counted in leaves: some milliseconds on a slow machine. */
export const unit = 2000;

/** What is left of so much room once a value's leaves are in it; stops where none is. */
function roomAfter(value: unknown, room: number): number {
  // A long text costs by its letters, if little.
  if (typeof value === "string") return room - 1 - value.length / 100;
  if (typeof value !== "object" || value === null) return room - 1;
  if (ArrayBuffer.isView(value)) return room - 1 - value.byteLength / 1000;
  const within =
    Array.isArray(value) || value instanceof Map || value instanceof Set
      ? value
      : Object.values(value);
  let left = room - 1;
  for (const each of within) {
    if (left < 0) break;
    left = roomAfter(each, left);
  }
  return left;
}

/** How many leaves a value has, counted no further than a little beyond so many. */
export const weightOf = (value: unknown, most = unit): number => most - roomAfter(value, most);

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" &&
  value !== null &&
  [Object.prototype, null].includes(Object.getPrototypeOf(value) as object | null);

function without(value: unknown, path: readonly string[], lists: List[]): unknown {
  if (weightOf(value) <= unit) return value;
  if (Array.isArray(value) || value instanceof Map) {
    lists.push({ path, source: value as List["source"] });
    return null;
  }
  if (!isPlain(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, own]) => [name, without(own, [...path, name], lists)]),
  );
}

/** A value without its long lists and maps, and those. What is short stays as it is. */
export function cut(value: object): { head: unknown; lists: readonly List[] } {
  const lists: List[] = [];
  return { head: without(value, [], lists), lists };
}

/** A list in parts of a unit each; what is more than that by itself stands alone. */
export function* partsOf(source: List["source"]): Generator<unknown[]> {
  let part: unknown[] = [];
  let room = unit;
  for (const each of source) {
    const left = roomAfter(each, room);
    if (left < 0 && part.length > 0) {
      yield part;
      part = [];
      room = roomAfter(each, unit);
    } else room = left;
    part.push(each);
  }
  yield part;
}

/** A value with a list put back where it stood. */
export function withList(
  value: unknown,
  [name, ...path]: readonly string[],
  list: unknown,
): unknown {
  if (name === undefined) return list;
  // Where it stood nothing is any more: what it belongs to is for its kind to judge.
  if (!isPlain(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([each, one]) => [
      each,
      each === name ? withList(one, path, list) : one,
    ]),
  );
}
