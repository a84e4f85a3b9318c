import { readFile, rename, writeFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freshFile, opened } from "../graph/embedded/opened.ts";
import { listen } from "./served.ts";

describe("a server whose file is lost while it runs", { timeout: 120_000 }, () => {
  let file: string;
  let served: Awaited<ReturnType<typeof listen>>;
  beforeAll(async () => {
    file = await freshFile();
    const graph = await opened(["CREATE (:A {name: 'a'})"], { file, unlocked: ["chengmai"] });
    served = await listen(graph);
  });
  afterAll(() => served.close());

  const asked = async (path: string, body?: unknown): Promise<unknown> => {
    const headers = { "content-type": "application/json", accept: "application/json" };
    const post = { method: "POST", headers, body: JSON.stringify(body) };
    const response = await fetch(`${served.url}/api${path}`, body === undefined ? {} : post);
    const { type, settled } = (await response.json()) as { type?: string; settled?: boolean };
    // What was known a moment before says of itself that it is that.
    if (settled === false) return asked(path, body);
    return [response.status, type];
  };
  const everything = (round: string): Promise<unknown[]> =>
    Promise.all([
      asked("/health"),
      asked("/cypher", { text: `MATCH (n) RETURN n AS \`${round}\`` }),
      asked("/cypher", { text: `CREATE (:\`${round}\`)`, write: true }),
    ]);

  it.each([
    ["damaged", (path: string) => writeFile(path, "no graph")],
    ["graph-unreachable", (path: string) => rename(path, `${path}.elsewhere`)],
  ])("answers %s to whatever is asked, and goes on when it is back", async (slug, lose) => {
    const whole = await readFile(file);
    await lose(file);
    const lost = await everything(`lost ${slug}`);
    await writeFile(file, whole);
    const problem = [503, `/problems/${slug}`];
    expect(lost).toEqual([problem, problem, problem]);
    const fine = [200, undefined];
    expect(await everything(`back from ${slug}`)).toEqual([fine, fine, fine]);
  });
});
