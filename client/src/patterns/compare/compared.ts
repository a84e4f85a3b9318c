import type { Output } from "@chengmai/server/contract";
import type { ViewProps } from "../parts/view.ts";

type Compared = Output<"compare">;

/** What the parts of this view share. */
export interface SidesProps {
  found: Compared;
  names: { a: string; b: string };
  show: ViewProps["show"];
}
