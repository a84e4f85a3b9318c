import { GraphError } from "../../graph-error.ts";
import { NotCypher } from "../syntax/parse.ts";
import { stretchesOf, textOf } from "../syntax/pieces.ts";
import { mayStayUnread } from "../syntax/unread.ts";
import { all, nameOf, parameterName, type Syntax } from "../syntax/tree.ts";
import { translate } from "../dialect/translate.ts";
import { shownDifferences } from "../differences/shown.ts";
import { unprovenIn } from "../proven/unproven.ts";
import type { Known } from "../types/scopes.ts";
import { any } from "../types/type.ts";
import { doingsOf } from "./doings.ts";
import type { AskedParam, Finding, Understood } from "./understood.ts";

const namesIn = (nodes: readonly Syntax[]): Set<string> =>
  new Set(nodes.flatMap((node) => all(node, "parameter")).map(parameterName));

const paramsOf = (query: Syntax): AskedParam[] => {
  const counts = namesIn([...all(query, "skip"), ...all(query, "limit")]);
  return [...namesIn([query])].map((name) => ({ name, counts: counts.has(name) }));
};

const variablesOf = (query: Syntax): Map<string, number> => {
  const found = new Map<string, number>();
  for (const node of all(query, "variable")) {
    const name = nameOf(node);
    if (!found.has(name)) found.set(name, node.from);
  }
  return found;
};

const understood = async (text: string, known: Known, judged: boolean): Promise<Understood> => {
  const { query, scopes, pieces, derived } = await translate(text, known);
  const { names, columns } = scopes;
  return {
    text: textOf(pieces),
    stretches: stretchesOf(pieces),
    params: paramsOf(query),
    derived,
    columns: names,
    types: (names ?? [...columns.keys()]).map((name) => columns.get(name) ?? any),
    shown: shownDifferences(text, query, scopes),
    unproven: judged ? unprovenIn(text, query, scopes) : [],
    variables: variablesOf(query),
    does: doingsOf(query),
    unread: mayStayUnread(query),
  };
};

const lasting = ["engine-cannot", "too-large", "cypher-syntax"] as const;

/** All that can be found in a text, what was never compared too where it is `judged`; throws only for what was not foreseen. */
export async function understand(text: string, known: Known, judged = true): Promise<Finding> {
  try {
    return { kind: "understood", understood: await understood(text, known, judged) };
  } catch (error) {
    if (error instanceof NotCypher) return { kind: "not-cypher" };
    if (error instanceof GraphError) {
      const { message: detail, place } = error;
      const slug = lasting.find((one) => one === error.slug);
      if (slug) return { kind: "refused", slug, detail, place };
    }
    // The parser goes one step deeper for every part within a part, and so do all who read its tree.
    if (!(error instanceof RangeError)) throw error;
    const detail = "This text goes deeper than can be read; take parts out with WITH … AS.";
    return { kind: "refused", slug: "too-deep", detail, place: undefined };
  }
}
