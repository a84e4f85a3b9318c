import "./shaping.css";
import type { Node, Relationship } from "@chengmai/cypher/values";
import { Button } from "../../../ui/buttons/button.tsx";
import { Evidence } from "../../../evidence/evidence.tsx";
import { useLanguage, useSay } from "../../../i18n/say.ts";
import { labelWord, typeWord } from "../../../i18n/vocabulary.ts";
import { numberIn } from "../../../i18n/number-in.ts";
import { labelOf, nameOf } from "../../../values/name.ts";
import { toldValue } from "../../../values/number/told-number.ts";
import { written } from "../../../values/written.ts";
import { useExploration, useExplored } from "../../context/at-hand.tsx";
import { merge, ungroup, unfold } from "../../model/reshaping/shape-by.ts";
import { Properties } from "../properties.tsx";
import { enrichedState, visible } from "../../model/visible.ts";
import type { Made, MadeOf, Way } from "../../shaping/graph.ts";

/** Things of a list that are told; of more, how many there are. */
const most = 100;
/** Relationships whose evidence is asked for together. */
const mostProven = 30;

function Members({ of }: { of: readonly Node[] }) {
  const say = useSay();
  const language = useLanguage();
  const { looking } = useExploration();
  const seen = useExplored(({ state }) => visible(state).nodes);
  return (
    <>
      <ul>
        {of.slice(0, most).map((node) => (
          <li key={node.id} dir="auto">
            {seen.has(node.id) ? (
              <button type="button" className="link" onClick={() => looking.select(node.id)}>
                {nameOf(node, language)}
              </button>
            ) : (
              nameOf(node, language)
            )}{" "}
            <small className="quiet">{labelWord(labelOf(node), language)}</small>
          </li>
        ))}
      </ul>
      {of.length > most && (
        <p className="quiet">{say("shape.more", { count: of.length - most })}</p>
      )}
    </>
  );
}

