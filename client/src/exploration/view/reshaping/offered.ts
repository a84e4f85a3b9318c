import { useMemo } from "react";
import { useLanguage } from "../../../i18n/say.ts";
import { labelWord, typeWord } from "../../../i18n/vocabulary.ts";
import type { Option } from "../../../values/fields/select.tsx";
import { collatorOf } from "../../../values/order.ts";
import { useExplored } from "../../context/at-hand.tsx";
import { enrichedState } from "../../model/visible.ts";
import { numberOf } from "../../shaping/deriving/numbers.ts";

export const any = "";

export const orNull = (text: string): string | null => (text === any ? null : text);

/** Labels, types and properties of the picture as choices: of one label, its own properties. */
export function useOffered(label: string): {
  labels: Option[];
  types: Option[];
  properties: Option[];
  numbers: Option[];
} {
  const language = useLanguage();
  const state = useExplored((now) => enrichedState(now.state).state);
  return useMemo(() => {
    const { compare } = collatorOf(language);
    const options = (names: Iterable<string>, word: (name: string) => string): Option[] =>
      [...new Set(names)]
        .map((value) => ({ value, label: word(value) }))
        .toSorted((a, b) => compare(a.label, b.label));
    const nodes = [...state.nodes.values()];
    const own = nodes.filter(({ labels }) => label === any || labels.includes(label));
    const said = own.flatMap(({ properties }) => Object.entries(properties));
    const same = (name: string) => name;
    return {
      labels: options(
        nodes.flatMap(({ labels }) => labels),
        (name) => labelWord(name, language),
      ),
      types: options(
        [...state.relationships.values()].map(({ type }) => type),
        (name) => typeWord(name, language),
      ),
      properties: options(
        said.flatMap(([name, value]) => (value === null ? [] : [name])),
        same,
      ),
      numbers: options(
        nodes.flatMap(({ properties }) =>
          Object.entries(properties).flatMap(([name, value]) =>
            numberOf(value) === null ? [] : [name],
          ),
        ),
        same,
      ),
    };
  }, [state, label, language]);
}
