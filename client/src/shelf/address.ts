import { call } from "../api/call.ts";
import { openOverview, showLabel } from "../exploration/model/acts.ts";
import type { AddressPart } from "../exploration/model/address/part.ts";
import type { Exploration } from "../exploration/model/exploration.ts";
import type { State } from "../exploration/model/state.ts";
import type { ShowStep } from "../exploration/model/steps/show.ts";
import { asRefusal } from "../api/problem.ts";
import { say } from "../i18n/say.ts";
import { spoken } from "../i18n/language.ts";
import { nameOf } from "../values/name.ts";
import { answers, closeAnswer, type AskedReady } from "./answer/store.ts";
import { givenIn } from "./given.ts";
import type { Query } from "./query.ts";
import { run } from "./run.ts";
import { filledIn, typedFrom } from "./values.ts";

const never = new AbortController().signal;

/** A ready question and what stood in its fields: `patterns/shared-mechanisms`, then `a=city:suzhou` and the like. */
const saidOf = ({ query, typed }: AskedReady): string[] => [
  query,
  ...Object.entries(typed).flatMap(([name, text]) => (text === "" ? [] : [`${name}=${text}`])),
];

const typedIn = (said: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    said.map((each) => [each.slice(0, each.indexOf("=")), each.slice(each.indexOf("=") + 1)]),
  );

const nameFor = (state: State, own: string | undefined): string | undefined => {
  const node = [...state.nodes.values()].find(({ properties }) => properties["id"] === own);
  return node === undefined ? undefined : nameOf(node, spoken.getState().language);
};

/** Asks a ready question as an address says it; one that is not there, or lacks something, is told. */
async function askAgain(exploration: Exploration, [name = "", ...fields]: readonly string[]) {
  try {
    const queries: readonly Query[] = await call("queries", {});
    const query = queries.find((one) => one.name === name);
    if (query === undefined) {
      const [shelf = "", own = ""] = name.split("/");
      // The server has the words for a question that it does not know.
      return void (await call("runQuery", { shelf, name: own, params: {} }));
    }
    const { language } = spoken.getState();
    const { state } = exploration.log.getState();
    const typed = typedIn(fields);
    const { params } = filledIn(query.params, typed);
    const named = (param: string) => nameFor(state, typed[param]);
    const given = givenIn(query.params, typed, named, { say: say(language), language });
    await run(exploration, query, { typed, params, given }, never);
  } catch (thrown) {
    exploration.log.setState({ refusal: asRefusal(thrown) });
  }
}

/** The query whose answer is the picture. */
const picturePart: AddressPart = {
  name: "show",
  said({ log }) {
    const { entries, state } = log.getState();
    if (state.ground !== "show") return [];
    const step = entries.findLast(({ step: { kind } }) => kind === "show")?.step as ShowStep;
    return saidOf({ query: step.query, typed: typedFrom(step.params) });
  },
  async restore(exploration, said) {
    const [name, ...fields] = said;
    if (name === undefined) await openOverview(exploration);
    else if (name === "schema/nodes-of-label")
      await showLabel(exploration, typedIn(fields)["label"] ?? "");
    else await askAgain(exploration, said);
  },
};

/** The query whose answer stands in the drawer. */
const drawerPart: AddressPart = {
  name: "ask",
  said() {
    const { shown } = answers.getState();
    return shown === null ? [] : saidOf(shown.asked);
  },
  async restore(exploration, said) {
    if (said.length === 0) closeAnswer();
    else await askAgain(exploration, said);
  },
  follow: (_, changed) => answers.subscribe(changed),
};

/** What the shelf says in an address. */
export const shelfAddress: readonly AddressPart[] = [picturePart, drawerPart];
