import "./chart.css";
import { useEffect, useMemo, useRef, useState } from "react";
import { Button } from "../../ui/buttons/button.tsx";
import { useLanguage, useSay } from "../../i18n/say.ts";
import { useScheme } from "../../ui/scheme.ts";
import type { Result } from "../../values/result.ts";
import { useSize } from "../../ui/use-size.ts";
import type { Column } from "./columns.ts";
import { Controls } from "./controls.tsx";
import { coloursOf, figureOf, numberText } from "./figure.ts";
import { savePng, saveSvg } from "./files.ts";
import { guessChart, type Choice } from "./guess.ts";
import { Notes } from "./notes.tsx";
import { pointsOf } from "./points.ts";
import { sheetOf, stillOf } from "./sheet.ts";
import { Values } from "./values.tsx";

interface DrawnProps {
  result: Result;
  columns: readonly Column[];
  first: Choice;
  /** As the reader has named it; null: named by its columns. */
  named: string | null;
}

/** A result drawn as guessed at first, then as the reader wishes. */
function Drawn({ result: { rows, count }, columns, first, named }: DrawnProps) {
  const say = useSay();
  const language = useLanguage();
  const scheme = useScheme();
  const [changed, setChanged] = useState<Partial<Choice>>({});
  const [background, setBackground] = useState(true);
  const [failed, setFailed] = useState(false);
  const holder = useRef<HTMLDivElement>(null);
  const { width } = useSize(holder);
  const choice = useMemo(() => ({ ...first, ...changed }), [first, changed]);
  const points = useMemo(() => {
    const others = (left: number) => say("chart.others", { count: left });
    const words = { language, others, empty: say("chart.empty") };
    return pointsOf(rows.slice(0, count), choice, columns, words);
  }, [rows, count, choice, columns, language, say]);
  const category = columns[choice.category]?.name ?? "";
  const value = choice.values.map((at) => columns[at]?.name ?? "").join(" · ");
  const title = named ?? say("chart.by", { category, value });
  const drawn = useMemo(() => {
    if (width === 0) return null;
    const setting = { width: width - 32, scheme, language, category, value };
    const colours = coloursOf(points.series, scheme);
    const heading = { title, series: points.series, colours, scheme };
    return { chart: figureOf(points, choice, setting), heading };
  }, [points, choice, width, scheme, language, category, value, title]);
  const extremes = points.points.toSorted((a, b) => a.value - b.value);
  const [least, most] = [extremes.at(0), extremes.at(-1)];
  const label =
    least === undefined || most === undefined
      ? title
      : say("chart.label", {
          kind: say(`chart.kind.${choice.kind}`),
          value,
          category,
          count: points.points.length,
          least: numberText(least, language),
          leastOf: least.label,
          most: numberText(most, language),
          mostOf: most.label,
        });
  useEffect(() => {
    if (drawn === null) return;
    const sheet = sheetOf(drawn.chart, { ...drawn.heading, background: false });
    // Its holder says what it shows; Plot's own labels stand where none may.
    sheet.setAttribute("aria-hidden", "true");
    holder.current?.replaceChildren(sheet);
  }, [drawn]);
  const saved = (save: (sheet: SVGSVGElement, title: string) => unknown) => {
    setFailed(false);
    if (drawn === null) return;
    const sheet = sheetOf(stillOf(drawn.chart), { ...drawn.heading, background });
    void Promise.resolve(save(sheet, title)).catch(() => setFailed(true));
  };
  return (
    <div className="chart">
      <Controls
        choice={choice}
        columns={columns}
        combined={points.notes.combined > 0}
        change={(one) => setChanged({ ...changed, ...one })}
      />
      <div className="chart-scroll">
        <div className="chart-picture" ref={holder} role="img" aria-label={label} />
        <Notes notes={points.notes} combine={choice.combine} />
        <Values points={points} category={category} value={value} />
      </div>
      <div className="chart-files">
        <Button size="compact-sm" variant="light" onClick={() => saved(savePng)}>
          PNG
        </Button>
        <Button size="compact-sm" variant="light" onClick={() => saved(saveSvg)}>
          SVG
        </Button>
        <label>
          <input type="checkbox" checked={background} onChange={() => setBackground(!background)} />
          {say("chart.background")}
        </label>
        <span role="status">{failed && say("chart.failed")}</span>
      </div>
    </div>
  );
}

/** A category and a number of a result as bars or a line; where there is none, how to get one. */
export function ChartView({ result, named }: Pick<DrawnProps, "result" | "named">) {
  const say = useSay();
  const { columns: names, rows, count, phase } = result;
  // A chart that grew with every batch would never stand still.
  const upTo = phase === "running" ? Math.min(count, 200) : count;
  const guess = useMemo(() => guessChart(names, rows.slice(0, upTo)), [names, rows, upTo]);
  if ("why" in guess)
    return (
      <div className="chart-none">
        <b>{say(`chart.${guess.why}`)}</b>
        {guess.why !== "no-rows" && <p>{say(`chart.${guess.why}.how`)}</p>}
        {guess.why !== "no-rows" && (
          <pre className="excerpt">MATCH (n) RETURN labels(n)[0] AS label, count(*) AS count</pre>
        )}
      </div>
    );
  return (
    <Drawn
      key={names.join("\n")}
      result={result}
      columns={guess.columns}
      first={guess.choice}
      named={named}
    />
  );
}
