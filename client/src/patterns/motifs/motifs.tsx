import "./motifs.css";
import { Button } from "@mantine/core";
import type { Input, Output } from "@chengmai/server/contract";
import { useState } from "react";
import { useLanguage, useSay } from "../../i18n/say.ts";
import { labelWord } from "../../i18n/vocabulary.ts";
import { labelOf, nameOf } from "../../values/name.ts";
import { Segments } from "../../ui/buttons/segments.tsx";
import { whereFound } from "../model/where-found.ts";
import { Answered, useAsked } from "../parts/asking.tsx";
import { nodeBy, useChoices } from "../parts/choice.ts";
import { useTable } from "../parts/sides.ts";
import type { ViewProps } from "../parts/view.ts";
import { MotifCard } from "./motif.tsx";

type Asked = Input<"motifs">;
type Answer = Output<"motifs">;

/** Which shapes are shown: any, those of one group alone, or those of all groups but one. */
const wheres = ["any", "one", "but"] as const;

const isThere = (
  { support }: Answer["motifs"][number],
  wanted: (typeof wheres)[number],
  groups: Answer["groups"],
): boolean => {
  const ids = groups.map(({ id }) => id);
  return wanted === "any" || whereFound(support, ids).where === wanted;
};

/** The label that is wanted where anything leads to it, else the one that most leads to. */
const dividing = (wanted: string, links: Output<"schema">["links"]): string => {
  const into = links.filter(({ from, to }) => from !== to);
  if (into.some(({ to }) => to === wanted)) return wanted;
  return into.toSorted((a, b) => b.count - a.count)[0]?.to ?? wanted;
};

interface FormProps {
  labels: readonly string[];
  first: Pick<Asked, "group" | "only">;
  ask: (asked: Asked) => void;
}

/** By what the graph is divided, how large a shape, how often it is shuffled, and by which numbers. */
function Form({ labels, first, ask }: FormProps) {
  const say = useSay();
  const language = useLanguage();
  const [group, setGroup] = useState(
    labels.includes(first.group) ? first.group : (labels[0] ?? ""),
  );
  const [numbers, setNumbers] = useState({ size: 3, shuffles: 200, seed: 1 });
  const limits = { size: [2, 4], shuffles: [0, 10_000], seed: [0, 999_999] } as const;
  const only = group === first.group ? first.only : undefined;
  return (
    <form
      className="patterns-bar"
      onSubmit={(event) => {
        event.preventDefault();
        ask({ group, ...numbers, ...(only !== undefined && { only }) });
      }}
    >
      <label className="patterns-pick">
        {say("motifs.group")}
        <select
          className="control"
          value={group}
          onChange={({ currentTarget }) => setGroup(currentTarget.value)}
        >
          {labels.map((label) => (
            <option key={label} value={label}>
              {labelWord(label, language)}
            </option>
          ))}
        </select>
      </label>
      {(["size", "shuffles", "seed"] as const).map((name) => (
        <label key={name} className="patterns-pick">
          {say(`motifs.${name}`)}
          <input
            className="control motifs-number"
            type="number"
            min={limits[name][0]}
            max={limits[name][1]}
            value={numbers[name]}
            onChange={({ currentTarget: { valueAsNumber: value } }) =>
              value >= limits[name][0] &&
              value <= limits[name][1] &&
              setNumbers({ ...numbers, [name]: Math.round(value) })
            }
          />
        </label>
      ))}
      <Button type="submit" size="compact-sm">
        {say("motifs.find")}
      </Button>
    </form>
  );
}

/** Small shapes that come back, without being asked for. */
export function Motifs({ body, show }: ViewProps) {
  const say = useSay();
  const language = useLanguage();
  const schema = useAsked("schema", {});
  const [[said]] = useChoices("only");
  const table = useTable(body);
  const [first] = table.last?.rows ?? [];
  const only = nodeBy(table.last?.rows ?? [], said)?.id;
  const group = body.rows ?? (first === undefined ? null : labelOf(first));
  const [input, setInput] = useState<Asked | null>(null);
  const [where, setWhere] = useState<(typeof wheres)[number]>("any");
  const found = useAsked("motifs", input);
  return (
    <Answered asked={group === null ? { ...schema, answer: null, last: null } : schema}>
      {({ labels, links }) => (
        <>
          <Form
            labels={labels.map(({ label }) => label)}
            first={{
              group: only === undefined ? dividing(group ?? "", links) : (group ?? ""),
              ...(only !== undefined && { only }),
            }}
            ask={(next) => {
              setInput(next);
              found.retry();
            }}
          />
          {only !== undefined && <p className="quiet">{say("motifs.only")}</p>}
          {input === null && <p className="quiet">{say("motifs.hint")}</p>}
          {input !== null && (
            <Answered asked={found}>
              {({ motifs, groups, sampled, share, shuffles, truncated }) => (
                <>
                  {groups.length === 0 && (
                    <p>{say("motifs.nobody", { group: labelWord(input.group, language) })}</p>
                  )}
                  {groups.length > 0 && motifs.length === 0 && (
                    <p>
                      {say("motifs.none", {
                        size: input.size ?? 3,
                        group: labelWord(input.group, language),
                      })}
                    </p>
                  )}
                  <p role="status">
                    {say("motifs.found", { count: motifs.length, shuffles })}
                    {sampled &&
                      ` ${say("motifs.sampled", { share: (share * 100).toPrecision(2) })}`}
                    {truncated && ` ${say("motifs.truncated")}`}
                  </p>
                  {motifs.length > 0 && (
                    <Segments
                      aria-label={say("motifs.where")}
                      value={where}
                      change={setWhere}
                      choices={wheres.map((value) => ({
                        value,
                        label: say(`motifs.where.${value}.all`, {
                          count: motifs.filter((motif) => isThere(motif, value, groups)).length,
                        }),
                      }))}
                    />
                  )}
                  <ol className="motif-cards">
                    {motifs
                      .filter((motif) => isThere(motif, where, groups))
                      .map((motif, place) => (
                        <MotifCard
                          key={place}
                          motif={motif}
                          names={new Map(groups.map((node) => [node.id, nameOf(node, language)]))}
                          show={show}
                        />
                      ))}
                  </ol>
                </>
              )}
            </Answered>
          )}
        </>
      )}
    </Answered>
  );
}
