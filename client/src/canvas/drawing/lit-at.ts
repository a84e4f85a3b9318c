import type { Look } from "../../exploration/model/looking.ts";
import type { Lit } from "./arrangement.ts";

const none: ReadonlySet<string> = new Set();

/** What of a picture answers to looks. */
interface Lightable {
  /** What is lit while nothing is looked at. */
  rest: ReadonlySet<string> | null;
  litBy(id: string): Lit;
  there(id: string): boolean;
}

const listed = (ids: ReadonlySet<string>): Lit => ({ lit: ids, behind: none, hollow: none });

/** Lights what a list is stepped to, else what is selected, what the picture lights, and only then what is pointed at. */
export function litAt(
  { selected, pointed, lit }: Pick<Look, "selected" | "pointed" | "lit">,
  { rest, litBy, there }: Lightable,
): { at: string | null; lit: Lit | null } {
  const own = (id: string | null) => (id !== null && there(id) ? id : null);
  if (lit !== null) return { at: null, lit: listed(lit) };
  const at = own(selected) ?? (rest === null ? own(pointed) : null);
  if (at !== null) return { at, lit: litBy(at) };
  return { at, lit: rest === null ? null : listed(rest) };
}
