import "./export.css";
import { useState } from "react";
import { Button } from "../../ui/buttons/button.tsx";
import { asRefusal, type Refusal } from "../../api/problem.ts";
import { useLanguage, useSay } from "../../i18n/say.ts";
import type { Result } from "../../values/result.ts";
import { Trouble } from "../../ui/trouble.tsx";
import { numberIn } from "../../i18n/number-in.ts";
import { rowAt } from "../order/use-order.ts";
import { Pop } from "../../ui/pop.tsx";
import type { At } from "../../ui/hung.ts";
import { formats, type Format } from "../order/lines.ts";
import { saveAll, saveRows } from "./save.ts";

type Which = "shown" | "page" | "all";

interface ExportMenuProps {
  at: At;
  close: () => void;
  result: Result;
  /** The rows as the table shows them; null: all, as they came. */
  order: Uint32Array | null;
  title: string;
}

function* taken({ rows, count }: Result, order: Uint32Array | null) {
  const lines = order?.length ?? count;
  for (let line = 0; line < lines; line += 1) yield rows[rowAt(order, line)] ?? [];
}

/** Saves rows as a file: as they are shown, all that came, or all there are. */
export function ExportMenu({ at, close, result, order, title }: ExportMenuProps) {
  const say = useSay();
  const language = useLanguage();
  const [format, setFormat] = useState<Format>("csv");
  const [which, setWhich] = useState<Which>(order === null ? "page" : "shown");
  const [mark, setMark] = useState<boolean | null>(null);
  const [harmless, setHarmless] = useState(true);
  const [state, setState] = useState<"working" | "saved" | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const sheet = format === "csv" || format === "tsv";
  // Only spreadsheets want the mark; JSON with one is not read everywhere.
  const byteOrderMark = mark ?? sheet;
  const counted = (count: number) => ({ count, number: numberIn(count, language) });
  const choices: Which[] = order === null ? ["page", "all"] : ["shown", "page", "all"];
  const words = {
    shown: () => say("result.export.shown", counted(order?.length ?? 0)),
    page: () => say("result.export.page", counted(result.count)),
    all: () => say("result.export.all"),
  };
  const save = () => {
    const manner = { format, byteOrderMark, harmless };
    setState("working");
    setRefusal(null);
    const saved =
      which === "all"
        ? saveAll(title, result.asked, manner)
        : saveRows(title, result.columns, taken(result, which === "shown" ? order : null), manner);
    saved.then(
      () => setState("saved"),
      (thrown: unknown) => {
        setState(null);
        setRefusal(asRefusal(thrown));
      },
    );
  };
  return (
    <Pop at={at} label={say("result.export.title")} role="dialog" close={close}>
      <form
        className="export"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <fieldset>
          <legend>{say("result.export.format")}</legend>
          <div className="export-formats">
            {formats.map((each) => (
              <label key={each}>
                <input
                  type="radio"
                  name="format"
                  checked={each === format}
                  onChange={() => setFormat(each)}
                />
                {each.toUpperCase()}
              </label>
            ))}
          </div>
        </fieldset>
        <fieldset>
          <legend>{say("result.export.which")}</legend>
          {choices.map((each) => (
            <label key={each}>
              <input
                type="radio"
                name="which"
                checked={each === which}
                onChange={() => setWhich(each)}
              />
              {words[each]()}
            </label>
          ))}
        </fieldset>
        {sheet && (
          <div className="export-options">
            <label>
              <input
                type="checkbox"
                checked={byteOrderMark}
                onChange={({ target }) => setMark(target.checked)}
              />
              {say("result.export.mark")}
            </label>
            <p>{say("result.export.mark.about")}</p>
            <label>
              <input
                type="checkbox"
                checked={harmless || which === "all"}
                disabled={which === "all"}
                onChange={({ target }) => setHarmless(target.checked)}
              />
              {say("result.export.harmless")}
            </label>
            <p>
              {say(which === "all" ? "result.export.all.harmless" : "result.export.harmless.about")}
            </p>
          </div>
        )}
        <div className="export-foot">
          <Button type="submit" size="compact-sm" data-first loading={state === "working"}>
            {say("result.export.save")}
          </Button>
          <span role="status">
            {state !== null &&
              say(state === "saved" ? "result.export.saved" : "result.export.working")}
          </span>
        </div>
        {refusal !== null && <Trouble refusal={refusal} />}
      </form>
    </Pop>
  );
}
