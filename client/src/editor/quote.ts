import { namePart, nameStart } from "./scan.ts";

const plain = new RegExp(`^${nameStart}${namePart}*$`, "u");

/** A name as it is written in Cypher: in back-quotes where it could not stand alone. */
export const quoted = (name: string): string =>
  plain.test(name) ? name : `\`${name.replaceAll("`", "``")}\``;

/** What a name written in Cypher names. */
export const unquoted = (written: string): string =>
  written.length > 1 && written.startsWith("`") && written.endsWith("`")
    ? written.slice(1, -1).replaceAll("``", "`")
    : written;
