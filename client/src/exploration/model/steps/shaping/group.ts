import { isOf } from "../../../shaping/members.ts";
import { markOf, type By } from "../../../shaping/shape.ts";
import type { Step, StepKind } from "../../step.ts";
import { withPlaces } from "./placed.ts";

export interface GroupStep extends Step {
  kind: "group";
  by: By;
  /** Whether the groups stand open; else each is one node. */
  open: boolean;
}

/** Puts nodes into groups; who belongs to none stays where it stands. */
export const groupStep: StepKind<GroupStep> = {
  kind: "group",
  apply(state, { step: { by, open } }) {
    const others = state.shape.groupings.filter((each) => markOf(each) !== markOf(by));
    const shape = {
      ...state.shape,
      // What was put together by hand is so, also where a rule had it in groups: folded ones become one.
      groupings: by.by === "chosen" ? [by, ...others] : [...others, by],
      // Asked for again, it is whole again.
      dissolved: new Set([...state.shape.dissolved].filter((key) => !isOf(by, key))),
    };
    return withPlaces(state, shape, { of: by, open });
  },
};
