import { useLanguage, useSay } from "../../i18n/say.ts";
import { numberText } from "./figure.ts";
import type { Points } from "./points.ts";

const most = 500;

interface ValuesProps {
  points: Points;
  category: string;
  value: string;
}

/** The drawn values as a table, for those who do not see the chart or want its numbers. */
export function Values({ points: { points, series, labels }, category, value }: ValuesProps) {
  const say = useSay();
  const language = useLanguage();
  const several = series.length > 1;
  const order = new Map(labels.map((label, at) => [label, at]));
  const sorted = points.toSorted((a, b) => (order.get(a.label) ?? 0) - (order.get(b.label) ?? 0));
  return (
    <details className="chart-values">
      <summary>{say("chart.values")}</summary>
      <div tabIndex={0} role="region" aria-label={say("chart.values")}>
        <table>
          <thead>
            <tr>
              <th scope="col">{category}</th>
              {several && <th scope="col">{say("chart.series")}</th>}
              <th scope="col">{value}</th>
            </tr>
          </thead>
          <tbody>
            {sorted.slice(0, most).map((point) => (
              <tr key={`${point.label} ${point.series}`}>
                <th scope="row">{point.label}</th>
                {several && <td>{point.series}</td>}
                <td>{numberText(point, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {sorted.length > most && <p>{say("chart.values.more", { count: sorted.length - most })}</p>}
      </div>
    </details>
  );
}
