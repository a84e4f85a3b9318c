import { Suspense } from "react";
import { useSay } from "../i18n/say.ts";
import { later } from "../ui/later.tsx";
import { Empty } from "./empty.tsx";
import type { Given } from "./given.ts";
import { TableView } from "./table/table.tsx";

// Each is fetched when it is first looked at.
const Json = later(() => import("./json/json-view.tsx").then((own) => own.JsonRows));
const Graph = later(() => import("./graph/graph-view.tsx").then((own) => own.GraphView));
const Chart = later(() => import("./chart/chart-view.tsx").then((own) => own.ChartView));
const Plan = later(() => import("./plan/plan-view.tsx").then((own) => own.PlanView));

interface BodyProps extends Given {
  tell: (text: string) => void;
  note: (order: Uint32Array | null) => void;
}

/** The result in one of its views. */
export function Body({ result, view, tell, note, ...given }: BodyProps) {
  const { schema, planned, canProfile, named, asParameter, ask, makeWay } = given;
  const say = useSay();
  if (view === "plan")
    return (
      <Suspense fallback={null}>
        <Plan
          // What a text asks for is the plan's own; else the reader's choice stands from run to run.
          key={result.phase === "planned" ? result.id : "run"}
          asked={{ ...result.asked, text: planned.text }}
          counted={planned.profile}
          canProfile={canProfile}
          schema={schema}
        />
      </Suspense>
    );
  if (result.count === 0) return <Empty result={result} schema={schema} />;
  if (view === "table")
    return (
      <TableView
        // A result with the same columns keeps the reader's order and filters.
        key={result.columns.join("\u0000")}
        label={say("result.table")}
        result={result}
        tell={tell}
        note={note}
        asParameter={asParameter}
      />
    );
  return (
    <Suspense fallback={null}>
      {view === "json" && <Json result={result} tell={tell} />}
      {view === "graph" && <Graph result={result} ask={ask} makeWay={makeWay} />}
      {view === "chart" && <Chart result={result} named={named} />}
    </Suspense>
  );
}
