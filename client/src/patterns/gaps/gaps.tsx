import "./gaps.css";
import { Button } from "../../ui/buttons/button.tsx";
import { useExplored } from "../../exploration/context/at-hand.tsx";
import { useLanguage, useSay } from "../../i18n/say.ts";
import { Segments } from "../../ui/buttons/segments.tsx";
import { download, fileName } from "../../ui/taking/download.ts";
import { csvOf } from "../../values/csv.ts";
import { nameOf } from "../../values/name.ts";
import { fileNamed, keyOf } from "../model/lens.ts";
import { judgedIn } from "../model/steps.ts";
import { inWorld } from "../model/world.ts";
import { Answered, useAsked } from "../parts/asking.tsx";
import { nodeBy, useChoice, useChoices } from "../parts/choice.ts";
import { Chosen } from "../parts/names.tsx";
import { useTable } from "../parts/sides.ts";
import type { ViewProps } from "../parts/view.ts";
import { Alike } from "./alike.tsx";
import { GapCard } from "./gap.tsx";
import { sheetOf, type Gaps as Found } from "./sheet.ts";

type Leads = Pick<ViewProps, "show" | "go">;

function FoundGaps({ found, body, show, go }: Leads & Pick<ViewProps, "body"> & { found: Found }) {
  const say = useSay();
  const language = useLanguage();
  const judged = useExplored(({ state }) => judgedIn(state));
  const own = found.rows[found.of];
  if (own === undefined) return null;
  const name = nameOf(own, language);
  const save = () => {
    const text = csvOf(sheetOf(found, judged, say, language));
    download(
      new Blob([text], { type: "text/csv;charset=utf-8" }),
      `${fileName(fileNamed(`chengmai-${name}`, body))}.csv`,
    );
  };
  return (
    <div className="gaps">
      <Alike found={found} go={go} />
      <section aria-labelledby="gaps-list">
        <h3 id="gaps-list">
          {say(inWorld("gaps.list", found.world), { count: found.gaps.length, name })}
        </h3>
        {found.gaps.length === 0 && (
          <p className="quiet">{say(inWorld("gaps.none", found.world))}</p>
        )}
        <ol className="gap-cards">
          {found.gaps.map((gap) => (
            <GapCard key={gap.column} found={found} gap={gap} judged={judged} show={show} />
          ))}
        </ol>
        {found.gaps.length > 0 && (
          <Button size="compact-sm" variant="default" onClick={save}>
            {say("gaps.save")}
          </Button>
        )}
      </section>
    </div>
  );
}

const measures = ["jaccard", "rarity"] as const;

interface AskedProps extends Leads, Pick<ViewProps, "body"> {
  of: string;
  likeness: (typeof measures)[number];
}

function AskedGaps({ body, of, likeness, ...leads }: AskedProps) {
  const asked = useAsked("gaps", { ...body, of, likeness, neighbours: 5 });
  return (
    <Answered asked={asked}>
      {(found) => <FoundGaps found={found} body={body} {...leads} />}
    </Answered>
  );
}

/** What those most like one row are said to have and it is not. */
export function Gaps({ body, show, go }: ViewProps) {
  const say = useSay();
  const table = useTable(body);
  const [of, setOf] = useChoices("of");
  const [likeness, setLikeness] = useChoice("likeness", measures);
  return (
    <Answered asked={table}>
      {({ rows }) => {
        const own = nodeBy(rows, of[0]) ?? rows[0];
        if (own === undefined) return <p className="empty">{say("patterns.empty")}</p>;
        return (
          <>
            <div className="patterns-bar">
              <Chosen
                label={say("gaps.of")}
                nodes={rows}
                value={own.id}
                choose={(node) => setOf(node === null ? [] : [keyOf(node)])}
              />
              <Segments
                aria-label={say("gaps.likeness")}
                value={likeness}
                change={setLikeness}
                choices={measures.map((value) => ({ value, label: say(`gaps.likeness.${value}`) }))}
              />
            </div>
            <AskedGaps body={body} of={own.id} likeness={likeness} show={show} go={go} />
          </>
        );
      }}
    </Answered>
  );
}
