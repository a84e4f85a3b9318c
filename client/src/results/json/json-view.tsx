import { distinct } from "@chengmai/cypher/cells";
import { Button } from "../../ui/buttons/button.tsx";
import "./json.css";
import { useMemo, useState } from "react";
import { JsonView, type Props } from "react-json-view-lite";
import { useSay } from "../../i18n/say.ts";
import type { Result } from "../../values/result.ts";
import { readableRow } from "../../values/readable.ts";
import { intoClipboard } from "../../ui/taking/clipboard.ts";

/** Rows that are shown at first, and brought by each "more". */
const page = 200;

/** Rows unfolded are short; what lies in them is opened by the reader. */
const unfolded = (level: number): boolean => level < 2;

const looks: NonNullable<Props["style"]> = {
  container: "json",
  basicChildStyle: "json-child",
  childFieldsContainer: "json-children",
  label: "json-label",
  clickableLabel: "json-label json-fold",
  nullValue: "json-null",
  undefinedValue: "json-null",
  stringValue: "json-string",
  booleanValue: "json-word",
  numberValue: "json-number",
  otherValue: "json-word",
  punctuation: "json-mark",
  collapseIcon: "json-icon json-open",
  expandIcon: "json-icon json-shut",
  collapsedContent: "json-more",
  quotesForFieldNames: false,
  stringifyStringValues: true,
};

/** The rows as a folding tree of JSON, a page at a time. */
export function JsonRows({ result, tell }: { result: Result; tell: (text: string) => void }) {
  const say = useSay();
  const [most, setMost] = useState(page);
  const { rows, columns, count } = result;
  const shown = Math.min(most, count);
  const data = useMemo(() => {
    const names = distinct(columns);
    return rows.slice(0, shown).map((row) => readableRow(names, row));
  }, [rows, columns, shown]);
  const style = useMemo(() => {
    const ariaLables = {
      collapseJson: say("result.json.collapse"),
      expandJson: say("result.json.expand"),
    };
    return { ...looks, ariaLables };
  }, [say]);
  const copy = () =>
    void intoClipboard(JSON.stringify(data, null, 2)).then((done) =>
      tell(say(done ? "answer.copied" : "result.uncopied")),
    );
  const left = Math.min(page, count - shown);
  return (
    <div className="json-scroll" tabIndex={0} role="region" aria-label={say("result.json.tree")}>
      <div className="json-copy">
        <Button size="compact-xs" variant="default" onClick={copy}>
          {say("result.json.copy")}
        </Button>
      </div>
      <JsonView
        data={data}
        style={style}
        shouldExpandNode={unfolded}
        clickToExpandNode
        aria-label={say("result.json.tree")}
      />
      {left > 0 && (
        <Button size="compact-sm" variant="light" onClick={() => setMost(most + page)}>
          {say("result.json.more", { count: left })}
        </Button>
      )}
    </div>
  );
}
