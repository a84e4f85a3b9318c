import { useEffect, useMemo, useRef, useState } from "react";
import type { Value } from "@chengmai/cypher/values";
import { useSay } from "../../i18n/say.ts";
import type { Rows } from "../../values/result.ts";
import type { Open } from "../../values/tie.tsx";
import type { Filter } from "../order/filter.ts";
import type { Sort } from "../order/sort.ts";
import { useOrder } from "../order/use-order.ts";
import { FilterBar } from "./filter-bar.tsx";
import { Grid } from "./grid.tsx";

const noDraft = { column: null as number | null, text: "" };

interface TableViewProps {
  result: Rows;
  /** What a screen reader calls it. */
  label: string;
  /** The headings, where they are not the columns' names. */
  words?: readonly string[];
  tell: (text: string) => void;
  /** Told the order of what is shown, so that it can be exported as it is. */
  note?: (order: Uint32Array | null) => void;
  asParameter?: (name: string, value: Value) => void;
  /** Opens what a relationship rests on; with it rows are as tall as their words, and what is in them can be chosen. */
  open?: Open;
}

/** The rows of an answer as a table: sorted, filtered, copied, any number of them. */
export function TableView({
  result,
  label,
  tell,
  note,
  asParameter,
  open,
  ...own
}: TableViewProps) {
  const say = useSay();
  const field = useRef<HTMLInputElement>(null);
  const [sort, setSort] = useState<Sort | null>(null);
  const [kept, setKept] = useState<readonly Filter[]>([]);
  const [draft, setDraft] = useState(noDraft);
  const filters = useMemo(
    () => (draft.text.trim() === "" ? kept : [...kept, draft]),
    [kept, draft],
  );
  const shown = useOrder(result, { sort, filters });
  const { order } = shown;
  const words = own.words ?? result.columns;
  useEffect(() => note?.(order), [note, order]);
  return (
    <div className="table">
      <FilterBar
        columns={words}
        shown={shown}
        all={result.count}
        running={result.phase === "running"}
        draft={draft}
        kept={kept}
        change={setDraft}
        keep={setKept}
        field={field}
      />
      {shown.count === 0 && filters.length > 0 ? (
        <p className="empty">{say("result.search.none")}</p>
      ) : (
        <Grid
          label={label}
          result={result}
          words={words}
          shown={shown}
          sort={sort}
          sortBy={setSort}
          keep={(filter) => setKept([...kept, filter])}
          find={(column) => {
            setDraft({ ...draft, column });
            field.current?.focus();
          }}
          tell={tell}
          asParameter={asParameter}
          open={open}
        />
      )}
    </div>
  );
}
