import type { Relationship } from "@chengmai/cypher/values";
import { goToKey } from "../acts.ts";
import type { Exploration } from "../exploration.ts";
import type { State } from "../state.ts";
import { madeIn, visible } from "../visible.ts";
import type { AddressPart } from "./part.ts";

const between = (state: State, { from, to, type }: Relationship): string =>
  [state.keys.get(from) ?? "", type, state.keys.get(to) ?? ""].join(" → ");

/** What is chosen, by key; a relationship by its ends and its type, one of several by its place among them too. */
function keyOf(state: State, id: string): string | null {
  const key = state.keys.get(id) ?? (id.startsWith("~group ") ? id : undefined);
  if (key !== undefined) return key;
  const chosen = state.relationships.get(id);
  if (chosen === undefined) return null;
  const name = between(state, chosen);
  const alike = [...state.relationships.values()].filter((each) => between(state, each) === name);
  const at = alike.findIndex((each) => each.id === id);
  return at === 0 ? name : `${name} #${at + 1}`;
}

function idOf(state: State, key: string): string | undefined {
  const own = state.ids.get(key);
  if (own !== undefined && state.nodes.has(own)) return own;
  return [...state.relationships.keys()].find((id) => keyOf(state, id) === key);
}

/** Keys of both ends, where a key is a relationship's. */
function endsIn(key: string): [string, string] | null {
  const [from = "", , to, more] = key.replace(/ #\d+$/u, "").split(" → ");
  return to === undefined || more !== undefined ? null : [from, to];
}

/** Brings a relationship in by its ends; what is between them comes with the second. */
async function goToRelationship(exploration: Exploration, key: string, ends: [string, string]) {
  const now = () => exploration.log.getState().state;
  for (const end of ends) if (!now().ids.has(end)) await goToKey(exploration, end);
  const id = idOf(now(), key);
  if (id !== undefined) exploration.looking.select(id);
}

/** The node or relationship whose card is open; what is not on the picture is brought in. */
export const selectionPart: AddressPart = {
  name: "at",
  said({ log, looking }) {
    const { selected } = looking.getState();
    const key = selected === null ? null : keyOf(visible(log.getState().state), selected);
    return key === null ? [] : [key];
  },
  async restore(exploration, [key]) {
    if (key === undefined) return exploration.looking.select(null);
    const { state } = exploration.log.getState();
    const id = madeIn(state).has(key) ? key : (idOf(visible(state), key) ?? idOf(state, key));
    if (id !== undefined) exploration.looking.select(id);
    // What was made of the picture is no longer there where its steps are not.
    else if (!key.startsWith("~")) {
      const ends = endsIn(key);
      if (ends === null) await goToKey(exploration, key);
      else await goToRelationship(exploration, key, ends);
    }
  },
};
