import type { Node } from "@chengmai/cypher/values";
import { useLanguage, useSay } from "../../i18n/say.ts";
import { Trouble } from "../../ui/trouble.tsx";
import { nameOf } from "../../values/name.ts";
import { listed } from "../parts/names.tsx";
import { useOpening } from "../parts/opening.ts";
import type { ViewProps } from "../parts/view.ts";
import type { Cut } from "./cut.ts";
import { waysBetween } from "./ways.ts";

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
    const { count, ...ways } = await waysBetween(ends, maxHops, without);
    const names = { a: nameOf(a, language), b: nameOf(b, language), count };
    show({
      title:
        without.length === 0
          ? say("cuts.ways", names)
          : say("cuts.ways.without", { ...names, names: listed(without, language) }),
      rows: [],
      columns: [],
      ...ways,
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
