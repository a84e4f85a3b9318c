import type { Output } from "@chengmai/server/contract";
import { useMemo } from "react";
import { useSay } from "../i18n/say.ts";
import type { Result } from "../values/result.ts";
import { namesIn } from "./missing-names.ts";
import { sentences, stateOf } from "./state.ts";

interface EmptyProps {
  result: Result;
  /** Null while it is not known. */
  schema: Output<"schema"> | null;
}

/** A query that ran to its end and found nothing, and which of its names the database does not know. */
function None({ result: { asked }, schema }: EmptyProps) {
  const say = useSay();
  const { text } = asked;
  const unknown = useMemo(() => {
    if (schema === null) return { labels: [], types: [] };
    const { labels, types } = namesIn(text);
    const known = [
      new Set(schema.labels.map(({ label }) => label)),
      new Set(schema.types.map(({ type }) => type)),
    ] as const;
    return {
      labels: [...new Set(labels)].filter((name) => !known[0].has(name)),
      types: [...new Set(types)].filter((name) => !known[1].has(name)),
    };
  }, [schema, text]);
  return (
    <div className="result-empty">
      <b>{say("result.none")}</b>
      <p>{say(sentences.none)}</p>
      {unknown.labels.map((name) => (
        <p key={name}>{say("result.none.label", { name })}</p>
      ))}
      {unknown.types.map((name) => (
        <p key={name}>{say("result.none.type", { name })}</p>
      ))}
      <p className="quiet">{say("result.none.hint")}</p>
    </div>
  );
}

/** Why there is no row to be seen. */
export function Empty({ result, schema }: EmptyProps) {
  const say = useSay();
  const state = stateOf(result);
  if (state === "none") return <None result={result} schema={schema} />;
  const key = sentences[state];
  // What is running, or was not kept, is told elsewhere.
  if (key === null || state === "running" || result.lost > 0) return null;
  return (
    <div className="result-empty">
      <b>{say(key)}</b>
    </div>
  );
}
