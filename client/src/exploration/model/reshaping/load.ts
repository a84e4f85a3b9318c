import type { Step } from "../step.ts";
import { shapingKinds } from "../steps/shaping/index.ts";
import { shaping } from "./loaded.ts";

/** Fetches what shapes pictures. */
export async function loadShaping(): Promise<void> {
  if (shaping.getState().engine === null) shaping.setState({ engine: await import("./engine.ts") });
}

const kinds: ReadonlySet<string> = new Set(shapingKinds);

/** The same, where one of some steps needs it. */
export async function loadShapingFor(entries: readonly { step: Step }[]): Promise<void> {
  if (entries.some(({ step }) => kinds.has(step.kind))) await loadShaping();
}
