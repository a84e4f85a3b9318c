import type { Say } from "../../i18n/say.ts";
import { operators } from "../../i18n/zh/operators.ts";

type Key = keyof typeof operators;
const isKey = (key: string): key is Key => key in operators;

/** Where the words for an operator stand; null for one we have no words for. */
export function wordsKey(operator: string): Key | null {
  const [, name = "", variant = ""] = /^(\w+)(?:\((\w+))?/.exec(operator) ?? [];
  const plain = name
    .replace(/^Partitioned/, "")
    .replace(/^(Dynamic)?(Directed|Undirected)(?=.*Relationship)/, "")
    .replace(/^Dynamic/, "")
    .replace("ByElementIdSeek", "ByIdSeek")
    .replace(/^(Node)(Left|Right)(OuterHashJoin)$/, "Left$3")
    .replace(/^Let(?=.*Apply)/, "")
    .replace(/^SelectOrAntiSemi/, "SelectOrSemi")
    .replace(/^Anti(?=Conditional)/, "")
    .replace(/^(Relationship)(Unique)?(IndexSeek)(ByRange)?$/, "$1$3")
    .replace(/^RelationshipIndex(Contains|EndsWith)Scan$/, "RelationshipIndexScan")
    .replace(/^(Bidirectional)?Repeat(Options)?$/, "Repeat")
    .replace(/^StatefulShortestPath$/, "ShortestPath")
    .replace(/^ExhaustiveLimit$/, "Limit")
    .replace(/^(PartialTop|Top1WithTies)$/, "Top")
    .replace(/^OrderedDistinct$/, "Distinct")
    .replace(/^OrderedUnion$/, "Union")
    .replace(/^ValueMergeJoin$/, "ValueHashJoin")
    .replace(/^RemoteBatchProperties.*$/, "CacheProperties")
    .replace(/^Triadic.*$/, "TriadicSelection")
    .replace(/^(Argument)Tracker$/, "$1")
    .replace(/^CallProcedure$/, "ProcedureCall")
    .replace(/^Empty$/, "EmptyRow")
    .replace(/^HorizontalAggregate$/, "Aggregate");
  const keys = [`operator.${plain}.${variant}`, `operator.${plain}`];
  return keys.find(isKey) ?? null;
}

/** What an operator does, in the reader's language; empty for one we have no words for. */
export function wordsFor(operator: string, say: Say): string {
  const key = wordsKey(operator);
  return key === null ? "" : say(key);
}
