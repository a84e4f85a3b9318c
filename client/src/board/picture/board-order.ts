import { once } from "../../exploration/model/once.ts";
import type { State } from "../../exploration/model/state.ts";
import type { Language } from "../../i18n/language.ts";
import { said } from "@chengmai/cypher/called";
import { planOf, type Plan } from "../model/plan.ts";
import { tiesOf } from "../model/ties.ts";
import { userOf } from "../model/uses.ts";
import { ordered, type Link, type Order } from "./order.ts";

/** What joins clusters and mechanisms as stated: the board's order follows it, so that inherited ties move nothing. */
export function statedLinks(state: State): Link[] {
  const found = new Map<string, Link>();
  for (const { strength, place, mechanism } of tiesOf(state)) {
    const cluster = userOf(state, place);
    if (strength === "stated" && cluster !== null)
      found.set(`${cluster} ${mechanism}`, { cluster, mechanism });
  }
  return [...found.values()];
}

export const statedPlan = once((state: State) =>
  planOf(
    state,
    tiesOf(state).filter(({ strength }) => strength === "stated"),
  ),
);

/** The order of the whole state: what is switched off in the legend moves none of the others past each other. */
export const orderOf = once((state: State): Order => {
  const { clusters, themes } = statedPlan(state);
  return ordered({
    clusters: clusters.map(({ id, areas, cities }) => ({
      id,
      room: 2 + areas.length + cities.length / 4,
    })),
    themes: themes.map(({ mechanisms }) => mechanisms),
    links: statedLinks(state),
  });
});

/** As the article has them: where no lines are seen, none cross. */
export const inReadingOrder = (state: State): Order => {
  const { clusters, themes } = statedPlan(state);
  return {
    left: clusters.map(({ id }) => id),
    right: [],
    themes: [...themes.keys()],
    mechanisms: themes.map(({ mechanisms }) => [...mechanisms]),
    crossings: 0,
  };
};

export function themeName(state: State, key: string, language: Language): string {
  const member = [...state.nodes.values()].find((node) => node.properties["theme"] === key);
  return member === undefined ? key : (said(member.properties, "theme", language) ?? key);
}

/** Clusters in reading order, and the mechanisms in the order of the board: the same with and without inherited ties. */
export function planAsOrdered(state: State, language: Language): Plan {
  const { clusters, themes } = statedPlan(state);
  const order = orderOf(state);
  return {
    clusters,
    themes: order.themes.map((at, rank) => ({
      name: themeName(state, themes[at]?.name ?? "", language),
      mechanisms: order.mechanisms[rank] ?? [],
    })),
  };
}
