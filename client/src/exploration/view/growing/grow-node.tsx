import "./growing.css";
import type { Node } from "@chengmai/cypher/values";
import { Button } from "../../../ui/buttons/button.tsx";
import { useSay } from "../../../i18n/say.ts";
import { useExploration } from "../../context/at-hand.tsx";
import { neighbours } from "../../model/touching.ts";
import { Aside } from "./aside.tsx";
import { ExpandMenu } from "./expand-menu.tsx";
import { PathsForm } from "./paths-form.tsx";
import { PathsFound } from "./paths-found.tsx";

/** More ways to go on from a node: which neighbours, and by which paths. */
export function GrowNode({ node }: { node: Node }) {
  const say = useSay();
  const ids = [node.id];
  const { looking, log } = useExploration();
  const withNear = () => looking.choose([node.id, ...neighbours(log.getState().state, node.id)]);
  return (
    <>
      <details className="growing" key={node.id}>
        <summary>{say("expand.more")}</summary>
        <ExpandMenu ids={ids} />
        <div className="chips">
          <Button size="compact-xs" variant="default" onClick={withNear}>
            {say("chosen.near")}
          </Button>
          <Aside ids={ids} />
        </div>
        <h3>{say("paths.from")}</h3>
        <PathsForm ids={ids} />
      </details>
      <PathsFound />
    </>
  );
}
