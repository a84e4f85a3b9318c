import type { Body } from "../model/lens.ts";
import type { Proof } from "../model/proof.ts";
import type { Given, ViewName } from "../model/screen.ts";

/** What every view is given: through which lens, what it begins with, and where it leads. */
export interface ViewProps {
  body: Body;
  given: Given;
  /** Shows what something rests on. */
  show(proof: Proof): void;
  /** Leads to another view, or to this one with something else. */
  go(view: ViewName, given?: Given): void;
}
