import type { Body } from "../model/lens.ts";
import type { Proof } from "../model/proof.ts";
import type { Choice, ViewName } from "../model/screen.ts";

/** What every view is given: through which lens, and where it leads; what is chosen in it is in the address. */
export interface ViewProps {
  body: Body;
  /** Shows what something rests on. */
  show(proof: Proof): void;
  /** Leads to another view, or to this one, with what is chosen there. */
  go(view: ViewName, choice?: Choice): void;
}
