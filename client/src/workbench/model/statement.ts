import { statementsOf } from "@chengmai/cypher/text";
import type { Asked, Result } from "../../values/result.ts";
import { newId } from "../../storage/id.ts";
import { commandsOf } from "./parameters/commands.ts";

/** A statement to be run, and where it stands in its tab's text. */
export interface Statement {
  text: string;
  from: number;
}

/** The statements of a text, without the lines over them that fill its parameters in. */
export const statementsIn = (text: string): readonly Statement[] =>
  statementsOf(commandsOf(text).rest);

/** A run that has not begun yet. */
export const begun = (asked: Asked, from = 0, write = false): Result => ({
  id: newId(),
  asked,
  from,
  write,
  startedAt: Date.now(),
  phase: "waiting",
  columns: [],
  rows: [],
  count: 0,
  firstMillis: null,
  millis: null,
  summary: null,
  refusal: null,
  lost: 0,
});
