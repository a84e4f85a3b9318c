import { GraphError } from "../../graph-error.ts";
import { gather, type Syntax } from "./syntax.ts";

// What this folder needs of the parser; its own types hide `parse` and name the whole grammar.
interface Token {
  start: number;
  stop: number;
}
interface TreeNode {
  ruleIndex?: number;
  children?: TreeNode[] | null;
  start?: Token | null;
  stop?: Token | null;
  symbol?: Token;
}
interface Statement {
  ctx: TreeNode;
  parser: { ruleNames: string[] };
  syntaxErrors: { message: string; range: { start: { line: number; character: number } } }[];
}
interface Parser {
  parse(text: string): { statementsParsing: Statement[] };
}

let loading: Promise<Parser> | null = null;

/** Loads the parser, 20 MB of code: once, and not before it is needed. */
export const loadParser = (): Promise<Parser> =>
  (loading ??= import("@neo4j-cypher/language-support").then(
    ({ CypherLanguageService }) => new CypherLanguageService() as unknown as Parser,
  ));

const build = (node: TreeNode, names: readonly string[], text: string): Syntax | null => {
  if (node.symbol) {
    const { start, stop } = node.symbol;
    // The end of the file is a token without text.
    return stop < start ? null : gather([], start, text.slice(start, stop + 1), []);
  }
  const rule = names[node.ruleIndex ?? -1] ?? "";
  const children = (node.children ?? []).flatMap((child) => build(child, names, text) ?? []);
  const [first] = children;
  const last = children.at(-1);
  if (!first || !last) return null;
  // A rule with one child says nothing more than its name, so a chain of them is one node.
  if (children.length === 1) return { ...first, rules: [rule, ...first.rules] };
  return gather([rule], first.from, text.slice(first.from, last.to), children);
};

/** The text as a tree, or the first error a Cypher parser finds in it, with its place. */
export async function parse(text: string): Promise<Syntax> {
  const statements = (await loadParser()).parse(text).statementsParsing;
  for (const { syntaxErrors } of statements) {
    const [error] = syntaxErrors;
    if (!error) continue;
    const { line, character } = error.range.start;
    throw new GraphError("cypher-syntax", error.message, {
      place: { line: line + 1, column: character + 1 },
    });
  }
  const [statement, another] = statements;
  const tree = statement && build(statement.ctx, statement.parser.ruleNames, text);
  if (!tree) throw new GraphError("cypher-syntax", "There is no query in this text.");
  if (another) {
    throw new GraphError(
      "engine-cannot",
      "Only one statement at a time can be run; run them one by one.",
    );
  }
  return tree;
}
