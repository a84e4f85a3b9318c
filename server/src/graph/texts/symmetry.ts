/** A pattern as far as its places can be changed for one another: by what each must be, and by what joins them. */
interface Places {
  kinds: readonly string[];
  joined: readonly { from: number; to: number; type: string }[];
}

const nameOf = (from: number, to: number, type: string): string => `${from} ${to} ${type}`;

/** Ways to put every place where another is, so that the pattern stays as it is; the first so many. */
const symmetries = ({ kinds, joined }: Places, most = Infinity): number[][] => {
  const counts = new Map<string, number>();
  for (const { from, to, type } of joined) {
    const name = nameOf(from, to, type);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const found: number[][] = [];
  const place = (put: readonly number[]): void => {
    const at = put.length;
    const last = at - 1;
    // Whatever joins the last to those before it must join where they are put as well.
    const fits = joined.every(
      ({ from, to, type }) =>
        Math.max(from, to) !== last ||
        counts.get(nameOf(from, to, type)) ===
          counts.get(nameOf(put[from] ?? -1, put[to] ?? -1, type)),
    );
    if (!fits || found.length >= most) return;
    if (at === kinds.length) found.push([...put]);
    else
      for (const [to, kind] of kinds.entries())
        if (kind === kinds[at] && !put.includes(to)) place([...put, to]);
  };
  place([]);
  return found;
};

/** Ways to change places that are looked at, and those told of, at most. */
const most = { looked: 5040, told: 60 };

/**
 * Ways to put every place where another is, some of another kind: a node may be of both. `shapes` are the kinds as far
 * as places could ever be changed. Of very many the first: who leaves out by them leaves out too little, never too much.
 */
export const acrossKinds = ({
  kinds,
  shapes,
  joined,
}: Places & { shapes: readonly string[] }): number[][] =>
  new Set(kinds).size === new Set(shapes).size
    ? []
    : symmetries({ kinds: shapes, joined }, most.looked)
        .filter((put) => put.some((to, at) => kinds[to] !== kinds[at]))
        .slice(0, most.told);

/**
 * Pairs of places whose nodes stand in one order, so that of all ways in which a pattern has the same nodes and
 * relationships one is left (Grochow and Kellis 2007). Costs the orders of places of one kind.
 */
export const oneOfEach = (places: Places): [before: number, after: number][] => {
  const pairs: [number, number][] = [];
  let left = symmetries(places);
  for (const place of places.kinds.keys()) {
    const others = new Set(left.map((put) => put[place] ?? place));
    others.delete(place);
    for (const other of others) pairs.push([place, other]);
    left = left.filter((put) => put[place] === place);
  }
  return pairs;
};
