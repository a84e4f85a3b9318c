import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { deserialize, serialize } from "node:v8";

/** One query as it reached the engine, in the engine's own words. */
export interface Statement {
  text: string;
  params: Record<string, unknown>;
}

/** With when it was asked and answered, in milliseconds of one clock for all processes. */
export interface Heard extends Statement {
  from: number;
  to: number;
}

/** Parameters may be bigints, which JSON has not. */
export const note = (file: string, heard: Heard): void =>
  appendFileSync(file, `${serialize(heard).toString("base64")}\n`);

/** Takes what was heard out of the file. */
export const takeHeard = (file: string): Heard[] => {
  const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
  writeFileSync(file, "");
  return lines.map((line) => deserialize(Buffer.from(line, "base64")) as Heard);
};

/** What was asked while something else was unanswered is asked at once; the rest in turn. */
export const inWaves = (heard: readonly Heard[]): Statement[][] => {
  const waves: Statement[][] = [];
  let until = -Infinity;
  for (const { text, params, from, to } of heard.toSorted((a, b) => a.from - b.from)) {
    if (from >= until) waves.push([]);
    waves.at(-1)?.push({ text, params });
    until = Math.max(until, to);
  }
  return waves;
};
