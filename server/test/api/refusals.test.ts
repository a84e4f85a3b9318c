import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { engines } from "../seed/engines.ts";
import { serve, type Served } from "./served.ts";

const problem = (status: number, slug: string, detail?: RegExp) => ({
  status,
  type: expect.stringMatching(/^application\/problem\+json/) as string,
  body: expect.objectContaining({
    type: `/problems/${slug}`,
    status,
    ...(detail && { detail: expect.stringMatching(detail) as string }),
  }) as unknown,
});

const unknownQuery = (name: RegExp) => problem(404, "unknown-query", name);

describe.each(engines())("refusals › %s", (_, open) => {
  let served: Served;
  beforeAll(async () => {
    served = await serve(open);
  });
  afterAll(() => served.close());

  it("names an address that is not part of the API", async () => {
    expect(await served.get("/nowhere")).toEqual(problem(404, "not-found", /GET \/nowhere/));
  });

  it("says in plain words that JSON is malformed", async () => {
    const reply = await served.post("/expand", `{"ids": [`);
    expect(reply).toEqual(problem(400, "invalid-request", /not well-formed JSON/));
    expect(JSON.stringify(reply.body)).not.toMatch(/SyntaxError|node_modules/);
  });

  it("wants a JSON object, sent as one", async () => {
    expect(await served.post("/expand", [1])).toEqual(problem(400, "invalid-request", /object/));
    const plain = { "content-type": "text/plain" };
    const reply = await served.post("/expand", `{"ids":["a"]}`, plain);
    expect(reply).toEqual(problem(400, "invalid-request", /application\/json/));
  });

  it("names each field of a wrong type, and each it does not know", async () => {
    const reply = await served.post("/expand", { ids: "n:1", limit: 0, colour: "red" });
    expect(reply).toEqual(problem(400, "invalid-request"));
    const { errors } = reply.body as { errors: { path: string; message: string }[] };
    expect(errors.map(({ path }) => path)).toEqual(expect.arrayContaining(["ids", "limit"]));
    expect(errors.some(({ message }) => message.includes("colour"))).toBe(true);
    expect(await served.get("/search?limit=5")).toEqual(problem(400, "invalid-request", /q:/));
    expect(await served.get("/search?q=a&limit=many")).toEqual(
      problem(400, "invalid-request", /limit/),
    );
  });

  it("does not take a body of 1 MB", async () => {
    const text = "x".repeat(1_000_000);
    expect(await served.post("/cypher", { text })).toEqual(problem(413, "too-large", /256 KB/));
  });

  it("does not take 10,000 ids", async () => {
    const ids = Array.from({ length: 10_000 }, (_each, at) => `n:${at}`);
    expect(await served.post("/expand", { ids })).toEqual(problem(413, "too-large", /1000/));
    expect(await served.post("/among", { ids })).toEqual(problem(413, "too-large", /1000/));
  });

  it("names an unknown node", async () => {
    const known = await served.idOf("city:suzhou");
    const unknown = problem(404, "unknown-node", /no-such-id/);
    expect(await served.get("/nodes/no-such-id")).toEqual(unknown);
    expect(await served.get("/claims?for=no-such-id")).toEqual(unknown);
    expect(await served.post("/expand", { ids: [known, "no-such-id"] })).toEqual(unknown);
    expect(await served.post("/among", { ids: ["no-such-id"] })).toEqual(unknown);
    expect(await served.post("/paths", { from: known, to: "no-such-id" })).toEqual(unknown);
    expect(await served.get("/nodes?key=City:id:city:atlantis")).toEqual(
      problem(404, "unknown-node", /city:atlantis/),
    );
    expect(await served.get("/nodes?key=City:colour:red")).toEqual(
      problem(400, "invalid-request", /City:id/),
    );
  });

  it("names an unknown label and type, and those there are", async () => {
    const id = await served.idOf("city:suzhou");
    const label = problem(400, "invalid-request", /no label Town; there are: .*City/);
    const type = problem(400, "invalid-request", /no type LIKES; there are: .*APPLIES/);
    expect(await served.get("/search?q=a&labels=Town")).toEqual(label);
    expect(await served.post("/expand", { ids: [id], labels: ["Town"] })).toEqual(label);
    expect(await served.post("/expand", { ids: [id], types: ["LIKES"] })).toEqual(type);
    expect(await served.post("/patterns/matrix", { rows: "Town", columns: "City" })).toEqual(label);
  });

  it("names an unknown query, and does not run those of its own", async () => {
    expect(await served.post("/queries/patterns/nothing", {})).toEqual(
      unknownQuery(/patterns\/nothing/),
    );
    expect(await served.post("/queries/explore/degrees", { ids: [] })).toEqual(
      unknownQuery(/degrees/),
    );
  });

  it("names a parameter that is unknown, missing or of another type", async () => {
    const reply = await served.post("/queries/patterns/shared-mechanisms", { atleast: 2 });
    expect(reply).toEqual(problem(400, "invalid-request", /atleast/));
    expect(reply.body).toHaveProperty("errors.0.path", "atleast");
    const wrong = await served.post("/queries/patterns/shared-mechanisms", { atLeast: "two" });
    expect(wrong.body).toHaveProperty("errors.0.path", "atLeast");
  });

  it("names an unknown database", async () => {
    const unknown = problem(404, "not-found", /atlantis/);
    expect(await served.get("/health?database=atlantis")).toEqual(unknown);
    expect(await served.post("/cypher?database=atlantis", { text: "RETURN 1" })).toEqual(unknown);
  });

  it("says where a filter lacks its value", async () => {
    const id = await served.idOf("city:suzhou");
    const where = [{ property: "name", op: "=" }];
    const reply = await served.post("/expand", { ids: [id], where });
    expect(reply).toEqual(problem(400, "invalid-request", /where\.0/));
  });

  it("does not look for paths from a node to itself", async () => {
    const id = await served.idOf("city:suzhou");
    const reply = await served.post("/paths", { from: id, to: id });
    expect(reply).toEqual(problem(400, "invalid-request", /same node/));
  });

  it("takes back only the mark it gave", async () => {
    const id = await served.idOf("city:suzhou");
    const reply = await served.post("/expand", { ids: [id], after: "next please" });
    expect(reply).toEqual(problem(400, "invalid-request", /after/));
  });
});
