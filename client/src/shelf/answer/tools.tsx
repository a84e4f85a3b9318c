import { ActionIcon } from "@mantine/core";
import { useEffect, useState } from "react";
import { useLanguage, useSay } from "../../i18n/say.ts";
import { answerIcons } from "./icons.tsx";
import { csvOf, sheetOf, tsvOf } from "./sheet.ts";
import type { Shown } from "./store.ts";

const told = 2000;

function download(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  const link = Object.assign(document.createElement("a"), { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
}

/** Takes the whole answer along: into the clipboard or as a file. */
export function Tools({ shown }: { shown: Shown }) {
  const say = useSay();
  const language = useLanguage();
  const [copied, setCopied] = useState<"copied" | "uncopied" | null>(null);
  const { columns, rows } = shown.answer;
  const sheet = () => sheetOf(columns, rows, language);
  useEffect(() => {
    if (copied === null) return undefined;
    const timer = window.setTimeout(() => setCopied(null), told);
    return () => window.clearTimeout(timer);
  }, [copied]);
  const copy = () =>
    // Undefined on pages that are not served securely.
    void Promise.resolve(navigator.clipboard)
      .then((clipboard) => clipboard.writeText(tsvOf(sheet())))
      .then(
        () => setCopied("copied"),
        () => setCopied("uncopied"),
      );
  const file = `chengmai-${shown.name.replaceAll("/", "-")}.csv`;
  return (
    <>
      <span className="answer-told" role="status">
        {copied !== null && say(`answer.${copied}`)}
      </span>
      <ActionIcon
        variant="subtle"
        color="gray"
        disabled={rows.length === 0}
        aria-label={say("answer.copy")}
        title={say("answer.copy")}
        onClick={copy}
      >
        {copied === "copied" ? answerIcons.done : answerIcons.copy}
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        disabled={rows.length === 0}
        aria-label={say("answer.download")}
        title={say("answer.download")}
        onClick={() => download(csvOf(sheet()), file)}
      >
        {answerIcons.download}
      </ActionIcon>
    </>
  );
}
