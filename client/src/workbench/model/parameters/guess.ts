import type { Past } from "../history.ts";
import type { Kind } from "../../../values/fields/draft.ts";
import { written } from "@chengmai/cypher/text";
import { draftOf } from "../../../values/fields/write.ts";

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** What kind a parameter probably is: as it was when it last ran, else as its place in the text says. */
export function guessedKind(name: string, text: string, runs: readonly Past[]): Kind {
  const earlier = runs.find(({ params }) => Object.hasOwn(params, name))?.params[name];
  if (earlier !== undefined && earlier !== null) return draftOf(earlier).kind;
  const own = String.raw`\$${escaped(written(name))}(?![\p{L}\p{N}_])`;
  if (new RegExp(String.raw`\b(?:LIMIT|SKIP)\s+${own}`, "iu").test(text)) return "integer";
  if (new RegExp(String.raw`\b(?:IN|UNWIND)\s+${own}`, "iu").test(text)) return "list";
  return "string";
}
