import type { Output } from "@chengmai/server/contract";

/** What the properties of these labels are, by name; of every label where none is named. */
export function propertiesOf(
  schema: Output<"schema"> | null,
  labels: readonly string[],
): ReadonlyMap<string, string> {
  const all = schema?.labels.filter(({ label }) => labels.length === 0 || labels.includes(label));
  return new Map(
    (all ?? []).flatMap(({ properties }) =>
      properties.map(({ name, types }) => [name, types[0] ?? ""] as const),
    ),
  );
}
