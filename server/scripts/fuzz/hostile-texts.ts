const within = (open: string, inmost: string, close: string, depth: number): string =>
  `RETURN ${open.repeat(depth)}${inmost}${close.repeat(depth)} AS x`;

/** Parts within parts: what each kind looks like so many levels deep. */
const nested: Record<string, (depth: number, inmost?: string) => string> = {
  cases: (depth, inmost = "1") => within("CASE WHEN true THEN ", inmost, " ELSE 0 END", depth),
  "subjects of CASE": (depth, inmost = "1") =>
    within("CASE ", inmost, " WHEN 1 THEN 2 ELSE 3 END", depth),
  "tests of CASE": (depth, inmost = "true") =>
    within("CASE WHEN ", inmost, " THEN true END", depth),
  reductions: (depth, inmost = "1") => within("reduce(a = 0, x IN [1] | a + ", inmost, ")", depth),
  "reductions that change their type": (depth, inmost = "''") =>
    within("reduce(a = 1, x IN [1] | a + 'x' + ", inmost, ")", depth),
  comprehensions: (depth, inmost = "[1]") => within("[x IN ", inmost, " | x]", depth),
  "comprehensions of a comprehension": (depth, inmost = "1") =>
    within("[x IN [1] | ", inmost, "]", depth),
  predicates: (depth, inmost = "true") => within("any(x IN [1] WHERE ", inmost, ")", depth),
  "predicates over lists": (depth, inmost = "true") =>
    within("single(x IN [1] WHERE ", inmost, ")", depth),
  subqueries: (depth, inmost = "true") => within("EXISTS { MATCH (n) WHERE ", inmost, " }", depth),
  "subqueries in patterns": (depth, inmost = "true") =>
    within("EXISTS { MATCH (n WHERE ", inmost, ") }", depth),
  counts: (depth, inmost = "1") => within("COUNT { MATCH (n) WHERE 1 = ", inmost, " }", depth),
  "pattern comprehensions": (depth, inmost = "true") =>
    within("[(a)-->(b) WHERE ", inmost, " | 1]", depth),
  brackets: (depth, inmost = "1") => within("(", inmost, ")", depth),
  lists: (depth, inmost = "1") => within("[", inmost, "]", depth),
  maps: (depth, inmost = "1") => within("{a: ", inmost, "}", depth),
  calls: (depth, inmost = "1") => within("toInteger(", inmost, ")", depth),
  indexes: (depth, inmost = "0") => within("[1][", inmost, "]", depth),
  slices: (depth) => within("", "[1, 2]", "[-2..]", depth),
  CALLs: (depth) => `${"CALL { ".repeat(depth)}RETURN 1 AS a${" } RETURN a".repeat(depth)}`,
  "lists of one list": (depth) =>
    `WITH [1] AS l0 ${Array.from({ length: depth }, (_, at) => `WITH [l${at}, l${at}] AS l${at + 1} `).join("")}RETURN size(l${depth}) AS x`,
};

const filled = (part: string, length: number): string =>
  part.repeat(Math.ceil(length / part.length)).slice(0, length);

/** One thing after the other: what each kind looks like at so many characters. */
const long: Record<string, (length: number) => string> = {
  sums: (length) => `RETURN 1${filled("+1", length)} AS x`,
  comments: (length) => `${filled("/**/", length)} RETURN 1 AS x`,
  "comments without an end": (length) => `RETURN 1 AS x ${filled("/*", length)}`,
  "comments before nothing sensible": (length) => `${filled("/**/", length)} x`,
  "lines of comment": (length) => `${filled("//\n", length)} RETURN 1 AS x`,
  quotes: (length) => `RETURN ${filled("'", length)} AS x`,
  "a long text": (length) => `RETURN size('${filled("a", length)}') AS x`,
  backslashes: (length) => `RETURN '${filled("\\", length)}`,
  "back-quotes": (length) => `RETURN ${filled("`", length)}`,
  unions: (length) => `RETURN 1 AS x${" UNION RETURN 1 AS x".repeat(Math.ceil(length / 20))}`,
  labels: (length) => `MATCH (n${filled(":A", length)}) RETURN n`,
  "either label": (length) => `MATCH (n:A${filled("|A", length)}) RETURN n`,
  "keys of a map": (length) => `RETURN {a: 1${",a:1".repeat(Math.ceil(length / 4))}} AS x`,
  "open brackets": (length) => `RETURN ${filled("(", length)}`,
  "closed brackets": (length) => `RETURN ${filled(")", length)}`,
  spaces: (length) => `RETURN${filled(" ", length)}1 AS x`,
  "a long word": (length) => `RETURN ${filled("a", length)}`,
  hops: (length) => `MATCH (a)${"-->()".repeat(Math.ceil(length / 5))} RETURN a`,
  clauses: (length) => `${"WITH 1 AS a ".repeat(Math.ceil(length / 12))}RETURN a`,
  words: (length) => `RETURN ${filled("NOT ", length)}true AS x`,
};

type Text = readonly [name: string, text: string];

const at = (sizes: readonly number[], kinds: Record<string, (size: number) => string>): Text[] =>
  Object.entries(kinds).flatMap(([kind, make]) =>
    sizes.map((size): Text => [`${kind}, ${size}`, make(size)]),
  );

/** Texts that took the parser, or what reads its tree, very long, or would if they were longer still. */
export const hostileTexts: readonly Text[] = [
  ...at([24, 100, 5000], nested),
  ...at([10_000, 120_000], long),
];

/** Parts within parts, so deep that reading each twice a level would be a million readings of the inmost. */
export const deepTexts = (inmost: string): Text[] =>
  Object.entries(nested)
    .map(([kind, make]): Text => [kind, make(20, inmost)])
    .filter(([, text]) => text.includes(inmost));
