import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { cellsOf } from "./constructs/cells.ts";
import { constructs } from "./constructs/construct.ts";
import { labels, statements } from "./constructs/kinds.ts";
import { readTable } from "./constructs/table.ts";
import { tryCell } from "./constructs/try-cell.ts";
import { openRight, openScratch, type Opened } from "./engines.ts";
import { hear } from "./heard.ts";

// The whole table takes minutes; any run takes every so-manieth cell, from another start each time it is told.
const step = Number(process.env["CHENGMAI_TABLE_STEP"] ?? 40);
const start = Number(process.env["CHENGMAI_SEED"] ?? 1) % step;

const lines = readTable(readFileSync(new URL("constructs/table.tsv", import.meta.url), "utf8"));
const nameOf = (key: string, kinds: readonly string[]): string => `${key} ${kinds.join(" ")}`;
const kept = new Map(lines.map((line) => [nameOf(line.key, line.kinds), line.seen]));

describe("the table of constructs", () => {
  it("has a line for every construct with operands of every kind, and no other", () => {
    const cells = constructs().flatMap(cellsOf);
    const names = cells.map(({ construct: { key }, kinds }) => nameOf(key, kinds));
    expect([...kept.keys()].toSorted()).toEqual(names.toSorted());
  });
});

describe.skipIf(!inject("neo4j"))("what the table says of a construct", () => {
  const opened: Opened[] = [];
  beforeAll(async () => {
    const access = inject("neo4j");
    if (access !== null) opened.push(await openRight(access, labels, statements));
    opened.push(await openScratch(statements, { judged: false }));
  });
  afterAll(async () => {
    for (const each of opened) await each.close();
  });

  it.each(constructs().map((construct) => [construct.key, construct] as const))(
    "is what both engines do: %s",
    { timeout: 300_000 },
    async (_key, construct) => {
      const [right, ours] = opened;
      if (!right || !ours) throw new Error("Both engines are needed.");
      const engines = {
        right: (text: string, params = {}) => hear(right.graph, text, params),
        ours: (text: string, params = {}) => hear(ours.graph, text, params),
      };
      const cells = cellsOf(construct).filter((_cell, at) => at % step === start);
      for (const cell of cells) {
        for (const form of cell.forms) {
          const found = await tryCell(engines, cell, form);
          const name = nameOf(construct.key, cell.kinds);
          const said = `${name} as ${form}: ${found?.text}`;
          expect(found?.outcome, said).toBe(kept.get(name)?.[form]);
        }
      }
    },
  );
});
