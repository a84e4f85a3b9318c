import type { Node } from "@chengmai/cypher/values";
import type { State } from "../../../exploration/model/state.ts";
import { isCity } from "../cities.ts";
import { usersOf } from "./findings.ts";
import { tiesOf } from "../ties.ts";

type Two = readonly [Node, Node];

const both = ({ nodes }: State, a: string | undefined, b: string | undefined): Two | null => {
  const [one, other] = [nodes.get(a ?? ""), nodes.get(b ?? "")];
  return one === undefined || other === undefined ? null : [one, other];
};

/** Two cities that take part in the most mechanisms together, as an example to begin with. */
export function twoCities(state: State): Two | null {
  const own = new Map<string, Set<string>>();
  for (const { place, mechanism, strength } of tiesOf(state)) {
    const node = state.nodes.get(place);
    if (strength !== "stated" || node === undefined || !isCity(node)) continue;
    own.set(place, (own.get(place) ?? new Set()).add(mechanism));
  }
  const cities = [...own];
  const pairs = cities.flatMap(([a, mechanisms], at) =>
    cities.slice(at + 1).map(([b, others]) => {
      const shared = [...mechanisms].filter((each) => others.has(each)).length;
      return { a, b, shared };
    }),
  );
  const best = pairs.toSorted((one, other) => other.shared - one.shared)[0];
  return both(state, best?.a, best?.b);
}

/** The two clusters that use the most mechanisms. */
export function twoClusters(state: State): Two | null {
  const [a, b] = usersOf(state).keys();
  return both(state, a, b);
}
