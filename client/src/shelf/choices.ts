import type { Node } from "@chengmai/cypher/values";
import { useMemo } from "react";
import type { Refusal } from "../api/problem.ts";
import { speltName } from "../values/name.ts";
import { collatorOf } from "../values/order.ts";
import type { Language } from "../i18n/language.ts";
import { useExplored } from "../exploration/context/at-hand.tsx";
import { queried } from "../exploration/model/acts.ts";
import type { Entry } from "../exploration/model/step.ts";
import { useLanguage } from "../i18n/say.ts";
import { useAnswer } from "../ui/use-answer.ts";

interface Choices {
  groups: { label: string; nodes: Node[] }[];
  /** False while more may still come. */
  whole: boolean;
  refusal: Refusal | null;
}

/** Nodes of a label that any answer has brought to this page so far. */
const brought = (entries: readonly Entry[], label: string): Node[] =>
  entries.flatMap((entry) => entry.brought.nodes.filter(({ labels }) => labels.includes(label)));

/** Nodes of one label that a form offers at most; a longer list could not be looked through. */
const most = 1000;

async function nodesOf(label: string, signal: AbortSignal): Promise<Node[]> {
  return (await queried("schema/nodes-of-label", { label, limit: most }, signal)).brought.nodes;
}

/** Every node of each label; the first line of the key only says which attempt it is. */
async function ask(key: string, signal: AbortSignal): Promise<Node[]> {
  const labels = key.split("\n").slice(1);
  return (await Promise.all(labels.map((label) => nodesOf(label, signal)))).flat();
}

const numberOf = ({ properties: { number } }: Node): number =>
  typeof number === "number" ? number : Number.POSITIVE_INFINITY;

/** Numbered things by their numbers, all others by name as the language sorts them. */
function inOrder(nodes: readonly Node[], language: Language): Node[] {
  const { compare } = collatorOf(language);
  return nodes.toSorted((a, b) => {
    const [first, second] = [numberOf(a), numberOf(b)];
    return first === second
      ? compare(speltName(a, language), speltName(b, language))
      : first - second;
  });
}

/** Nodes that a parameter may name: at once what the page knows, then all there are. */
export function useChoices(labels: readonly string[] | undefined, attempt: number): Choices {
  const language = useLanguage();
  const known = useExplored(({ entries }) => entries);
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
