import type { Output } from "@chengmai/server/contract";
import { useLanguage, useSay } from "../../i18n/say.ts";
import { labelWord } from "../../i18n/vocabulary.ts";
import { propertiesOf } from "../../values/fields/properties.ts";
import { Select } from "../../values/fields/select.tsx";
import { endOf, stepAfter, type LensDraft } from "../model/draft-lens.ts";

interface ColumnsPickProps {
  schema: Output<"schema">;
  draft: LensDraft;
  /** Types that a step is more likely to be wanted by. */
  likely: ReadonlySet<string>;
  change: (part: Pick<LensDraft, "path" | "property">) => void;
}

const there = "there ";
const own = "own ";

/** What the columns are: the nodes where the path ends, or what a property says there, or of the rows themselves. */
export function ColumnsPick({ schema, draft, likely, change }: ColumnsPickProps) {
  const say = useSay();
  const language = useLanguage();
  const { rows, path, property } = draft;
  const word = (label: string) => labelWord(label, language);
  const said = (label: string, sign: string) => ({
    group: say("lens.columns.property", { label: word(label) }),
    items: [...propertiesOf(schema, [label]).keys()].map((name) => ({
      value: sign + name,
      label: name,
    })),
  });
  const steps = path.length === 0 ? [stepAfter(schema, draft, likely)] : path;
  const end = endOf({ rows, path: steps });
  const value = property === null ? "" : (path.length === 0 ? own : there) + property;
  const pick = (next: string) =>
    change(
      next.startsWith(own)
        ? { path: [], property: next.slice(own.length) }
        : { path: steps, property: next === "" ? null : next.slice(there.length) },
    );
  return (
    <label className="patterns-pick">
      {say("lens.columns")}
      <Select
        value={value}
        options={[
          { value: "", label: say("lens.columns.nodes", { label: word(end) }) },
          ...[said(end, there), ...(end === rows ? [] : [said(rows, own)])].filter(
            ({ items }) => items.length > 0,
          ),
        ]}
        change={pick}
      />
    </label>
  );
}
