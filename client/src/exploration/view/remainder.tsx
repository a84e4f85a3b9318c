import "./remainder.css";
import { Button } from "@mantine/core";
import { expand } from "../model/acts.ts";
import { nameOf } from "../../values/name.ts";
import { useExploration, useExplored } from "../context/at-hand.tsx";
import { useLanguage, useSay } from "../../i18n/say.ts";

/** Says what an expansion left out, and brings the next of it; or whose relationships could not all be asked for. */
export function Remainder() {
  const say = useSay();
  const language = useLanguage();
  const exploration = useExploration();
  const { remainder, nodes, ids, unjoined } = useExplored(({ state }) => state);
  const node = nodes.get(ids.get(remainder?.of ?? "") ?? "");
  if (unjoined > 0 && remainder === null)
    return (
      <div className="standing remainder" role="status">
        {say("remainder.unjoined", { count: unjoined })}
      </div>
    );
  if (remainder === null || node === undefined) return null;
  return (
    <div className="standing remainder" role="status">
      {say("remainder.left", { name: nameOf(node, language), count: remainder.left })}
      <Button
        size="compact-xs"
        variant="light"
        onClick={() => void expand(exploration, node.id, remainder.types, remainder)}
      >
        {say("remainder.more")}
      </Button>
    </div>
  );
}
