import type { Output } from "@chengmai/server/contract";
import { isForReaders } from "./properties-told.ts";

/** What the properties of these labels are, by name, but for those kept for searching alone; of every label where none is named. */
export function propertiesOf(
  schema: Output<"schema"> | null,
  labels: readonly string[],
): ReadonlyMap<string, string> {
  const all = schema?.labels.filter(({ label }) => labels.length === 0 || labels.includes(label));
  return new Map(
    (all ?? []).flatMap(({ properties }) =>
      properties.filter(isForReaders).map(({ name, types }) => [name, types[0] ?? ""] as const),
    ),
  );
}
