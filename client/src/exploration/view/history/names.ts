import type { Node } from "@chengmai/cypher/values";
import type { Language } from "../../../i18n/language.ts";
import type { Say } from "../../../i18n/say.ts";
import type { MessageKey } from "../../../i18n/zh.ts";
import { labelWord, typeWord } from "../../../i18n/vocabulary.ts";
import { captionOf } from "../../../values/name.ts";
import type { Log } from "../../model/log.ts";
import { visible } from "../../model/visible.ts";
import type { Names } from "../../model/walking/told.ts";

/** Nodes that are named before the others are only counted; a single other one is named as well. */
const most = 2;

/** Of a key whose node was never met: its value, or its labels. */
const readable = (key: string): string =>
  key.startsWith("=")
    ? key.slice(1).split("{")[0] || "?"
    : key.startsWith("~")
      ? key.split(" ").slice(2).join(" ")
      : key.split(":").slice(2).join(":") || key;

/** Nodes by their keys, those of lines that were left too. */
function metIn({ entries, undone, aside, state }: Log): Map<string, Node> {
  const met = new Map<string, Node>();
  for (const { brought } of [...entries, ...undone, ...aside])
    for (const node of brought.nodes) {
      const key = state.keys.get(node.id) ?? node.key;
      if (key !== null) met.set(key, node);
    }
  // What is made is met on the picture alone.
  for (const [id, node] of visible(state).nodes) if (id === node.key) met.set(id, node);
  return met;
}

/** How a log calls what it names; `titles` are those of the named queries, as far as they are known. */
export function namesIn(
  log: Log,
  language: Language,
  { say, titles }: { say: Say; titles: ReadonlyMap<string, string> },
): Names {
  const met = metIn(log);
  const name = (key: string): string => {
    // A seat in a group is called as who has it.
    const own = met.has(key) ? key : (key.split(" / ").at(-1) ?? key);
    const node = met.get(own);
    if (node !== undefined) return captionOf(node, language);
    // A group that stands no more: it is called by its value, or by the node that heads it.
    const [, mark = "", value = ""] = /^~group (\S+) (.*)$/s.exec(own) ?? [];
    if (mark.startsWith("label:")) return labelWord(value, language);
    return met.has(value) || /^(type|community|chosen)/.test(mark) ? name(value) : readable(own);
  };
  return {
    nodes(keys) {
      const all = keys.length <= most + 1;
      const names = (all ? keys : keys.slice(0, most)).map(name).join(say("step.and"));
      return all ? names : say("step.more", { names, count: keys.length - most });
    },
    label: (label) => labelWord(label, language),
    type: (type) => typeWord(type, language),
    group(group) {
      const [of = "", ...own] = group.split(":");
      return of === "label" ? labelWord(own.join(":"), language) : name(own.join(":"));
    },
    layout: (id) => say(`layout.${id}` as MessageKey),
    query: (query) => titles.get(query) ?? query,
  };
}
