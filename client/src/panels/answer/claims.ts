import type { Node } from "@chengmai/cypher/values";
import { call } from "../../api/call.ts";

const sentence = /^(\d+)\.(\d+)/;

/** Where the article says it, as a number to sort by; what has no place in it comes last. */
function placeOf({ properties: { locator } }: Node): number {
  const [, section, at] = sentence.exec(typeof locator === "string" ? locator : "") ?? [];
  return section === undefined ? Number.POSITIVE_INFINITY : Number(section) * 1000 + Number(at);
}

// A claim does not change while the page is open, and neighbouring cells share many.
const known = new Map<string, Promise<Node>>();

function claimBy(id: string): Promise<Node> {
  const asked = known.get(id);
  if (asked !== undefined) return asked;
  const asking = call("nodeByKey", { key: `Claim:id:${id}` }).then(({ node }) => node);
  known.set(id, asking);
  asking.catch(() => known.delete(id));
  return asking;
}

/** The claims with these ids (joined by line ends), in the order of the article. */
export async function claimsBy(ids: string): Promise<Node[]> {
  const found = await Promise.all(ids.split("\n").map(claimBy));
  return found.toSorted((a, b) => {
    const [first, second] = [placeOf(a), placeOf(b)];
    return first === second ? (a.key ?? "").localeCompare(b.key ?? "") : first - second;
  });
}
