import "./growing.css";
import { useState } from "react";
import { Button } from "../../../ui/buttons/button.tsx";
import { useSay } from "../../../i18n/say.ts";
import { Select } from "../../../values/fields/select.tsx";
import { useExploration, useExplored } from "../../context/at-hand.tsx";
import { bringCommon, connectChosen, relate } from "../../model/growing/among-chosen.ts";
import { expand } from "../../model/growing/grow.ts";
import { inDatabase } from "../../../api/in-database.ts";
import { Aside } from "./aside.tsx";
import { ExpandMenu } from "./expand-menu.tsx";
import { LastTold } from "./last-told.tsx";
import { PathsForm } from "./paths-form.tsx";
import { PathsFound } from "./paths-found.tsx";

const mostCommon = 100;
/** As many as the server searches between. */
const mostEnds = 10;
const mostTerminals = 100;

interface ChosenProps {
  ids: readonly string[];
}

/** What can be brought in of nodes that are chosen, among them and between them. */
function Ways({ ids }: ChosenProps) {
  const say = useSay();
  const exploration = useExploration();
  const nodes = useExplored(({ state }) => state.nodes);
  const [least, setLeast] = useState("2");
  const atLeast = Math.min(Number(least), ids.length);
  const others = [...nodes.keys()].filter((id) => !ids.includes(id));
  const steiner = ids.length >= 3 && ids.length <= mostTerminals;
  return (
    <>
      <h3>{say("chosen.relate")}</h3>
      <div className="chips">
        {ids.length > 1 && (
          <Button size="compact-xs" variant="default" onClick={() => void relate(exploration, ids)}>
            {say("chosen.relate.among")}
          </Button>
        )}
        <Button
          size="compact-xs"
          variant="default"
          onClick={() => void relate(exploration, ids, others)}
        >
          {say("chosen.relate.others")}
        </Button>
        <Button size="compact-xs" variant="default" onClick={() => void expand(exploration, ids)}>
          {say("chosen.ring")}
        </Button>
        <Aside ids={ids} />
      </div>
      {ids.length > 1 && (
        <>
          <h3>{say("chosen.common")}</h3>
          <div className="growing-row">
            <Select
              aria-label={say("chosen.common")}
              value={String(atLeast)}
              options={ids.slice(1, 20).map((_, at) => ({
                value: String(at + 2),
                label: say("chosen.common.least", { count: at + 2 }),
              }))}
              change={setLeast}
            />
            <Button
              size="compact-sm"
              onClick={() =>
                void bringCommon(exploration, ids, { atLeast, types: null, limit: mostCommon })
              }
            >
              {say("expand.do")}
            </Button>
          </div>
        </>
      )}
      {steiner && (
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => void connectChosen(exploration, ids, { types: null, maxHops: 6 })}
        >
          {say("chosen.steiner")}
        </Button>
      )}
      <LastTold />
      {ids.length <= mostEnds && (
        <>
          <h3>{say(ids.length > 1 ? "paths.among" : "paths.from")}</h3>
          <PathsForm ids={ids} />
        </>
      )}
      <PathsFound />
      <h3>{say("card.expand")}</h3>
      <ExpandMenu key={ids.join()} ids={ids} />
    </>
  );
}

/** Several nodes that are chosen. */
export function Chosen({ ids: chosen }: ChosenProps) {
  const say = useSay();
  const ids = inDatabase(chosen);
  const virtual = chosen.length - ids.length;
  return (
    <article className="growing">
      <h2>{say("chosen.title", { count: chosen.length })}</h2>
      {virtual > 0 && <p className="quiet">{say("chosen.virtual", { count: virtual })}</p>}
      {ids.length > 0 && <Ways ids={ids} />}
    </article>
  );
}
