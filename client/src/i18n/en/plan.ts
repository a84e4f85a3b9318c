import type { plan as zh } from "../zh/plan.ts";
import { chart } from "./chart.ts";
import { graphView } from "./graph-view.ts";
import { operators } from "./operators.ts";
import type { English } from "./words.ts";

export const plan: English<typeof zh> = {
  ...operators,
  ...chart,
  ...graphView,
  "plan.title": "Plan",
  "plan.explain": "Plan only",
  "plan.explain.about": "EXPLAIN: nothing is run, rows are expected ones",
  "plan.profile": "Run and count",
  "plan.profile.about": "PROFILE: runs the query and counts each operator's rows and db hits",
  "plan.profile.none":
    "This engine does not count while it runs, so there is the plan alone. A connected Neo4j has PROFILE.",
  "plan.asking": "Asking the engine …",
  "plan.empty": "Write a query first; this shows how the engine would answer it.",
  "plan.read":
    "Read from the top: rows are fetched there and flow down to the result. Thicker lines carry more rows.",
  "plan.numberless":
    "This engine gives no numbers, so all lines are alike and no operator is marked.",
  "plan.steps": "Plan of {{count}} operators",
  "plan.steps_one": "Plan of one operator",
  "plan.copy": "Copy the plan",
  "plan.copied": "Copied",
  "plan.uncopied": "The browser refuses; select and copy by hand",
  "plan.astext": "As text (the result comes first)",
  "plan.rows": "{{rows}} rows",
  "plan.rows.of": "{{rows}} rows, {{expected}} expected",
  "plan.rows.of_one": "1 row, {{expected}} expected",
  "plan.rows.expected": "about {{expected}} rows",
  "plan.rows.expected_one": "about 1 row",
  "plan.hits": "{{hits}} db hits",
  "plan.hits_one": "1 db hit",
  "plan.share.hits": "{{percent}} of all db hits",
  "plan.share.rows": "{{percent}} of all rows handled",
  "plan.share.estimate": "{{percent}} of all expected rows",
  "plan.mark.hits": "Dearest",
  "plan.mark.rows": "Most rows",
  "plan.mark.estimate": "Dearest, expected",
  "plan.dearest.hits": "Dearest: most db hits",
  "plan.dearest.rows": "Dearest: most rows",
  "plan.dearest.estimate": "Dearest: most expected rows",
  "plan.off": "{{times}}× off the estimate",
  "plan.card": "{{at}} of {{of}}: {{operator}}. {{words}}",
  "advice.title": "What usually helps",
  "advice.none": "Nothing in this plan asks to be changed.",
  "advice.copy": "Copy",
  "advice.show": "Show the operator",
  "advice.never": "Text to copy only: nothing here changes the database.",
  "advice.index": "Index {{name}} by {{property}}",
  "advice.index.why":
    "Every {{name}} is read to compare {{property}}; an index would find the right ones at once.",
  "advice.text-index": "Give {{name}}.{{property}} a text index",
  "advice.text-index.why":
    "CONTAINS and ENDS WITH cannot use an ordinary index; a text index finds what holds the words.",
  "advice.no-index": "{{property}} has no index: every {{name}} is looked at",
  "advice.no-index.why":
    "The embedded engine takes no further index. What it can look up: {{known}}. With much data, a Neo4j helps.",
  "advice.lookup": "Say which label has this {{property}}",
  "advice.lookup.why":
    "Without a label every node is read and no index can serve: write (n:Label) instead of (n).",
  "advice.all-nodes": "Give the nodes a label",
  "advice.all-nodes.why": "Every node of the database is read. With a label only that kind is.",
  "advice.all-relationships": "Name the relationship type",
  "advice.all-relationships.why":
    "Every relationship is read. Name a type, or give one end a label.",
  "advice.product": "Connect the two patterns",
  "advice.product.why":
    "Nothing joins the two sides, so each row of one is paired with each of the other: rows multiply. Join them by a relationship, or go in two steps with WITH.",
  "advice.endless": "Bound the length of the path",
  "advice.endless.why": "[*] has no end, and paths multiply with every hop. Write [*1..3] or so.",
  "advice.eager": "Do without Eager",
  "advice.eager.why":
    "It gathers all rows in memory first. Apart from each other, the two parts of the query seldom need it.",
  "advice.sort": "Take only the first rows of the order",
  "advice.sort.why":
    "{{count}} rows are sorted. With LIMIT only the first are kept; an index on the property sometimes saves the sort.",
  "advice.limit": "Add a LIMIT",
  "advice.limit.why": "About {{count}} rows will come. For a look, LIMIT 100 is enough.",
  "advice.estimates": "Expectations are far off: refresh the statistics",
  "advice.estimates.why":
    "{{operator}} is {{times}} times off, so the engine may have chosen a wrong way. Data that has just changed a lot, or conditions that depend on each other, do this.",
  "plan.rows_one": "1 row",
};
