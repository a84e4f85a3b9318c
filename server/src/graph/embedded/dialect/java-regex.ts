const posix: Readonly<Record<string, string>> = {
  Lower: "[:lower:]",
  Upper: "[:upper:]",
  Alpha: "[:alpha:]",
  Digit: "[:digit:]",
  Alnum: "[:alnum:]",
  Punct: "[:punct:]",
  Graph: "[:graph:]",
  Print: "[:print:]",
  Blank: "[:blank:]",
  Cntrl: "[:cntrl:]",
  XDigit: "[:xdigit:]",
  Space: "[:space:]",
};
const classes: Readonly<Record<string, string>> = {
  w: "0-9A-Za-z_",
  d: "0-9",
  s: String.raw`\t\n\x0B\f\r `,
};
const anyInLine = String.raw`[^\n\r\x{85}\x{2028}\x{2029}]`;

const tokens = new RegExp(
  [
    String.raw`\\p\{(?:Is)?(?<named>${Object.keys(posix).join("|")})\}`,
    String.raw`\\P\{(?:Is)?(?<notNamed>${Object.keys(posix).join("|")})\}`,
    String.raw`\\(?<set>[wds])|\\(?<notSet>[WDS])`,
    String.raw`\\[pP]\{[^}]*\}|\\x\{[^}]*\}|\\x[\da-fA-F]{2}|\\u[\da-fA-F]{4}|\\[\s\S]`,
    String.raw`\(\?(?:<\w+>|:)`,
    String.raw`\(\?(?<on>[a-zA-Z]*)(?:-(?<off>[a-zA-Z]+))?(?<end>[:)])`,
    String.raw`\[:|[A-Za-z]-[A-Za-z]|[\s\S]`,
  ].join("|"),
  "gu",
);

interface Mode {
  ignoresCase: boolean;
  unicodeCase: boolean;
  dotAll: boolean;
}

const isLetter = /^[A-Za-z]$/;
const isRange = /^(?:[a-z]-[a-z]|[A-Z]-[A-Z])$/;

const bothCases = (part: string): string => part.toLowerCase() + part.toUpperCase();

/** Letters in both cases, as one of a class or as a class of their own. */
const spelled = (text: string, inClass: boolean): string => {
  if (inClass) return isLetter.test(text) || isRange.test(text) ? bothCases(text) : text;
  return [...text].map((one) => (isLetter.test(one) ? `[${bothCases(one)}]` : one)).join("");
};

/** A group that sets flags, without the case that is spelled out instead; and what holds from there. */
const flagged = (
  mode: Mode,
  on: string,
  off: string,
  end: string,
): { text: string; mode: Mode } => {
  const next = {
    ignoresCase: (mode.ignoresCase || on.includes("i")) && !off.includes("i"),
    unicodeCase: (mode.unicodeCase || on.includes("u")) && !off.includes("u"),
    dotAll: (mode.dotAll || on.includes("s")) && !off.includes("s"),
  };
  const native = next.ignoresCase && next.unicodeCase ? "i" : "";
  const [kept, dropped] = [on, off].map((flags) => flags.replaceAll(/[iud]/g, ""));
  const lost = native === "" ? `-i${dropped}` : dropped === "" ? "" : `-${dropped}`;
  return { text: `(?${kept}${native}${lost}${end}`, mode: next };
};

/** A pattern of Java's in Rust's words: `\w`, `\d`, `\s` and `(?i)` mean ASCII alone, `.` ends at every line's end. */
export function javaRegex(pattern: string): string {
  let mode: Mode = { ignoresCase: false, unicodeCase: false, dotAll: false };
  const around: Mode[] = [];
  let depth = 0;
  let out = "";
  for (const { 0: text, groups = {} } of pattern.matchAll(tokens)) {
    const { named, notNamed, set, notSet, on = "", off = "", end } = groups;
    const inside = posix[named ?? notNamed ?? ""] ?? classes[set ?? notSet?.toLowerCase() ?? ""];
    if (inside !== undefined) {
      const negated = notNamed !== undefined || notSet !== undefined;
      out += depth > 0 && !negated ? inside : `[${negated ? "^" : ""}${inside}]`;
    } else if (end !== undefined && depth === 0) {
      if (end === ":") around.push(mode);
      const group = flagged(mode, on, off, end);
      out += group.text;
      mode = group.mode;
    } else if (text === "." && depth === 0) {
      out += mode.dotAll ? text : anyInLine;
    } else if (/^[A-Za-z]/.test(text)) {
      out += mode.ignoresCase && !mode.unicodeCase ? spelled(text, depth > 0) : text;
    } else {
      if (text.startsWith("[")) depth += 1;
      if (text === "]" && depth > 0) depth -= 1;
      if (depth === 0 && text.startsWith("(")) around.push(mode);
      if (depth === 0 && text === ")") mode = around.pop() ?? mode;
      out += text === "[:" ? String.raw`[\:` : text;
    }
  }
  return out;
}
