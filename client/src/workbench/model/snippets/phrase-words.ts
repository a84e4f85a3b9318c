import { labelWord, typeWord } from "../../../i18n/vocabulary.ts";
import type { Typed } from "../../../values/fields/condition.ts";
import type { Schema } from "./pick.ts";

/** A part of a phrase: a word of the schema, a comparison, or what is neither. */
export type Piece =
  | { is: "label"; name: string }
  | { is: "type"; name: string }
  | { is: "property"; name: string }
  | { is: "op"; op: Typed["op"] | "named"; word: string }
  | { is: "text"; text: string };

const ops: readonly (readonly [Typed["op"] | "named", string])[] = [
  ["named", "named|called|名为|叫做|叫|名称包含|名称含有|名称是|名字包含|名字是"],
  ["contains", "contains|containing|包含|含有"],
  ["starts", "starts with|starting with|开头是"],
  [">=", ">=|≥|at least|不少于|至少"],
  ["<=", "<=|≤|at most|不多于|至多"],
  ["<>", "<>|≠|is not|不是"],
  [">", ">|more than|greater than|after|大于|多于|晚于"],
  ["<", "<|less than|before|小于|少于|早于"],
  ["=", "=|equals|is|等于|是|为"],
];

/** Words that say nothing of which nodes are meant. */
const idle = new Set(
  "a an the all any of and that which who whose where have has in with 的 所有 哪些 并 且 和".split(
    " ",
  ),
);

/** As words are compared: `ACTED_IN`, `actedIn` and `acted in` are the same. */
const plainly = (word: string): string =>
  word
    .normalize("NFKC")
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .replaceAll("_", " ")
    .toLowerCase()
    .trim();

const plurals = (word: string): string[] => {
  if (!/^[a-z ]{3,}$/.test(word)) return [word];
  return [word, word.endsWith("y") ? `${word.slice(0, -1)}ies` : word, `${word}s`, `${word}es`];
};

/** A verb as one says it of one, and of several. */
const verbs = (word: string): string[] => [word, word.replace(/^(\w{3,})s\b/, "$1")];

/** A name of the schema as it may be typed: as it is spelt, and in the words that the page has for it. */
const spelt = (name: string, word: (name: string, language: "zh" | "en") => string): string[] =>
  [name, word(name, "zh"), word(name, "en")].map(plainly);

/** Every word of the schema as it may be typed, in either language, the longest first. */
function vocabularyOf({ labels, types }: Schema): (readonly [string, Piece])[] {
  const properties = new Set(labels.flatMap((label) => label.properties.map(({ name }) => name)));
  const all: (readonly [string, Piece])[] = [
    ...labels.flatMap(({ label: name }) =>
      spelt(name, labelWord)
        .flatMap(plurals)
        .map((word) => [word, { is: "label", name }] as const),
    ),
    ...types.flatMap(({ type: name }) =>
      spelt(name, typeWord)
        .flatMap(verbs)
        .map((word) => [word, { is: "type", name }] as const),
    ),
    ...[...properties].map((name) => [plainly(name), { is: "property", name }] as const),
    ...ops.flatMap(([op, words]) =>
      words.split("|").map((word) => [word, { is: "op", op, word }] as const),
    ),
  ];
  return all.filter(([word]) => word !== "").toSorted(([a], [b]) => b.length - a.length);
}

const quotation = /^(?:"[^"]+"|“[^”]+”|'[^']+'|‘[^’]+’|「[^」]+」)/u;
const letter = /[\p{L}\p{N}]/u;
const han = /\p{Script=Han}/u;

const parts = (a: string, b: string): boolean =>
  !letter.test(a) || !letter.test(b) || han.test(a) || han.test(b);
const opens = (before: string): boolean => !letter.test(before) || han.test(before);

/** Whether a word that is found there is a word by itself: in Chinese none is parted from the next. */
function standsAlone(text: string, from: number, to: number): boolean {
  const [before = "", first = ""] = [text[from - 1], text[from]];
  const [last = "", after = ""] = [text[to - 1], text[to]];
  return parts(before, first) && parts(last, after);
}

/** A text as words of a schema, and what lies between them as it was typed; what stands in quotation marks is no word. */
export function piecesOf(typed: string, schema: Schema): Piece[] {
  const text = typed.normalize("NFKC");
  const lower = text.toLowerCase().replaceAll("_", " ");
  const words = vocabularyOf(schema);
  const found: Piece[] = [];
  let rest = "";
  const flush = () => {
    // What is compared with is a value, whatever its words are.
    const kept = found.at(-1)?.is === "op";
    const own = rest
      .split(/\s+/u)
      .filter((word) => word !== "" && (kept || !idle.has(word.toLowerCase())));
    if (own.length > 0) found.push({ is: "text", text: own.join(" ") });
    rest = "";
  };
  for (let at = 0; at < text.length;) {
    const quoted = quotation.exec(text.slice(at));
    // The apostrophe within a name opens nothing.
    if (quoted !== null && opens(text[at - 1] ?? "")) {
      flush();
      found.push({ is: "text", text: quoted[0].slice(1, -1) });
      at += quoted[0].length;
      continue;
    }
    const hit = words.find(
      ([word]) => lower.startsWith(word, at) && standsAlone(text, at, at + word.length),
    );
    if (hit === undefined) {
      rest += text[at] ?? "";
      at += 1;
    } else {
      flush();
      found.push(hit[1]);
      at += hit[0].length;
    }
  }
  flush();
  return found;
}
