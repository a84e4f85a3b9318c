import { crossingsBy, crossingsOf, sifted, type Crossings } from "./crossings.ts";

/** A ribbon to be drawn, by what it joins. */
export interface Link {
  cluster: string;
  mechanism: string;
}

/** What is to be ordered: clusters with the room each takes, themes with their mechanisms. */
export interface Ordered {
  clusters: readonly { id: string; room: number }[];
  themes: readonly (readonly string[])[];
  links: readonly Link[];
}

/** Clusters on either side from top to bottom, and the themes with their mechanisms. */
export interface Order {
  left: string[];
  right: string[];
  /** Indices of the themes. */
  themes: number[];
  mechanisms: string[][];
  crossings: number;
}

/** The same as numbers: for each cluster the mechanisms that it uses. */
interface Numbered {
  uses: readonly (readonly number[])[];
  themes: readonly (readonly number[])[];
  rooms: readonly number[];
}

interface Found {
  /** The clusters of either side. */
  sides: readonly (readonly number[])[];
  themes: readonly number[];
  mechanisms: readonly (readonly number[])[];
  crossings: number;
  /** By how much more room one side takes. */
  uneven: number;
}

const ascending = (a: number, b: number) => a - b;

/** Crossings of clusters on one side, where mechanisms stand in ranks. */
const amongClusters = ({ uses }: Numbered, ranks: ReadonlyMap<number, number>): Crossings =>
  crossingsBy(uses.map((own) => [own.map((each) => ranks.get(each) ?? 0).toSorted(ascending)]));

/** Crossings of mechanisms, where clusters stand on sides: ribbons of two sides never meet. */
function amongMechanisms({ uses }: Numbered, sides: Found["sides"], count: number): Crossings {
  const users: number[][][] = Array.from({ length: count }, () => sides.map(() => []));
  for (const [at, side] of sides.entries())
    for (const [rank, cluster] of side.entries())
      for (const each of uses[cluster] ?? []) users[each]?.[at]?.push(rank);
  return crossingsBy(users);
}

const ranksOf = (mechanisms: Found["mechanisms"], themes: readonly number[]) =>
  new Map(themes.flatMap((theme) => mechanisms[theme] ?? []).map((each, rank) => [each, rank]));

const amongThemes = (themes: Found["mechanisms"], among: Crossings): Crossings =>
  themes.map((upper) =>
    themes.map((lower) =>
      upper.reduce(
        (sum, one) => sum + lower.reduce((own, other) => own + (among[one]?.[other] ?? 0), 0),
        0,
      ),
    ),
  );

/**
 * Orders everything for the given sides, clusters and mechanisms in turn, until nothing gets better; `first` is how
 * clusters cross before anything is ordered.
 */
function settled(given: Numbered, first: Crossings, start: Found["sides"]): Found {
  const count = given.themes.flat().length;
  let sides = start;
  let mechanisms = given.themes;
  let themes = [...mechanisms.keys()];
  let crossings = Infinity;
  let above = first;
  for (;;) {
    const nextSides = sides.map((side) => sifted(side, above));
    const among = amongMechanisms(given, nextSides, count);
    const nextMechanisms = mechanisms.map((theme) => sifted(theme, among));
    const nextThemes = sifted(themes, amongThemes(nextMechanisms, among));
    const after = amongClusters(given, ranksOf(nextMechanisms, nextThemes));
    const found = nextSides.reduce((sum, side) => sum + crossingsOf(side, after), 0);
    if (found >= crossings) break;
    [sides, mechanisms, themes, crossings] = [nextSides, nextMechanisms, nextThemes, found];
    above = after;
  }
  const [left = 0, right = 0] = sides.map((side) =>
    side.reduce((sum, cluster) => sum + (given.rooms[cluster] ?? 0), 0),
  );
  return { sides, themes, mechanisms, crossings, uneven: Math.abs(left - right) };
}

const better = (one: Found, other: Found) =>
  one.crossings < other.crossings ||
  (one.crossings === other.crossings && one.uneven < other.uneven);

/** From one way to take sides, the first alone: lets clusters change sides one at a time as long as that helps. */
function climbed(given: Numbered, start: Found["sides"]): Found {
  const all = start.flat().toSorted(ascending);
  const first = amongClusters(given, ranksOf(given.themes, [...given.themes.keys()]));
  let best = settled(given, first, start);
  // Each in turn, until none of them, one after another, has been better off on the other side.
  for (let at = 0, unmoved = 0; unmoved < all.length; at = (at + 1) % all.length) {
    const cluster = all[at] ?? -1;
    const tried = best.sides.map((side) =>
      side.includes(cluster) ? side.filter((each) => each !== cluster) : [...side, cluster],
    );
    const found = settled(given, first, tried);
    unmoved += 1;
    if (better(found, best)) [best, unmoved] = [found, 0];
  }
  return best;
}

/** Bigger clusters nearer to the top: a picture turned upside down has the same crossings. */
const upright = ({ uses }: Numbered, found: Found): Found => {
  const depth = found.sides.reduce(
    (sum, side) =>
      sum +
      side.reduce(
        (own, cluster, at) => own + (uses[cluster]?.length ?? 0) * (2 * at - side.length + 1),
        0,
      ),
    0,
  );
  if (depth <= 0) return found;
  return {
    ...found,
    sides: found.sides.map((side) => side.toReversed()),
    themes: found.themes.toReversed(),
    mechanisms: found.mechanisms.map((theme) => theme.toReversed()),
  };
};

/**
 * Sides of the clusters, and the order of clusters, themes and mechanisms, by fewest crossings of ribbons; of what
 * crosses alike, the evener sides. The same facts always give the same order.
 */
export function ordered({ clusters, themes, links }: Ordered): Order {
  const mechanisms = themes.flat();
  const numbers = new Map(mechanisms.map((id, at) => [id, at]));
  const given: Numbered = {
    uses: clusters.map(({ id }) =>
      links.flatMap(({ cluster, mechanism }) =>
        cluster === id ? [numbers.get(mechanism) ?? -1] : [],
      ),
    ),
    themes: themes.map((theme) => theme.map((id) => numbers.get(id) ?? -1)),
    rooms: clusters.map(({ room }) => room),
  };
  const all = [...clusters.keys()];
  const best = upright(given, climbed(given, [all.slice(0, 1), all.slice(1)]));
  const [one = [], other = []] = best.sides;
  // The first of the clusters stands on the left, where reading starts.
  const sides = other.includes(0) ? [other, one] : [one, other];
  const [left = [], right = []] = sides.map((side) => side.map((at) => clusters[at]?.id ?? ""));
  return {
    left,
    right,
    themes: [...best.themes],
    mechanisms: best.themes.map((theme) =>
      (best.mechanisms[theme] ?? []).map((each) => mechanisms[each] ?? ""),
    ),
    crossings: best.crossings,
  };
}
