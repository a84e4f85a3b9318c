import { useLanguage, useSay } from "../../i18n/say.ts";
import { useCopied } from "../../ui/taking/clipboard.ts";
import { download } from "../../ui/taking/download.ts";
import { icons } from "../../ui/icons.tsx";
import { csvOf, tsvOf } from "../../values/csv.ts";
import { sheetOf } from "./sheet.ts";
import type { Shown } from "./steps.ts";
import { Tool } from "../../ui/buttons/tool.tsx";

/** Takes the whole answer along, into the clipboard or as a file; `told`: what else was done with it. */
export function Tools({ shown, told }: { shown: Shown; told: string | null }) {
  const say = useSay();
  const language = useLanguage();
  const { state: copied, copy } = useCopied();
  const { columns, rows } = shown.answer;
  const sheet = () => sheetOf(columns, rows, language);
  const file = `chengmai-${(shown.asked?.query ?? "picture").replaceAll("/", "-")}.csv`;
  const save = () => download(new Blob([csvOf(sheet())], { type: "text/csv;charset=utf-8" }), file);
  return (
    <>
      <span className="answer-told" role="status">
        {copied === null ? told : say(`answer.${copied}`)}
      </span>
      <Tool
        label={say("answer.copy")}
        disabled={rows.length === 0}
        act={() => copy(tsvOf(sheet()))}
      >
        {copied === "copied" ? icons.done : icons.copy}
      </Tool>
      <Tool label={say("answer.download")} disabled={rows.length === 0} act={save}>
        {icons.download}
      </Tool>
    </>
  );
}
