import {
  CharStream,
  CommonToken,
  CommonTokenStream,
  ListTokenSource,
  type Lexer,
  type Parser,
} from "antlr4ng";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

// What this folder needs of the grammar's own words, which are written in no type that can be had by itself.
interface Token {
  start: number;
  stop: number;
}
export interface TreeNode {
  ruleIndex?: number;
  children?: TreeNode[] | null;
  start?: Token | null;
  stop?: Token | null;
  symbol?: Token;
}
type CypherParser = Parser & { statementsOrCommands(): TreeNode };
interface Grammar {
  Lexer: { new (text: CharStream): Lexer; readonly SEMICOLON: number };
  Parser: new (tokens: CommonTokenStream) => CypherParser;
}

/** A statement of a text as the grammar has it. */
interface Statement {
  tree: TreeNode;
  names: readonly string[];
  errors: number;
}

// The package's own door opens the whole language service: the checks of Neo4j's compiler and the words of its tests
// are three quarters of its code, and take three quarters of a second to load.
const place = (): URL => {
  const door = createRequire(import.meta.url).resolve("@neo4j-cypher/language-support");
  const folder = "../esm/project/language-support/src/generated-parser/";
  return new URL(folder, pathToFileURL(door));
};

const load = async (): Promise<Grammar> => {
  const [{ CypherCmdLexer }, { CypherCmdParser }] = (await Promise.all(
    ["CypherCmdLexer.js", "CypherCmdParser.js"].map((name) => import(new URL(name, place()).href)),
  )) as [{ CypherCmdLexer: Grammar["Lexer"] }, { CypherCmdParser: Grammar["Parser"] }];
  return { Lexer: CypherCmdLexer, Parser: CypherCmdParser };
};

let loading: Promise<Grammar> | null = null;

/** Each statement's own tokens, its semicolon or the end of the text with it, numbered from its beginning. */
const apart = ({ Lexer }: Grammar, text: string): CommonToken[][] => {
  const lexer = new Lexer(CharStream.fromString(text));
  lexer.removeErrorListeners();
  const all = new CommonTokenStream(lexer);
  all.fill();
  const statements: CommonToken[][] = [[]];
  for (const token of all.getTokens()) {
    const own = statements.at(-1) ?? [];
    const copy = CommonToken.fromToken(token);
    copy.tokenIndex = own.length;
    own.push(copy);
    if (token.type === Lexer.SEMICOLON) statements.push([]);
  }
  return statements;
};

/** Reads a text's statements; the grammar, 2 MB of code, is loaded once, and not before it is needed. */
export async function statementsOf(text: string): Promise<Statement[]> {
  const grammar = await (loading ??= load());
  return apart(grammar, text).map((tokens) => {
    const parser = new grammar.Parser(new CommonTokenStream(new ListTokenSource(tokens)));
    parser.removeErrorListeners();
    const tree = parser.statementsOrCommands();
    return { tree, names: parser.ruleNames, errors: parser.numberOfSyntaxErrors };
  });
}
