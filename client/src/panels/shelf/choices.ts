import type { Node } from "@chengmai/cypher/values";
import { useMemo } from "react";
import { useStore } from "zustand";
import type { Output } from "@chengmai/server/contract";
import { call } from "../../api/call.ts";
import type { Refusal } from "../../api/problem.ts";
import { nameOf, type Language } from "../../exploration/names.ts";
import { log, type Log } from "../../exploration/store.ts";
import { useLanguage } from "../../i18n/say.ts";
import { useAnswer } from "../use-answer.ts";

export interface Choices {
  groups: { label: string; nodes: Node[] }[];
  /** False while more may still come. */
  whole: boolean;
  refusal: Refusal | null;
}

/** Nodes of a label that any answer has brought to this page so far. */
const brought = ({ entries }: Log, label: string): Node[] =>
  entries.flatMap(({ brought: { nodes } }) => nodes.filter(({ labels }) => labels.includes(label)));

type Schema = Output<"schema">;

/** Labels that share relationships with this one, the busiest first. */
function partnersOf({ links }: Schema, label: string): string[] {
  const counts = new Map<string, number>();
  for (const { from, to, count } of links) {
    if (from !== label && to !== label) continue;
    const other = from === label ? to : from;
    counts.set(other, (counts.get(other) ?? 0) + count);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([other]) => other);
}

/** Every node of a label. No endpoint lists them, so they are read off matrices until the schema's count is met. */
async function nodesOf(label: string, schema: Schema, signal: AbortSignal): Promise<Node[]> {
  const total = schema.labels.find((known) => known.label === label)?.count ?? 0;
  const found = new Map(brought(log.getState(), label).map((node) => [node.id, node]));
  for (const columns of partnersOf(schema, label)) {
    if (found.size >= total) break;
    const { rows } = await call("matrix", { rows: label, columns }, signal);
    for (const node of rows) found.set(node.id, node);
  }
  return [...found.values()];
}

async function ask(key: string, signal: AbortSignal): Promise<Node[]> {
  const schema = await call("schema", {}, signal);
  const labels = key.split("\n").slice(1);
  return (await Promise.all(labels.map((label) => nodesOf(label, schema, signal)))).flat();
}

const numberOf = ({ properties: { number } }: Node): number =>
  typeof number === "number" ? number : Number.POSITIVE_INFINITY;

/** Numbered things by their numbers, all others by name as the language sorts them. */
function inOrder(nodes: readonly Node[], language: Language): Node[] {
  const collator = new Intl.Collator(language === "zh" ? "zh-Hans-CN" : "en", { numeric: true });
  return nodes.toSorted((a, b) => {
    const [first, second] = [numberOf(a), numberOf(b)];
    return first === second
      ? collator.compare(nameOf(a, language), nameOf(b, language))
      : first - second;
  });
}

/** Nodes that a parameter may name: at once what the page knows, then all there are. */
export function useChoices(labels: readonly string[] | undefined, attempt: number): Choices {
  const language = useLanguage();
  const known = useStore(log);
  const key = labels === undefined ? null : [attempt, ...labels].join("\n");
  const { answer, refusal } = useAnswer(key, ask);
  const groups = useMemo(
    () =>
      (labels ?? []).map((label) => {
        const all = answer?.filter((node) => node.labels.includes(label)) ?? brought(known, label);
        const once = new Map(all.map((node) => [node.id, node]));
        return { label, nodes: inOrder([...once.values()], language) };
      }),
    [labels, answer, known, language],
  );
  return { groups, whole: answer !== null, refusal };
}
