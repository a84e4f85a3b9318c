import { newId } from "../../../storage/id.ts";
import type { Asked } from "../../../values/result.ts";
import { kept } from "../kept/keep.ts";
import { draftsOf, openBeside } from "../open.ts";
import { putSaved } from "../saved/queries.ts";
import type { Described } from "../save.ts";
import { setOpen } from "../store.ts";

/** Opens what a step of the exploration asked, in a tab of its own with its parameters; it is not run. */
export async function openAsked(asked: Asked): Promise<void> {
  // What was kept comes first, or it would put itself in front.
  await kept();
  openBeside(asked, asked.text);
  setOpen(true);
}

/** Keeps it among the reader's own queries, with its parameters. */
export async function keepAsked({ text, params }: Asked, described: Described): Promise<void> {
  await kept();
  const at = Date.now();
  const drafts = draftsOf(params);
  putSaved({ ...described, id: newId(), text, drafts, view: "graph", returns: null, at });
}
