import type { Output } from "@chengmai/server/contract";

export type Projected = Output<"projection">;

export type Link = Projected["links"][number];
