import type { Exploration } from "../../exploration/model/exploration.ts";
import { named } from "../../exploration/model/keys.ts";
import type { Proven } from "./proof.ts";
import type { PatternStep } from "./steps.ts";

/** Puts what a pattern rests on onto the picture, a step that undo takes back, and chooses it there. */
export function putOn(exploration: Exploration, title: string, proven: Proven): void {
  const { nodes, relationships, asked } = proven;
  const { keys } = named(exploration.log.getState().state, nodes);
  const step: PatternStep = {
    kind: "pattern",
    title,
    of: nodes.flatMap(({ id }) => keys.get(id) ?? []),
  };
  exploration.record({ step, brought: { nodes, relationships }, asked });
  exploration.looking.choose(nodes.map(({ id }) => id));
}
