export const totals = ["count", "sum", "min", "max", "mean"] as const;

/** What is derived of the nodes of a label, or of all; nothing of it is in the database. */
export type Derivation =
  /** Each value of a property as a node of its own. */
  | { make: "nodes"; label: string | null; property: string }
  /** Those whose property is the same, joined. */
  | { make: "ties"; label: string | null; property: string }
  /** A property from what a node is joined to. */
  | {
      make: "total";
      label: string | null;
      name: string;
      how: (typeof totals)[number];
      /** Of the neighbours; null where they are only counted. */
      property: string | null;
      /** Null: by any relationship. */
      type: string | null;
      direction: "both" | "out" | "in";
    }
  /** A property from others of the same node. */
  | { make: "formula"; label: string | null; name: string; text: string };

/** The name of a derivation, the same for one that is asked for twice: one property is derived in one way. */
export const nameOfDerivation = (own: Derivation): string =>
  JSON.stringify(
    "name" in own ? ["property", own.label, own.name] : [own.make, own.label, own.property],
  );

/** Properties that are derived of nodes of these labels. */
export const derivedNames = (
  derived: readonly Derivation[],
  labels: readonly string[],
): ReadonlySet<string> =>
  new Set(
    derived.flatMap((each) =>
      "name" in each && (each.label === null || labels.includes(each.label)) ? [each.name] : [],
    ),
  );
