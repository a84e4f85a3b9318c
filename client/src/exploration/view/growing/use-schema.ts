import type { Output } from "@chengmai/server/contract";
import { call } from "../../../api/call.ts";
import { useAnswer } from "../../../ui/use-answer.ts";

const askSchema = (_key: string, signal: AbortSignal) => call("schema", {}, signal);

/** What the database holds; null until it has said so. */
export const useSchema = (): Output<"schema"> | null => useAnswer("schema", askSchema).answer;

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
