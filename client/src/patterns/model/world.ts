import type { MessageKey } from "../../i18n/zh.ts";
import type { Lens } from "./lens.ts";

/** Open: what is not said is only not said; closed: it is not so. */
export type World = NonNullable<Lens["world"]>;

/** What is worded otherwise where nothing is left unsaid. */
type Worded = MessageKey extends infer Key
  ? Key extends `${infer Base}.closed`
    ? Base
    : never
  : never;

/** The words for what is said, and for what is not, in the one world or the other. */
export const inWorld = <Key extends Worded>(key: Key, world: World): Key | `${Key}.closed` =>
  world === "closed" ? `${key}.closed` : key;
