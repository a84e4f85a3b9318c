import { written } from "@chengmai/cypher/text";

/** A parameter as it is written in Cypher. */
export const parameterText = (name: string): string => `$${written(name)}`;
