import "./motifs.css";
import { Button } from "../../ui/buttons/button.tsx";
import { useState } from "react";
import type { Input, Output } from "@chengmai/server/contract";
import { useLanguage, useSay } from "../../i18n/say.ts";
import { labelWord } from "../../i18n/vocabulary.ts";
import { labelOf, nameOf } from "../../values/name.ts";
import { Segments } from "../../ui/buttons/segments.tsx";
import { dividing } from "../model/dividing.ts";
import { whereFound } from "../model/where-found.ts";
import { Answered, useAsked } from "../parts/asking.tsx";
import { choose } from "../model/screen.ts";
import { nodeBy, useChoice, useChoices, useNumber } from "../parts/choice.ts";
import { useTable } from "../parts/sides.ts";
import type { ViewProps } from "../parts/view.ts";
import { Form, numbers } from "./form.tsx";
import { MotifCard } from "./motif.tsx";

type Asked = Input<"motifs">;
type Answer = Output<"motifs">;

/** Shapes that are asked for, those of one group alone come last; and cards at first. */
const mostMotifs = 1000;
const page = 30;

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
  const [[wanted]] = useChoices("group");
  // Unasked: by what the lens has in its rows where that divides anything, until something else is said.
  const own =
    only !== undefined
      ? group
      : schema.last && group !== null
        ? dividing(group, schema.last)
        : null;
  const by = wanted ?? own;
  const asked = {
    size: useNumber("size", numbers.size)[0],
    shuffles: useNumber("shuffles", numbers.shuffles)[0],
    seed: useNumber("seed", numbers.seed)[0],
  };
  const [where, setWhere] = useChoice("found", wheres);
  const [shown, setShown] = useState(page);
  const input: Asked | null =
    by === null || (said !== undefined && table.last === null)
      ? null
      : { group: by, ...asked, limit: mostMotifs, ...(only !== undefined && { only }) };
  const found = useAsked("motifs", input);
  return (
    <Answered asked={group === null ? { ...schema, answer: null, last: null } : schema}>
      {({ labels }) => {
        const begin = { group: by ?? "", ...asked };
        return (
          <>
            <Form
              key={JSON.stringify(begin)}
              labels={labels.map(({ label }) => label)}
              first={begin}
              ask={(next) => {
                choose({
                  group: [next.group],
                  // One group alone is one of those that it was chosen among.
                  ...(next.group !== begin.group && { only: [] }),
                  ...Object.fromEntries(
                    (["size", "shuffles", "seed"] as const).map((name) => [
                      name,
                      next[name] === numbers[name].first ? [] : [String(next[name])],
                    ]),
                  ),
                });
                found.retry();
              }}
            />
            {only !== undefined && <p className="quiet">{say("motifs.only")}</p>}
            <p className="quiet">{say("motifs.hint")}</p>
            {input !== null && (
              <Answered asked={found}>
                {({ motifs, groups, sampled, share, shuffles, truncated }) => {
                  const there = motifs.filter((motif) => isThere(motif, where, groups));
                  return (
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
                        {there.slice(0, shown).map((motif, place) => (
                          <MotifCard
                            key={place}
                            motif={motif}
                            names={new Map(groups.map((node) => [node.id, nameOf(node, language)]))}
                            show={show}
                          />
                        ))}
                      </ol>
                      {shown < there.length && (
                        <Button
                          size="compact-sm"
                          variant="default"
                          onClick={() => setShown(shown + page)}
                        >
                          {say("concepts.more", { count: there.length - shown })}
                        </Button>
                      )}
                    </>
                  );
                }}
              </Answered>
            )}
          </>
        );
      }}
    </Answered>
  );
}
