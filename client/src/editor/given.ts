import type { Statement } from "@chengmai/cypher/text";
import type { Say } from "../i18n/say.ts";
import type { Language } from "../i18n/language.ts";
import type { ReadCommands } from "./commands.ts";
import type { EngineMark, Mark } from "./marks/mark.ts";
import type { EditorSchema } from "./schema.ts";

/** A statement as it is run: its text, and where that stands in the whole. */
export type Placed = Pick<Statement, "text" | "from">;

/** What the page gives the editor and hears from it; read anew each time it is needed. */
export interface Given {
  language: Language;
  say: Say;
  /** Null until the server has answered. */
  schema: EditorSchema | null;
  /** Parameters that have a value, by name. */
  params: Readonly<Record<string, unknown>>;
  marks: readonly EngineMark[];
  readCommands: ReadCommands;
  onChange(text: string): void;
  onRun(statements: readonly Placed[]): void;
  onMarks?: ((marks: readonly Mark[]) => void) | undefined;
}

/** A box around what is given, for extensions live longer than one drawing of the page. */
export interface GivenNow {
  readonly current: Given;
}
