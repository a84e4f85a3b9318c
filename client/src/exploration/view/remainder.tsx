import "./remainder.css";
import type { Node } from "@chengmai/cypher/values";
import { Button } from "../../ui/buttons/button.tsx";
import { nameOf } from "../../values/name.ts";
import { AskedCypher } from "./asked.tsx";
import { useExploration, useExplored, useLooking } from "../context/at-hand.tsx";
import { expandOn } from "../model/growing/grow.ts";
import type { Remainder as Left } from "../model/state.ts";
import { useLanguage, useSay } from "../../i18n/say.ts";

/** What is left of the node looked at; else of the one that was expanded last. */
function useLeft(): [key: string, left: Left] | null {
  const { remainders, keys } = useExplored(({ state }) => state);
  const selected = useLooking((look) => look.selected);
  const key = keys.get(selected ?? "") ?? "";
  const own = remainders.get(key);
  return own === undefined ? ([...remainders].at(-1) ?? null) : [key, own];
}

/** What an expansion left of a node, and how to bring the next of it. */
export function LeftOf({ node, left }: { node: Node; left: Left }) {
  const say = useSay();
  const language = useLanguage();
  const exploration = useExploration();
  const { order } = left.wanted;
  return (
    <>
      {say(left.atLeast ? "remainder.atLeast" : "remainder.left", {
        name: nameOf(node, language),
        count: left.left,
      })}
      {order !== null && (
        <small className="left-order">
          {" "}
          {say(`expand.order.${order.descending ? "down" : "up"}`, {
            by: order.by === "degree" ? say("expand.degree") : order.by,
          })}
        </small>
      )}
      {left.ordered !== null && (
        <small> {say("remainder.ordered", { ...left.ordered, count: left.ordered.first })}</small>
      )}
      <Button size="compact-xs" variant="light" onClick={() => void expandOn(exploration, left)}>
        {say("remainder.more")}
      </Button>
    </>
  );
}

/** Says what expansions left out, and brings the next of it; that nothing new came of one; and whose relationships could not all be asked for. */
export function Remainder() {
  const say = useSay();
  const { nodes, ids, unjoined } = useExplored(({ state }) => state);
  const [key, left] = useLeft() ?? [];
  const node = nodes.get(ids.get(key ?? "") ?? "");
  const chosen = useLooking((look) => look.chosen);
  const idle = useExplored((now) => now.idle);
  const told = left !== undefined && node !== undefined;
  const nothing = idle !== null && idle.chosen === chosen;
  if (!told && !nothing && unjoined === 0) return null;
  return (
    <div className="standing remainder" role="status">
      {nothing && (
        <div className="nothing-new">
          {say("remainder.nothing")}
          <AskedCypher asked={idle.asked} />
        </div>
      )}
      {told && <LeftOf node={node} left={left} />}
      {unjoined > 0 && <span> {say("remainder.unjoined", { count: unjoined })}</span>}
    </div>
  );
}
