import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { machine } from "../report.ts";
import { type Subject, subjects } from "./subjects.ts";

const reference = fileURLToPath(new URL("./reference.py", import.meta.url));

const { values } = parseArgs({
  options: {
    /** One that has what requirements.txt names; without it nothing is held against ours. */
    python: { type: "string" },
    only: { type: "string", default: "" },
    /** Seconds for one run of the other hand. */
    patience: { type: "string", default: "300" },
  },
});

const python = values.python ?? process.env["CHENGMAI_PYTHON"];

interface Run {
  seconds: number;
  figure: number;
}

/** The better of two, for the first is not yet compiled. */
const ours = ({ run }: Subject): Run => {
  const once = (): Run => {
    const began = performance.now();
    const figure = run();
    return { figure, seconds: (performance.now() - began) / 1000 };
  };
  const [first, second] = [once(), once()];
  return first.seconds < second.seconds ? first : second;
};

const theirs = ({ other, input }: Subject, folder: string): Run | string => {
  if (other === null || python === undefined) return "–";
  const path = join(folder, "input.json");
  writeFileSync(path, JSON.stringify(input));
  const { stdout, stderr, signal } = spawnSync(python, [reference, other.what, path], {
    encoding: "utf8",
    timeout: 1000 * Number(values.patience),
  });
  if (signal !== null) return `> ${values.patience} s`;
  const last = stdout.trim().split("\n").at(-1) ?? "";
  return last.startsWith("{")
    ? (JSON.parse(last) as Run)
    : (stderr.trim().split("\n").at(-1) ?? "");
};

const lineOf = (subject: Subject, folder: string): string => {
  const [own, other] = [ours(subject), theirs(subject, folder)];
  const ratio = typeof other === "string" ? "–" : `${(other.seconds / own.seconds).toFixed(1)}×`;
  const of = typeof other === "string" ? [other, "–"] : [other.seconds.toFixed(3), other.figure];
  const cells = [subject.name, own.seconds.toFixed(3), own.figure, subject.other?.what ?? "–"];
  return `| ${[...cells, ...of, ratio, subject.other ? `${subject.other.aim}×` : "–"].join(" | ")} |`;
};

const folder = mkdtempSync(join(tmpdir(), "chengmai-bench-patterns-"));
try {
  process.stdout.write(`${machine()}\n\n`);
  process.stdout.write("| what | seconds | figure | other | seconds | figure | ratio | aim |\n");
  process.stdout.write("|---|---|---|---|---|---|---|---|\n");
  for (const subject of subjects().filter(({ name }) => name.includes(values.only)))
    process.stdout.write(`${lineOf(subject, folder)}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
