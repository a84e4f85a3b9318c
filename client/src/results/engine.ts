import type { Output } from "@chengmai/server/contract";
import { call } from "../api/call.ts";
import { useAnswer } from "../ui/use-answer.ts";

const ask = (_key: string, signal: AbortSignal) => call("health", {}, signal);

/** Which engine and database answer; null until that is known. Asked again when the graph has been away. */
export const useEngine = (): Output<"health"> | null => useAnswer("engine", ask).answer;
