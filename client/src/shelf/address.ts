import { openOverview, showLabel } from "../exploration/model/acts.ts";
import type { AddressPart } from "../exploration/model/address/part.ts";
import type { Exploration } from "../exploration/model/exploration.ts";
import type { ShowStep } from "../exploration/model/steps/show.ts";
import { asRefusal } from "../api/problem.ts";
import { answerIn, closeAnswer, type AskedReady } from "./answer/steps.ts";
import { typedFrom, type Typed } from "./typed.ts";

/** A ready question and what stood in its fields: `patterns/shared-mechanisms`, then `a=city:suzhou` and the like. */
const saidOf = ({ query, typed }: AskedReady): string[] => [
  query,
  ...Object.entries(typed).flatMap(([name, text]) => (text === "" ? [] : [`${name}=${text}`])),
];

const typedIn = (said: readonly string[]): Typed =>
  Object.fromEntries(
    said.map((each) => [each.slice(0, each.indexOf("=")), each.slice(each.indexOf("=") + 1)]),
  );

/** Reading what stands in fields is fetched with the first address that asks a question. */
async function askAgain(exploration: Exploration, [name = "", ...fields]: readonly string[]) {
  try {
    const again = await import("./ask-again.ts");
    await again.askAgain(exploration, name, typedIn(fields));
  } catch (thrown) {
    exploration.log.setState({ refusal: asRefusal(thrown) });
  }
}

function drawnIn({ log }: Exploration): AskedReady | null {
  const { entries, state } = log.getState();
  if (state.ground !== "show") return null;
  const step = entries.findLast(({ step: { kind } }) => kind === "show")?.step as ShowStep;
  return { query: step.query, typed: typedFrom(step.params) };
}

/** The ready question whose answer is on the page: in the drawer, else as the picture. */
export const askedNow = (exploration: Exploration): AskedReady | null =>
  answerIn(exploration.log.getState().state)?.asked ?? drawnIn(exploration);

/** The query whose answer is the picture. */
const picturePart: AddressPart = {
  name: "show",
  said(exploration) {
    const drawn = drawnIn(exploration);
    return drawn === null ? [] : saidOf(drawn);
  },
  async restore(exploration, said) {
    const [name, ...fields] = said;
    if (name === undefined) await openOverview(exploration);
    else if (name === "schema/nodes-of-label" || name === "schema/nodes-without-label")
      await showLabel(exploration, typedIn(fields)["label"] ?? "");
    else await askAgain(exploration, said);
  },
};

/** The query whose answer stands in the drawer. */
const drawerPart: AddressPart = {
  name: "ask",
  said({ log }) {
    const asked = answerIn(log.getState().state)?.asked ?? null;
    return asked === null ? [] : saidOf(asked);
  },
  async restore(exploration, said) {
    if (said.length === 0) closeAnswer(exploration);
    else await askAgain(exploration, said);
  },
};

/** What the shelf says in an address. */
export const shelfAddress: readonly AddressPart[] = [picturePart, drawerPart];
