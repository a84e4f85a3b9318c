import { basename } from "node:path";

/** What may stand beside the graph's file, by name. */
const lastMark = ".last";
const lockMark = ".lock";
const copyMark = ".writing-";

/** The generation before the last write. */
export const lastOf = (file: string): string => `${file}${lastMark}`;

/** What a writer holds while it writes; it stays when nobody does. */
export const lockOf = (file: string): string => `${file}${lockMark}`;

/** A copy that a writer works on; the token is random, for two writers may have one pid. */
export const copyOf = (file: string, token: string): string => `${file}${copyMark}${token}`;

/** True for a name that only a writer makes, whether it still lives or not. */
export const isCopy = (file: string, name: string): boolean =>
  name.startsWith(`${basename(file)}${copyMark}`);
