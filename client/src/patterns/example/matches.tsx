import type { Output } from "@chengmai/server/contract";
import { use } from "react";
import { Button } from "../../ui/buttons/button.tsx";
import { AskingAgain } from "../../exploration/context/ask-again.tsx";
import { useLanguage, useSay } from "../../i18n/say.ts";
import { typeWord } from "../../i18n/vocabulary.ts";
import { nameOf } from "../../values/name.ts";
import { usualOf, type Pattern } from "../model/example/example.ts";
import { listed } from "../parts/names.tsx";
import type { ViewProps } from "../parts/view.ts";
import { Multiples, type Small } from "./multiples.tsx";
import { LabelPick } from "../parts/label-pick.tsx";

type Answer = Output<"example">;
type Match = Answer["matches"][number];

interface MatchesProps {
  answer: Answer;
  pattern: Pattern;
  /** The label whose nodes the matches are grouped by; empty: by none. */
  by: string;
  labels: readonly string[];
  group: (label: string) => void;
  show: ViewProps["show"];
}

/** Everything like the example, by what it belongs to, then what is short of one relationship; and the Cypher that was run. */
export function Matches({ answer, pattern, by, labels, group, show }: MatchesProps) {
  const say = useSay();
  const language = useLanguage();
  const again = use(AskingAgain);
  const { cypher, params, matches, near, subgraph, groups, groupNodes } = answer;
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
  const missing = (id: string) =>
    pattern.relationships.find((relationship) => relationship.id === id)?.type ?? "";
  const small = (match: Match, usual: readonly (string | null)[], without?: string): Small => ({
    match,
    names: listed(nodesOf(match), language),
    nodes: match.nodes.map((id, place) => {
      const node = byId.get(id);
      const name = node === undefined ? "…" : nameOf(node, language);
      return { name, hollow: false, differs: usual[place] !== id };
    }),
    ...(without !== undefined && {
      without,
      short: say("example.short", { type: typeWord(missing(without), language) }),
    }),
  });
  const named = new Map(groupNodes.map((node) => [node.id, nameOf(node, language)]));
  const grouped = new Set(groups.flatMap((each) => each.matches));
  const rest = matches.filter((_, at) => !grouped.has(at));
  const parts = [
    ...groups.map(({ group: id, matches: places }) => ({
      id,
      name: named.get(id) ?? "…",
      some: places.flatMap((place) => matches[place] ?? []),
    })),
    ...(rest.length > 0
      ? [{ id: "", name: groups.length > 0 ? say("example.rest") : say("example.all"), some: rest }]
      : []),
  ].map((part) => ({ ...part, usual: usualOf(part.some) }));
  return (
    <>
      <p role="status">
        {say("example.matches", { count: matches.length })}{" "}
        {answer.truncated && say("example.truncated")}
      </p>
      <div className="patterns-bar">
        <LabelPick
          title={say("example.by")}
          labels={labels}
          value={by}
          none={say("example.by.none")}
          pick={group}
        />
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
      {matches.length > 1 && <p className="quiet">{say("example.differs")}</p>}
      {parts.map(({ id, name, some, usual }) => (
        <Multiples
          key={id}
          title={say("example.group", { name, count: some.length })}
          pattern={pattern}
          some={some.map((match) => small(match, usual))}
          open={(own) => open(own.names, [own.match])}
          fuse={
            some.length > 1
              ? () => open(say("example.group", { name, count: some.length }), some)
              : null
          }
        />
      ))}
      {near.length > 0 && (
        <Multiples
          title={[
            say("example.near", { count: near.length }),
            ...(answer.nearTruncated ? [say("example.truncated")] : []),
          ].join(" · ")}
          pattern={pattern}
          some={near.map(({ match, missing: id }) => small(match, usualOf(matches), id))}
          open={(own) => open(own.names, [own.match])}
          fuse={null}
        />
      )}
    </>
  );
}
