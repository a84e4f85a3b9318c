import type { Exploration } from "../../exploration/model/step.ts";
import { media } from "../../ui/media.ts";
import type { LayoutAnswer, LayoutTask, Positioned } from "./layout-task.ts";

type Positions = ReadonlyMap<string, { x: number; y: number }>;

let worker: Worker | null = null;
let tasks = 0;

const started = (): Worker => {
  worker ??= new Worker(new URL("./layout-worker.ts", import.meta.url), { type: "module" });
  return worker;
};

/** Runs one task in the worker; a later task's answer never settles an earlier one. */
function laidOut(task: Omit<LayoutTask, "task">): Promise<Positioned[]> {
  const own = (tasks += 1);
  const to = started();
  return new Promise((resolve, reject) => {
    const answered = ({ data }: MessageEvent<LayoutAnswer>) => {
      if (data.task !== own) return;
      to.removeEventListener("message", answered);
      resolve(data.positions);
    };
    to.addEventListener("message", answered);
    to.addEventListener("error", (event) => reject(new Error(event.message)), { once: true });
    to.postMessage({ ...task, task: own } satisfies LayoutTask);
  });
}

/** A spot near the origin that no node stands on: rings outward, from a fixed angle. */
function beside(
  origin: { x: number; y: number },
  taken: readonly { x: number; y: number }[],
): { x: number; y: number } {
  for (let ring = 1; ; ring += 1)
    for (let turn = 0; turn < 6 * ring; turn += 1) {
      const angle = (turn / (6 * ring)) * 2 * Math.PI;
      const spot = {
        x: origin.x + 105 * ring * Math.cos(angle),
        y: origin.y + 75 * ring * Math.sin(angle),
      };
      if (taken.every(({ x, y }) => Math.abs(x - spot.x) > 80 || Math.abs(y - spot.y) > 48))
        return spot;
    }
}

const extent = (numbers: readonly number[]): number => Math.max(...numbers) - Math.min(...numbers);

/** Lies as the window does: a picture that is wide would be tiny on a phone that is tall. */
function turned(positions: readonly Positioned[]): readonly Positioned[] {
  const wide = extent(positions.map(({ x }) => x)) > extent(positions.map(({ y }) => y));
  if (wide !== media.getState().tall) return positions;
  return positions.map(({ id, x, y }) => ({ id, x: y, y: x }));
}

/** True where new nodes are joined to each other: they need a layout of their own, not only a spot beside another. */
function joined(fresh: readonly string[], { relationships }: Exploration): boolean {
  const own = new Set(fresh);
  return [...relationships.values()].some(({ from, to }) => own.has(from) && own.has(to));
}

/**
 * Positions for all nodes. In a picture that goes on, known ones stay: new ones go beside their origin, or are laid
 * out around what stands. Where nodes have gone with the new ones' coming, it is another picture, laid out anew.
 */
export async function arrange(exploration: Exploration, known: Positions): Promise<Positions> {
  const positions = new Map([...known].filter(([id]) => exploration.nodes.has(id)));
  const fresh = [...exploration.nodes.keys()].filter((id) => !positions.has(id));
  if (fresh.length === 0) return positions;
  const goesOn = positions.size > 0 && positions.size === known.size;
  const origin = (id: string) => positions.get(exploration.origins.get(id) ?? "");
  if (goesOn && fresh.every((id) => origin(id) !== undefined) && !joined(fresh, exploration)) {
    for (const id of fresh)
      positions.set(id, beside(origin(id) ?? { x: 0, y: 0 }, [...positions.values()]));
    return positions;
  }
  const edges = [...exploration.relationships.values()].map(({ from, to }) => ({ from, to }));
  const fixed = goesOn ? [...positions].map(([id, { x, y }]) => ({ id, x, y })) : [];
  const answer = await laidOut({ nodes: [...exploration.nodes.keys()], edges, fixed });
  if (!goesOn) return new Map(turned(answer).map(({ id, x, y }) => [id, { x, y }]));
  return new Map(answer.map(({ id, x, y }) => [id, positions.get(id) ?? { x, y }]));
}
