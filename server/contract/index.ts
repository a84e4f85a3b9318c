import type { z } from "zod";
import * as about from "./about.ts";
import * as asking from "./asking.ts";
import * as cypher from "./cypher.ts";
import * as explore from "./explore.ts";
import * as lenses from "./lenses.ts";
import * as likeness from "./likeness.ts";
import * as patterns from "./patterns.ts";
import * as recalling from "./recalling.ts";
import * as shapesOf from "./shapes.ts";
import * as signing from "./signing.ts";
import { table, type EndpointName, type Method } from "./table.ts";

export { problems, slugOf, type Problem, type ProblemSlug } from "./problems.ts";
export { refusals } from "./refusals.ts";
export { formats, mostIds } from "./common.ts";
export type { PlanOperator } from "./cypher.ts";
export { table, type EndpointName, type Method };

const shapes = {
  ...about,
  ...explore,
  ...asking,
  ...cypher,
  ...lenses,
  ...likeness,
  ...patterns,
  ...recalling,
  ...shapesOf,
  ...signing,
};
type Shapes = typeof shapes;

export type Input<Name extends EndpointName> = z.input<Shapes[Name]["input"]>;
export type Parsed<Name extends EndpointName> = z.output<Shapes[Name]["input"]>;
export type Output<Name extends EndpointName> = z.output<Shapes[Name]["output"]>;

/** One endpoint whole: where it is, what it takes, what it answers. */
type Endpoint<Name extends EndpointName> = (typeof table)[Name] & Shapes[Name] & { name: Name };

export const endpoint = <Name extends EndpointName>(name: Name): Endpoint<Name> =>
  ({ name, ...table[name], ...shapes[name] }) as Endpoint<Name>;

export const endpointNames = Object.keys(table) as EndpointName[];
