import { pickedCompletion, snippetCompletion, type Completion } from "@codemirror/autocomplete";
import type { Given } from "../given.ts";
import { written } from "@chengmai/cypher/text";
import type { Offer } from "../worker/asks.ts";
import type { Place } from "./place.ts";

const counted = { label: "editor.offer.nodes", type: "editor.offer.relationships" } as const;

const detailOf = ({ kind, count, detail }: Offer, { say }: Given): string => {
  if (count !== null && (kind === "label" || kind === "type")) return say(counted[kind], { count });
  if (kind === "function" || kind === "procedure")
    return detail?.replace(/^[^(]*/, "") ?? say(`editor.offer.${kind}`);
  return detail ?? say(`editor.offer.${kind}`);
};

/** An offer as CodeMirror lists and writes it. */
export function completionOf(offer: Offer, index: number, place: Place, given: Given): Completion {
  const { kind, name, insert, about, likely } = offer;
  const own = {
    detail: detailOf(offer, given),
    type: kind,
    sortText: String(index).padStart(5, "0"),
  };
  const more = about === null || about === "" ? own : { ...own, info: about };
  if (kind === "template")
    return snippetCompletion((insert ?? name).replaceAll("${1: }", "${1}"), {
      ...more,
      label: name,
      boost: -20,
    });
  const boost = likely ? 20 : kind === "keyword" ? -10 : kind === "variable" ? 10 : 0;
  if (place.inQuotes) {
    const spelt = { label: `\`${name}\``, displayLabel: name, apply: closing(written(name)) };
    return { ...more, ...spelt, boost };
  }
  if (kind === "function") return { ...more, label: name, boost, apply: calling };
  return { ...more, label: name, boost, ...(insert === null ? {} : { apply: insert }) };
}

type Apply = Extract<Completion["apply"], (...given: never[]) => void>;

/** Writes a call, the caret between its parentheses. */
const calling: Apply = (view, option, from, to) => {
  const open = view.state.sliceDoc(to, to + 1) === "(";
  view.dispatch({
    changes: { from, to, insert: open ? option.label : `${option.label}()` },
    selection: { anchor: from + option.label.length + 1 },
    annotations: pickedCompletion.of(option),
    userEvent: "input.complete",
  });
};

/** Writes a name over the back-quote that may already close it. */
const closing =
  (insert: string): Apply =>
  (view, option, from, to) => {
    const closed = view.state.sliceDoc(to, to + 1) === "`";
    view.dispatch({
      changes: { from, to: closed ? to + 1 : to, insert },
      selection: { anchor: from + insert.length },
      annotations: pickedCompletion.of(option),
      userEvent: "input.complete",
    });
  };
