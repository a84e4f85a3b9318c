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

/** Lights what is selected, else what a list or the picture lights, and only then what is pointed at. */
export function litAt(
  { selected, pointed, lit }: Pick<Look, "selected" | "pointed" | "lit">,
  { rest, litBy, there }: Lightable,
): { at: string | null; lit: Lit | null } {
  const own = (id: string | null) => (id !== null && there(id) ? id : null);
  const listed = lit ?? rest;
  const at = own(selected) ?? (listed === null ? own(pointed) : null);
  if (at !== null) return { at, lit: litBy(at) };
  return { at, lit: listed === null ? null : { lit: listed, behind: none, hollow: none } };
}
