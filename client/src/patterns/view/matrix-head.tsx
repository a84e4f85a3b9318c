import type { Node } from "@chengmai/cypher/values";
import { memo } from "react";
import { nameOf } from "../../values/name.ts";
import { useLanguage, useSay } from "../../i18n/say.ts";
import type { Headings } from "./headings.ts";

interface HeadProps {
  /** What stands down and what across. */
  corner: string;
  across: readonly Node[];
  filled: readonly number[];
  headings: Headings;
  hot: number | null;
  stop: number | null;
}

/** The names across the top, whole: upright in Chinese, leaning otherwise. */
export const MatrixHead = memo(function MatrixHead(props: HeadProps) {
  const { corner, across, filled, headings, hot, stop } = props;
  const say = useSay();
  const language = useLanguage();
  return (
    <thead>
      <tr style={{ height: headings.height }}>
        <td className="matrix-corner">{corner}</td>
        {across.map((node, column) => (
          <th
            key={node.id}
            scope="col"
            data-row={-1}
            data-column={column}
            data-hot={hot === column}
            tabIndex={stop === column ? 0 : -1}
            title={say("answer.filled", { count: filled[column] ?? 0 })}
          >
            <span data-way={headings.way} style={{ maxInlineSize: headings.length }}>
              {nameOf(node, language)}
            </span>
            <small>{filled[column]}</small>
          </th>
        ))}
      </tr>
    </thead>
  );
});
