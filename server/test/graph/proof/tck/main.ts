import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { isSaid, type Worth } from "../heard.ts";
import { scenariosOf } from "./gherkin.ts";
import { runTasks } from "./run.ts";
import { taskOf, type Task, type Tried } from "./task.ts";

const usage = `npm run tck -- FOLDER [--only WORDS] [--report FILE]
  FOLDER is the folder "tck" of https://github.com/opencypher/openCypher (or CHENGMAI_TCK names it).`;
const say = (line: string): boolean => process.stdout.write(`${line}\n`);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: "string" }, report: { type: "string" }, list: { type: "boolean" } },
});

const counted = (names: readonly string[]): string[] => {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([name, count]) => `${count} ${name}`);
};

const tasksIn = async (folder: string) => {
  const names = (await readdir(join(folder, "features"), { recursive: true })).toSorted();
  const graphs = new Map<string, string>();
  for (const name of ["binary-tree-1", "binary-tree-2"]) {
    graphs.set(name, await readFile(join(folder, "graphs", name, `${name}.cypher`), "utf8"));
  }
  const tasks: Task[] = [];
  const left: string[] = [];
  for (const name of names.filter((each) => each.endsWith(".feature"))) {
    const text = await readFile(join(folder, "features", name), "utf8");
    for (const scenario of scenariosOf(name, text)) {
      if (values.only !== undefined && !scenario.name.includes(values.only)) continue;
      const task = taskOf(scenario, graphs);
      if (typeof task === "string") left.push(task);
      else tasks.push(task);
    }
  }
  return { tasks, left };
};

const lines = ({ name, query, worth, right, heard }: Tried): string =>
  [
    `✗ ${worth}: ${name}`,
    query.trimEnd(),
    `  right: ${JSON.stringify(right)}`,
    `  heard: ${JSON.stringify(heard)}`,
  ].join("\n");

const main = async (folder: string): Promise<number> => {
  const { tasks, left } = await tasksIn(folder);
  say(`${tasks.length} scenarios that read; left out: ${counted(left).join(", ") || "none"}.`);
  const { tried, unmade } = await runTasks(tasks, (done) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${done}`);
  });
  const answered = tried.filter(({ right }) => right !== null);
  const refusing = tried.filter(({ right }) => right === null);
  for (const each of answered) if (!isSaid(each.worth as Worth)) say(lines(each));
  const said = answered.filter(({ worth }) => isSaid(worth as Worth)).length;
  const silent = answered.filter(({ worth }) => worth === "silent").length;
  const share = ((100 * said) / Math.max(1, answered.length)).toFixed(2);
  say(
    `With a result: ${answered.length}: ${counted(answered.map(({ worth }) => worth)).join(", ")}`,
  );
  say(
    `With an error: ${refusing.length}: ${counted(refusing.map(({ worth }) => worth)).join(", ")}`,
  );
  if (unmade.length > 0)
    say(
      `Graphs that could not be made: ${unmade.length}: ${counted(unmade.map(({ why }) => why)).join(", ")}`,
    );
  say(`Right or said: ${share} %, silent: ${silent}`);
  if (values.report !== undefined) {
    await writeFile(values.report, JSON.stringify({ tried, unmade, left: counted(left) }, null, 1));
  }
  return silent === 0 && said >= answered.length * 0.995 ? 0 : 1;
};

const folder = positionals[0] ?? process.env["CHENGMAI_TCK"];
if (folder === undefined) {
  say(usage);
  process.exitCode = 2;
} else {
  process.exitCode = await main(folder);
}
