import type { Beginning, Exploration } from "../../exploration/model/exploration.ts";
import { named } from "../../exploration/model/keys.ts";
import type { Proven } from "./proof.ts";
import type { PatternFound, PatternStep } from "./steps.ts";

const stepOf = (title: string, { nodes }: Proven, { log }: Exploration): PatternStep => {
  const { keys } = named(log.getState().state, nodes);
  return { kind: "pattern", title, of: nodes.flatMap(({ id }) => keys.get(id) ?? []) };
};

/** Puts what a pattern rests on onto the picture, a step that undo takes back, and chooses it there. */
export function putOn(exploration: Exploration, title: string, proven: Proven): void {
  const { nodes, relationships, asked } = proven;
  const step = stepOf(title, proven, exploration);
  exploration.record({ step, brought: { nodes, relationships }, asked });
  exploration.looking.choose(nodes.map(({ id }) => id));
}

/** How an exploration of the same database begins that has nothing but what a pattern rests on. */
export const beginningWith = (of: Exploration, title: string, proven: Proven): Beginning => {
  const { database, labels } = of.log.getState().state;
  return (own) => {
    const { nodes, relationships, asked } = proven;
    const step: PatternStep = { ...stepOf(title, proven, own), alone: true };
    const found: PatternFound = { database, labels };
    own.record({ step, brought: { nodes, relationships }, found, asked });
    return Promise.resolve(true);
  };
};
