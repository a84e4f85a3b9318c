import "./concepts.css";
import type { Node } from "@chengmai/cypher/values";
import { useLanguage, useSay } from "../../i18n/say.ts";
import { Segments } from "../../ui/buttons/segments.tsx";
import { at } from "../model/lens.ts";
import { Answered, useAsked } from "../parts/asking.tsx";
import { useChoice } from "../parts/choice.ts";
import { listed } from "../parts/names.tsx";
import type { ViewProps } from "../parts/view.ts";
import { ConceptList } from "./list.tsx";
import { Lattice } from "./lattice.tsx";
import { Rules } from "./rules.tsx";
import { UpSet } from "./upset.tsx";
import type { PartProps } from "./found.ts";

const looks = ["list", "rules", "lattice", "upset"] as const;

/** Groups that share the same things: as a list, as rules in words, as a drawing, as bars. */
export function Concepts({ body, show }: ViewProps) {
  const say = useSay();
  const language = useLanguage();
  const [look, setLook] = useChoice("look", looks);
  const asked = useAsked("concepts", body);
  const title = (rows: readonly Node[], columns: readonly Node[]) =>
    rows.length === 0 || columns.length === 0
      ? say("concepts.point", {
          rows: listed(rows, language) || say("concepts.nobody"),
          columns: listed(columns, language) || say("concepts.nothing"),
          count: rows.length,
        })
      : say("concepts.group", {
          rows: listed(rows, language),
          columns: listed(columns, language),
          count: columns.length,
        });
  return (
    <>
      <div className="patterns-bar">
        <Segments
          aria-label={say("concepts.look")}
          value={look}
          change={setLook}
          choices={looks.map((value) => ({ value, label: say(`concepts.look.${value}`) }))}
        />
        <p className="quiet">{say(`concepts.read.${look}`)}</p>
      </div>
      <Answered asked={asked}>
        {(found) => {
          const open: PartProps["open"] = (extent, intent) => {
            const [rows, columns] = [at(found.rows, extent), at(found.columns, intent)];
            show({ title: title(rows, columns), rows, columns });
          };
          return (
            <div className="concepts">
              {found.truncated && (
                <p className="quiet" role="status">
                  {say("concepts.truncated", { count: found.concepts.length })}
                </p>
              )}
              {look === "list" && <ConceptList found={found} open={open} />}
              {look === "rules" && <Rules found={found} open={open} />}
              {look === "lattice" && <Lattice found={found} open={open} />}
              {look === "upset" && <UpSet found={found} open={open} />}
            </div>
          );
        }}
      </Answered>
    </>
  );
}
