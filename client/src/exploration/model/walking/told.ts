import type { MessageKey } from "../../../i18n/zh.ts";
import type { Entry, Step } from "../step.ts";

/** How what a step names is called in the reader's language. */
export interface Names {
  /** Nodes by their keys: the first of them, and how many more. */
  nodes(keys: readonly string[]): string;
  label(label: string): string;
  type(type: string): string;
  /** A row of the legend. */
  group(group: string): string;
  /** A named query, by its title. */
  query(name: string): string;
  /** A layout, by its id. */
  layout(id: string): string;
}

/** What a step did, as a message with its blanks. */
export type StepWords<Own extends Step = Step> = (
  entry: Pick<Entry<Own>, "step"> & Partial<Entry<Own>>,
  names: Names,
) => readonly [key: MessageKey, values?: Record<string, string | number>];

/** Words for kinds of step, by their names; a capability brings those of its own beside them. */
export type StepWordsTable = Readonly<Record<string, StepWords<never>>>;
