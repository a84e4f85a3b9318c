import type { Callable, CallableFunction } from "../../graph.ts";
import { aggregatingFunctions } from "./aggregates.ts";
import { elementFunctions } from "./elements.ts";
import type { Entry } from "./entry.ts";
import { listFunctions } from "./lists.ts";
import { numberFunctions } from "./numbers.ts";
import { textFunctions } from "./texts.ts";

const shelves = {
  Numeric: numberFunctions,
  String: textFunctions,
  List: listFunctions,
  Graph: elementFunctions,
  Aggregating: aggregatingFunctions,
};

/** Every function that works on this engine as on Neo4j; a test runs the example of each. */
export const entriesByCategory: readonly (readonly [string, readonly Entry[]])[] =
  Object.entries(shelves);

const type = /[A-Z]+(?:<[A-Z |]+>)?/u.source;
const argument = new RegExp(`(\\w+) :: (${type}(?: \\| ${type})*)`, "gu");

/** The arguments that a signature names. */
export const argumentsOf = (signature: string): Callable["argumentDescription"] => {
  const taken = signature.slice(0, signature.lastIndexOf(") ::"));
  return [...taken.matchAll(argument)].map(([, name = "", of = ""]) => ({
    name,
    type: of,
    description: `${name} :: ${of}`,
    isDeprecated: false,
  }));
};

const functionOf = (category: string, entry: Entry): CallableFunction => {
  const { signature, description, aggregating = false } = entry;
  return {
    name: signature.slice(0, signature.indexOf("(")),
    category,
    description,
    signature,
    argumentDescription: argumentsOf(signature),
    returnDescription: signature.slice(signature.lastIndexOf(" :: ") + 4),
    isBuiltIn: true,
    aggregating,
  };
};

/** The functions as the page is told of them. */
export const functions = (): CallableFunction[] =>
  entriesByCategory
    .flatMap(([category, entries]) => entries.map((entry) => functionOf(category, entry)))
    .toSorted((a, b) => a.name.localeCompare(b.name, "en"));
