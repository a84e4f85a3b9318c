import { Button } from "@mantine/core";
import type { Output } from "@chengmai/server/contract";
import { use, useState } from "react";
import { AskingAgain } from "../../exploration/context/ask-again.tsx";
import { useLanguage, useSay } from "../../i18n/say.ts";
import { typeWord } from "../../i18n/vocabulary.ts";
import type { Pattern } from "../model/example.ts";
import { listed } from "../parts/names.tsx";
import type { ViewProps } from "../parts/view.ts";

type Answer = Output<"example">;
type Match = Answer["matches"][number];

const page = 60;

interface MatchesProps {
  answer: Answer;
  pattern: Pattern;
  show: ViewProps["show"];
}

/** Everything like the example, then what is short of one relationship; and the Cypher that was run. */
export function Matches({ answer, pattern, show }: MatchesProps) {
  const say = useSay();
  const language = useLanguage();
  const again = use(AskingAgain);
  const [shown, setShown] = useState(page);
  const { cypher, params, matches, near, subgraph, truncated } = answer;
  const byId = new Map(subgraph.nodes.map((node) => [node.id, node]));
  const nodesOf = ({ nodes }: Match) => nodes.flatMap((id) => byId.get(id) ?? []);
  const question = { text: cypher, params, database: null };
  const open = (title: string, some: readonly Match[]) => {
    const own = new Set(some.flatMap(({ relationships }) => relationships));
    const nodes = new Map(some.flatMap(nodesOf).map((node) => [node.id, node]));
    show({
      title,
      rows: [],
      columns: [],
      subgraph: {
        nodes: [...nodes.values()],
        relationships: subgraph.relationships.filter(({ id }) => own.has(id)),
      },
      asked: [question],
    });
  };
  const missing = (id: string) => {
    const own = pattern.relationships.find((relationship) => relationship.id === id);
    return own === undefined ? "" : typeWord(own.type, language);
  };
  return (
    <>
      <p role="status">
        {say("example.matches", { count: matches.length })} {truncated && say("example.truncated")}
      </p>
      <div className="patterns-bar">
        {matches.length > 0 && (
          <button
            type="button"
            className="link"
            onClick={() => open(say("example.fused", { count: matches.length }), matches)}
          >
            {say("example.fuse")}
          </button>
        )}
        {again !== null && (
          <Button size="compact-xs" variant="default" onClick={() => again.open(question)}>
            {say("patterns.proof.cypher")}
          </Button>
        )}
      </div>
      <details>
        <summary>{say("example.cypher")}</summary>
        <pre className="excerpt" tabIndex={0}>
          {cypher}
        </pre>
      </details>
      <ol className="example-matches">
        {matches.slice(0, shown).map((match) => {
          const names = listed(nodesOf(match), language);
          return (
            <li key={[...match.nodes, ...match.relationships].join(" ")}>
              <button type="button" className="patterns-line" onClick={() => open(names, [match])}>
                {names}
              </button>
            </li>
          );
        })}
      </ol>
      {shown < matches.length && (
        <Button size="compact-sm" variant="default" onClick={() => setShown(shown + page)}>
          {say("concepts.more", { count: matches.length - shown })}
        </Button>
      )}
      {near.length > 0 && <h3>{say("example.near", { count: near.length })}</h3>}
      <ol className="example-matches">
        {near.slice(0, page).map(({ match, missing: id }, at) => {
          const names = listed(nodesOf(match), language);
          return (
            <li key={at} data-near>
              <button type="button" className="patterns-line" onClick={() => open(names, [match])}>
                <span>{names}</span>
                <small>{say("example.short", { type: missing(id) })}</small>
              </button>
            </li>
          );
        })}
      </ol>
    </>
  );
}
