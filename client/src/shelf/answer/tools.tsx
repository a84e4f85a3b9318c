import { ActionIcon } from "@mantine/core";
import { useLanguage, useSay } from "../../i18n/say.ts";
import { useCopied } from "../../ui/clipboard.ts";
import { download } from "../../ui/download.ts";
import { icons } from "../../ui/icons.tsx";
import { csvOf, sheetOf, tsvOf } from "./sheet.ts";
import type { Shown } from "./store.ts";

/** Takes the whole answer along, into the clipboard or as a file; `told`: what else was done with it. */
export function Tools({ shown, told }: { shown: Shown; told: string | null }) {
  const say = useSay();
  const language = useLanguage();
  const { state: copied, copy } = useCopied();
  const { columns, rows } = shown.answer;
  const sheet = () => sheetOf(columns, rows, language);
  const file = `chengmai-${shown.name.replaceAll("/", "-")}.csv`;
  const save = () => download(new Blob([csvOf(sheet())], { type: "text/csv;charset=utf-8" }), file);
  return (
    <>
      <span className="answer-told" role="status">
        {copied === null ? told : say(`answer.${copied}`)}
      </span>
      <ActionIcon
        variant="subtle"
        color="gray"
        disabled={rows.length === 0}
        aria-label={say("answer.copy")}
        title={say("answer.copy")}
        onClick={() => copy(tsvOf(sheet()))}
      >
        {copied === "copied" ? icons.done : icons.copy}
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        disabled={rows.length === 0}
        aria-label={say("answer.download")}
        title={say("answer.download")}
        onClick={save}
      >
        {icons.download}
      </ActionIcon>
    </>
  );
}
