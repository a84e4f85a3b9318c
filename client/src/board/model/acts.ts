import type { Node } from "@chengmai/cypher/values";
import { call } from "../../api/call.ts";
import type { Exploration } from "../../exploration/model/exploration.ts";
import { nothing, type Entry } from "../../exploration/model/step.ts";
import { betweenOf, type Strength } from "./part.ts";
import type { BetweenStep, StrengthStep } from "./steps.ts";
import { groundOf, waysOf } from "./ways.ts";

export function setStrength({ record }: Exploration, strength: Strength): void {
  const step: StrengthStep = { kind: "strength", strength };
  record({ step, brought: nothing });
}

const unpaired: Entry<BetweenStep> = { step: { kind: "between", pair: null }, brought: nothing };

/** Closes the question of what connects a pair, if it is open. */
export const endBetween = ({ log, record }: Exploration): void => {
  if (betweenOf(log.getState().state) !== null) record(unpaired);
};

/** What connects two places, mechanism by mechanism; stated or inherited is a matter of looking. */
export function findBetween(exploration: Exploration, a: Node, b: Node): Promise<boolean> {
  const { keys } = exploration.log.getState().state;
  const pair = [keys.get(a.id) ?? "", keys.get(b.id) ?? ""] as const;
  const step: BetweenStep = { kind: "between", pair };
  return exploration.ask(step, async (signal) => {
    const params = {
      a: a.properties["id"] ?? null,
      b: b.properties["id"] ?? null,
      strength: "inherited",
    };
    const input = { shelf: "patterns", name: "mechanisms-between", params };
    const ways = waysOf((await call("runQuery", input, signal)).rows);
    return { brought: groundOf(ways), found: ways };
  });
}