function countsOf(members: readonly Node[]): [label: string, count: number][] {
  const counts = new Map<string, number>();
  for (const node of members) counts.set(labelOf(node), (counts.get(labelOf(node)) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a);
}

function GroupCard({ own }: { own: MadeOf<"group"> }) {
  const say = useSay();
  const language = useLanguage();
  const exploration = useExploration();
  const { key, node, members, open, inner } = own;
  return (
    <>
      <p className="kicker">{say("shape.group")}</p>
      <h2 dir="auto">{nameOf(node, language)}</h2>
      <p>{say("shape.members", { count: members.length })}</p>
      <p className="quiet">
        {countsOf(members)
          .map(([label, count]) => `${labelWord(label, language)} ${numberIn(count, language)}`)
          .join(" · ")}
      </p>
      <p className="quiet">{say("shape.inner", { count: inner })}</p>
      <div className="chips">
        <Button size="compact-xs" variant="default" onClick={() => unfold(exploration, key)}>
          {say(open ? "shape.fold" : "shape.open")}
        </Button>
        <Button size="compact-xs" variant="default" onClick={() => ungroup(exploration, [key])}>
          {say("shape.ungroup")}
        </Button>
      </div>
      <Members of={members} />
    </>
  );
}

function SameCard({ id, own }: { id: string; own: MadeOf<"same"> }) {
  const say = useSay();
  const language = useLanguage();
  const exploration = useExploration();
  const node = useExplored(({ state }) => enrichedState(state).state.nodes.get(id));
  const keys = useExplored(({ state }) => state.keys);
  const { members, conflicts } = own;
  const apart = () =>
    merge(exploration, [members.flatMap((each) => keys.get(each.id) ?? [])], false);
  return (
    <>
      <p className="kicker">{say("shape.same")}</p>
      <h2 dir="auto">{node === undefined ? "" : nameOf(node, language)}</h2>
      <p className="quiet">{say("shape.spellings")}</p>
      <Members of={members} />
      <div className="chips">
        <Button size="compact-xs" variant="default" onClick={apart}>
          {say("shape.apart")}
        </Button>
      </div>
      {conflicts.size > 0 && <h3>{say("shape.conflicts")}</h3>}
      <dl>
        {Object.entries(node?.properties ?? {}).map(([name, value]) => (
          <div key={name}>
            <dt dir="auto">{name}</dt>
            <dd dir="auto">{(conflicts.get(name) ?? [value]).map(written).join(" ≠ ")}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** Relationships of the graph, each read as a sentence with what it says. */
function Each({ of }: { of: readonly Relationship[] }) {
  const say = useSay();
  const language = useLanguage();
  const nodes = useExplored(({ state }) => enrichedState(state).state.nodes);
  const name = (id: string) => {
    const node = nodes.get(id);
    return node === undefined ? "" : nameOf(node, language);
  };
  return (
    <>
      <ul>
        {of.slice(0, most).map((each) => (
          <li key={each.id} dir="auto">
            {name(each.from)} → {typeWord(each.type, language)} → {name(each.to)}
            <Properties of={each} />
          </li>
        ))}
      </ul>
      {of.length > most && (
        <p className="quiet">{say("shape.more", { count: of.length - most })}</p>
      )}
    </>
  );
}

function Ways({ of }: { of: readonly Way[] }) {
  const language = useLanguage();
  return (
    <ul>
      {of.slice(0, most).map(({ nodes, relationships }, at) => (
        // oxlint-disable-next-line react/no-array-index-key
        <li key={at} dir="auto">
          {nodes.map((node) => nameOf(node, language)).join(" — ")}{" "}
          <small className="quiet">
            {relationships.map(({ type }) => typeWord(type, language)).join(" · ")}
          </small>
        </li>
      ))}
    </ul>
  );
}

function TieCard({ id, own }: { id: string; own: MadeOf<"tie" | "through"> }) {
  const say = useSay();
  const exploration = useExploration();
  const bundled = useExplored(({ state }) => state.shape.bundled);
  const through = own.kind === "through";
  return (
    <>
      <p className="kicker">{say(through ? "shape.derived" : "shape.bundle")}</p>
      <h2>
        {through
          ? say("shape.through", { count: own.ways.length })
          : say("shape.ties", { count: own.of.length })}
      </h2>
      {(through || bundled) && (
        <div className="chips">
          <Button size="compact-xs" variant="default" onClick={() => unfold(exploration, id)}>
            {say(through ? "shape.back" : "shape.loose")}
          </Button>
        </div>
      )}
      {through ? <Ways of={own.ways} /> : <Each of={own.of} />}
      {own.kind === "tie" && !own.derived && (
        <Evidence ids={own.of.slice(0, mostProven).map((each) => each.id)} />
      )}
    </>
  );
}

function ValueCard({ own }: { own: MadeOf<"value" | "equal"> }) {
  const say = useSay();
  const { property, value } = own;
  return (
    <>
      <p className="kicker">{say("shape.derived")}</p>
      <h2 dir="auto">{`${property} = ${toldValue(value)}`}</h2>
      <p className="quiet">{say("shape.derived.about")}</p>
      {own.kind === "value" && (
        <>
          <p>{say("shape.members", { count: own.members.length })}</p>
          <Members of={own.members} />
        </>
      )}
    </>
  );
}

/** What stands on the picture and not in the graph: what it is made of, and how to undo that. */
export function MadeCard({ id, own }: { id: string; own: Made }) {
  return (
    <article className="shaping-made">
      {own.kind === "group" && <GroupCard own={own} />}
      {own.kind === "same" && <SameCard id={id} own={own} />}
      {(own.kind === "tie" || own.kind === "through") && <TieCard id={id} own={own} />}
      {(own.kind === "value" || own.kind === "equal") && <ValueCard own={own} />}
    </article>
  );
}
