import { parametersIn } from "./text/parameters.ts";
import { placeAt } from "./text/place.ts";

/** Every `$name` a text uses, with the line it first stands on, counted from 1. */
export const parametersUsed = (text: string): Map<string, number> =>
  new Map([...parametersIn(text)].map(([name, at]) => [name, placeAt(text, at).line]));
