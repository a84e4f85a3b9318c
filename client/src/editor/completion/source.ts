import "./completion.css";
import {
  autocompletion,
  type CompletionContext,
  type CompletionResult,
} from "@codemirror/autocomplete";
import type { Extension } from "@codemirror/state";
import type { GivenNow } from "../given.ts";
import { askTyping, found } from "../language.ts";
import { currentStatement } from "../run.ts";
import { namePart } from "@chengmai/cypher/text";
import type { Asks, Offer } from "../worker/asks.ts";
import { completionOf } from "./option.ts";
import { opens, placeAt } from "./place.ts";

const inName = new RegExp(`^${namePart}*$`, "u");

const source =
  (given: GivenNow) =>
  async (context: CompletionContext): Promise<CompletionResult | null> => {
    const place = placeAt(context.state, context.pos);
    if (place === null) return null;
    const typed = context.state.sliceDoc(place.from, context.pos);
    if (!context.explicit && !opens(place, typed)) return null;
    const statement = currentStatement(context.state);
    const input: Asks["complete"]["input"] = {
      before: place.before,
      params: { ...given.current.params },
      variables: found(statement?.text ?? "")?.variables ?? [],
    };
    const offers = await askTyping("complete", input);
    if (offers === null || context.aborted) return null;
    const fitting = place.inQuotes ? offers.filter(({ kind }) => quotable.has(kind)) : offers;
    return {
      from: place.from,
      options: fitting.map((offer, index) => completionOf(offer, index, place, given.current)),
      validFor: place.inQuotes ? /^`[^`]*$/ : inName,
    };
  };

const quotable: ReadonlySet<Offer["kind"]> = new Set(["label", "type", "property", "database"]);

/** Completion from the live schema. */
export const completion = (given: GivenNow): Extension =>
  autocompletion({
    override: [source(given)],
    activateOnTypingDelay: 30,
    icons: true,
    closeOnBlur: true,
    maxRenderedOptions: 60,
  });
