import { useSay } from "../../i18n/say.ts";
import type { Result } from "../../workbench/result.ts";
import { Value } from "../answer/value.tsx";
import { Trouble } from "../trouble.tsx";

/** What came of a run, as the tab's view shows it. */
export function ResultPane({ result }: { result: Result }) {
  const say = useSay();
  if (result.refusal !== null) return <Trouble refusal={result.refusal} />;
  return (
    <div className="result">
      <p role="status">{say("answer.rows", { count: result.count })}</p>
      <table>
        <tbody>
          {result.rows.slice(0, 50).map((row, at) => (
            // oxlint-disable-next-line react/no-array-index-key -- rows have no name of their own
            <tr key={at}>
              {row.map((value, column) => (
                <td key={result.columns[column]}>
                  <Value
                    value={value}
                    column={result.columns[column] ?? ""}
                    open={() => undefined}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
