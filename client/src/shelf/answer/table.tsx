import { useMemo } from "react";
import { useLanguage, useSay } from "../../i18n/say.ts";
import { TableView } from "../../results/table/table.tsx";
import type { Open } from "../../values/tie.tsx";
import { columnWord, shownColumns } from "./columns.ts";
import type { Shown } from "./steps.ts";

interface TableProps {
  shown: Shown;
  open: Open;
  tell: (text: string) => void;
}

/** The rows of an answer, in the reader's language and under its words. */
export function AnswerTable({ shown: { answer, returns }, open, tell }: TableProps) {
  const say = useSay();
  const language = useLanguage();
  const [rows, words] = useMemo(() => {
    const places = shownColumns(answer.columns, language);
    const columns = places.map((at) => answer.columns[at] ?? "");
    return [
      {
        phase: "done" as const,
        columns,
        rows: answer.rows.map((row) => places.map((at) => row[at] ?? null)),
        count: answer.rows.length,
      },
      columns.map((column) => columnWord(returns, column, language)),
    ];
  }, [answer, returns, language]);
  return (
    <TableView label={say("answer.table")} result={rows} words={words} tell={tell} open={open} />
  );
}
