import type { Node } from "@chengmai/cypher/values";
import { call } from "../../api/call.ts";
import { useLanguage, useSay } from "../../i18n/say.ts";
import { Trouble } from "../../ui/trouble.tsx";
import { distinct } from "../../values/distinct.ts";
import { nameOf } from "../../values/name.ts";
import { inGraph } from "../model/proof.ts";
import { listed } from "../parts/names.tsx";
import { useOpening } from "../parts/opening.ts";
import type { ViewProps } from "../parts/view.ts";
import type { Cut } from "./cut.ts";

/** Ways that are shown of those between the two, the shortest first. */
const mostWays = 30;

interface JoinedProps {
  found: Pick<Cut, "before" | "after">;
  ends: readonly [Node, Node];
  maxHops: number;
  removed: readonly Node[];
  show: ViewProps["show"];
}

/** How the two are joined before and after; each number opens the ways that there are. */
export function Joined({ found, ends, maxHops, removed, show }: JoinedProps) {
  const say = useSay();
  const language = useLanguage();
  const { refusal, opening } = useOpening();
  const [a, b] = ends;
  const { before, after } = found;
  const far = (hops: number | null) => hops ?? say("cuts.never");
  const open = async (without: readonly Node[]) => {
    const avoid = without.filter(inGraph).map(({ id }) => id);
    const own = { from: a.id, to: b.id, maxHops, limit: mostWays };
    const { paths, asked } = await call("paths", { ...own, ...(avoid.length > 0 && { avoid }) });
    const names = { a: nameOf(a, language), b: nameOf(b, language), count: paths.length };
    show({
      title:
        without.length === 0
          ? say("cuts.ways", names)
          : say("cuts.ways.without", { ...names, names: listed(without, language) }),
      rows: [],
      columns: [],
      subgraph: {
        nodes: distinct([a, b, ...paths.flatMap(({ nodes }) => nodes)]),
        relationships: distinct(paths.flatMap(({ relationships }) => relationships)),
      },
      asked,
    });
  };
  const cell = (side: "before" | "after", number: number | string, changed: boolean) => (
    <td data-changed={changed}>
      <button
        type="button"
        className="patterns-number"
        title={say("cuts.show")}
        onClick={() => opening(open(side === "after" ? removed : []))}
      >
        {number}
      </button>
    </td>
  );
  return (
    <>
      <table className="cuts-changed">
        <thead>
          <tr>
            <td>{say("cuts.what")}</td>
            <th scope="col">{say("cuts.before")}</th>
            <th scope="col">{say("cuts.after")}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{say("cuts.routes")}</th>
            {cell("before", before.routes, false)}
            {cell("after", after.routes, after.routes !== before.routes)}
          </tr>
          <tr>
            <th scope="row">{say("cuts.distance")}</th>
            {cell("before", far(before.distance), false)}
            {cell("after", far(after.distance), after.distance !== before.distance)}
          </tr>
        </tbody>
      </table>
      {refusal !== null && <Trouble refusal={refusal} />}
    </>
  );
}
