import { request } from "node:http";
import { openApi, type OpenApi } from "../../../src/http/openapi/document.ts";
import { shelf } from "../../../src/routes/shelf.ts";
import type { Ground } from "../../fuzz/fitting.ts";
import type { RawReply } from "../../fuzz/judge.ts";
import type { Random } from "../../fuzz/random.ts";
import { makeRequest, type Sent } from "../../fuzz/requests.ts";
import type { Served } from "../served.ts";

export interface Asking {
  /** A request, and it in words. */
  next(): { sent: Sent; what: string };
  send(sent: Sent): Promise<RawReply>;
}

const api = () => openApi(shelf(), "0.0.0");

const groundOf = async (server: Served, schemas: Ground["schemas"]): Promise<Ground> => {
  const { rows } = await server.ask(
    "MATCH (n) RETURN elementId(n) AS id, n.id AS ours, labels(n)[0] AS label LIMIT 30",
  );
  const reply = await fetch(`${server.url}/api/schema`);
  const schema = (await reply.json()) as { labels: { label: string }[]; types: { type: string }[] };
  return {
    schemas,
    ids: rows.map(([id]) => String(id)),
    keys: rows.map(([, ours, label]) => `${String(label)}:id:${String(ours)}`),
    labels: schema.labels.map(({ label }) => label),
    types: schema.types.map(({ type }) => type),
  };
};

/** Requests as the documentation shows them. */
const shownIn = (paths: OpenApi["paths"]): Sent[] =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, operation]): Sent[] => {
      const query = new URLSearchParams();
      let address = path;
      for (const { name, in: where, example } of operation.parameters ?? []) {
        if (example === undefined) continue;
        if (where === "path")
          address = address.replace(`{${name}}`, encodeURIComponent(String(example)));
        else query.append(name, String(example));
      }
      const content = operation.requestBody?.content["application/json"];
      const body = content === undefined ? {} : { body: JSON.stringify(content.example ?? {}) };
      return [
        {
          operation,
          method: method.toUpperCase(),
          path: `/api${address}${query.size > 0 ? `?${query}` : ""}`,
          headers: { accept: "application/json", "content-type": "application/json" },
          ...body,
        },
      ];
    }),
  );

const sendTo = (url: string, { method, path, headers, body }: Sent): Promise<RawReply> =>
  new Promise((resolve, reject) => {
    const sent = request(url + path, { method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        const text = Buffer.concat(chunks).toString();
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text });
      });
      response.on("error", reject);
    });
    sent.on("error", reject).end(body);
  });

/** Requests of every kind: half as the documentation shows them, half as the fuzz makes them. */
export async function openAsking(server: Served, choose: Random): Promise<Asking> {
  const documented = api();
  const ground = await groundOf(server, documented.components.schemas);
  const shown = shownIn(documented.paths);
  return {
    next() {
      const sent = choose.chance(0.5)
        ? choose.pick(shown)
        : makeRequest(documented, ground, ["no-token-is-asked-for"], choose);
      const { method, path, body } = sent;
      return { sent, what: `${method} ${path} ${body?.slice(0, 300) ?? ""}` };
    },
    send: (sent) => sendTo(server.url, sent),
  };
}
