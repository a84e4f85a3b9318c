import { useEffect, useMemo, useRef, useState } from "react";
import type { Value } from "@chengmai/cypher/values";
import { useSay } from "../../i18n/say.ts";
import type { Result } from "../../values/result.ts";
import type { Filter } from "../order/filter.ts";
import type { Sort } from "../order/sort.ts";
import { useOrder } from "../order/use-order.ts";
import { FilterBar } from "./filter-bar.tsx";
import { Grid } from "./grid.tsx";

const noDraft = { column: null as number | null, text: "" };

interface TableViewProps {
  result: Result;
  tell: (text: string) => void;
  /** Told the order of what is shown, so that it can be exported as it is. */
  note: (order: Uint32Array | null) => void;
  asParameter: (name: string, value: Value) => void;
}

/** The rows of a result as a table: sorted, filtered, copied, any number of them. */
export function TableView({ result, tell, note, asParameter }: TableViewProps) {
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
  useEffect(() => note(order), [note, order]);
  return (
    <div className="table">
      <FilterBar
        columns={result.columns}
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
        <p className="table-none">{say("result.search.none")}</p>
      ) : (
        <Grid
          result={result}
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
        />
      )}
    </div>
  );
}
