import "./cuts.css";
import type { Node, Subgraph } from "@chengmai/cypher/values";
import { useLanguage, useSay } from "../../i18n/say.ts";
import { numberIn } from "../../i18n/number-in.ts";
import { Segments } from "../../ui/buttons/segments.tsx";
import { Trouble } from "../../ui/trouble.tsx";
import { distinct } from "../../values/distinct.ts";
import { nameOf } from "../../values/name.ts";
import { bridgesOf } from "../model/between/bridges.ts";
import { at, keyOf } from "../model/lens.ts";
import { Answered, useAsked } from "../parts/asking.tsx";
import { nodeBy, useChoice, useChoices, useNumber } from "../parts/choice.ts";
import { closestRow, fullestRow } from "../model/between/closest.ts";
import { Chosen, listed } from "../parts/names.tsx";
import { useOpening } from "../parts/opening.ts";
import { useTable } from "../parts/sides.ts";
import type { ViewProps } from "../parts/view.ts";
import { Changed } from "./changed.tsx";
import type { Table } from "./cut.ts";
import { waysBetween } from "./ways.ts";

interface AskedProps extends Pick<ViewProps, "body" | "show"> {
  table: Table;
  ends: readonly [Node, Node];
  by: "nodes" | "relationships";
  maxHops: number;
  gone: readonly Node[];
}

function AskedCut({ body, show, table, ends, by, maxHops, gone }: AskedProps) {
  const say = useSay();
  const language = useLanguage();
  const [a, b] = ends;
  const asked = useAsked("cuts", {
    ...body,
    between: [a.id, b.id],
    by,
    maxHops,
    ...(gone.length > 0 && { remove: gone.map(({ id }) => id) }),
  });
  const names = { a: nameOf(a, language), b: nameOf(b, language) };
  const { refusal, opening } = useOpening();
  const open = async (title: string, parting: Subgraph) => {
    // Each of them goes through what parts the two.
    const { subgraph, asked: question } = await waysBetween(ends, maxHops, []);
    show({
      title,
      rows: [],
      columns: [],
      subgraph: {
        nodes: distinct([...parting.nodes, ...subgraph.nodes]),
        relationships: distinct([...parting.relationships, ...subgraph.relationships]),
      },
      asked: question,
    });
  };
  return (
    <Answered asked={asked}>
      {(found) => {
        const { cut, size, exact, subgraph } = found;
        const nodes = subgraph.nodes.filter(({ id }) => cut.includes(id));
        const told =
          size === null
            ? say("cuts.neighbours", names)
            : size === 0
              ? say("cuts.apart", names)
              : say(`cuts.${by}`, { ...names, count: size, names: listed(nodes, language) });
        return (
          <>
            <p className="cuts-told">
              {told} {!exact && say("cuts.inexact")}
            </p>
            {size !== null && size > 0 && (
              <button type="button" className="link" onClick={() => opening(open(told, subgraph))}>
                {say("cuts.show")}
              </button>
            )}
            {refusal !== null && <Trouble refusal={refusal} />}
            <Changed
              found={found}
              table={table}
              ends={ends}
              maxHops={maxHops}
              removed={gone}
              show={show}
            />
          </>
        );
      }}
    </Answered>
  );
}

const keys = (nodes: readonly Node[]) => nodes.map(keyOf);

const ways = ["nodes", "relationships"] as const;

/** The fewest things that part two rows, and what taking something out would do to all. */
export function Cuts({ body, show }: ViewProps) {
  const say = useSay();
  const language = useLanguage();
  const table = useTable(body);
  const [between, part] = useChoices("between");
  const [by, setBy] = useChoice("by", ways);
  const [maxHops, setHops] = useNumber("hops", { first: 4, least: 1, most: 10 });
  const [taken, take] = useChoices("remove");
  return (
    <Answered asked={table}>
      {(found) => {
        const { rows, columns } = found;
        const one = nodeBy(rows, between[0]) ?? fullestRow(found);
        const second = nodeBy(rows, between[1]);
        const other = second !== undefined && second !== one ? second : closestRow(found, one);
        if (one === undefined || other === undefined)
          return <p className="empty">{say("patterns.empty")}</p>;
        const bridges = bridgesOf(found).slice(0, 8);
        const removable = [...columns, ...rows];
        const gone = removable.filter((node) => taken.some((key) => nodeBy([node], key)));
        const remove = gone.map(({ id }) => id);
        return (
          <div className="cuts">
            <div className="patterns-bar">
              <Chosen
                label={say("cuts.a")}
                nodes={rows}
                value={one.id}
                choose={(node) => node !== null && part(keys([node, other]))}
              />
              <Chosen
                label={say("cuts.b")}
                nodes={rows}
                value={other.id}
                choose={(node) => node !== null && part(keys([one, node]))}
              />
              <Segments
                aria-label={say("cuts.by")}
                value={by}
                change={setBy}
                choices={ways.map((value) => ({ value, label: say(`cuts.by.${value}`) }))}
              />
              <label className="patterns-tick">
                {say("cuts.hops")}
                <input
                  className="control"
                  type="number"
                  min={1}
                  max={10}
                  value={maxHops}
                  onChange={({ currentTarget: { valueAsNumber: hops } }) =>
                    hops >= 1 && hops <= 10 && setHops(Math.round(hops))
                  }
                />
              </label>
            </div>
            <div className="patterns-bar">
              <Chosen
                label={say("cuts.remove")}
                nodes={removable.filter(({ id }) => !remove.includes(id))}
                value=""
                none={say("cuts.remove.none")}
                choose={(node) => node !== null && take(keys([...gone, node]))}
              />
              {gone.map((node) => (
                <button
                  key={node.id}
                  type="button"
                  className="chip"
                  aria-label={say("cuts.back", { name: nameOf(node, language) })}
                  onClick={() => take(keys(gone.filter((each) => each !== node)))}
                >
                  {nameOf(node, language)} ✕
                </button>
              ))}
            </div>
            <AskedCut
              body={body}
              show={show}
              table={found}
              ends={[one, other]}
              by={by}
              maxHops={maxHops}
              gone={gone}
            />
            <section aria-labelledby="cuts-bridges">
              <h3 id="cuts-bridges">{say("cuts.bridges")}</h3>
              {bridges.length === 0 && <p className="quiet">{say("cuts.bridges.none")}</p>}
              <ol className="cuts-list">
                {bridges.map(({ column, pairs }) => (
                  <li key={column}>
                    <button
                      type="button"
                      className="patterns-line"
                      onClick={() => take(keys(at(columns, [column])))}
                    >
                      <b>{numberIn(pairs.length, language)}</b>
                      <span>
                        {say("cuts.bridge", {
                          name: listed(at(columns, [column]), language),
                          count: pairs.length,
                        })}
                      </span>
                    </button>
                  </li>
                ))}
              </ol>
            </section>
          </div>
        );
      }}
    </Answered>
  );
}
