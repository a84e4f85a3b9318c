import { GraphError } from "../../graph-error.ts";
import { statementsOf, type TreeNode } from "./grammar.ts";
import { gather, type Syntax } from "./tree.ts";

/** Turns the parser's offsets, which count code points, into those of a JavaScript text. */
const offsets = (text: string): ((codePoint: number) => number) => {
  // Most texts have no character beyond the first plane, and need no table.
  if (!/[\uD800-\uDBFF]/.test(text)) return (at) => at;
  const starts = [0];
  for (const character of text) starts.push((starts.at(-1) ?? 0) + character.length);
  return (at) => starts[at] ?? text.length;
};

// Words of Neo4j's shell, which this grammar takes from the names a query may use. The tree is cut from
// the user's text by offsets alone, so another word of the same length may stand in while parsing.
const masked = (text: string): string =>
  text.replaceAll(/\b(?:help|play|style|reset)\b/gi, (word) => "x".repeat(word.length));

interface Reading {
  text: string;
  names: readonly string[];
  at: (codePoint: number) => number;
}

const build = (node: TreeNode, reading: Reading): Syntax | null => {
  const { text, names, at } = reading;
  if (node.symbol) {
    const [from, to] = [at(node.symbol.start), at(node.symbol.stop + 1)];
    // The end of the file is a token without text.
    return from < to ? gather([], from, text.slice(from, to), []) : null;
  }
  const rule = names[node.ruleIndex ?? -1] ?? "";
  const children = (node.children ?? []).flatMap((child) => build(child, reading) ?? []);
  const [first] = children;
  const last = children.at(-1);
  if (!first || !last) return null;
  // A rule with one child says nothing more than its name, so a chain of them is one node.
  if (children.length === 1) return { ...first, rules: [rule, ...first.rules] };
  return gather([rule], first.from, text.slice(first.from, last.to), children);
};

/** A text that is no Cypher: the engine, asked for its plan, has the words for why. */
export class NotCypher extends Error {}

/** The text as a tree; throws NotCypher, or says that there is more than one statement. */
export async function parse(text: string): Promise<Syntax> {
  const statements = await statementsOf(masked(text));
  const at = offsets(text);
  const trees = statements.map(({ tree, names }) => build(tree, { text, names, at }));
  const [tree, another] = trees.filter((one) => one !== null);
  if (!tree || (statements[0]?.errors ?? 0) > 0) throw new NotCypher();
  if (another) {
    const detail = "Only one statement at a time can be run; run them one by one.";
    throw new GraphError("engine-cannot", detail);
  }
  return tree;
}
