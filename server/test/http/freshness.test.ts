import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { staleness } from "../../scripts/freshness.ts";

describe("staleness", () => {
  let project: string;
  const put = (path: string, second: number): void => {
    const file = join(project, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, "");
    for (const at of [file, dirname(file)]) utimesSync(at, second, second);
  };
  beforeEach(() => {
    project = mkdtempSync(join(tmpdir(), "chengmai-fresh-"));
    put("server/src/main.ts", 100);
    put("client/src/main.tsx", 100);
    put("cypher/src/index.ts", 100);
  });
  afterEach(() => rmSync(project, { recursive: true, force: true }));

  const build = (second: number): void => {
    put("cypher/dist/index.js", second);
    put("server/dist/src/main.js", second);
    put("client/dist/index.html", second);
  };

  it("is told when there is no build, or a part of it is gone", () => {
    expect(staleness(project)).toBe("missing");
    build(200);
    rmSync(join(project, "server/dist"), { recursive: true });
    expect(staleness(project)).toBe("missing");
  });

  it("is told when a source of any workspace is newer than the build", () => {
    for (const source of ["cypher/src/deep/new.ts", "server/contract/x.ts", "client/index.html"]) {
      build(200);
      put(source, 300);
      expect([source, staleness(project)]).toEqual([source, "older than its sources"]);
      rmSync(join(project, source));
      for (const folder of [dirname(source), dirname(dirname(source))]) {
        utimesSync(join(project, folder), 100, 100);
      }
    }
  });

  it("is none after a build, whatever happens to queries, facts and tests", () => {
    build(200);
    put("cypher/patterns/new.cypher", 300);
    put("data/facts/cities.json", 300);
    put("server/test/new.test.ts", 300);
    expect(staleness(project)).toBeNull();
  });
});
