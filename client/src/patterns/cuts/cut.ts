import type { Output } from "@chengmai/server/contract";

export type Cut = Output<"cuts">;

export type Table = Output<"matrix">;
