import { parentPort } from "node:worker_threads";
import { getHeapStatistics, serialize } from "node:v8";
import { parse } from "../syntax/parse.ts";
import type { Type } from "../types/type.ts";
import { understand } from "./understand.ts";
import type { Asked, Reply } from "./understood.ts";

// A thread of its own: what a user sends may take the parser minutes, and then the thread is ended.
const port = parentPort;
if (port === null) throw new Error("This program is a thread of the server.");

let properties: ReadonlyMap<string, Type> = new Map();

const reply = async (asked: Asked): Promise<Reply> => {
  properties = asked.properties ?? properties;
  try {
    const { text, params, judged } = asked;
    const finding = await understand(text, { params, properties }, judged);
    const heapMb = getHeapStatistics().used_heap_size / 2 ** 20;
    return { kind: "found", finding, bytes: serialize(finding).length, heapMb };
  } catch (error) {
    return { kind: "broke", message: error instanceof Error ? String(error.stack) : String(error) };
  }
};

// The parser is 20 MB of code, and its first text takes it longest.
await parse("MATCH (n)-->(m) WHERE n.name = $name RETURN n AS n, count(*) AS count");
port.on("message", (asked: Asked) => void reply(asked).then((said) => port.postMessage(said)));
port.postMessage({ kind: "ready" } satisfies Reply);
