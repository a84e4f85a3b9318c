import { scan } from "./scan.ts";

/** One statement of a text, without its semicolon, the space and the comments before it. */
export interface Statement {
  text: string;
  /** Offsets into the whole text; `to` is exclusive and before the semicolon. */
  from: number;
  to: number;
  /** Where what stands between this statement and its neighbours belongs to it too. */
  reach: { from: number; to: number };
}

/** The statements of a text; semicolons in strings, comments and back-quotes part nothing. */
export function statementsOf(text: string): Statement[] {
  const found: Statement[] = [];
  let reachFrom = 0;
  let from = -1;
  let to = 0;
  const close = (reachTo: number) => {
    if (from >= 0)
      found.push({
        text: text.slice(from, to),
        from,
        to,
        reach: { from: reachFrom, to: reachTo },
      });
    reachFrom = reachTo;
    from = -1;
  };
  for (const { kind, from: start, to: end } of scan(text)) {
    if (kind === "semicolon") close(end);
    else if (kind !== "space" && kind !== "comment") {
      if (from < 0) from = start;
      to = end;
    }
  }
  close(text.length);
  return found;
}

/** The statement a caret stands in or just behind; null where there is none. */
export function statementAt(statements: readonly Statement[], caret: number): Statement | null {
  const reaching = statements.find(({ reach }) => caret >= reach.from && caret <= reach.to);
  const before = statements.findLast(({ reach }) => reach.to <= caret);
  // Right behind a semicolon, the statement that it ends is still meant.
  if (before !== undefined && before.reach.to === caret) return before;
  return reaching ?? before ?? statements[0] ?? null;
}
