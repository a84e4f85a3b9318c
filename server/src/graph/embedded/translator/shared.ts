import { openTranslators, type Translators } from "./translators.ts";

let opened: Translators | null = null;

/** The translators of this process, whatever graphs it has open: one and its parser take 100 MB. */
export const sharedTranslators = (): Translators =>
  (opened ??= openTranslators({
    firstMs: 2500,
    mostMs: 10_000,
    memoryMb: 384,
    startMs: 15_000,
    restMs: 20_000,
  }));
