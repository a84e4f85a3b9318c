import type { Params } from "../../../values/result.ts";

/** Parameters on one line, as they are read beside a query. */
export const shown = (params: Params): string =>
  Object.entries(params)
    .map(([name, value]) => `$${name} = ${JSON.stringify(value)}`)
    .join(", ");
