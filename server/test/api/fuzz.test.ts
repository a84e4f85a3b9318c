import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openApi } from "../../src/http/openapi/document.ts";
import { shelf } from "../../src/routes/shelf.ts";
import { random } from "../../scripts/fuzz/random.ts";
import { ask, sendBytes } from "../http/raw.ts";
import { engines } from "../seed/engines.ts";
import type { Ground } from "../../scripts/fuzz/fitting.ts";
import { faultOf, faultOfProblem, type RawReply } from "../../scripts/fuzz/judge.ts";
import { makeRequest, type Sent } from "../../scripts/fuzz/requests.ts";
import { brokenBytes } from "../../scripts/fuzz/wire.ts";
import { listen, serve, type Served } from "./served.ts";

// npm run fuzz -- --seed N --requests N
const seed = Number(process.env["CHENGMAI_FUZZ_SEED"] ?? 20_260_101);
const requests = Number(process.env["CHENGMAI_FUZZ_REQUESTS"] ?? 300);
const atOnce = 6;
const tokens = { write: "fuzz-may-write-0123", read: "fuzz-may-only-read" };
const settings = { tokens, host: "0.0.0.0", timeoutMs: 2000, rowLimit: 100, byteLimit: 200_000 };

const inTurns = async <Item>(items: readonly Item[], work: (item: Item) => Promise<void>) => {
  const left = [...items];
  const worker = async (): Promise<void> => {
    for (let item = left.pop(); item !== undefined; item = left.pop()) await work(item);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
};

const answered = ({ status, body }: RawReply): string => `${status} ${body.slice(0, 300)}`;

describe.each(engines())("any request at all › %s", (_, open) => {
  let served: Served;
  let ground: Ground;
  const api = openApi(shelf(), "0.0.0");
  const patience = { timeout: 600_000 };
  beforeAll(async () => {
    served = await serve(open, settings);
    const { rows } = await served.graph.read(
      "MATCH (n) RETURN elementId(n) AS id, n.id AS ours, labels(n)[0] AS label LIMIT 30",
    );
    const schema = await served.graph.schema();
    ground = {
      schemas: api.components.schemas,
      ids: rows.map(([id]) => String(id)),
      keys: rows.map(([, ours, label]) => `${String(label)}:id:${String(ours)}`),
      labels: schema.labels.map(({ label }) => label),
      types: schema.types.map(({ type }) => type),
    };
  });
  afterAll(() => served.close());

  it(`is answered as documented (seed ${seed}, ${requests} requests)`, patience, async () => {
    const choose = random(seed);
    const all = Array.from({ length: requests }, () =>
      makeRequest(api, ground, Object.values(tokens), choose),
    );
    const faults: string[] = [];
    await inTurns(all, async (sent: Sent) => {
      const { operation, path, method, headers, body } = sent;
      const reply = await ask(served.url + path, headers, {
        method,
        ...(body !== undefined && { body }),
      }).catch((error: Error) => error);
      const fault = reply instanceof Error ? reply.message : faultOf(operation, reply);
      if (fault) faults.push(`${method} ${path} ${body?.slice(0, 400)} → ${fault}`);
    });
    expect(faults).toEqual([]);
  });

  it("is answered with a problem where it is no HTTP, and does no harm", patience, async () => {
    // Most of these never end, and are waited for.
    const hasty = await listen(served.graph, { ...settings, headersMs: 200, requestMs: 400 });
    const choose = random(seed);
    const all = Array.from({ length: requests }, () => brokenBytes(choose));
    const faults: string[] = [];
    await inTurns(all, async (bytes) => {
      const reply = await sendBytes(hasty.url, bytes).catch((error: Error) => error);
      if (reply instanceof Error) {
        faults.push(`${JSON.stringify(bytes.slice(0, 300))} → ${reply.message}`);
        return;
      }
      const { status, body, headers } = reply;
      if (status < 400) return;
      // An answer to HEAD tells of a body that it has not.
      const isHead = bytes.startsWith("HEAD ");
      const typed = String(headers["content-type"]).startsWith("application/problem+json");
      // The page is not built here, and says so.
      if (isHead || (status === 503 && body.includes("npm run build"))) return;
      const fault = typed ? faultOfProblem(JSON.parse(body)) : "no problem";
      if (fault)
        faults.push(`${JSON.stringify(bytes.slice(0, 300))} → ${fault} ${answered(reply)}`);
    });
    expect(faults).toEqual([]);
    const health = await ask(`${hasty.url}/api/health`, {
      authorization: `Bearer ${tokens.read}`,
    });
    expect(health.status).toBe(200);
    await hasty.close();
  });
});
