import { icons } from "../../../ui/icons.tsx";
import { useState } from "react";
import { useLanguage, useSay } from "../../../i18n/say.ts";
import { openSaved } from "../../model/open.ts";
import { describe } from "../../model/save.ts";
import { titleIn, type Saved } from "../../model/saved/query.ts";
import { deleteSaved } from "../../model/saved/queries.ts";
import { signs } from "../parts/icons.tsx";
import { Tool } from "../../../ui/buttons/tool.tsx";
import { askAbout, askNothing } from "../../model/asking.ts";
import { DescribeForm } from "./describe.tsx";
import { exportQuery, type Unexported } from "./files.ts";

/** Why a query could not be written as a file, in the reader's words, and the grammar's own behind them. */
function Unwritten({ why }: { why: Unexported }) {
  const say = useSay();
  const words =
    why.why === "header"
      ? say("saved.unfit.header")
      : say(`saved.unfit.${why.why}`, { column: why.column });
  return (
    <p className="fault" role="alert">
      {words} {why.why === "header" && <span lang="en">{why.column}</span>}
    </p>
  );
}

/** One saved query: its title opens it in a tab. */
export function SavedItem({ query, asked }: { query: Saved; asked: boolean }) {
  const say = useSay();
  const language = useLanguage();
  const [why, setWhy] = useState<Unexported | null>(null);
  if (asked)
    return (
      <li>
        <DescribeForm
          begin={query}
          leave={askNothing}
          save={(described) => {
            describe(query, described);
            askNothing();
          }}
        />
      </li>
    );
  return (
    <li className="wb-item">
      <button type="button" className="wb-item-open" onClick={() => openSaved(query, language)}>
        <b>{titleIn(query, language)}</b>
        {query.note !== "" && <small>{query.note}</small>}
      </button>
      <span className="wb-item-acts">
        <Tool label={say("saved.edit")} act={() => askAbout(query.id)}>
          {signs.edit}
        </Tool>
        <Tool
          label={say("saved.export")}
          act={() => void exportQuery(query).then((unexported) => setWhy(unexported))}
        >
          {icons.download}
        </Tool>
        <Tool label={say("saved.delete")} act={() => deleteSaved(new Set([query.id]))}>
          {signs.remove}
        </Tool>
      </span>
      {why !== null && <Unwritten why={why} />}
    </li>
  );
}
