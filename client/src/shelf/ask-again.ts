import { fieldOf } from "@chengmai/cypher/values";
import { call } from "../api/call.ts";
import type { Exploration } from "../exploration/model/exploration.ts";
import type { State } from "../exploration/model/state.ts";
import { spoken } from "../i18n/language.ts";
import { say } from "../i18n/say.ts";
import { nameOf } from "../values/name.ts";
import { givenIn } from "./given.ts";
import type { Query } from "./query.ts";
import { run } from "./run.ts";
import type { Typed } from "./typed.ts";
import { filledIn } from "./values.ts";

const never = new AbortController().signal;

const nameFor = (state: State, own: string | undefined): string | undefined => {
  const node = [...state.nodes.values()].find(({ properties }) => properties["id"] === own);
  return node === undefined ? undefined : nameOf(node, spoken.getState().language);
};

/** Asks a ready question as an address says it; one that is not there, or lacks something, is refused. */
export async function askAgain(exploration: Exploration, name: string, typed: Typed) {
  const queries: readonly Query[] = await call("queries", {});
  const query = queries.find((one) => one.name === name);
  if (query === undefined) {
    const [shelf = "", own = ""] = name.split("/");
    // The server has the words for a question that it does not know.
    return void (await call("runQuery", { shelf, name: own, params: {} }));
  }
  const { language } = spoken.getState();
  const { state } = exploration.log.getState();
  const { params } = filledIn(query.params, typed);
  const named = (param: string) => nameFor(state, fieldOf(typed, param));
  const given = givenIn(query.params, typed, named, { say: say(language), language });
  await run(exploration, query, { typed, params, given }, never);
}
