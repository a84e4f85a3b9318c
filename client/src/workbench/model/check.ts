import type { Output } from "@chengmai/server/contract";
import { call } from "../../api/call.ts";
import type { Params } from "../../values/result.ts";

export type Checked = Output<"check">["marks"];

const known = new Map<string, Checked>();
const most = 200;

/** What the engine says of a statement, without running it; asked once for the same text. Throws as `call` does. */
export async function check(
  text: string,
  params: Params,
  database: string | null,
  signal: AbortSignal,
): Promise<Checked> {
  const key = JSON.stringify([database, text, params]);
  const before = known.get(key);
  if (before !== undefined) return before;
  const where = database === null ? {} : { database };
  const { marks } = await call("check", { text, params: { ...params }, ...where }, signal);
  if (known.size >= most) known.clear();
  known.set(key, marks);
  return marks;
}
