import type { Say } from "../i18n/say.ts";

/** A duration of the page: milliseconds, or seconds from one on. */
export const timeIn = (millis: number, say: Say): string =>
  millis < 1000
    ? say("result.millis", { number: Math.round(millis) })
    : say("result.seconds", { number: (millis / 1000).toFixed(millis < 10_000 ? 2 : 1) });
