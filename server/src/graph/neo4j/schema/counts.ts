import { quoted } from "@chengmai/cypher/text";
import { byName } from "../../in-order.ts";
import type { Ask } from "../ask.ts";

/** One statement asks for so many at once: each is a lookup in the count store. */
const together = 50;

export interface Counted {
  name: string;
  count: number;
}

async function count(
  ask: Ask,
  names: readonly string[],
  pattern: (name: string) => string,
): Promise<Counted[]> {
  const found: Counted[] = [];
  for (let start = 0; start < names.length; start += together) {
    const some = names.slice(start, start + together);
    const branch = (name: string, index: number): string =>
      `MATCH ${pattern(name)} RETURN ${index} AS index, count(*) AS count`;
    const rows = await ask(some.map(branch).join("\nUNION ALL\n"));
    for (const [index, total] of rows) {
      const name = some[Number(index)];
      if (name !== undefined && Number(total) > 0) found.push({ name, count: Number(total) });
    }
  }
  return found.toSorted((a, b) => b.count - a.count || byName(a, b));
}

const names = async (ask: Ask, text: string): Promise<string[]> =>
  (await ask(text)).map(([name]) => String(name));

export const countLabels = async (ask: Ask): Promise<Counted[]> =>
  count(
    ask,
    await names(ask, "CALL db.labels() YIELD label RETURN label"),
    (label) => `(:${quoted(label)})`,
  );

export const countTypes = async (ask: Ask): Promise<Counted[]> =>
  count(
    ask,
    await names(ask, "CALL db.relationshipTypes() YIELD relationshipType RETURN relationshipType"),
    (type) => `()-[:${quoted(type)}]->()`,
  );
