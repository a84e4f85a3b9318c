/** The first letter of a name that needs no back-quotes, and the letters that may follow. */
export const nameStart = String.raw`[\p{L}\p{Nl}\p{Pc}]`;
export const namePart = String.raw`[\p{L}\p{Nl}\p{Pc}\p{Mn}\p{Mc}\p{Nd}\p{Sc}]`;

/** A name as it is spelt in a text, bare or in back-quotes, for use in other expressions. */
export const spelling = `(?:\`(?:[^\`]|\`\`)+\`|${nameStart}${namePart}*)`;

const plain = new RegExp(`^${nameStart}${namePart}*$`, "u");
const escapes = /\\u+([0-9a-fA-F]{4})/g;

/**
 * A label, type, property or variable in back-quotes, as Cypher reads it literally; names cannot be parameters.
 * Neo4j resolves \u0060 before it looks for back-quotes, so a backslash before a u must not stand for itself.
 */
export const quoted = (name: string): string =>
  `\`${name.replaceAll(/\\(?=u)/g, "\\u005C").replaceAll("`", "``")}\``;

/** A name as it is written: in back-quotes only where it could not stand alone. */
export const written = (name: string): string => (plain.test(name) ? name : quoted(name));

/** What a name spelt in a text names. */
export const unquoted = (spelt: string): string => {
  const letters = spelt.replaceAll(escapes, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  return letters.length > 1 && letters.startsWith("`") && letters.endsWith("`")
    ? letters.slice(1, -1).replaceAll("``", "`")
    : letters;
};
