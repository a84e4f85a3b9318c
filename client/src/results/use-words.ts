import type { Output } from "@chengmai/server/contract";
import { useCallback, useMemo } from "react";
import { call } from "../api/call.ts";
import type { Result } from "../values/result.ts";
import { useAnswer } from "../ui/use-answer.ts";

type Words = NonNullable<Output<"check">["marks"][number]["words"]>;

/** What the server can say of a result's notices in both languages, by their codes; nothing while it does not. */
export function useWords({ id, asked, summary }: Result): ReadonlyMap<string, Words> {
  const told = summary?.notices.some(({ words }) => words === undefined) ?? false;
  const ask = useCallback(
    (_id: string, signal: AbortSignal) => {
      const { text, params, database } = asked;
      const input = { text, params: { ...params }, ...(database === null ? {} : { database }) };
      return call("check", input, signal);
    },
    [asked],
  );
  const { answer } = useAnswer(told ? id : null, ask);
  return useMemo(
    () =>
      new Map(
        answer?.marks.flatMap(({ code, words }) =>
          words === undefined ? [] : [[code, words] as const],
        ),
      ),
    [answer],
  );
}
