import type { Direction } from "../../values/order.ts";
import type { Language } from "../../i18n/language.ts";
import type { Keys } from "./order.ts";

/** What the sorting worker is told: keys until there are no more, then how to sort. */
export type SortTask =
  | { kind: "keys"; keys: Keys }
  | { kind: "sort"; way: Direction; language: Language };
