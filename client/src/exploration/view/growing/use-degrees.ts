import type { Output } from "@chengmai/server/contract";
import { call } from "../../../api/call.ts";
import { useAnswer } from "../../../ui/use-answer.ts";

export type Degree = Output<"node">["degrees"][number];

// Of more nodes the counts would take longer than the expansion itself.
const most = 12;

const askDegrees = async (key: string, signal: AbortSignal): Promise<readonly Degree[]> => {
  const ids = JSON.parse(key) as string[];
  const all = await Promise.all(ids.map((id) => call("node", { id }, signal)));
  return all.flatMap(({ degrees }) => degrees.filter(({ leftOut }) => leftOut !== true));
};

/** How these nodes are connected; null while it is not known, or where they are too many to be asked. */
export function useDegrees(ids: readonly string[]): readonly Degree[] | null {
  const key = ids.length > most ? null : JSON.stringify(ids);
  return useAnswer(key, askDegrees).answer;
}

/** Whether so much hangs on these nodes that the server does not look at each other end. */
export const isHub = (degrees: readonly Degree[] | null): boolean =>
  degrees?.some(({ label }) => label === null) ?? false;

/** The labels that a neighbour is counted under; none where they were not looked at. */
export const labelsOf = ({ label, labels }: Degree): readonly string[] =>
  labels ?? (label === null ? [] : [label]);

/** Counts by a name, the most first. */
export function countedBy(
  degrees: readonly Degree[],
  namesOf: (degree: Degree) => readonly string[],
): [name: string, count: number][] {
  const counts = new Map<string, number>();
  for (const degree of degrees)
    for (const name of namesOf(degree)) counts.set(name, (counts.get(name) ?? 0) + degree.count);
  return [...counts].toSorted(([, a], [, b]) => b - a);
}
