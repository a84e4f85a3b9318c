const escapes: Readonly<Record<string, string>> = {
  n: "\n",
  r: "\r",
  t: "\t",
  b: "\b",
  f: "\f",
};

/** The text that a literal in quotes means. */
export const textOfLiteral = (literal: string): string =>
  literal
    .slice(1, -1)
    .replaceAll(/\\(?:u([\da-fA-F]{4})|([\s\S]))/g, (_, code?: string, letter = "") =>
      code === undefined
        ? (escapes[String(letter)] ?? String(letter))
        : String.fromCharCode(Number.parseInt(code, 16)),
    );

/** A text as a literal in quotes. */
export const literalOfText = (text: string): string =>
  `'${text.replaceAll(/[\\']/g, (letter) => `\\${letter}`)}'`;
