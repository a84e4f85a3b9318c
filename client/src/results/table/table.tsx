import { useEffect, useMemo, useRef, useState } from "react";
import { useStore } from "zustand";
import { log } from "../../exploration/model/store.ts";
import { useSay } from "../../i18n/say.ts";
import { useScheme } from "../../ui/scheme.ts";
import type { Result } from "../../workbench/model/result.ts";
import type { Filter } from "../order/filter.ts";
import type { Sort } from "../order/sort-task.ts";
import { useOrder } from "../order/use-order.ts";
import { FilterBar } from "./filter-bar.tsx";
import { Grid } from "./grid.tsx";
import { Signs, signsOf } from "./look.ts";

const noDraft = { column: null as number | null, text: "" };

interface TableViewProps {
  result: Result;
  tell: (text: string) => void;
  /** Told the order of what is shown, so that it can be exported as it is. */
  note: (order: Uint32Array | null) => void;
}

/** The rows of a result as a table: sorted, filtered, copied, any number of them. */
export function TableView({ result, tell, note }: TableViewProps) {
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
  const { state } = useStore(log);
  const scheme = useScheme();
  const signs = useMemo(() => signsOf(state, scheme), [state, scheme]);
  const { order } = shown;
  useEffect(() => note(order), [note, order]);
  return (
    <Signs value={signs}>
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
          />
        )}
      </div>
    </Signs>
  );
}
