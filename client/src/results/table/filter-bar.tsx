import type { Value } from "@chengmai/cypher/values";
import type { RefObject } from "react";
import { useLanguage, useSay } from "../../i18n/say.ts";
import { icons } from "../../ui/icons.tsx";
import { textOf } from "../../values/text.ts";
import { numberIn } from "../../i18n/number-in.ts";
import type { Filter } from "../order/filter.ts";
import type { Shown } from "../order/use-order.ts";
import { Tool } from "../../ui/buttons/tool.tsx";

interface FilterBarProps {
  columns: readonly string[];
  shown: Shown;
  all: number;
  running: boolean;
  /** What is being typed, and the conditions that are kept. */
  draft: { column: number | null; text: string };
  kept: readonly Filter[];
  change: (draft: FilterBarProps["draft"]) => void;
  keep: (kept: readonly Filter[]) => void;
  field: RefObject<HTMLInputElement | null>;
}

/** What the bar has to say of the rows below: what is being done, and how many are left. */
function Told({
  shown,
  all,
  running,
  filtered,
}: {
  shown: Shown;
  all: number;
  running: boolean;
  filtered: boolean;
}) {
  const say = useSay();
  const language = useLanguage();
  const number = (count: number) => numberIn(count, language);
  if (shown.doing !== null) return <>{say(`result.${shown.doing}`)}</>;
  return (
    <>
      {filtered &&
        say("result.search.found", {
          count: shown.covered,
          shown: number(shown.count),
          all: number(shown.covered),
        })}
      {running && shown.order !== null && (
        <> {say("result.partly", { count: shown.covered, number: number(shown.covered) })}</>
      )}
      {!running && shown.order !== null && shown.covered < all && <> …</>}
    </>
  );
}

/** Filters the rows: live while it is typed, and by conditions that are kept. */
export function FilterBar(own: FilterBarProps) {
  const { columns, shown, all, running, draft, kept, change, keep, field } = own;
  const say = useSay();
  const language = useLanguage();
  const named = (value: Value) =>
    value === null ? say("result.null") : textOf(value, language) || '""';
  const nameOf = (filter: Filter): string => {
    const column =
      filter.column === null ? say("result.search.any") : (columns[filter.column] ?? "");
    return "same" in filter
      ? say("result.search.is", { column, value: named(filter.same) })
      : say("result.search.has", { column, value: filter.text });
  };
  const pinDraft = () => {
    if (draft.text.trim() === "") return;
    keep([...kept, draft]);
    change({ column: null, text: "" });
  };
  return (
    <div className="table-bar" role="search">
      <input
        ref={field}
        className="control"
        type="search"
        value={draft.text}
        aria-label={say("result.search")}
        placeholder={say("result.search.hint")}
        title={say("result.search.hint")}
        onChange={({ target }) => change({ ...draft, text: target.value })}
        onKeyDown={(event) => {
          if (event.key === "Enter") pinDraft();
          if (event.key === "Escape" && draft.text !== "") {
            event.stopPropagation();
            change({ ...draft, text: "" });
          }
        }}
      />
      <select
        className="control"
        value={draft.column ?? ""}
        aria-label={say("result.search.in")}
        onChange={({ target }) =>
          change({ ...draft, column: target.value === "" ? null : Number(target.value) })
        }
      >
        <option value="">{say("result.search.any")}</option>
        {columns.map((column, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- two columns may share a name
          <option key={at} value={at}>
            {column}
          </option>
        ))}
      </select>
      {draft.text.trim() !== "" && (
        <Tool label={say("result.search.pin")} keys="Enter" act={pinDraft}>
          {icons.add}
        </Tool>
      )}
      {kept.map((filter) => {
        const name = nameOf(filter);
        return (
          <span key={name} className="table-pin">
            <span title={name}>{name}</span>
            <button
              type="button"
              aria-label={say("result.search.drop", { name })}
              onClick={() => keep(kept.filter((other) => other !== filter))}
            >
              {icons.close}
            </button>
          </span>
        );
      })}
      <span className="table-told" role="status">
        <Told
          shown={shown}
          all={all}
          running={running}
          filtered={kept.length > 0 || draft.text.trim() !== ""}
        />
      </span>
    </div>
  );
}
