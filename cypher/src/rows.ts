import { z } from "zod";
import type { NamedQuery } from "./named-query.ts";
import { schemaOf } from "./value-type.ts";
import type { Value } from "./values.ts";

/** One row of a query's answer: its values in the order of `@returns`. */
export const rowSchema = (query: NamedQuery): z.ZodType<Value[]> => {
  const [first, ...rest] = query.returns.map((column) => schemaOf(column.type));
  return (first === undefined ? z.tuple([]) : z.tuple([first, ...rest])) as unknown as z.ZodType<
    Value[]
  >;
};

/** All rows of a query's answer. */
export const rowsSchema = (query: NamedQuery): z.ZodType<Value[][]> => z.array(rowSchema(query));
