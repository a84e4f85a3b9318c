import { openScratch } from "../engines.ts";
import { hear, isRefused, worth, type Heard } from "../heard.ts";
import type { Graph } from "../../../../src/graph/graph.ts";
import type { Task, Tried } from "./task.ts";

const bySetup = (tasks: readonly Task[]): Task[][] => {
  const groups = new Map<string, Task[]>();
  for (const task of tasks) {
    const key = task.setup.join(";\n");
    groups.set(key, [...(groups.get(key) ?? []), task]);
  }
  return [...groups.values()];
};

const judged = (task: Task, heard: Heard): Tried["worth"] => {
  if (task.right === null) return isRefused(heard) ? "refused" : "answered, though wrong";
  if (!isRefused(heard) && task.columns.length > 0) {
    // The tables name the columns in their own order.
    const places = task.columns.map((column) => heard.columns.indexOf(column));
    const rows = heard.rows.map((row) => places.map((place) => row[place] ?? null));
    const named = places.every((place) => place >= 0);
    return worth(task.right, { ...heard, rows: named ? rows : heard.rows }, task.looking);
  }
  return worth(task.right, heard, task.looking);
};

const asked = async (graph: Graph, task: Task): Promise<Tried> => {
  const heard = await hear(graph, task.query, task.params);
  return { ...task, worth: judged(task, heard), heard };
};

/** Asks every task; those that need the same graph share one. `unmade` could not be set up here. */
export async function runTasks(
  tasks: readonly Task[],
  said: (done: number) => void,
): Promise<{ tried: Tried[]; unmade: { task: Task; why: string }[] }> {
  const tried: Tried[] = [];
  const unmade: { task: Task; why: string }[] = [];
  const groups = bySetup(tasks);
  const work = async (): Promise<void> => {
    for (let group = groups.shift(); group; group = groups.shift()) {
      try {
        const { graph, close } = await openScratch(group[0]?.setup ?? []);
        for (const task of group) tried.push(await asked(graph, task));
        await close();
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        unmade.push(...group.map((task) => ({ task, why })));
      }
      said(tried.length + unmade.length);
    }
  };
  await Promise.all([work(), work()]);
  return { tried, unmade };
}
