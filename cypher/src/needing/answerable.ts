/** Names of which a graph must have at least one each, or a query finds nothing in it. */
interface Needs {
  labels: readonly (readonly string[])[];
  types: readonly (readonly string[])[];
  /** True where only the built-in graph is asked, whatever another calls its things. */
  builtIn: boolean;
}

/** What a graph holds, as far as it must be known. */
export interface Held {
  labels: readonly { label: string }[];
  types: readonly { type: string }[];
  builtIn: boolean;
}

const meets = (needs: readonly (readonly string[])[], there: ReadonlySet<string>): boolean =>
  needs.every((group) => group.some((name) => there.has(name)));

/** Of some queries those that a graph of these labels and types can answer with more than nothing. */
export function answerable<Query>(
  queries: readonly Query[],
  needsOf: (query: Query) => Needs,
  held: Held,
): Query[] {
  const labels = new Set(held.labels.map(({ label }) => label));
  const types = new Set(held.types.map(({ type }) => type));
  return queries.filter((query) => {
    const needs = needsOf(query);
    return (
      (held.builtIn || !needs.builtIn) && meets(needs.labels, labels) && meets(needs.types, types)
    );
  });
}
