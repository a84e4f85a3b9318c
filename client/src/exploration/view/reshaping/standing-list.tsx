import { Button } from "../../../ui/buttons/button.tsx";
import { useLanguage, useSay } from "../../../i18n/say.ts";
import { numberIn } from "../../../i18n/number-in.ts";
import { Close } from "../../../ui/buttons/tool.tsx";
import { captionOf } from "../../../values/name.ts";
import { useExploration, useExplored } from "../../context/at-hand.tsx";
import { nameBy } from "../../model/naming.ts";
import { derive, fold, leaveOut, merge, ungroup } from "../../model/reshaping/shape-by.ts";
import { enrichedState, madeIn } from "../../model/visible.ts";
import { nameOfDerivation, type Derivation } from "../../shaping/deriving/derivation.ts";

/** Lines of a kind that are listed; of more, how many there are. */
const most = 30;

/** The property that is derived becomes what nodes are called by. */
function CalledBy({ what }: { what: Extract<Derivation, { name: string }> }) {
  const say = useSay();
  const nodes = useExplored(({ state }) => state.nodes);
  const call = () => {
    const labels = new Set([...nodes.values()].flatMap((node) => node.labels));
    for (const label of what.label === null ? labels : [what.label]) nameBy(label, what.name);
  };
  return (
    <Button size="compact-xs" variant="subtle" onClick={call}>
      {say("shape.called")}
    </Button>
  );
}

/** What the picture is shaped by now, each with the way to take it back. */
export function StandingList() {
  const say = useSay();
  const language = useLanguage();
  const exploration = useExploration();
  const state = useExplored((now) => now.state);
  const { shape } = state;
  const { nodes, ids } = enrichedState(state).state;
  const groups = [...madeIn(state).values()].flatMap((own) => (own.kind === "group" ? [own] : []));
  const name = (key: string): string => {
    const node = nodes.get(ids.get(key) ?? "") ?? state.nodes.get(state.ids.get(key) ?? "");
    return node === undefined ? key : captionOf(node, language);
  };
  const told = groups.length + shape.out.size + shape.same.length + shape.derived.length;
  if (told === 0) return null;
  const anyOpen = groups.some(({ open }) => open);
  const more = (count: number) =>
    count > most && (
      <li className="quiet">
        <span>{say("shape.more", { count: count - most })}</span>
      </li>
    );
  return (
    <section aria-labelledby="shaping-standing">
      <h3 id="shaping-standing">{say("shape.standing")}</h3>
      {groups.length > 0 && (
        <div className="shaping-row">
          <Button
            size="compact-xs"
            variant="default"
            onClick={() =>
              fold(
                exploration,
                groups.map(({ key }) => key),
                anyOpen,
              )
            }
          >
            {say(anyOpen ? "shape.fold.all" : "shape.open.all")}
          </Button>
          <Button size="compact-xs" variant="default" onClick={() => ungroup(exploration, null)}>
            {say("shape.ungroup.all")}
          </Button>
        </div>
      )}
      <ul className="shaping-list">
        {groups.slice(0, most).map(({ key, node, members }) => (
          <li key={key}>
            <button
              type="button"
              className="link"
              dir="auto"
              onClick={() => exploration.looking.select(key)}
            >
              {`${captionOf(node, language)} (${numberIn(members.length, language)})`}
            </button>
            <Close
              label={say("shape.ungroup.one", { name: captionOf(node, language) })}
              act={() => ungroup(exploration, [key])}
            />
          </li>
        ))}
        {more(groups.length)}
        {[...shape.out].slice(0, most).map((key) => (
          <li key={key}>
            <span dir="auto">{say("shape.out.one", { name: name(key) })}</span>
            <Close
              label={say("shape.back.one", { name: name(key) })}
              act={() => leaveOut(exploration, [key], false)}
            />
          </li>
        ))}
        {more(shape.out.size)}
        {shape.same.slice(0, most).map((list) => (
          <li key={list.join()}>
            <span dir="auto">{list.map(name).join(" = ")}</span>
            <Close
              label={say("shape.apart.one", { name: name(list[0] ?? "") })}
              act={() => merge(exploration, [list], false)}
            />
          </li>
        ))}
        {more(shape.same.length)}
        {shape.derived.map((what) => {
          const own = "name" in what ? what.name : what.property;
          return (
            <li key={nameOfDerivation(what)}>
              <span dir="auto">
                {say(`shape.derived.${what.make}`, { name: own })}
                {"name" in what && <CalledBy what={what} />}
              </span>
              <Close
                label={say("shape.derived.off", { name: own })}
                act={() => derive(exploration, what, false)}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
