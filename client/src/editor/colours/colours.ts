import "./colours.css";
import {
  HighlightStyle,
  LanguageSupport,
  StreamLanguage,
  syntaxHighlighting,
  type StringStream,
} from "@codemirror/language";
import { tags } from "@lezer/highlight";
import { keywords } from "./keywords.ts";
import { namePart, nameStart } from "@chengmai/cypher/text";

interface Within {
  /** What goes on over the end of the line. */
  open: "comment" | "'" | '"' | "`" | null;
  /** The sign that stood last, spaces and comments aside; empty behind a word. */
  sign: string;
  /** Brackets that are open, innermost last. */
  brackets: string;
  /** Whether names are labels or types until something else than `|&!` comes. */
  labels: boolean;
}

type Kind = keyof typeof kinds;

const kinds = {
  keyword: tags.keyword,
  comment: tags.comment,
  string: tags.string,
  number: tags.number,
  label: tags.className,
  type: tags.typeName,
  property: tags.propertyName,
  parameter: tags.special(tags.variableName),
  function: tags.function(tags.variableName),
  variable: tags.variableName,
  literal: tags.atom,
  sign: tags.punctuation,
};

const ends = {
  comment: /^(?:[^*]|\*(?!\/))*(\*\/)?/,
  "'": /^(?:[^'\\]|\\.)*\\?(')?/,
  '"': /^(?:[^"\\]|\\.)*\\?(")?/,
  "`": /^(?:[^`]|``)*(`)?/,
};
const name = new RegExp(`^${nameStart}${namePart}*`, "u");
const literals = new Set(["TRUE", "FALSE", "NULL", "NAN", "INF", "INFINITY"]);

function nameKind(written: string, stream: StringStream, state: Within): Kind {
  const inner = state.brackets.at(-1);
  if (state.sign === "$") return "parameter";
  if (state.labels) return inner === "[" ? "type" : "label";
  if (state.sign === ".") return stream.match(/^\s*[(]/, false) ? "function" : "property";
  if (inner === "{" && stream.match(/^\s*:/, false)) return "property";
  const upper = written.toUpperCase();
  if (literals.has(upper)) return "literal";
  const calls = Boolean(stream.match(/^(?:\.[\p{L}\p{N}_.]+)?\s*\(/u, false));
  if (keywords.has(upper)) return "keyword";
  return calls ? "function" : "variable";
}

function closed(stream: StringStream, state: Within): boolean {
  if (state.open === null) return true;
  const found = stream.match(ends[state.open]);
  if (Array.isArray(found) && found[1] !== undefined) state.open = null;
  return state.open === null;
}

function sign(stream: StringStream, state: Within): Kind {
  const one = stream.next() ?? "";
  const inMap = state.brackets.at(-1) === "{";
  if ("([{".includes(one)) state.brackets += one;
  else if (")]}".includes(one)) state.brackets = state.brackets.slice(0, -1);
  if (one === ";") state.brackets = "";
  if (one === ":") state.labels = !inMap;
  else if (!"|&!%".includes(one) && !(one === "(" && state.labels)) state.labels = false;
  state.sign = one;
  return "sign";
}

function token(stream: StringStream, state: Within): Kind | null {
  if (state.open !== null) {
    const kind = state.open === "comment" ? "comment" : state.open === "`" ? "variable" : "string";
    if (closed(stream, state)) state.sign = "";
    return kind;
  }
  if (stream.eatSpace()) return null;
  if (stream.match("//")) {
    stream.skipToEnd();
    return "comment";
  }
  if (stream.match("/*")) {
    state.open = "comment";
    closed(stream, state);
    return "comment";
  }
  const quote = stream.match(/^['"]/);
  if (Array.isArray(quote)) {
    state.open = quote[0] === "'" ? "'" : '"';
    if (closed(stream, state)) state.sign = "";
    return "string";
  }
  let kind: Kind;
  if (stream.match(/^(?:\d[\d_]*(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?\w*/)) kind = "number";
  else if (stream.match("`")) {
    state.open = "`";
    closed(stream, state);
    kind = nameKind("", stream, state);
  } else {
    const word = stream.match(name);
    if (!Array.isArray(word)) return sign(stream, state);
    kind = nameKind(word[0], stream, state);
  }
  state.sign = "";
  // Behind a label only its signs go on: `:A|B`, but `:A WHERE`.
  if (kind === "label" || kind === "type") state.labels = Boolean(stream.match(/^\s*[|&]/, false));
  return kind;
}

const cypher = StreamLanguage.define<Within>({
  name: "cypher",
  startState: () => ({ open: null, sign: "", brackets: "", labels: false }),
  copyState: (state) => ({ ...state }),
  token,
  tokenTable: kinds,
  languageData: {
    commentTokens: { line: "//", block: { open: "/*", close: "*/" } },
    closeBrackets: { brackets: ["(", "[", "{", "'", '"', "`"] },
  },
});

const styles = HighlightStyle.define(
  Object.entries(kinds).map(([kind, tag]) => ({ tag, class: `cy-${kind}` })),
);

/** Colours as far as the eye needs them at once: line by line, what is seen first. */
export const colours = [new LanguageSupport(cypher), syntaxHighlighting(styles)];
