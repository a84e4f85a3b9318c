import { faultsOf } from "@chengmai/cypher/parameter";
import type { Value } from "@chengmai/cypher/values";
import { views, type View } from "../../../values/result.ts";
import { fromLetters, mostBytes, toLetters } from "./letters.ts";

/** All that a link holds: what was asked, and how it was looked at. Never an address, a name or a password. */
interface Linked {
  text: string;
  params: Readonly<Record<string, Value>>;
  database: string | null;
  view: View;
  drawn: "add" | "replace" | null;
}

/** What stands before the letters in the fragment; the digit is the version. */
export const mark = "#cypher=1.";

/** Letters that go through mail and chat unharmed. */
const mostLetters = 16_000;

/** The fragment that opens this again; null where it is too long for a link. */
export async function fragmentOf({
  text,
  params,
  database,
  view,
  drawn,
}: Linked): Promise<string | null> {
  const json = JSON.stringify({ text, params, database, view, drawn });
  // What deflates well would still unfold to more than is read.
  if (new TextEncoder().encode(json).length > mostBytes) return null;
  const fragment = mark + (await toLetters(json));
  return fragment.length > mostLetters ? null : fragment;
}

const isRecord = (value: unknown): value is Record<string, Value> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What a fragment holds, of which nothing is taken on trust; null where it is broken. */
export async function linkedIn(fragment: string): Promise<Linked | null> {
  if (!fragment.startsWith(mark)) return null;
  try {
    const found: unknown = JSON.parse(await fromLetters(fragment.slice(mark.length)));
    if (!isRecord(found)) return null;
    const { text, params, database, view, drawn } = found;
    const known = views.find((each) => each === view);
    if (typeof text !== "string" || !isRecord(params ?? null) || known === undefined) return null;
    if (faultsOf(params as Record<string, Value>).length > 0) return null;
    if (database !== null && typeof database !== "string") return null;
    return {
      text,
      params: params as Record<string, Value>,
      database,
      view: known,
      drawn: drawn === "add" || drawn === "replace" ? drawn : null,
    };
  } catch {
    return null;
  }
}
