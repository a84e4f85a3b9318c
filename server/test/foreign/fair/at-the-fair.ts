import type { Node } from "@chengmai/cypher";
import { expect } from "vitest";
import type { EndpointName, Output } from "../../../contract/index.ts";
import type { Served } from "../../api/served.ts";
import { called } from "./fair.ts";
import { named } from "./worked-out.ts";

/** The fair as it is served, with the ids of its things. */
export interface Fair {
  served: Served;
  ids: ReadonlyMap<string, string>;
}

export const asking =
  (of: () => Fair) =>
  async <Name extends EndpointName>(name: Name, body: object): Promise<Output<Name>> => {
    const reply = await of().served.post(`/patterns/${name}`, body);
    expect([name, body, reply.status, reply.status === 200 ? "" : reply.body]).toEqual([
      name,
      body,
      200,
      "",
    ]);
    return reply.body as Output<Name>;
  };

/** Which stall sells which good. */
export const sale = { rows: called.stall, columns: called.good, via: [called.sells] };
/** As good as this number. */
export const close = (value: number): unknown => expect.closeTo(value, 9) as unknown;

/** Places of an answer as what they are called here. */
export const namesAt =
  (of: () => Fair) =>
  (nodes: readonly Node[], places: readonly number[]): string => {
    const by = new Map([...of().ids].map(([as, id]) => [id, as]));
    return named(places.map((at) => by.get(nodes[at]?.id ?? "") ?? "?"));
  };
