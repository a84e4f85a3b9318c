import type { Fault } from "./fault.ts";
import { loadInWords, timesInWords } from "./times.ts";
import type { Tried } from "./try-fault.ts";

export const failed = ({ outcome, pulse }: Tried): boolean =>
  outcome.lost > 0 || outcome.wrong.length > 0 || pulse.statuses.has(500);

/** What came of a fault, in a line and its figures. */
export const told = (fault: Fault, tried: Tried): string => {
  const { outcome, pulse, rounds, seconds } = tried;
  const { acknowledged, lost, wrong, figures = [] } = outcome;
  if (outcome.skipped !== undefined) return `- ${fault.id}: SKIPPED, ${outcome.skipped}`;
  const statuses = [...pulse.statuses].map(([status, count]) => `${count} × ${status}`).join(", ");
  return [
    `${failed(tried) ? "✗" : "✓"} ${fault.id}: ${rounds} rounds in ${seconds.toFixed(0)} s, ${acknowledged} writes acknowledged, ${lost} lost`,
    `health ${timesInWords(pulse.times)} (${statuses}), ${loadInWords()}`,
    ...figures,
    ...wrong.slice(0, 5).map((each) => `WRONG: ${each}`),
    ...(wrong.length > 5 ? [`WRONG: and ${wrong.length - 5} more`] : []),
  ].join("\n    ");
};
