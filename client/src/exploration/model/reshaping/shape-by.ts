import { asRefusal } from "../../../api/problem.ts";
import type { Derivation } from "../../shaping/deriving/derivation.ts";
import type { MadeOf } from "../../shaping/graph.ts";
import type { By } from "../../shaping/shape.ts";
import type { Exploration } from "../exploration.ts";
import { recordLettingGo } from "../choosing/letting-go.ts";
import type { Step } from "../step.ts";
import type { BundleStep } from "../steps/shaping/bundle.ts";
import type { DeriveStep } from "../steps/shaping/derive.ts";
import type { FoldStep } from "../steps/shaping/fold.ts";
import type { GroupStep } from "../steps/shaping/group.ts";
import type { LeaveOutStep } from "../steps/shaping/leave-out.ts";
import type { MergeStep } from "../steps/shaping/merge.ts";
import type { UngroupStep } from "../steps/shaping/ungroup.ts";
import { loadShaping } from "./load.ts";
import { shaping } from "./loaded.ts";
import { madeIn, visible } from "../visible.ts";

/** Records a step that asks the database nothing, once what shapes pictures is there. */
function shape<Own extends Step>(exploration: Exploration, step: Own): void {
  if (shaping.getState().engine !== null) return recordLettingGo(exploration, step);
  loadShaping().then(
    () => recordLettingGo(exploration, step),
    (thrown: unknown) => exploration.log.setState({ refusal: asRefusal(thrown) }),
  );
}

/** Puts nodes into groups. */
export const group = (exploration: Exploration, by: By, open = false): void =>
  shape<GroupStep>(exploration, { kind: "group", by, open });

export const fold = (exploration: Exploration, of: readonly string[], folded: boolean): void =>
  shape<FoldStep>(exploration, { kind: "fold", of, folded });

/** Lets go of groups; null: of all. */
export const ungroup = (exploration: Exploration, of: readonly string[] | null): void =>
  shape<UngroupStep>(exploration, { kind: "ungroup", of });

/** Leaves nodes out, by their keys, or puts them back. */
export const leaveOut = (exploration: Exploration, of: readonly string[], out: boolean): void =>
  shape<LeaveOutStep>(exploration, { kind: "leave-out", of, out });

/** Draws parallel relationships as one, or each by itself: all, or those of two nodes by their keys. */
export const bundle = (exploration: Exploration, of: BundleStep["of"], on: boolean): void =>
  shape<BundleStep>(exploration, { kind: "bundle", of, on });

/** Makes one node of each list of keys, or tells them apart again. */
export const merge = (exploration: Exploration, of: MergeStep["of"], same: boolean): void =>
  shape<MergeStep>(exploration, { kind: "merge", of, same });

export const derive = (exploration: Exploration, what: Derivation, on: boolean): void =>
  shape<DeriveStep>(exploration, { kind: "derive", what, on });

/** Keys of the nodes that ways lead through. */
const keysThrough = ({ log }: Exploration, { ways }: MadeOf<"through">): string[] => {
  const { keys } = log.getState().state;
  const inner = ways.flatMap(({ nodes }) => nodes.slice(1, -1));
  return [...new Set(inner.flatMap(({ id }) => keys.get(id) ?? []))];
};

/** Opens what stands for several, or folds a group that is open; false of anything else. */
export function unfold(exploration: Exploration, id: string): boolean {
  const { state } = exploration.log.getState();
  const own = madeIn(state).get(id);
  if (own === undefined) return false;
  if (own.kind === "group") fold(exploration, [id], own.open);
  else if (own.kind === "through") leaveOut(exploration, keysThrough(exploration, own), false);
  else if (own.kind === "tie") {
    const seen = visible(state);
    const tie = seen.relationships.get(id);
    const [from, to] = [tie?.from, tie?.to].map((end) => seen.keys.get(end ?? ""));
    if (from === undefined || to === undefined || !state.shape.bundled) return false;
    bundle(exploration, [from, to], false);
  } else return false;
  return true;
}
