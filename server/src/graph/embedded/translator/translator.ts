import { getHeapStatistics, serialize } from "node:v8";
import { openToServer } from "../process/to-server.ts";
import { parse } from "../syntax/parse.ts";
import type { Type } from "../types/type.ts";
import { understand } from "./understand.ts";
import type { Asked, Reply, TranslatorRequest } from "./understood.ts";

// A process of its own: what a user sends may take the parser minutes and all memory there is, and then
// the process is ended. A thread would leave what it took in pieces that the server cannot give back.
const server = openToServer<TranslatorRequest, Reply>();

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

// The grammar is 2 MB of code, and its first text takes it longest.
const warm = parse("MATCH (n)-->(m) WHERE n.name = $name RETURN n AS n, count(*) AS count");
const answer = async (heard: TranslatorRequest): Promise<Reply> => {
  await warm;
  return heard.kind === "greeting" ? { kind: "ready" } : reply(heard);
};
server.onMessage((heard) => void answer(heard).then(server.say));
