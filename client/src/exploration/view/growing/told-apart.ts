import type { FoundPath } from "../../model/steps/paths.ts";

/** A path, and what tells it from the others through the same nodes. */
interface Apart {
  path: FoundPath;
  /** Of each hop its type where others go by another; null: all go by the same. */
  hops: readonly (string | null)[];
  /** Which one it is of those by the same types too, and how many they are. */
  nth: number;
  of: number;
}

/** Paths with what each needs to be told from the others in a list of them. */
export function toldApart(paths: readonly FoundPath[]): Apart[] {
  const through = new Map<string, FoundPath[]>();
  for (const path of paths) {
    const key = JSON.stringify(path.nodes);
    through.set(key, [...(through.get(key) ?? []), path]);
  }
  return paths.map((path) => {
    const beside = through.get(JSON.stringify(path.nodes)) ?? [path];
    const hops = path.types.map((type, at) =>
      beside.some(({ types }) => types[at] !== type) ? type : null,
    );
    const same = beside.filter(({ types }) => types.every((type, at) => type === path.types[at]));
    return { path, hops, nth: same.indexOf(path) + 1, of: same.length };
  });
}
