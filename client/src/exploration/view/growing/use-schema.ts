import type { Output } from "@chengmai/server/contract";
import { call } from "../../../api/call.ts";
import { useAnswer } from "../../../ui/use-answer.ts";

const askSchema = (_key: string, signal: AbortSignal) => call("schema", {}, signal);

/** What the database holds; null until it has said so. */
export const useSchema = (): Output<"schema"> | null => useAnswer("schema", askSchema).answer;
